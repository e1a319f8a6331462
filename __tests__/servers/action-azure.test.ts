import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { WorkflowResult } from '../../scripts/servers/act.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionWorkspace, createWorkspace, push } from './action-workspace.ts';
import { AZURE_VAULT, type AzureWorld, startAzureWorld } from './azure-world.ts';
import { expectHidden, expectTold, PRINT_FORMS } from './job-script.ts';

/** Proves with a hash that the right value came, and prints it in every way. */
const USE_PASSWORD = `
const { writeFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
const { printForms } = require('./print-forms.cjs');
const { DB_PASSWORD: password, SEEN } = process.env;
console.log('digest ' + createHash('sha256').update(password).digest('hex'));
printForms(password);
writeFileSync(SEEN, password);
`;

/** Of the action that comes first, so that its post step runs after ours. */
const LOOK_AFTERWARDS = {
  'look/action.yml': 'name: look\ndescription: look\nruns: { using: node24, main: main.cjs, post: post.cjs }\n',
  'look/main.cjs': '',
  'look/post.cjs': "console.log('afterwards [' + process.env.DB_PASSWORD + ']');",
};
const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('the inject action under a workflow runner, with Azure’s SDK against the stand-in for Entra ID and Key Vault', () => {
  let dist: string;
  let world: AzureWorld;
  let workspace: ActionWorkspace;
  let folder: string;
  const password = `p'"${randomBytes(15).toString('base64')}`;

  beforeAll(async () => {
    [dist, world] = await Promise.all([builtDist(inject('distFolder')), startAzureWorld()]);
    const { azure } = world;
    azure.set(AZURE_VAULT, 'db-password', { value: password });
    azure.set(AZURE_VAULT, 'staging-password', { value: randomBytes(15).toString('base64') });
    azure.set(AZURE_VAULT, 'off', { value: randomBytes(15).toString('base64'), enabled: false });
    azure.grants.clear();
    for (const name of ['db-password', 'off', 'nothing', 'list']) azure.grants.add(name);
  });
  afterAll(async () => {
    await world?.stop();
  });
  beforeEach(() => {
    world.issuer.serve({});
    workspace = createWorkspace(dist, { 'use.cjs': USE_PASSWORD, 'print-forms.cjs': PRINT_FORMS, ...LOOK_AFTERWARDS });
    folder = mkdtempSync(join(tmpdir(), 'sealant-seen-'));
  });
  afterEach(() => {
    workspace.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Job {
    /** Replaces parts of `auth:`. */
    auth?: Record<string, string>;
    name?: string;
    after?: string;
  }

  /** One job with the settings of a whole trusted repository, as changed. Azure’s hosts are reached through a proxy. */
  async function run({ auth = {}, name = 'db-password', after = '' }: Job = {}): Promise<WorkflowResult> {
    const { azure, issuer } = world;
    const own = { method: 'federated', 'tenant-id': azure.tenantId, 'client-id': azure.clientId };
    const login = JSON.stringify({ ...own, ...auth });
    workspace.commit('configure', {
      '.github/sealant.yml': `version: 1
providers: { az: { type: azure-key-vault, url: "https://${AZURE_VAULT}", ca: ${JSON.stringify(azure.ca)}, auth: ${login} } }
inject: { profiles: { deploy: { DB_PASSWORD: "azkv://${name}" } } }
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
    const env = { ...issuer.environment, ...azure.environment, SEEN: join(folder, 'seen') };
    return workspace.run({ event: 'push', payload: push(hash, hash), env });
  }

  test('the next step has the very value; the log never shows it; afterwards the variable is empty', async () => {
    const before = world.azure.log.length;
    const result = await run();
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain(`digest ${createHash('sha256').update(password).digest('hex')}`);
    for (const form of ['raw', 'base64', 'hex']) expect(result.log).toContain(`${form} ***`);
    expect(readFileSync(join(folder, 'seen'), 'utf8')).toBe(password);
    expect(result.log).toContain('afterwards []');
    expect(result.summary).toContain('DB_PASSWORD');
    expectHidden(result, [password]);
    const logins = world.azure.log.slice(before).filter(({ method }) => method === 'POST');
    expect(logins.map(({ host, status }) => [host, status])).toEqual([['login.microsoftonline.com', 200]]);
  });

  test('a job that fails is red for its own reason, and its variable is emptied all the same', async () => {
    const result = await run({ after: '      - run: exit 3\n' });
    expect(result.code).toBe(1);
    expect(result.log).toContain('afterwards []');
    expectHidden(result, [password]);
  });

  const other = { repository: 'octo-org/other', sub: 'repo:octo-org@65/other@75:ref:refs/heads/main' };
  const REFUSED: readonly [what: string, served: object, job: Job, told: (string | RegExp)[]][] = [
    [
      'a token for another audience',
      {},
      { auth: { audience: 'api://other' } },
      ['AADSTS700212', '“api://other”', 'Leave “audience:” out'],
    ],
    [
      'a job of another repository',
      { claims: other },
      {},
      ['AADSTS700213', 'octo-org@65/other@75', 'az ad app federated-credential create'],
    ],
    ['an expired token', { expiresIn: -60 }, {}, ['AADSTS700024', 'expired', 'clock']],
    [
      'an identity without the role',
      {},
      { name: 'staging-password' },
      ['azkv://staging-password: this identity may not read it (403)', 'az role assignment create'],
    ],
    [
      'an application that is not there',
      {},
      { auth: { 'client-id': NOBODY } },
      ['AADSTS700016', NOBODY, 'az ad sp create'],
    ],
    ['another tenant', {}, { auth: { 'tenant-id': NOBODY } }, ['AADSTS90002', /tenant-id/]],
    [
      'a secret that is not there',
      {},
      { name: 'nothing' },
      ['azkv://nothing: there is no such secret in kv-prod', 'az keyvault secret list'],
    ],
    ['a disabled secret', {}, { name: 'off' }, ['azkv://off: this secret is disabled', '--enabled true']],
  ];
  test.for(REFUSED)(
    '%s is refused with cause and mend, and the later step does not run',
    async ([, served, job, told]) => {
      world.issuer.serve(served);
      const result = await run(job);
      expectTold(result, told);
      expect(existsSync(join(folder, 'seen'))).toBe(false);
      expectHidden(result, [password]);
    },
  );
});
