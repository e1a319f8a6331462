import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AwsAccount, startAwsAccount } from './aws-account.ts';
import { AZURE_VAULT, type AzureWorld, startAzureWorld } from './azure-world.ts';
import { type GcpWorld, startGcpWorld } from './gcp-world.ts';
import { doctor } from './run-doctor.ts';

describe('the doctor at an AWS account', () => {
  let aws: AwsAccount;
  beforeAll(async () => {
    aws = await startAwsAccount();
    await aws.createSecret('prod/api', '{"key":"value"}');
  }, 120_000);
  afterAll(() => aws?.stop());

  const look = async (role: string, more: Record<string, unknown> = {}) => {
    const provider = { type: 'aws-secrets-manager', ...aws.settings(role), ...more };
    return doctor(provider, 'awssm://prod/api#key', aws.issuer.environment);
  };
  const simulate = { Effect: 'Allow', Action: 'iam:SimulatePrincipalPolicy', Resource: '*' };

  test('finds what the role may do on everything', async () => {
    const allow = {
      Effect: 'Allow',
      Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DeleteSecret'],
      Resource: '*',
    };
    const { of, code } = await look(await aws.createRole('wide', { allow: [allow, simulate] }));
    expect(of('')[0]?.status).toBe('ok');
    expect(of('.grants')).toMatchObject([
      {
        status: 'warn',
        says: expect.stringContaining('secretsmanager:GetSecretValue, secretsmanager:DeleteSecret'),
      },
    ]);
    expect(code).toBe(0);
  });

  test('is content with a role that may read what is named', async () => {
    const Resource = `arn:aws:secretsmanager:${aws.region}:${aws.server.account}:secret:prod/api-??????`;
    const allow = { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource };
    const { of } = await look(await aws.createRole('narrow', { allow: [allow, simulate] }));
    expect(of('.grants')).toMatchObject([{ status: 'ok' }]);
  });

  test('says so where it may not look, with the statement that lets it', async () => {
    const role = await aws.createRole('blind');
    const { of, code } = await look(role);
    expect(of('.grants')).toMatchObject([
      {
        status: 'info',
        says: expect.stringMatching(/could not be looked at: IAM did not say \(AccessDenied/),
        mend: expect.stringContaining(`"iam:SimulatePrincipalPolicy", "Resource": "${role}"`),
      },
    ]);
    expect(code).toBe(0);
  });

  test('tells an unusual audience before the login that it spoils, and the trust that the job needs', async () => {
    const role = await aws.createRole('strict', { subject: 'repo:octo-org/other:ref:refs/heads/main' });
    const auth = { method: 'web-identity', 'role-arn': role, audience: 'sts.example.com' };
    const { of, code } = await look(role, { auth });
    expect(of('.audience')).toMatchObject([{ status: 'warn', says: expect.stringContaining('“sts.amazonaws.com”') }]);
    expect(of('')[0]?.status).toBe('fail');
    const [trust] = of('.trust');
    expect(trust?.mend).toContain('repo:octo-org/app:ref:refs/heads/main');
    expect(trust?.mend).toContain('repo:octo-org@65/app@74:ref:refs/heads/main');
    expect(trust?.mend).toContain('"sts.example.com"');
    expect(code).toBe(4);
  });
});

describe('the doctor at a stand-in for Google Cloud', () => {
  let world: GcpWorld;
  beforeAll(async () => {
    world = await startGcpWorld();
    world.gcp.add('api', 'value');
  }, 120_000);
  afterAll(() => world?.stop());

  const look = () => {
    const auth = {
      method: 'federated',
      'workload-identity-provider': world.gcp.poolResource,
      'service-account': world.gcp.serviceAccount,
    };
    const provider = { type: 'gcp-secret-manager', project: world.gcp.project, ca: world.gcp.ca, auth };
    return doctor(provider, 'gcpsm://api', {
      ...(world.gcp.environment as Record<string, string>),
      ...world.issuer.environment,
    });
  };

  test('is content where the identity may read, and finds what it may do beside', async () => {
    expect((await look()).of('.grants')).toMatchObject([{ status: 'ok', says: expect.stringContaining('no more') }]);
    const wide = `serviceAccount:${world.gcp.serviceAccount} +secretmanager.secrets.delete`;
    world.gcp.accessors.add(wide);
    const { of, code } = await look();
    expect(of('.grants')).toMatchObject([
      { status: 'warn', says: expect.stringContaining('more than read it: secretmanager.secrets.delete') },
    ]);
    expect(of('.trust')[0]?.mend).toContain('gcloud secrets add-iam-policy-binding api');
    expect(code).toBe(0);
    world.gcp.accessors.delete(wide);
  });

  test('finds that the identity may not read', async () => {
    const right = `serviceAccount:${world.gcp.serviceAccount} *`;
    world.gcp.accessors.delete(right);
    expect((await look()).of('.grants')).toMatchObject([
      { status: 'warn', says: expect.stringContaining('may not be read') },
    ]);
    world.gcp.accessors.add(right);
  });
});

describe('the doctor at a stand-in for Azure', () => {
  let world: AzureWorld;
  beforeAll(async () => {
    world = await startAzureWorld();
  }, 120_000);
  afterAll(() => world?.stop());

  test('says what it can’t look at, and what trusts the job', async () => {
    const auth = { method: 'federated', 'tenant-id': world.azure.tenantId, 'client-id': world.azure.clientId };
    const provider = { type: 'azure-key-vault', url: `https://${AZURE_VAULT}`, ca: world.azure.ca, auth };
    const env = { ...(world.azure.environment as Record<string, string>), ...world.issuer.environment };
    const { of, code } = await doctor(provider, 'azkv://db-password', env);
    expect(of('')[0]?.status).toBe('ok');
    expect(of('.grants')).toMatchObject([{ status: 'info', mend: expect.stringContaining('az role assignment list') }]);
    expect(of('.trust')[0]?.says).toContain('(the immutable form, with ids)');
    expect(of('.trust')[0]?.mend).toContain('"subject": "repo:octo-org@65/app@74:ref:refs/heads/main"');
    expect(code).toBe(0);
  });
});
