import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addVersion } from '../../../src/adapters/vaults/embedded/vault-document.ts';
import { createVaultFile, openVaultFile } from '../../../src/adapters/vaults/embedded/vault-file.ts';
import { toVaultKey } from '../../../src/adapters/vaults/embedded/vault-key.ts';
import { generateKey } from '../../../src/adapters/vaults/embedded/vault-seal.ts';
import { runCommandLine } from '../../../src/app/run.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { testWorld } from '../test-world.ts';

const VALUE = ['p$ss', '"quoted"', 'wörd & more'].join(' ');
const PEM = [
  '-----BEGIN TEST KEY-----',
  ...Array.from({ length: 3 }, (_, i) => `line${i}`.repeat(9)),
  '-----END TEST KEY-----',
  '',
].join('\n');
let folder: string;
let key: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-app-inject-'));
  mkdirSync(join(folder, '.github'));
  writeFileSync(
    join(folder, '.github/sealant.yml'),
    `version: 1
providers:
  local: { type: embedded, path: vault.age, key: env:SEALANT_VAULT_KEY }
inject:
  profiles:
    dev:
      PASSWORD: file://app#password
      TLS_KEY: local://app#pem
      KEY_FILE: { ref: "file://app#pem", as: file }
      LEVEL: { ref: "file://app#level", default: info }
`,
  );
  key = (await generateKey()).identity;
  await createVaultFile('vault.age', folder, toVaultKey(key, 'test'));
  const options = { state: 'current', at: new Date(), operation: null } as const;
  await openVaultFile('vault.age', folder, toVaultKey(key, 'test')).update((document) =>
    addVersion(
      addVersion(document, { path: 'app', field: 'password' }, new Secret(VALUE, 'x'), options),
      { path: 'app', field: 'pem' },
      new Secret(PEM, 'x'),
      options,
    ),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `sealant inject …` in this process, with a real vault file and a real child. */
async function run(...argv: string[]) {
  const shown: Buffer[] = [];
  const output = {
    write: (text: string | Uint8Array) => void shown.push(Buffer.from(text)),
    isTerminal: false,
    columns: 100,
  };
  const world = testWorld({
    argv: ['inject', ...argv],
    cwd: folder,
    env: { PATH: process.env['PATH'], SEALANT_VAULT_KEY: key, RUNNER_TEMP: folder, HOME: folder },
    stdout: output,
  });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: Buffer.concat(shown).toString(), err: world.complained() };
}

const node = (script: string): string[] => ['--profile', 'dev', '--', process.execPath, '-e', script];

describe('inject with the embedded vault', () => {
  test('gives the command its secrets, byte for byte, and the default of what is not there', async () => {
    const script = `const fs = require('fs'); const { PASSWORD, TLS_KEY, KEY_FILE, LEVEL } = process.env;
      fs.writeFileSync('got.json', JSON.stringify({ PASSWORD, TLS_KEY, file: fs.readFileSync(KEY_FILE, 'utf8'), mode: fs.statSync(KEY_FILE).mode & 0o777, KEY_FILE, LEVEL }))`;
    expect(await run(...node(script))).toEqual({ code: 0, out: '', err: '' });
    const got = JSON.parse(readFileSync(join(folder, 'got.json'), 'utf8')) as Record<string, string>;
    expect(got).toMatchObject({ PASSWORD: VALUE, TLS_KEY: PEM, file: PEM, mode: 0o600, LEVEL: 'info' });
    expect(existsSync(got['KEY_FILE']!)).toBe(false);
  });

  test.each([
    ['as it is', 'process.env.PASSWORD'],
    ['in JSON in JSON', 'JSON.stringify(JSON.stringify(process.env.PASSWORD))'],
    ['in base64', 'Buffer.from("user:" + process.env.PASSWORD).toString("base64")'],
    ['in a URL', 'new URL("https://u:" + encodeURIComponent(process.env.PASSWORD) + "@h/").href'],
    ['in hex', 'Buffer.from(process.env.PASSWORD).toString("hex")'],
    ['a key, line by line', 'process.env.TLS_KEY'],
    ['a key in JSON', 'JSON.stringify(process.env)'],
    ['the key’s file in base64', 'require("fs").readFileSync(process.env.KEY_FILE, "base64")'],
  ])('hides a secret that the command prints %s', async (_, expression) => {
    const { code, out } = await run(...node(`console.log(${expression})`));
    expect(code).toBe(0);
    expect(out).toContain('***');
    for (const piece of [
      'quoted',
      'line0line',
      'line2line',
      Buffer.from('line1line1').toString('base64').slice(2, -4),
      Buffer.from('quoted').toString('hex'),
    ])
      expect(out).not.toContain(piece);
  });

  test('does not hand on the key of the vault', async () => {
    expect((await run(...node('console.log(process.env.SEALANT_VAULT_KEY)'))).out).toBe('undefined\n');
  });

  test('writes a 0600 file that says the same', async () => {
    const { code, err } = await run(
      '--secrets',
      'PASSWORD=file://app#password',
      '--secrets',
      'PEM=file://app#pem',
      '--json',
      'out.json',
    );
    expect([code, err]).toEqual([0, '']);
    expect(statSync(join(folder, 'out.json')).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toEqual({ PASSWORD: VALUE, PEM });
  });

  test('a flag wins over the profile’s entry of that name', async () => {
    const { out } = await run(
      '--secrets',
      'PASSWORD=file://app#pem',
      ...node('console.log(process.env.PASSWORD.length)'),
    );
    expect(out).toBe(`${PEM.length}\n`);
  });
});
