import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/servers/free-port.ts';
import { installVaultPlugins, mountVaultPlugin, type OpenBao, startOpenBao } from '../../scripts/servers/index.ts';
import { vault } from '../../src/adapters/vaults/hashicorp-vault.ts';
import { readConfig } from '../../src/app/config/read-config.ts';
import { providerPolicy } from '../../src/app/policy/policies.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { inject } from '../../src/engine/inject/inject.ts';
import { release } from '../../src/engine/inject/release.ts';
import { parseRequestLines } from '../../src/engine/inject/request.ts';
import { type AwsAccount, startAwsAccount } from './aws-account.ts';
import { RecordedJob } from './recorded-job.ts';

const signal = AbortSignal.timeout(280_000);
const VALUE = `read-after-login-${Math.random().toString(36).slice(2)}`;
const SERVER_ID = 'vault.example.com';
let bao: OpenBao;
let aws: AwsAccount;
let key: { id: string; secret: string; deactivate(): Promise<void> };
let roleArn: string;
let config: Record<string, string>;

/** OpenBao with Vault's own `aws` method as a plugin, which sends what it is shown on to ministack's STS. */
beforeAll(async () => {
  const plugins = await installVaultPlugins();
  [bao, aws] = await Promise.all([startOpenBao({ plugins }), startAwsAccount()]);
  await mountVaultPlugin(bao, plugins, 'aws');
  config = {
    sts_endpoint: aws.server.url,
    sts_region: aws.region,
    iam_endpoint: aws.server.url,
    access_key: aws.server.root.accessKeyId,
    secret_key: aws.server.root.secretAccessKey,
    iam_server_id_header_value: SERVER_ID,
  };
  await bao.must('POST', 'auth/aws/config/client', config);
  await bao.must('POST', 'secret/data/app', { data: { key: VALUE } });
  await bao.must('PUT', 'sys/policies/acl/ci', { policy: 'path "secret/data/app" { capabilities = ["read"] }' });
  roleArn = await aws.createRole('runner');
  const other = await aws.createRole('other', { subject: 'repo:octo-org/other:ref:refs/heads/main' });
  key = await aws.createUserKey('builder');
  const user = `arn:aws:iam::${aws.server.account}:user/builder`;
  for (const [name, principals] of Object.entries({ ci: [roleArn, user], runner: [roleArn], others: [other] }))
    await bao.must('POST', `auth/aws/role/${name}`, {
      auth_type: 'iam',
      bound_iam_principal_arn: principals,
      token_policies: ['ci'],
      token_ttl: '5m',
    });
});
afterAll(async () => {
  await Promise.all([bao?.stop(), aws?.stop()]);
});

/** The value read and what became of the session, or the error told. */
async function logInWith(
  auth: Record<string, unknown>,
  env: Record<string, string> = {},
): Promise<{ told: string; released: readonly string[]; job: RecordedJob }> {
  const job = new RecordedJob({ ...aws.issuer.environment, ...env });
  const here = { method: 'aws', region: aws.region, 'sts-endpoint': aws.server.url, 'server-id': SERVER_ID };
  const settings = {
    url: bao.url,
    auth: Object.fromEntries(Object.entries({ ...here, ...auth }).filter(([, v]) => v !== null)),
  };
  try {
    const provider = vault.create('vault', settings, 'test', { env: {}, directory: '/' });
    const requests = parseRequestLines(['KEY=vault://secret/app#key'], 'test');
    const providers = new Map([['vault', provider]]);
    const { held } = await inject(requests, {
      providers,
      job,
      audit: job,
      signal,
      maxTtl: null,
      now: () => new Date(),
    });
    const reports = await release(held, () => {}, job, signal);
    return { told: job.values.get('KEY') ?? 'nothing', released: reports.map(({ outcome }) => outcome.kind), job };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { told: `${error.code}: ${error.message} ${error.mend}`, released: [], job };
  } finally {
    job.delete();
  }
}

const keys = (more: Record<string, unknown> = {}): [Record<string, unknown>, Record<string, string>] => [
  { role: 'ci', 'access-key-id': 'env:ID', 'secret-access-key': 'env:SECRET', ...more },
  { ID: key.id, SECRET: key.secret },
];

