import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../../src/domain/secret.ts';
import { MaskStream, MaskTable } from '../../../src/engine/inject/mask-stream.ts';
import { deriveMasks } from '../../../src/engine/inject/masks.ts';
import { LOG_FORMS, visibleCharacters } from '../../../src/engine/inject/selftest/log-forms.ts';
import { randomSecrets } from './random-secrets.ts';
import { RunnerMasker } from './runner-masker.ts';

const SECRETS = randomSecrets(200, 7);
const formsOf = (value: string): readonly string[] => deriveMasks(new Secret(value, 'test')).forms;

function inRunner(masks: readonly string[]): (line: string) => string {
  const runner = new RunnerMasker();
  for (const mask of masks) runner.addMask(mask);
  return (line) => runner.maskLine(line);
}

function inStream(masks: readonly string[]): (line: string) => string {
  const table = new MaskTable();
  table.add(masks);
  return (line) => {
    const stream = new MaskStream(table);
    return Buffer.concat([stream.push(Buffer.from(line)), stream.end()]).toString();
  };
}

/** Names of the forms of which a reader sees more than is allowed, for each secret. */
function leaks(maskerFor: (masks: readonly string[]) => (line: string) => string): { tried: number; leaked: string[] } {
  const leaked: string[] = [];
  let tried = 0;
  for (const [i, value] of SECRETS.entries()) {
    const mask = maskerFor(formsOf(value));
    for (const form of LOG_FORMS) {
      if (value.length < form.from || value.length > (form.to ?? Number.POSITIVE_INFINITY)) continue;
      tried++;
      if (visibleCharacters(form.show(value).map(mask)) > form.visible) leaked.push(`${form.name} (secret ${i})`);
    }
  }
  return { tried, leaked };
}

describe('the matrix of forms', () => {
  test('holds more than 32 forms', () => {
    expect(LOG_FORMS.length).toBeGreaterThanOrEqual(32);
  });

  test('the runner given only the value shows many forms in full, so the matrix can fail', () => {
    const runnerAlone = leaks((masks) => inRunner(masks.slice(0, 1)));
    expect(runnerAlone.leaked.length / runnerAlone.tried).toBeGreaterThan(0.25);
  });

  test.each([
    { name: 'the runner', maskerFor: inRunner },
    { name: 'the stream of exec mode', maskerFor: inStream },
  ])('$name given our masks hides at least 98 % of all forms of 200 random secrets', ({ maskerFor }) => {
    const { tried, leaked } = leaks(maskerFor);
    expect(tried).toBeGreaterThan(6400);
    expect(leaked.length / tried, leaked.join('\n')).toBeLessThanOrEqual(0.02);
  });
});

describe('what a mask may be', () => {
  test('a one-line secret without inner secrets costs at most 30 masks besides itself', () => {
    const unstructured = SECRETS.filter((value) => !/^[\w.@+-]+:|=/.test(value));
    expect(unstructured.length).toBeGreaterThan(150);
    for (const value of unstructured) expect(formsOf(value).length - 1).toBeLessThanOrEqual(30);
  });

  test('no mask is shorter than 4 characters, holds a line break, is punctuation alone, or is a PEM header', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('}', '{', '],', 'a', '-----BEGIN PRIVATE KEY-----', '  '));
    const values = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(line).map((all) => all.join('\n')),
    );
    fc.assert(
      fc.property(values, (value) => {
        for (const mask of formsOf(value)) {
          expect(mask.trim().length).toBeGreaterThanOrEqual(4);
          expect(mask).not.toMatch(/[\r\n]/);
          expect(mask).not.toMatch(/^[{}[\](),;\s]*$/);
          expect(mask).not.toMatch(/^-----BEGIN [A-Z ]+-----$/);
        }
      }),
    );
  });

  test('every mask is there once', () => {
    for (const value of SECRETS) expect(new Set(formsOf(value)).size).toBe(formsOf(value).length);
  });

  test.each(['', 'a', '123', '\n\n', '}}}}', '{ [ ] }'])('nothing is masked for %j', (value) => {
    expect(formsOf(value)).toEqual([]);
  });

  test('the most important forms come first, and a limit cuts the others and counts them', () => {
    const value = SECRETS[9]!;
    const all = deriveMasks(new Secret(value, 'test'));
    const few = deriveMasks(new Secret(value, 'test'), { perValue: 30, perSecret: 5, total: 100 });
    expect(few.forms).toEqual(all.forms.slice(0, 5));
    expect(few.forms[0]).toBe(value);
    expect(few.dropped).toBe(all.forms.length - 5);
  });
});

