import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { WorkflowResult } from '../../scripts/servers/act.ts';
import { verifyAuditFile } from '../../src/adapters/audit/verify-audit-file.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';
import { type ActionWorkspace, createWorkspace, pullRequest, push } from './action-workspace.ts';

const ENTRY = 'vault://secret/prod/app#password';

describe('the root action under a workflow runner, when a value of the vault leaks', () => {
  let dist: string;
  let vault: ActionVault;
  let workspace: ActionWorkspace;
  let folder: string;
  let leaked: string;
  let base: string;
  beforeAll(async () => {
    [dist, vault] = await Promise.all([builtDist(inject('distFolder')), startActionVault()]);
  });
  afterAll(async () => {
    await vault?.stop();
  });
  beforeEach(async () => {
    leaked = randomBytes(18).toString('base64url');
    await vault.bao.request('DELETE', 'secret/metadata/prod/app');
    await vault.bao.must('POST', 'secret/data/prod/app', { data: { password: leaked, user: 'app-user' } });
    folder = mkdtempSync(join(tmpdir(), 'sealant-respond-'));
    workspace = createWorkspace(dist, { '.github/sealant.yml': config('1s') });
  });
  afterEach(() => {
    workspace.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const config = (grace: string): string => `
version: 1
providers:
  vault: { type: vault, url: "${vault.bao.url}", auth: { method: jwt, role: ci } }
respond:
  rules:
    - { when: { entry: "vault://secret/prod/**" }, do: rotate, mode: auto, grace: ${grace}, driver: vault-kv }
`;
  const workflow = (later = ''): string => `
on: [push, pull_request, pull_request_target]
jobs:
  loop:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./
        id: sealant
        with:
          respond: apply
          journal: ${folder}/journal.jsonl
          audit: ${folder}/audit.jsonl
          secrets: APP_USER=vault://secret/prod/app#user
      - if: always()
        run: echo "entries=\${{ steps.sealant.outputs.entries }} injected=\${{ steps.sealant.outputs.injected }} user=$APP_USER"
${later}`;
  const leak = (): string => workspace.commit('leak', { 'settings.ini': `[db]\npassword = "${leaked}"\n` });
  const run = (event: string, payload: unknown): Promise<WorkflowResult> =>
    workspace.run({ event, payload, env: vault.issuer.environment });
  const versions = async (): Promise<Record<string, { destroyed: boolean }>> => {
    const { data } = await vault.bao.must('GET', 'secret/metadata/prod/app');
    return (data as { versions: Record<string, { destroyed: boolean }> }).versions;
  };
  const current = async (): Promise<Record<string, string>> => {
    const { data } = await vault.bao.must('GET', 'secret/data/prod/app');
    return (data as { data: Record<string, string> }).data;
  };
  const everythingTold = (result: WorkflowResult): string =>
    `${result.log}${result.summary}${JSON.stringify(result.annotations)}`;

  test('a push that leaks it names the entry, writes the next version, and injects nothing', async () => {
    base = workspace.workflow(workflow());
    const result = await run('push', push(base, leak()));
    expect(result.code).toBe(1);
    expect(result.summary).toContain('vault://secret/prod/app#password');
    expect(result.log).toContain(`entries=${ENTRY}`);
    expect(result.log).toContain('injected= user=\n');
    const { password, user } = await current();
    expect(user).toBe('app-user');
    expect(password).not.toBe(leaked);
    expect((await versions())['1']?.destroyed, 'still valid in the grace').toBe(false);
    expect(everythingTold(result)).not.toContain(leaked);
    expect(everythingTold(result)).not.toContain(password);
    expect(await vault.liveTokens()).toEqual([]);
  });

  test('after the grace, the scheduled rotate action destroys the leaked version and proves it', async () => {
    base = workspace.workflow(
      workflow(`
      - if: always()
        run: sleep 2
      - if: always()
        uses: ./rotate
        id: rotate
        with:
          respond: apply
          resume: true
          journal: ${folder}/journal.jsonl
          audit: ${folder}/audit.jsonl
      - if: always()
        run: echo "rotated=\${{ steps.rotate.outputs.rotated }} head=\${{ steps.rotate.outputs.audit-head }}"
`),
    );
    const result = await run('push', push(base, leak()));
    expect(result.log).toContain('rotated=1');
    expect(await versions()).toMatchObject({ 1: { destroyed: true }, 2: { destroyed: false } });
    const verdict = await verifyAuditFile(join(folder, 'audit.jsonl'));
    expect(verdict).toMatchObject({ kind: 'intact' });
    expect(result.log).toContain(`head=${verdict.kind === 'intact' ? verdict.head : ''}`);
    expect(everythingTold(result)).not.toContain(leaked);
  });

  test('a pull request that leaks it is told the entry; the rotation is only planned', async () => {
    base = workspace.workflow(workflow());
    workspace.git('checkout', '-qb', 'topic');
    const result = await run('pull_request', pullRequest(base, leak()));
    expect(result.code).toBe(1);
    expect(result.log).toContain(`entries=${ENTRY}`);
    expect(result.summary).toContain('What would be done');
    expect((await current())['password']).toBe(leaked);
  });

  test.for([
    ['a fork', 'pull_request', 'mallory/app'],
    ['pull_request_target', 'pull_request_target', 'octo-org/app'],
  ] as const)('for %s the scan is told, and no vault is asked', async ([, event, from]) => {
    base = workspace.workflow(workflow());
    workspace.git('checkout', '-qb', 'topic');
    const before = vault.issuer.audiences.length;
    const result = await run(event, pullRequest(base, leak(), from));
    expect(result.code).toBe(1);
    expect(result.log).toContain('nothing is rotated');
    expect(result.annotations.some(({ properties }) => properties['file'] === 'settings.ini')).toBe(true);
    expect(vault.issuer.audiences.length).toBe(before);
    expect((await current())['password']).toBe(leaked);
  });

  test('a vault that refuses the rotation hides neither the leak nor its own reason', async () => {
    base = workspace.workflow(workflow());
    const head = leak();
    await vault.bao.seal();
    const result = await run('push', push(base, head));
    await vault.bao.unseal();
    expect(result.code).toBe(1);
    expect(result.annotations.some(({ properties }) => properties['file'] === 'settings.ini')).toBe(true);
    expect(result.annotations.some(({ kind, message }) => kind === 'error' && /seal/.test(message))).toBe(true);
    expect(everythingTold(result)).not.toContain(leaked);
  });

  test('killed in the middle of a rotation, the next run goes on with it, and no token is left', async () => {
    base = workspace.workflow(workflow());
    let masks = 0;
    const head = leak();
    const first = await workspace.run({
      event: 'push',
      payload: push(base, head),
      env: vault.issuer.environment,
      // The second is the mask of the vault's token: reading and rotating begin.
      onLine: (line, interrupt) => {
        if (line.startsWith('Hiding ') && ++masks === 2) interrupt();
      },
    });
    expect(first.code).not.toBe(0);
    expect(await vault.liveTokens()).toEqual([]);
    const second = await run('push', push(base, head));
    expect(second.log).toContain(`entries=${ENTRY}`);
    expect((await current())['password']).not.toBe(leaked);
    expect(Object.keys(await versions())).toEqual(['1', '2']);
    expect(await vault.liveTokens()).toEqual([]);
  });

  test('a push without a leak is green and injects', async () => {
    base = workspace.workflow(workflow());
    const result = await run('push', push(base, workspace.commit('work', { 'a.txt': 'nothing\n' })));
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain('injected=APP_USER');
    expect(await vault.liveTokens()).toEqual([]);
  });
});
