import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environmentIdentity } from '../../../../src/adapters/exec/environment-identity.ts';
import { vault } from '../../../../src/adapters/vaults/sops.ts';
import { AppError } from '../../../../src/domain/app-error.ts';
import { parseReference } from '../../../../src/domain/reference.ts';
import { SOPS_PLAIN, sopsIdentity } from './sops-vectors.ts';

const VECTORS = new URL('../../../vectors/sops/', import.meta.url).pathname;
const signal = new AbortController().signal;
let folder: string;
let identity: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-sops-'));
  cpSync(VECTORS, folder, { recursive: true });
  identity = await sopsIdentity();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(reference: string, key = identity, settings: Record<string, unknown> = {}): Promise<string | null> {
  const provider = vault.create('sops', settings, 'test', { env: {}, directory: folder });
  const job = environmentIdentity({ SOPS_AGE_KEY: key, OTHER_KEY: key }, () => {}, signal);
  const session = await provider.open(job, signal);
  const [secret] = await session.issue([parseReference(reference)], () => {}, signal);
  return secret?.value.reveal() ?? null;
}

async function faultOf(reference: string, key?: string): Promise<AppError> {
  const error = await read(reference, key).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AppError);
  expect(`${(error as AppError).message}${(error as AppError).mend}`).not.toMatch(
    /contract-(key|user)-value|SECRET-KEY-1/,
  );
  return error as AppError;
}

/** A vector with something replaced, beside the others. */
function altered(name: string, replace: (text: string) => string): string {
  const text = readFileSync(join(VECTORS, name), 'utf8');
  const changed = replace(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, `altered-${name}`), changed);
  return `sops://altered-${name}`;
}

describe('files that the real sops 3.13 wrote', () => {
  test.each(SOPS_PLAIN.filter(({ json }) => json !== ''))('$name is read whole', async ({ name, json }) => {
    expect(await read(`sops://${name}#*`)).toBe(json);
  });

  test.each([
    ['app.yaml#key', 'contract-key-value'],
    ['app.yaml#/db/password', 'p\u00e4ss: "quoted" #no comment'],
    ['app.yaml#/db/port', '5432'],
    ['app.yaml#/list/1/second', '2'],
    ['app.yaml#big', '12345678901234567'],
    ['app.yaml#/db/empty', ''],
    ['app.yaml#pem', 'first line\nsecond line\n'],
    ['app.json#/2/a', 'x:y'],
    ['prod.env#PEM', 'one\ntwo'],
    ['only-passwords.yaml#host', 'db.example.com'],
    ['blob.json', 'contract key\nvalue'],
    ['missing.yaml#a?optional', null],
    ['app.yaml#missing?optional', null],
  ])('%s', async (reference, value) => expect(await read(`sops://${reference}`)).toBe(value));

  test('a key file may hold comments and several keys, and stand in another variable or a file', async () => {
    const keys = `# created: today\n# public key: age1\n${identity}\n`;
    expect(await read('sops://app.yaml#key', keys)).toBe('contract-key-value');
    expect(await read('sops://app.yaml#key', keys, { key: 'env:OTHER_KEY' })).toBe('contract-key-value');
    writeFileSync(join(folder, 'keys.txt'), keys);
    expect(await read('sops://app.yaml#key', '', { key: 'file:keys.txt' })).toBe('contract-key-value');
  });
});