describe('values with structure', () => {
  const password = `${SECRETS[8]!.replace(/[^\w]/g, '')}x7`;
  const pemBody = Buffer.from(SECRETS.slice(0, 8).join(''))
    .toString('base64')
    .match(/.{1,64}/g)!;
  const pem = ['-----BEGIN TEST KEY-----', ...pemBody, '-----END TEST KEY-----'].join('\n');
  const jwt = ['header', 'payload', SECRETS[0]!].map((part) => Buffer.from(part).toString('base64url')).join('.');
  const cases: [what: string, value: string, shown: string][] = [
    ['a leaf of JSON', JSON.stringify({ user: 'app', nested: { password } }), password],
    ['a leaf of pretty JSON', JSON.stringify({ list: [{ apiKey: password }] }, null, 2), password],
    ['a leaf of JSON in base64', JSON.stringify({ secret: password }), Buffer.from(password).toString('base64')],
    ['the password of a URL', `postgresql://app:${password}@db.example:5432/app`, password],
    ['the raw password of a URL', `amqp://app:p%40ss${password}@mq/vhost`, `p%40ss${password}`],
    ['the decoded password of a URL', `amqp://app:p%40ss${password}@mq/vhost`, `p@ss${password}`],
    ['a password with a raw @', `mysql://app:a@${password}@db/app`, `a@${password}`],
    ['the password of user:password', `app:${password}`, password],
    ['the password of a connection string', `Server=db;User Id=app;Password=${password};Encrypt=true`, password],
    ['the account key of a connection string', `AccountName=a;AccountKey=${password}==;X=y`, `${password}==`],
    ['the joined body of a PEM block', pem, pemBody.join('')],
    ['each line of a PEM block', pem, pemBody[1]!],
    ['a PEM block in JSON', pem, JSON.stringify({ pem })],
    ['base64 of a PEM block', pem, Buffer.from(pem).toString('base64')],
    ['the PEM block in JSON, joined', JSON.stringify({ private_key: pem }), pemBody.join('')],
    ['the signature of a JWT', jwt, jwt.split('.')[2]!],
    ['the text behind base64', Buffer.from(`${password}\n`).toString('base64'), password],
  ];
  test.each(cases)('%s is hidden', (_, value, shown) => {
    const secret = value.length > 300 ? pemBody[2]! : password;
    for (const mask of [inRunner(formsOf(value)), inStream(formsOf(value))]) {
      expect(mask(shown)).not.toContain(secret);
      expect(visibleCharacters([mask(shown)])).toBeLessThan(100);
    }
  });

  test('plain words and addresses in JSON stay readable', () => {
    const account = JSON.stringify({
      type: 'service_account',
      auth_uri: 'https://accounts.example/o/oauth2',
      port: 5432,
      password,
    });
    const mask = inRunner(formsOf(account));
    for (const line of ['type: service_account', 'GET https://accounts.example/o/oauth2', 'port 5432'])
      expect(mask(line)).toBe(line);
  });

  test('a brace on its own line never becomes a mask, neither ours nor the runner’s', () => {
    const mask = inRunner(formsOf(JSON.stringify({ a: { password } }, null, 2)));
    expect(mask('function f() { return [1]; }')).toBe('function f() { return [1]; }');
  });

  test('leaves beyond what is masked are counted, never left out in silence', () => {
    const leaves = Array.from({ length: 3000 }, (_, i) => `S3cret!${i}`);
    const { forms, dropped } = deriveMasks(new Secret(JSON.stringify({ leaves }), 'test'));
    expect(forms.length).toBe(250);
    expect(dropped).toBeGreaterThan(2750);
  });

  test('lines that are too short to hide are counted', () => {
    expect(deriveMasks(new Secret(`ab\n${password}\n}\n`, 'test')).shortLines).toBe(1);
  });
});
