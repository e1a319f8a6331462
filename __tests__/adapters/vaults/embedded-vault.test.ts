import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addVersion,
  currentOf,
  destroyVersion,
  emptyDocument,
  promoteVersion,
  VAULT_LIMITS,
  type VaultDocument,
  versionsOf,
} from '../../../src/adapters/vaults/embedded/vault-document.ts';
import { createVaultFile, openVaultFile } from '../../../src/adapters/vaults/embedded/vault-file.ts';
import { readKeyFile, toVaultKey, type VaultKey } from '../../../src/adapters/vaults/embedded/vault-key.ts';
import { vault } from '../../../src/adapters/vaults/embedded-vault.ts';
import { parseReference } from '../../../src/domain/reference.ts';
import { Secret } from '../../../src/domain/secret.ts';

const at = new Date('2026-11-24T05:00:00Z');
const address = { path: 'prod/api', field: 'key' };
const add = (document: VaultDocument, text: string, where = address) =>
  addVersion(document, where, new Secret(text, 'test'), { state: 'current', at, operation: null });

let folder: string;
let key: VaultKey;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-vault-'));
  key = toVaultKey(await generateX25519Identity(), 'test');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function vaultWith(text: string) {
  await createVaultFile('v.age', folder, key);
  const file = openVaultFile('v.age', folder, key);
  await file.update((document) => add(document, text));
  return file;
}

describe('versions of a field', () => {
  it('have exactly one current after any sequence of changes, and numbers never used twice', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constantFrom('add', 'pend'), text: fc.string({ minLength: 1, maxLength: 20 }) }),
      fc.record({ kind: fc.constantFrom('promote', 'destroy'), index: fc.nat(10) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let document = emptyDocument;
        let everCurrent = false;
        for (const one of steps) {
          const versions = versionsOf(document, address);
          if ('text' in one) {
            const state = one.kind === 'add' ? 'current' : 'pending';
            document = addVersion(document, address, new Secret(one.text, 't'), { state, at, operation: null });
            everCurrent ||= state === 'current';
          } else if (versions.length > 0) {
            const chosen = versions[one.index % versions.length]!;
            if (one.kind === 'promote' && chosen.state !== 'destroyed') {
              document = promoteVersion(document, address, chosen.version, at);
              everCurrent = true;
            }
            if (one.kind === 'destroy' && chosen.state !== 'current')
              document = destroyVersion(document, address, chosen.version, at);
          }
          const now = versionsOf(document, address);
          expect(now.filter((version) => version.state === 'current')).toHaveLength(everCurrent ? 1 : 0);
          expect(now.every((version) => (version.value === null) === (version.state === 'destroyed'))).toBe(true);
          expect(new Set(now.map((version) => version.version)).size).toBe(now.length);
        }
      }),
    );
  });

  it('are refused beyond the limit while all are alive, and make room for new ones once destroyed', () => {
    let document = emptyDocument;
    for (let i = 0; i < VAULT_LIMITS.versionsPerField; i++) document = add(document, `value ${i}`);
    expect(() => add(document, 'one more')).toThrow(/limit/);
    document = add(destroyVersion(document, address, 1, at), 'one more');
    expect(versionsOf(document, address)).toHaveLength(VAULT_LIMITS.versionsPerField);
    expect(currentOf(document, address)?.version).toBe(VAULT_LIMITS.versionsPerField + 1);
  });

  it.each(['', '..', 'a/../b', '/a', 'a//b', 'a\nb', 'a#b', `${'x'.repeat(513)}`, ' a'])(
    'refuse the path %j',
    (path) => {
      expect(() => add(emptyDocument, 'value', { path, field: 'value' })).toThrow(/can't name an entry/);
    },
  );

  it('keep an entry called __proto__ as an ordinary entry', async () => {
    await createVaultFile('v.age', folder, key);
    const file = openVaultFile('v.age', folder, key);
    await file.update((document) => add(document, 'value', { path: '__proto__', field: 'constructor' }));
    expect(currentOf(await file.read(), { path: '__proto__', field: 'constructor' })?.value?.reveal()).toBe('value');
  });

  it.each([0, VAULT_LIMITS.valueBytes + 1])('refuse a value of %i bytes', (size) => {
    expect(() => add(emptyDocument, 'x'.repeat(size))).toThrow(/bytes/);
  });
});

