import { describe, expect, test } from 'vitest';
import { Secret } from '../../../../src/domain/secret.ts';
import { LeakFinder } from '../../../../src/engine/inject/guard/leak-finder.ts';
import { LOG_FORMS } from '../../../../src/engine/inject/selftest/log-forms.ts';
import { randomSecrets } from '../random-secrets.ts';

const finderOf = (secrets: Readonly<Record<string, string>>): LeakFinder =>
  new LeakFinder(new Map(Object.entries(secrets).map(([name, value]) => [name, new Secret(value, name)])));

describe('injected values in files', () => {
  test('of 200 random secrets in every form of a log, at least 98 % are found', () => {
    const missed: string[] = [];
    let tried = 0;
    for (const value of randomSecrets(200, 7)) {
      const finder = finderOf({ NAME: value });
      for (const { name, show, from, to = Number.POSITIVE_INFINITY } of LOG_FORMS) {
        if (value.length < Math.max(from, 8) || value.length > to || finder.names.length === 0) continue;
        tried++;
        const text = Buffer.from(`first line\n${show(value).join('\n')}\n`);
        if (finder.search(text).length === 0) missed.push(name);
      }
    }
    expect(tried).toBeGreaterThan(6000);
    expect(missed.length / tried).toBeLessThan(0.02);
  });

  test('several values of one file are each told once, with the line of the first', () => {
    const [first = '', second = ''] = randomSecrets(2, 11);
    const finder = finderOf({ FIRST: first, SECOND: second, ABSENT: randomSecrets(1, 12)[0]! });
    const text = Buffer.from(`a\nkey: ${second}\nkey: ${first}\nagain ${second}\n`);
    expect(finder.search(text)).toEqual([
      { name: 'SECOND', line: 2 },
      { name: 'FIRST', line: 3 },
    ]);
  });

  test('what PowerShell writes, and bytes that are no text', () => {
    const [value = ''] = randomSecrets(1, 13);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`x\r\ny ${value}`, 'utf16le')]);
    expect(finderOf({ NAME: value }).search(utf16)).toEqual([{ name: 'NAME', line: 2 }]);
    const bytes = Buffer.from(Array.from({ length: 90 }, (_, i) => (i * 37 + 128) % 256));
    const secret = new Secret(bytes.toString('base64'), 'KEYSTORE', 'base64');
    const finder = new LeakFinder(new Map([['KEYSTORE', secret]]));
    expect(finder.search(Buffer.concat([Buffer.from('head'), bytes]))).toEqual([{ name: 'KEYSTORE', line: 1 }]);
  });

  test('the members of a JSON key that are no secret are found in no other document', () => {
    const part = (count: number, seed: number): string =>
      randomSecrets(count, seed)
        .join('')
        .replace(/[^A-Za-z0-9]/g, '');
    const key = {
      type: 'service_account',
      project_id: 'shop-prod',
      private_key_id: part(2, 21),
      private_key: `-----BEGIN PRIVATE KEY-----\n${part(3, 22)}\n-----END PRIVATE KEY-----\n`,
      client_email: 'ci@shop-prod.iam.gserviceaccount.com',
      auth_uri: 'https://accounts.google.com/o/oauth2/auth',
      universe_domain: 'googleapis.com',
    };
    const finder = finderOf({ GCP_KEY: JSON.stringify(key, null, 2) });
    const other = { ...key, private_key_id: part(2, 31), private_key: part(3, 32) };
    expect(finder.search(Buffer.from(JSON.stringify(other, null, 2)))).toEqual([]);
    expect(finder.search(Buffer.from(`PRIVATE=${key.private_key_id}`))).toEqual([{ name: 'GCP_KEY', line: 1 }]);
  });

  test.for([
    'admin',
    '5432',
    'production',
    'db.example.com',
    'https://vault.example.com/v1',
    'deploy user',
    '1234567',
    'app-user',
  ])('%j is too ordinary to be looked for, and said so', (value) => {
    const finder = finderOf({ NAME: value });
    expect([finder.names, finder.skipped]).toEqual([[], ['NAME']]);
    expect(finder.search(Buffer.from(value))).toEqual([]);
  });

  test('nothing that is told holds the value', () => {
    for (const value of randomSecrets(40, 17)) {
      const finder = finderOf({ NAME: value });
      const told = JSON.stringify([finder, finder.search(Buffer.from(`x ${value} y`))]);
      expect(told).not.toContain(value.slice(0, 6));
    }
  });
});
