import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { vaults } from '../../../src/adapters/vaults/index.ts';
import { SCHEMES } from '../../../src/app/policy/policies.ts';
import { runCommandLine } from '../../../src/app/run.ts';
import { testWorld } from '../test-world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-policy-'));
  mkdirSync(join(folder, '.github'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What `sealant policy` prints for one provider, without its heading. */
async function policy(provider: object, ...references: string[]): Promise<string[]> {
  const profile = Object.fromEntries(references.map((reference, i) => [`S${i}`, reference]));
  const config = { providers: { one: provider }, inject: { profiles: { deploy: profile } } };
  writeFileSync(join(folder, '.github/sealant.yml'), JSON.stringify(config));
  const env = { GITHUB_REPOSITORY: 'octo-org/app', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' };
  const world = testWorld({ cwd: folder, env, argv: ['policy', '--environment', 'prod'] });
  expect(await runCommandLine(world, new AbortController().signal), world.complained()).toBe(0);
  return world.printed().trimEnd().split('\n').slice(3);
}

test('Doppler: the rules of the identity, and the configs', async () => {
  const auth = { method: 'oidc', identity: 'f00d', audience: 'https://github.com/octo-org' };
  const lines = await policy({ type: 'doppler', auth }, 'doppler://backend/prd#A', 'one://backend/dev#A');
  expect(lines).toEqual([
    '# OIDC rules of the identity f00d:',
    '#   issuer (discovery URL): https://token.actions.githubusercontent.com',
    '#   subject: repo:octo-org/app:environment:prod',
    '#   audience: https://github.com/octo-org',
    '# Give its service account read access to: backend/prd, backend/dev',
  ]);
});

test('Infisical: the audience is its address unless another is named', async () => {
  const provider = { type: 'infisical', url: 'https://eu.infisical.com/', project: 'p', auth: { method: 'oidc' } };
  const lines = await policy(provider, 'infisical://prod/api#A');
  expect(lines).toContain('#   audience: https://eu.infisical.com');
  expect(lines.at(-1)).toMatch(/“Read Value” on secrets to: prod\/api$/);
  const universal = await policy({ ...provider, auth: { method: 'universal' } }, 'infisical://prod#A');
  expect(universal).toEqual(['# Give the token or client read access to: prod']);
});

test('1Password: a token for the vaults that are named, each once, quoted for a shell', async () => {
  const lines = await policy(
    { type: 'onepassword-connect' },
    'op://My%20Vault/a#x',
    'op://My%20Vault/b#x',
    "op://it's%0Ahere/*#x",
  );
  expect(lines.at(-1)).toBe(
    `op connect token create ci --server SERVER --expires-in 30d --vault 'My Vault,r' --vault 'it'\\''s⏎here,r'`,
  );
  expect(lines).toHaveLength(2);
});

test('sops: the files that the key of CI must open', async () => {
  const lines = await policy(
    { type: 'sops' },
    'sops://secrets/prod.yaml#a',
    'sops://secrets/prod.yaml#b',
    'sops://b.env#c',
  );
  expect(lines.slice(2)).toEqual([`sops updatekeys 'secrets/prod.yaml'`, `sops updatekeys 'b.env'`]);
  expect(lines[0]).toContain('SOPS_AGE_KEY');
});

test('knows every type of vault by its scheme', async () => {
  const kinds = Object.entries(vaults).map(async ([type, load]) => [type, (await load()).vault.scheme]);
  expect(Object.fromEntries(await Promise.all(kinds))).toEqual(SCHEMES);
});

test('the embedded vault grants nothing', async () => {
  expect(await policy({ type: 'embedded' }, 'file://app#a')).toEqual([
    '# Nothing to grant: whoever has the key has the vault.',
  ]);
});
