import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../../src/domain/reference.ts';
import {
  awsPermissionPolicy,
  awsTrustPolicy,
  azureFederatedCredentials,
  azureRoleAssignments,
  gcpBindings,
} from '../../../../src/engine/inject/policies/cloud-policies.ts';
import { type VaultUse, vaultJwtRole, vaultPolicy } from '../../../../src/engine/inject/policies/vault-policy.ts';
import { claimsOf, GITHUB_ISSUER, subjectsOf, type Workload } from '../../../../src/engine/inject/policies/workload.ts';

const MAIN: Workload = {
  repository: 'octo-org/app',
  repositoryId: null,
  ownerId: null,
  environment: null,
  event: 'push',
  ref: 'refs/heads/main',
  issuer: GITHUB_ISSUER,
};
const WITH_IDS = { ...MAIN, repositoryId: '74', ownerId: '65' };
const NO_USE: VaultUse = { inject: [], correlate: [], key: null, rotate: [] };

describe('the job that is trusted', () => {
  test.for<[string, Workload, string[]]>([
    ['a branch', MAIN, ['repo:octo-org/app:ref:refs/heads/main']],
    ['an environment', { ...MAIN, environment: 'prod' }, ['repo:octo-org/app:environment:prod']],
    ['a pull request', { ...MAIN, event: 'pull_request' }, ['repo:octo-org/app:pull_request']],
    [
      'ids, for the immutable form',
      WITH_IDS,
      ['repo:octo-org/app:ref:refs/heads/main', 'repo:octo-org@65/app@74:ref:refs/heads/main'],
    ],
  ])('%s', ([, workload, subjects]) => expect(subjectsOf(workload)).toEqual(subjects));

  test('is bound by claims that a renamed repository does not inherit', () => {
    expect(claimsOf({ ...WITH_IDS, environment: 'prod' })).toEqual({
      repository: 'octo-org/app',
      repository_id: '74',
      environment: 'prod',
    });
  });
});

describe('Vault policy', () => {
  const refs = (...texts: string[]) => texts.map(parseReference);
  test.for<[string, Partial<VaultUse>, Record<string, string[]>]>([
    ['KV', { inject: refs('vault://secret/prod/api#key') }, { 'secret/data/prod/api': ['read'] }],
    [
      'KV by wildcards',
      { inject: refs('vault://secret/prod/app-*', 'vault://secret/test/**#*', 'vault://kv/*') },
      {
        'kv/data/*': ['read'],
        'kv/metadata': ['list'],
        'secret/data/prod/app-*': ['read'],
        'secret/data/test/*': ['read'],
        'secret/metadata/prod': ['list'],
        'secret/metadata/test': ['list'],
        'secret/metadata/test/*': ['list'],
      },
    ],
    [
      'minted by a read',
      { inject: refs('vault://database/creds/app#password') },
      { 'database/creds/app': ['read'], 'sys/leases/revoke': ['update'] },
    ],
    [
      'minted by a write',
      { inject: [{ ...parseReference('vault://pki/issue/web#certificate'), parameters: {} }] },
      { 'pki/issue/web': ['update'] },
    ],
    [
      'compared with leaks',
      { correlate: ['secret/prod/**'], key: 'transit/sealant' },
      {
        'secret/data/prod/*': ['read'],
        'secret/metadata/prod': ['list'],
        'secret/metadata/prod/*': ['read', 'list'],
        'transit/hmac/sealant': ['update'],
        'transit/hmac/sealant/*': ['update'],
        'transit/keys/sealant': ['read'],
      },
    ],
    [
      'rotated',
      { rotate: [{ path: 'database/static-roles/app', driver: 'vault-db-static' }] },
      {
        'database/rotate-role/app': ['update'],
        'database/static-creds/app': ['read'],
        'database/static-roles/app': ['read'],
      },
    ],
  ])('%s', ([, use, grants]) => {
    const wanted = Object.entries(grants).map(
      ([path, found]) => `path "${path}" {\n  capabilities = [${found.map((one) => `"${one}"`).join(', ')}]\n}\n`,
    );
    expect(vaultPolicy({ ...NO_USE, ...use })).toBe(wanted.join(''));
  });

  test('the role is bound to the job and short-lived', () => {
    expect(vaultJwtRole(MAIN, 'https://v', 'ci', 900)).toMatchObject({
      bound_audiences: ['https://v'],
      bound_claims: { repository: 'octo-org/app', ref: 'refs/heads/main' },
      token_policies: ['ci'],
      token_type: 'service',
      token_ttl: '900s',
    });
  });
});