describe('what was changed without sops is refused', () => {
  const swap = (text: string, a: RegExp, b: RegExp): string => {
    const [first, second] = [a.exec(text)![1]!, b.exec(text)![1]!];
    return text.replace(first, '@').replace(second, first).replace('@', second);
  };
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a value under another name',
      'app.yaml',
      (text) => swap(text, /^key: (.*)$/m, /^user: (.*)$/m),
      /value at key does not fit/,
    ],
    [
      'one byte',
      'app.json',
      (text) =>
        text.replace(/("user": "ENC\[AES256_GCM,data:)(.)/, (_, head, first) => `${head}${first === 'A' ? 'B' : 'A'}`),
      /value at user/,
    ],
    ['a value taken out', 'app.yaml', (text) => text.replace(/^user: .*\n/m, ''), /checksum does not fit/],
    [
      'items of a list in another order',
      'app.yaml',
      (text) => text.replace(/( {4}- ENC\[.*\]\n)((?: {4,}.*\n)*)/, '$2$1'),
      /does not fit|can't be read/,
    ],
    ['a value in clear', 'app.yaml', (text) => text.replace(/^key: .*$/m, 'key: mine'), /checksum does not fit/],
    [
      'a value that was never encrypted',
      'app.yaml',
      (text) => text.replace('plain_unencrypted: seen', 'plain_unencrypted: other'),
      /checksum/,
    ],
    ['a value added', 'prod.env', (text) => `EVIL=1\n${text}`, /checksum does not fit/],
    [
      'a value added where only the encrypted count',
      'only-passwords.yaml',
      (text) => text.replace(/^password: .*$/m, 'password: mine'),
      /checksum/,
    ],
    ['the rule of what counts', 'app.yaml', (text) => `${text}    mac_only_encrypted: true\n`, /checksum/],
    ['another time', 'app.yaml', (text) => text.replace(/lastmodified: "2\d\d\d/, 'lastmodified: "1999'), /checksum/],
    ['no checksum', 'app.yaml', (text) => text.replace(/^ {4}mac: .*\n/m, ''), /checksum/],
  ])('%s', async (_, name, change, told) => {
    const fault = await faultOf(`${altered(name, change)}#key`);
    expect(fault.message).toMatch(told);
  });
});

describe('what can’t be opened is told', () => {
  test.each<[string, string, string | undefined, string, RegExp]>([
    ['another’s file', 'foreign.yaml#key', undefined, 'vault', /is for age1\w+; the key given is that of age1/],
    ['a key that is none', 'app.yaml#key', 'not a key', 'vault', /what should be its age key is none/],
    ['no key', 'app.yaml#key', '', 'vault', /SOPS_AGE_KEY, which should hold the age key, is not set/],
    ['a file in clear', 'clear.yaml#key', undefined, 'vault', /is not encrypted by sops/],
    ['a file in clear (.env)', 'clear.env#KEY', undefined, 'vault', /is not encrypted by sops/],
    ['a file for PGP', 'pgp.yaml#key', undefined, 'vault', /no age recipient, but pgp/],
    ['a file for groups of keys', 'groups.yaml#key', undefined, 'vault', /Shamir/],
    ['no YAML', 'broken.yaml#key', undefined, 'vault', /neither YAML nor JSON/],
    ['several documents', 'two.yaml#key', undefined, 'vault', /several YAML documents/],
    ['aliases', 'alias.yaml#key', undefined, 'vault', /aliases/],
    ['an unknown kind', 'what.txt#key', undefined, 'config', /can't be told by its name/],
    ['a link out of the folder', 'link.yaml#key', undefined, 'config', /a link leads out/],
    ['a folder', 'folder.yaml#key', undefined, 'vault', /no such file/],
    ['no such file', 'none.yaml#key', undefined, 'vault', /no such file/],
    ['a version', 'app.yaml#key?version=2', undefined, 'config', /a file has no versions/],
    ['no such field', 'app.yaml#nothing', undefined, 'vault', /no field “nothing”/],
    ['a file of several fields without one', 'app.yaml', undefined, 'vault', /names no field, and has \d+/],
  ])('%s', async (_, reference, key, code, told) => {
    const metadata = 'sops:\n    mac: x\n    lastmodified: "2026-01-01T00:00:00Z"\n';
    const files = {
      'clear.yaml': 'key: in clear\n',
      'clear.env': 'KEY=in clear\n',
      'pgp.yaml': `key: x\n${metadata}    pgp:\n        - enc: y\n`,
      'groups.yaml': `key: x\n${metadata}    key_groups:\n        - age: []\n        - age: []\n`,
      'broken.yaml': 'key: "\n',
      'two.yaml': 'key: x\n---\nkey: y\n',
      'alias.yaml': `key: &a x\nother: *a\n${metadata}`,
      'what.txt': 'key: x\n',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    if (reference.startsWith('link')) symlinkSync('/etc/hostname', join(folder, 'link.yaml'));
    if (reference.startsWith('folder')) cpSync(VECTORS, join(folder, 'folder.yaml'), { recursive: true });
    const fault = await faultOf(`sops://${reference}`, key);
    expect([fault.code, fault.message]).toEqual([code, expect.stringMatching(told)]);
    expect(fault.mend).not.toBe('');
  });
});
