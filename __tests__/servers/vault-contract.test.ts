import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { environmentIdentity } from '../../src/adapters/exec/environment-identity.ts';
import { addVersion } from '../../src/adapters/vaults/embedded/vault-document.ts';
import { createVaultFile, openVaultFile } from '../../src/adapters/vaults/embedded/vault-file.ts';
import { toVaultKey } from '../../src/adapters/vaults/embedded/vault-key.ts';
import { generateKey } from '../../src/adapters/vaults/embedded/vault-seal.ts';
import { type VaultType, vaults } from '../../src/adapters/vaults/index.ts';
import { Secret } from '../../src/domain/secret.ts';
import type { IdentitySource } from '../../src/engine/inject/vault-provider.ts';
import { sopsIdentity } from '../adapters/vaults/sops/sops-vectors.ts';
import { testVaultProvider, type VaultUnderTest, type WildcardsUnderTest } from '../contracts/vault-provider.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';
import { type AwsAccount, startAwsAccount } from './aws-account.ts';
import { type AzureWorld, azureUnderTest, startAzureWorld } from './azure-world.ts';
import { type GcpWorld, gcpUnderTest, startGcpWorld } from './gcp-world.ts';
import { type RestWorld, startRestWorld } from './rest-world.ts';

const KEY_VALUE = ['contract', 'key', 'value'].join('-');
const USER_VALUE = ['contract', 'user', 'value'].join('-');
const folder = mkdtempSync(join(tmpdir(), 'sealant-contract-'));
let world: ActionVault;
let aws: AwsAccount;
let awsRole: string;
let azure: AzureWorld | null = null;
let gcp: GcpWorld | null = null;
let rest: RestWorld | null = null;

beforeAll(async () => {
  world = await startActionVault();
  for (const name of ['prod/api', 'prod/app-web', 'prod/deep/er', 'production', 'more/api'])
    await world.bao.must('POST', `secret/data/${name}`, { data: { key: KEY_VALUE, user: USER_VALUE } });
  aws = await startAwsAccount();
  awsRole = await aws.createRole('ci');
  for (const name of ['prod/api', 'prod/app-web', 'prod/deep/er', 'production', 'more/api']) {
    await aws.createSecret(name, JSON.stringify({ key: KEY_VALUE, user: USER_VALUE }));
    await aws.createParameter(`/${name}`, JSON.stringify({ key: KEY_VALUE, user: USER_VALUE }));
  }
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world?.stop();
  await aws?.stop();
  await azure?.stop();
  await gcp?.stop();
  await rest?.stop();
});

/** Over the entries that every vault with folders holds here. */
function wildcardsOf(scheme: string, field = ''): WildcardsUnderTest {
  return {
    fields: { reference: `${scheme}://prod/api#*`, values: { key: KEY_VALUE, user: USER_VALUE } },
    entries: { reference: `${scheme}://prod/*${field}`, parts: ['api', 'app-web'] },
    nothing: `${scheme}://none/*`,
  };
}

function identityOf(env: Record<string, string>): IdentitySource {
  return environmentIdentity(env, () => {}, new AbortController().signal);
}

async function awsUnderTest(type: 'aws-secrets-manager' | 'aws-ssm'): Promise<VaultUnderTest> {
  const { vault } = await vaults[type]();
  const { scheme } = vault;
  return {
    provider: vault.create('main', aws.settings(awsRole), 'test', { env: {}, directory: folder }),
    identity: aws.identity,
    present: { reference: `${scheme}://prod/api#key`, value: KEY_VALUE },
    sibling: { reference: `${scheme}://prod/api#user`, value: USER_VALUE },
    missingEntry: `${scheme}://prod/nothing#key`,
    missingField: `${scheme}://prod/api#nothing`,
    leased: null,
    wildcards: wildcardsOf(scheme),
  };
}

