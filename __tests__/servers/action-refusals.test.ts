import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { builtDist } from '../build-dist.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';
import { type ActionWorkspace, createWorkspace, push } from './action-workspace.ts';
import { expectHidden, expectTold } from './job-script.ts';

const CANARY = ['staging', 'canary', 'value'].join('-');

describe('the inject action under a workflow runner, refused by OpenBao', () => {
  let dist: string;
  let vault: ActionVault;
  let workspace: ActionWorkspace;
  let folder: string;

  beforeAll(async () => {
    [dist, vault] = await Promise.all([builtDist(inject('distFolder')), startActionVault()]);
    await vault.bao.must('POST', 'secret/data/staging/api', { data: { key: CANARY } });
    await vault.bao.must('POST', 'secret/data/prod/api', { data: { key: CANARY } });
  });
  afterAll(async () => {
    await vault?.stop();
  });
  beforeEach(() => {
    vault.issuer.serve({});
    workspace = createWorkspace(dist);
    folder = mkdtempSync(join(tmpdir(), 'sealant-seen-'));
  });
  afterEach(() => {
    workspace.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Job {
    with?: Record<string, string>;
    secret?: string;
    env?: Record<string, string>;
  }

  const other = { repository: 'octo-org/other', sub: 'repo:octo-org/other:ref:refs/heads/main' };
  const REFUSED: readonly [what: string, served: object, job: Job, told: (string | RegExp)[]][] = [
    [
      'a token for another audience',
      {},
      { with: { 'vault-audience': 'https://elsewhere.example.com' } },
      ['https://elsewhere.example.com', 'bound_audiences'],
    ],
    [
      'a job of another repository',
      { claims: other },
      {},
      ['another value of the claim “repository”', 'repository=octo-org/other'],
    ],
    ['an expired token', { expiresIn: -600 }, {}, [/time is over or has not come/, /clock/]],
    ['a forged token', { forged: true }, {}, [/does not trust the issuer/]],
    [
      'a role without the permission',
      {},
      { secret: 'vault://secret/staging/api#key' },
      ['vault://secret/staging/api', 'path "secret/data/staging/api" { capabilities = ["read"] }'],
    ],
    ['a role that is not there', {}, { with: { 'vault-role': 'nobody' } }, [/role “nobody” .* is not there/]],
    [
      'an entry that is not there',
      {},
      { secret: 'vault://secret/prod/nothing#key' },
      ['vault://secret/prod/nothing', '?optional'],
    ],
    ['a field that is not there', {}, { secret: 'vault://secret/prod/api#nope' }, [/nope[^\n]*key|key[^\n]*nope/]],
    [
      'a job without id-token permission',
      {},
      { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' } },
      ['has no OIDC identity', 'id-token: write'],
    ],
  ];
  test.for(REFUSED)('%s: cause and mend are told, nothing runs, nothing stays alive', async ([, served, job, told]) => {
    vault.issuer.serve(served);
    const inputs = { 'vault-url': vault.bao.url, 'vault-role': 'ci', ...job.with };
    const secrets = `KEY=${job.secret ?? 'vault://secret/prod/api#key'}`;
    const hash = workspace.workflow(`
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./inject
        with: ${JSON.stringify({ ...inputs, secrets })}
      - run: touch "$SEEN"
`);
    const env = { ...vault.issuer.environment, SEEN: join(folder, 'seen'), ...job.env };
    const result = await workspace.run({ event: 'push', payload: push(hash, hash), env });
    expectTold(result, told);
    expect(existsSync(join(folder, 'seen'))).toBe(false);
    expectHidden(result, [CANARY]);
    await expect.poll(() => vault.liveTokens()).toEqual([]);
  });
});