describe('the vault file', () => {
  it('gives back any value byte for byte, is readable by its owner only, and leaves nothing else behind', async () => {
    const text = 'ümlaut\n\u0000line "quoted" \\ 🔑';
    const file = await vaultWith(text);
    expect(currentOf(await file.read(), address)?.value?.reveal()).toBe(text);
    expect(statSync(join(folder, 'v.age')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['v.age']);
  });

  it('opens with any implementation of age', async () => {
    await vaultWith('a value');
    const decrypter = new Decrypter();
    decrypter.addIdentity(key.value.reveal());
    const text = await decrypter.decrypt(readFileSync(join(folder, 'v.age')), 'text');
    expect(text).toContain('"prod/api"');
  });

  it('opens with a passphrase of its own', async () => {
    const passphrase = toVaultKey('correct horse battery', 'test');
    await createVaultFile('p.age', folder, passphrase);
    expect((await openVaultFile('p.age', folder, passphrase).read()).size).toBe(0);
    const wrong = openVaultFile('p.age', folder, toVaultKey('another long passphrase', 'test'));
    await expect(wrong.read()).rejects.toMatchObject({ code: 'vault', message: /passphrase does not open/ });
    await expect(openVaultFile('p.age', folder, key).read()).rejects.toMatchObject({ message: /with a passphrase/ });
  });

  it('tells a wrong key from a damaged file', async () => {
    await vaultWith('a value');
    const other = toVaultKey(await generateX25519Identity(), 'test');
    await expect(openVaultFile('v.age', folder, other).read()).rejects.toMatchObject({
      code: 'vault',
      message: /is sealed for the key/,
    });
  });

  it('never opens with any of its bytes changed or cut off', async () => {
    await vaultWith('a value');
    const path = join(folder, 'v.age');
    const whole = readFileSync(path);
    for (let i = 0; i < whole.length; i += 7) {
      const damaged = Buffer.from(whole);
      damaged[i]! ^= 1;
      writeFileSync(path, damaged);
      await expect(openVaultFile('v.age', folder, key).read()).rejects.toMatchObject({ name: 'AppError' });
    }
    for (const length of [0, 1, 50, whole.length - 1]) {
      writeFileSync(path, whole.subarray(0, length));
      await expect(openVaultFile('v.age', folder, key).read()).rejects.toMatchObject({ code: 'corrupt' });
    }
  });

  it('refuses a vault made by somebody who knows the recipient but not the key', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(key.value.reveal()));
    writeFileSync(join(folder, 'v.age'), await encrypter.encrypt(`sealant-vault/1 ${'0'.repeat(64)}\n[]`));
    await expect(openVaultFile('v.age', folder, key).read()).rejects.toMatchObject({
      code: 'corrupt',
      message: /not written by a holder of its key/,
    });
  });

  it.each([
    ['some other age file', 'hello', /no Sealant vault/],
    ['a later format', `sealant-vault/2 ${'0'.repeat(64)}\n[]`, /format 2/],
  ])('names %s', async (_, text, message) => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(key.value.reveal()));
    writeFileSync(join(folder, 'v.age'), await encrypter.encrypt(text));
    await expect(openVaultFile('v.age', folder, key).read()).rejects.toMatchObject({ message });
  });

  it('loses no write of many writers in one process', async () => {
    const file = await vaultWith('first');
    await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        file.update((document) => add(document, `value ${i}`, { path: `p${i}`, field: 'value' })),
      ),
    );
    expect((await file.read()).size).toBe(9);
  });

  it('loses no write of two processes', async () => {
    const file = await vaultWith('first');
    const identity = join(folder, 'key');
    writeFileSync(identity, key.value.reveal(), { mode: 0o600 });
    const cli = join(import.meta.dirname, '../../../src/cli.ts');
    const run = (name: string) =>
      promisify(execFile)('sh', [
        '-c',
        `printf %s value-${name} | node --import tsx '${cli}' vault set ${name} --vault '${folder}/v.age' --key 'file:${identity}'`,
      ]);
    await Promise.all(['a', 'b'].map(run));
    expect([...(await file.read()).keys()].sort()).toEqual(['a', 'b', 'prod/api']);
  });

  it('takes over the lock of a process that has ended, and waits for none that lives', async () => {
    const file = await vaultWith('first');
    const { pid } = await new Promise<{ pid: number }>((resolve) => {
      const child = execFile('true', () => resolve({ pid: child.pid! }));
    });
    const { hostname } = await import('node:os');
    writeFileSync(join(folder, 'v.age.lock'), JSON.stringify({ pid, host: hostname(), token: 'gone' }));
    await file.update((document) => add(document, 'second'));
    expect(readdirSync(folder)).toEqual(['v.age']);
  });
});

