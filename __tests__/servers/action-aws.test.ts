import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteSecretCommand } from '@aws-sdk/client-secrets-manager';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { WorkflowResult } from '../../scripts/servers/act.ts';
import { readJobToken } from '../../scripts/servers/job-token.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionWorkspace, createWorkspace, push } from './action-workspace.ts';
import { type AwsAccount, startAwsAccount } from './aws-account.ts';
import { type AwsAnswer, type AwsCall, type AwsGateway, startAwsGateway } from './aws-gateway.ts';
import { expectHidden, expectTold, PRINT_FORMS } from './job-script.ts';

const STS = createRequire(import.meta.url).resolve('@aws-sdk/client-sts');

/** Signs a call with the key that was injected, and prints it in every way. */
const USE_KEY = `
const { writeFileSync } = require('node:fs');
const { GetCallerIdentityCommand, STSClient } = require(${JSON.stringify(STS)});
const { printForms } = require('./print-forms.cjs');
const { DEPLOY_KEY_ID: accessKeyId, DEPLOY_KEY: secretAccessKey, AWS_URL: endpoint, SEEN } = process.env;
const client = new STSClient({ region: 'eu-west-1', endpoint, credentials: { accessKeyId, secretAccessKey } });
client.send(new GetCallerIdentityCommand({})).then(({ Arn }) => {
  console.log('called as ' + Arn.split('/').at(-1));
  printForms(secretAccessKey);
  writeFileSync(SEEN, secretAccessKey);
});
`;

/** Of the action that comes first, so that its post step runs after ours. */
const LOOK_AFTERWARDS = {
  'look/action.yml': 'name: look\ndescription: look\nruns: { using: node24, main: main.cjs, post: post.cjs }\n',
  'look/main.cjs': '',
  'look/post.cjs': "console.log('afterwards [' + process.env.DEPLOY_KEY + ']');",
};