describe('a login by an AWS identity, at Vault’s own method (a plugin of OpenBao) and ministack’s STS', () => {
  test.for<[name: string, make: () => Parameters<typeof logInWith>]>([
    ['the job’s own identity, by a role that it assumes', () => [{ role: 'ci', 'role-arn': roleArn }]],
    ['the role named as the IAM role', () => [{ 'role-arn': roleArn }]],
    ['access keys', () => keys()],
  ])('%s reads a secret and gives the session back', async ([, make]) => {
    const { told, released } = await logInWith(...make());
    expect([told, released]).toEqual([VALUE, ['revoked-verified']]);
  });

  test.for<[name: string, make: () => Parameters<typeof logInWith>, told: RegExp]>([
    [
      'an identity that is not bound',
      () => [{ role: 'others', 'role-arn': roleArn }],
      /is not for this AWS identity, arn:aws:sts::\d+:assumed-role\/runner\/\S+ \(\d+\)\. Bind it: bao write auth\/aws\/role\/others .*=arn:aws:iam::\d+:role\/runner$/,
    ],
    ['a role that is not there', () => [{ role: 'nobody', 'role-arn': roleArn }], /“nobody” at auth\/aws is not there/],
    [
      'a vault of another name',
      () => keys({ 'server-id': 'other.example' }),
      /has another name than “server-id:” says/,
    ],
    ['a vault that is not named', () => keys({ 'server-id': null }), /wants to be named.*iam_server_id_header_value/],
    [
      'a wrong secret key',
      () => [keys()[0], { ID: key.id, SECRET: 'x'.repeat(40) }],
      /the signature is wrong: the secret access key is, or/,
    ],
    [
      'a role that does not trust the job',
      () => [{ role: 'ci', 'role-arn': roleArn.replace(/runner$/, 'other') }],
      /does not trust this job, or is not there/,
    ],
    ['two ways at once', () => keys({ 'role-arn': roleArn }), /config: .*has both “role-arn” and “access-key-id”/],
    ['a region of no such form', () => keys({ region: 'Ireland' }), /config: .*is not the name of a region/],
    ['another partition', () => [{ 'role-arn': roleArn, region: 'cn-north-1' }], /partition “aws”.*“aws-cn”/],
  ])('%s is told with its mend', async ([, make, told]) => {
    expect((await logInWith(...make())).told).toMatch(told);
  });

  test('what sealant policy prints, pasted into the vault, lets the job in', async () => {
    const auth = { method: 'aws', role: 'printed', 'role-arn': roleArn };
    const config = await readConfig(
      JSON.stringify({
        version: 1,
        providers: { vault: { type: 'vault', url: bao.url, auth } },
        inject: { profiles: { deploy: { KEY: 'vault://secret/app#key' } } },
      }),
      'test',
    );
    const printed = providerPolicy(config, 'vault', {
      repository: 'octo-org/app',
      repositoryId: null,
      ownerId: null,
      issuer: 'https://token.actions.githubusercontent.com',
      environment: null,
      event: 'push',
      ref: 'refs/heads/main',
    });
    const [, hcl = ''] = /policy write printed - <<'EOF'\n([\s\S]*?)EOF/.exec(printed) ?? [];
    const [, settings = ''] = /^bao write auth\/aws\/role\/printed (.*)$/m.exec(printed) ?? [];
    await bao.must('PUT', 'sys/policies/acl/printed', { policy: hcl });
    const role = Object.fromEntries(settings.split(' ').map((pair) => pair.split('=')));
    await bao.must('POST', 'auth/aws/role/printed', role);
    expect((await logInWith(auth)).told).toBe(VALUE);
    expect(printed).toContain('sts:AssumeRoleWithWebIdentity');
  });

  test('an STS that the vault can’t reach is told as such', async () => {
    const elsewhere = { sts_endpoint: `http://127.0.0.1:${await freePort()}` };
    await bao.must('POST', 'auth/aws/config/client', { ...config, ...elsewhere });
    const { told } = await logInWith(...keys());
    await bao.must('POST', 'auth/aws/config/client', config);
    expect(told).toMatch(/could not ask STS.*sts_endpoint/);
  });

  test('a key that was switched off is told as such', async () => {
    const old = await aws.createUserKey('old');
    await old.deactivate();
    const { told } = await logInWith(keys()[0], { ID: old.id, SECRET: old.secret });
    expect(told).toMatch(/no such access key/);
  });
});