describe('the key', () => {
  it('is refused from a file that others can read', () => {
    writeFileSync(join(folder, 'key'), key.value.reveal(), { mode: 0o644 });
    chmodSync(join(folder, 'key'), 0o644);
    expect(() => readKeyFile('key', folder)).toThrow(/read by other users/);
  });

  it('is refused when short, cut off or mistyped', async () => {
    expect(() => toVaultKey('short', 'test')).toThrow(/characters/);
    expect(() => toVaultKey(key.value.reveal().slice(0, -1), 'test')).toThrow(/damaged/);
    await vaultWith('a value');
    const text = key.value.reveal();
    const typo = toVaultKey(text.slice(0, -1) + (text.endsWith('Q') ? 'P' : 'Q'), 'test');
    await expect(openVaultFile('v.age', folder, typo).read()).rejects.toMatchObject({ message: /checksum/ });
  });
});

describe('as a provider', () => {
  const identity = () => ({
    identityToken: () => Promise.reject(new Error('not asked for')),
    credential: (name: string) => (name === 'VAULT_KEY' ? key.value : null),
  });
  const issue = async (...references: string[]) => {
    const provider = vault.create('local', { path: 'v.age', key: 'env:VAULT_KEY' }, 'test', {
      env: {},
      directory: folder,
    });
    const session = await provider.open(identity(), AbortSignal.timeout(120_000));
    return session.issue(references.map(parseReference), () => {}, AbortSignal.timeout(120_000));
  };

  it('hands out the current value, an older one by version, and nothing for an optional one that is not there', async () => {
    const file = await vaultWith('old');
    await file.update((document) => add(document, 'new'));
    const got = await issue('file://prod/api#key', 'file://prod/api#key?version=1', 'file://none#x?optional');
    expect(got.map((one) => one?.value.reveal() ?? null)).toEqual(['new', 'old', null]);
    expect(got[0]?.lease).toEqual({ kind: 'static', provider: 'local' });
  });

  it('never hands out a pending or destroyed value', async () => {
    const file = await vaultWith('old');
    await file.update((document) =>
      addVersion(document, address, new Secret('new', 't'), { state: 'pending', at, operation: 'op' }),
    );
    expect((await issue('file://prod/api#key'))[0]?.value.reveal()).toBe('old');
    await file.update((document) => destroyVersion(promoteVersion(document, address, 2, at), address, 1, at));
    await expect(issue('file://prod/api#key?version=1')).rejects.toThrow(/destroyed/);
  });

  it.each([
    ['file://prod/apu#key', /Did you mean “prod\/api”/],
    ['file://prod/api#kye', /Its fields are: key/],
  ])('names what is near to %s', async (reference, mend) => {
    await vaultWith('old');
    await expect(issue(reference)).rejects.toMatchObject({ code: 'vault', mend });
  });

  it('names an unknown setting', () => {
    expect(() => vault.create('local', { pth: 'v.age' }, 'x.yml:3', { env: {}, directory: folder })).toThrow(/“pth”/);
  });
});
