import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { WorkflowResult } from '../../scripts/servers/act.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';
import { type ActionWorkspace, createWorkspace, push } from './action-workspace.ts';
import { NAMES, VALUES } from './hostile-cases.ts';

/**
 * act reads the runner's files by a reader of its own, which drops CR and a line end at the start, takes no line beyond
 * 64 KiB, and evaluates expressions in what it read. The runner does none of it (\`runner-files.ts\`).
 */
const SAID_BY_ACT = VALUES.map(([what, value, env, output]) => ({ what, value, env, output })).filter(
  ({ value }) => !/\r|^\n|\$\{\{/.test(value) && value.split('\n').every((line) => line.length < 60_000),
);

/** Writes down the environment of a step. */
const WRITE_ENVIRONMENT = `
const { readFileSync, writeFileSync } = require('node:fs');
writeFileSync(process.argv[2], readFileSync('/proc/self/environ'));
`;

describe('hostile names and values under a workflow runner, with OpenBao', () => {
  let dist: string;
  let vault: ActionVault;
  let workspace: ActionWorkspace;
  let folder: string;

  beforeAll(async () => {
    [dist, vault] = await Promise.all([builtDist(inject('distFolder')), startActionVault()]);
    for (const [i, { value }] of SAID_BY_ACT.entries())
      await vault.bao.must('POST', `secret/data/prod/value-${i}`, { data: { value } });
  });
  afterAll(async () => {
    await vault?.stop();
  });
  beforeEach(() => {
    workspace = createWorkspace(dist, { 'write-environment.cjs': WRITE_ENVIRONMENT });
    folder = mkdtempSync(join(tmpdir(), 'sealant-seen-'));
  });
  afterEach(() => {
    workspace.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A job that injects a profile between two looks at its environment. */
  async function run(profile: Record<string, unknown>, exportTo = 'env', env = ''): Promise<WorkflowResult> {
    const config = {
      version: 1,
      providers: { vault: { type: 'vault', url: vault.bao.url, auth: { method: 'jwt', role: 'ci' } } },
      inject: { profiles: { hostile: profile } },
    };
    workspace.commit('configure', { '.github/sealant.yml': JSON.stringify(config) });
    const hash = workspace.workflow(`
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: node write-environment.cjs ${join(folder, 'before')}
      - uses: ./inject
        id: vault
        with: { profile: hostile, export-to: ${exportTo} }
      - run: node write-environment.cjs ${join(folder, 'after')}
${env}`);
    return workspace.run({ event: 'push', payload: push(hash, hash), env: vault.issuer.environment });
  }

  /** Of variables that runners make anew for every step. */
  const OF_THE_STEP = /^(GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ACTION|ACTION_\w+)|_|SHLVL|PWD|OLDPWD)$/;
  const environment = (name: string): Map<string, string> =>
    new Map(
      readFileSync(join(folder, name), 'utf8')
        .split('\0')
        .filter((line) => line !== '')
        .map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
        .filter(([key]) => !OF_THE_STEP.test(key)),
    );

  test('every value that can be a variable arrives byte for byte, and nothing else changes', async () => {
    const given = SAID_BY_ACT.map((one, i) => ({ ...one, i })).filter(({ env }) => env === 'delivered');
    const result = await run(
      Object.fromEntries(given.map(({ i }) => [`HOSTILE_${i}`, `vault://secret/prod/value-${i}#value`])),
    );
    expect(result.code, result.log).toBe(0);
    expect(given.length).toBeGreaterThan(35);
    const wanted = environment('before');
    for (const { i, value } of given) wanted.set(`HOSTILE_${i}`, value);
    expect(Object.fromEntries(environment('after'))).toEqual(Object.fromEntries(wanted));
    // act takes a mask that holds “::” for another one (it looks for the last of a line); the runner looks for the first.
    const lines = given.flatMap(({ value }) => value.split('\n').map((line) => line.trim()));
    const hidden = lines.filter((line) => line.length > 8 && !line.includes('::'));
    expect(hidden.filter((line) => result.log.includes(line))).toEqual([]);
    expect(await vault.liveTokens()).toEqual([]);
  });

  test('as outputs they reach the step that asks for them, and no other', async () => {
    const given = SAID_BY_ACT.map((one, i) => ({ ...one, i })).filter(({ env }) => env === 'delivered');
    const asked = given.map(({ i }) => `          HOSTILE_${i}: \${{ steps.vault.outputs.HOSTILE_${i} }}\n`).join('');
    const result = await run(
      Object.fromEntries(given.map(({ i }) => [`HOSTILE_${i}`, `vault://secret/prod/value-${i}#value`])),
      'output',
      `      - run: node write-environment.cjs ${join(folder, 'asked')}\n        env:\n${asked}`,
    );
    expect(result.code, result.log).toBe(0);
    const before = environment('before');
    expect(Object.fromEntries(environment('after'))).toEqual(Object.fromEntries(before));
    for (const { i, value } of given) before.set(`HOSTILE_${i}`, value);
    expect(Object.fromEntries(environment('asked'))).toEqual(Object.fromEntries(before));
  });

  const NAMES_TRIED = [
    'LD_PRELOAD',
    'PATH',
    'NODE_OPTIONS',
    'BASH_ENV',
    'GITHUB_ENV',
    'RUNNER_TEMP',
    'A\nPATH=/evil',
    'A\0',
  ];
  test.for(NAMES_TRIED)('the name %j fails the step, and the job is as it was', async (name) => {
    expect(NAMES.some(([known]) => known === name) || name.includes('\n')).toBe(true);
    await vault.bao.must('POST', 'secret/data/prod/plain', { data: { value: ['plain', 'value'].join('-') } });
    const after = `      - if: always()\n        run: node write-environment.cjs ${join(folder, 'always')}\n`;
    const result = await run({ [name]: 'vault://secret/prod/plain#value' }, 'env', after);
    expect(result.code).toBe(1);
    expect(result.log).toMatch(/can't be injected: (it is not a name|programs and later steps obey)/);
    expect(Object.fromEntries(environment('always'))).toEqual(Object.fromEntries(environment('before')));
  });
});