describe('the inject action under a workflow runner, with AWS (ministack: signatures, trust and IAM policies enforced)', () => {
  let dist: string;
  let aws: AwsAccount;
  let gateway: AwsGateway;
  let role: string;
  let key: { id: string; secret: string };
  let workspace: ActionWorkspace;
  let folder: string;

  beforeAll(async () => {
    [dist, aws] = await Promise.all([builtDist(inject('distFolder')), startAwsAccount()]);
    gateway = await startAwsGateway(aws.server.url);
    const read = ['secretsmanager:GetSecretValue', 'secretsmanager:BatchGetSecretValue'];
    const prod = `arn:aws:secretsmanager:*:${aws.server.account}:secret:prod/*`;
    role = await aws.createRole('ci', {
      allow: [
        { Effect: 'Allow', Action: read, Resource: prod },
        { Effect: 'Allow', Action: 'secretsmanager:BatchGetSecretValue', Resource: '*' },
      ],
    });
    key = await aws.createUserKey('deployer');
    await aws.createSecret('prod/deploy', JSON.stringify(key));
    await aws.createSecret('staging/deploy', randomBytes(20).toString('base64url'));
    await aws.createSecret('prod/gone', randomBytes(20).toString('base64url'));
    await aws.secrets.send(new DeleteSecretCommand({ SecretId: 'prod/gone', RecoveryWindowInDays: 7 }));
  });
  afterAll(async () => {
    await gateway?.stop();
    await aws?.stop();
  });
  beforeEach(() => {
    aws.issuer.serve({});
    gateway.calls.length = 0;
    gateway.intercept = () => null;
    workspace = createWorkspace(dist, { 'use.cjs': USE_KEY, 'print-forms.cjs': PRINT_FORMS, ...LOOK_AFTERWARDS });
    folder = mkdtempSync(join(tmpdir(), 'sealant-seen-'));
  });
  afterEach(() => {
    workspace.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Job {
    /** Replaces parts of `auth:`. */
    auth?: Record<string, string>;
    region?: string;
    entry?: string;
    after?: string;
  }

  /** One job with the settings of a whole trusted repository, as changed. */
  async function run({ auth = {}, region = 'eu-west-1', entry = 'prod/deploy', after = '' }: Job = {}) {
    const login = JSON.stringify({ method: 'web-identity', 'role-arn': role, ...auth });
    const provider = `{ type: aws-secrets-manager, region: ${region}, endpoint: "${gateway.url}", auth: ${login} }`;
    workspace.commit('configure', {
      '.github/sealant.yml': `version: 1
providers: { aws: ${provider} }
inject: { profiles: { deploy: { DEPLOY_KEY_ID: "awssm://${entry}#id", DEPLOY_KEY: "awssm://${entry}#secret" } } }
`,
    });
    const hash = workspace.workflow(`
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./look
      - uses: ./inject
        with: { profile: deploy }
      - run: node use.cjs
${after}`);
    const env = { ...aws.issuer.environment, AWS_URL: aws.server.url, SEEN: join(folder, 'seen') };
    return workspace.run({ event: 'push', payload: push(hash, hash), env });
  }

  /** What was shown to AWS as the job's identity. */
  const shownTokens = (): string[] =>
    gateway.calls.map(({ body }) => new URLSearchParams(body).get('WebIdentityToken') ?? '').filter((text) => text);

  function expectNothingShown(result: WorkflowResult): void {
    expectHidden(result, [key.secret, ...shownTokens()]);
  }

  test('the next step calls AWS with what was injected; the log never shows it; afterwards the variable is empty', async () => {
    const result = await run();
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain('called as deployer');
    for (const form of ['raw', 'base64', 'url', 'hex']) expect(result.log).toContain(`${form} ***`);
    expect(result.log).toContain('json {"value":"***"}');
    expect(readFileSync(join(folder, 'seen'), 'utf8')).toBe(key.secret);
    expect(result.log).toContain('afterwards []');
    expect(result.summary).toContain('DEPLOY_KEY');
    // One login, narrowed to the one entry, as short as STS gives, and one read.
    expect(gateway.calls.map(({ action }) => action)).toEqual(['AssumeRoleWithWebIdentity', 'GetSecretValue']);
    const asked = new URLSearchParams(gateway.calls[0]!.body);
    expect(asked.get('DurationSeconds')).toBe('900');
    expect(asked.get('Policy')).toContain('secret:prod/deploy-??????');
    expectNothingShown(result);
  });

  test('a job that fails is red for its own reason, and its variable is emptied all the same', async () => {
    const result = await run({ after: '      - run: exit 3\n' });
    expect(result.code).toBe(1);
    expect(result.log).toContain('afterwards []');
    expectNothingShown(result);
  });

  /** AWS refuses what has expired; ministack looks at the claims of the trust policy alone, so the gateway answers here. */
  function refuseExpired({ action, body }: AwsCall): AwsAnswer | null {
    if (action !== 'AssumeRoleWithWebIdentity') return null;
    const token = readJobToken(new URLSearchParams(body).get('WebIdentityToken') ?? '');
    if (token !== null && token.exp > Date.now() / 1000) return null;
    return { status: 400, body: '<ErrorResponse><Error><Code>ExpiredTokenException</Code></Error></ErrorResponse>' };
  }

  const other = { repository: 'octo-org/other', sub: 'repo:octo-org/other:ref:refs/heads/main' };
  const REFUSED: readonly [what: string, served: object, job: Job, told: (string | RegExp)[]][] = [
    [
      'a token for another audience',
      {},
      { auth: { audience: 'api.example.com' } },
      [/role\/ci does not trust this job/, 'aud=api.example.com', 'trust policy must contain'],
    ],
    [
      'a job of another repository',
      { claims: other },
      {},
      ['does not trust this job', 'octo-org/other', '"Action": "sts:AssumeRoleWithWebIdentity"'],
    ],
    ['an expired token', { expiresIn: -60 }, {}, ['the job’s token had expired', 'clock of a self-hosted runner']],
    [
      'the wrong region',
      {},
      { region: 'us-east-1' },
      ['awssm://prod/deploy is not in us-east-1', 'region of the provider', 'list-secrets --region us-east-1'],
    ],
    [
      'a role without the permission',
      {},
      { entry: 'staging/deploy' },
      ['may not call secretsmanager:GetSecretValue', 'permission policy of the role', 'secret:staging/deploy-??????'],
    ],
    [
      'a role that is not there',
      {},
      { auth: { 'role-arn': 'arn:aws:iam::111122223333:role/nobody' } },
      ['role/nobody does not trust this job, or is not there', 'trust policy must contain'],
    ],
    ['an entry that is not there', {}, { entry: 'prod/nothing' }, ['awssm://prod/nothing is not in eu-west-1', 'case']],
    [
      'an entry that was deleted',
      {},
      { entry: 'prod/gone' },
      ['marked for deletion', 'aws secretsmanager restore-secret'],
    ],
  ];
  test.for(REFUSED)(
    '%s is refused with cause and mend, and the later step does not run',
    async ([, served, job, told]) => {
      aws.issuer.serve(served);
      gateway.intercept = refuseExpired;
      const result = await run(job);
      expectTold(result, told);
      expect(existsSync(join(folder, 'seen'))).toBe(false);
      expectNothingShown(result);
    },
  );
});