/** One real vault per type: a type that is added to the registry without an entry here does not compile. */
const UNDER_TEST: Readonly<Record<VaultType, () => Promise<VaultUnderTest>>> = {
  async vault() {
    const { vault } = await vaults.vault();
    const settings = { url: world.bao.url, auth: { method: 'jwt', role: 'ci' } };
    return {
      provider: vault.create('main', settings, 'test', { env: {}, directory: folder }),
      identity: identityOf(world.issuer.environment),
      present: { reference: 'vault://secret/prod/api#key', value: KEY_VALUE },
      sibling: { reference: 'vault://secret/prod/api#user', value: USER_VALUE },
      missingEntry: 'vault://secret/prod/nothing#key',
      missingField: 'vault://secret/prod/api#nothing',
      leased: 'vault://database/creds/app#password',
      wildcards: {
        fields: { reference: 'vault://secret/prod/api#*', values: { key: KEY_VALUE, user: USER_VALUE } },
        entries: { reference: 'vault://secret/prod/**#key', parts: ['api', 'app-web', 'deep/er'] },
        nothing: 'vault://secret/prod/none/*',
      },
    };
  },
  async 'gcp-secret-manager'() {
    gcp ??= await startGcpWorld();
    return gcpUnderTest(gcp);
  },
  async 'azure-key-vault'() {
    azure ??= await startAzureWorld();
    return azureUnderTest(azure);
  },
  'aws-secrets-manager': () => awsUnderTest('aws-secrets-manager'),
  'aws-ssm': () => awsUnderTest('aws-ssm'),
  async doppler() {
    rest ??= await startRestWorld();
    return rest.doppler();
  },
  async infisical() {
    rest ??= await startRestWorld();
    return rest.infisical();
  },
  async 'onepassword-connect'() {
    rest ??= await startRestWorld();
    return rest.onePassword();
  },
  // Written by the real sops, see scripts/sops-vectors.ts.
  async sops() {
    const { vault } = await vaults.sops();
    const directory = new URL('../vectors/sops/', import.meta.url).pathname;
    return {
      provider: vault.create('main', {}, 'test', { env: {}, directory }),
      identity: identityOf({ SOPS_AGE_KEY: await sopsIdentity() }),
      present: { reference: 'sops://contract.yaml#key', value: KEY_VALUE },
      sibling: { reference: 'sops://contract.yaml#user', value: USER_VALUE },
      missingEntry: 'sops://none.yaml#key',
      missingField: 'sops://contract.yaml#nothing',
      leased: null,
      wildcards: {
        fields: { reference: 'sops://contract.yaml#*', values: { key: KEY_VALUE, user: USER_VALUE } },
        entries: null,
        nothing: null,
      },
    };
  },
  async embedded() {
    const { vault } = await vaults.embedded();
    const path = `vault-${Math.random().toString(36).slice(2)}.age`;
    const { identity: key } = await generateKey();
    await createVaultFile(path, folder, toVaultKey(key, 'test'));
    const file = openVaultFile(path, folder, toVaultKey(key, 'test'));
    const options = { state: 'current', at: new Date(), operation: null } as const;
    await file.update((document) => {
      const names = ['prod/api', 'prod/app-web', 'prod/deep/er', 'production', 'more/api'];
      return names.reduce((before, path) => {
        const first = addVersion(before, { path, field: 'key' }, new Secret(KEY_VALUE, 'key'), options);
        return addVersion(first, { path, field: 'user' }, new Secret(USER_VALUE, 'user'), options);
      }, document);
    });
    return {
      provider: vault.create('main', { path, key: 'env:VAULT_KEY' }, 'test', { env: {}, directory: folder }),
      identity: identityOf({ VAULT_KEY: key }),
      present: { reference: 'file://prod/api#key', value: KEY_VALUE },
      sibling: { reference: 'file://prod/api#user', value: USER_VALUE },
      missingEntry: 'file://prod/nothing#key',
      missingField: 'file://prod/api#nothing',
      leased: null,
      wildcards: wildcardsOf('file', '#user'),
    };
  },
};

for (const type of Object.keys(vaults) as VaultType[]) testVaultProvider(type, () => UNDER_TEST[type]());