describe('cloud policies', () => {
  test('AWS trusts both forms of sub by equality, in its partition', () => {
    const policy = awsTrustPolicy(WITH_IDS, {
      partition: 'aws-us-gov',
      account: '111122223333',
      audience: 'sts.amazonaws.com',
    });
    const issuer = GITHUB_ISSUER.replace('https://', '');
    expect(policy['Statement']).toMatchObject([
      {
        Principal: { Federated: `arn:aws-us-gov:iam::111122223333:oidc-provider/${issuer}` },
        Condition: {
          StringEquals: { [`${issuer}:sub`]: subjectsOf(WITH_IDS), [`${issuer}:aud`]: 'sts.amazonaws.com' },
        },
      },
    ]);
  });

  test.for<[string, string[], 'secretsmanager' | 'ssm', string[]]>([
    ['by name', ['prod/api'], 'secretsmanager', ['arn:aws:secretsmanager:eu-west-1:1:secret:prod/api-??????']],
    ['by ARN', ['arn:aws:secretsmanager:x'], 'secretsmanager', ['arn:aws:secretsmanager:x']],
    ['a parameter', ['/prod/api', '/prod/api'], 'ssm', ['arn:aws:ssm:eu-west-1:1:parameter/prod/api']],
  ])('AWS reads one entry %s', ([, names, service, resources]) => {
    const policy = awsPermissionPolicy(names, { service, partition: 'aws', region: 'eu-west-1', account: '1' });
    expect((policy['Statement'] as { Resource: string[] }[])[0]?.Resource).toEqual(resources);
  });

  test.for<['secretsmanager' | 'ssm', string, string, string, unknown]>([
    ['secretsmanager', 'prod/**', 'secret:prod/*', 'secretsmanager:ListSecrets', '*'],
    ['ssm', 'prod/*', 'parameter/prod/*', 'ssm:GetParametersByPath', ['parameter/prod', 'parameter/prod/*']],
  ])('AWS (%s) reads and lists what %s means', ([service, name, read, action, listed]) => {
    const policy = awsPermissionPolicy([name], { service, partition: 'aws', region: 'eu-west-1', account: '1' });
    const arn = (text: string): string => (text === '*' ? text : `arn:aws:${service}:eu-west-1:1:${text}`);
    const statements = policy['Statement'] as { Action: unknown; Resource: unknown }[];
    expect(statements[0]?.Resource).toEqual([arn(read)]);
    const wanted = Array.isArray(listed) ? listed.map(arn) : listed;
    expect(statements.find(({ Action }) => Action === action)?.Resource).toEqual(wanted);
  });

  test('Azure grants the vault for a wildcard; GCP the beginning of names, and the list', () => {
    expect(azureRoleAssignments(['app-*', 'x'], 'C', 'kv')).toEqual([expect.stringMatching(/\/vaults\/kv$/)]);
    const pool = 'projects/9/locations/global/workloadIdentityPools/github/providers/sealant';
    const [, read, list] = gcpBindings(MAIN, ['app-*'], { project: 'p', pool, serviceAccount: null });
    expect(read).toMatch(/^gcloud projects add-iam-policy-binding p .*secretAccessor.*\/secrets\/app-'\)/);
    expect(list).toMatch(/secretmanager\.viewer/);
  });

  test('Azure has a credential for each form of sub, and one assignment per secret', () => {
    const credentials = azureFederatedCredentials(WITH_IDS, 'api://AzureADTokenExchange');
    expect(credentials.map(({ subject }) => subject)).toEqual(subjectsOf(WITH_IDS));
    expect(new Set(credentials.map(({ name }) => name)).size).toBe(2);
    expect(azureRoleAssignments(['a', 'b', 'a'], 'C', 'kv')).toHaveLength(2);
    expect(azureRoleAssignments(['a'], 'C', 'kv')[0]).toMatch(/"Key Vault Secrets User" .*\/vaults\/kv\/secrets\/a$/);
  });

  test('GCP is bound to repository and ref, per secret', () => {
    const pool = 'projects/9/locations/global/workloadIdentityPools/github/providers/sealant';
    const lines = gcpBindings(MAIN, ['key'], { project: 'p', pool, serviceAccount: null });
    expect(lines[0]).toContain("assertion.repository == 'octo-org/app' && assertion.ref == 'refs/heads/main'");
    expect(lines[1]).toMatch(/^gcloud secrets add-iam-policy-binding key .*attribute\.repository\/octo-org\/app"$/);
    const impersonated = gcpBindings(MAIN, ['key'], {
      project: 'p',
      pool,
      serviceAccount: 'ci@p.iam.gserviceaccount.com',
    });
    expect(impersonated.join('\n')).toMatch(/roles\/iam\.workloadIdentityUser[\s\S]*serviceAccount:ci@p/);
  });
});
