import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { WorkflowResult } from '../../scripts/servers/act.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';
import { type ActionWorkspace, createWorkspace, push } from './action-workspace.ts';

const VALUE = `guarded${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;

describe('the guard in post, under a workflow runner', () => {
  let dist: string;
  let vault: ActionVault;
  let workspace: ActionWorkspace;
  beforeAll(async () => {
    [dist, vault] = await Promise.all([builtDist(inject('distFolder')), startActionVault()]);
    await vault.bao.must('POST', 'secret/data/prod/api', { data: { key: VALUE, name: 'app-user' } });
  });
  afterAll(async () => {
    await vault?.stop();
  });
  beforeEach(() => {
    workspace = createWorkspace(dist, { 'old.txt': 'was there before\n' });
  });
  afterEach(() => workspace.remove());

  const run = (steps: string, more = ''): Promise<WorkflowResult> => {
    const head = workspace.workflow(`
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./inject
        id: vault
        with:
          vault-url: ${vault.bao.url}
          vault-role: ci
          secrets: |
            API_KEY=vault://secret/prod/api#key
            API_USER=vault://secret/prod/api#name
${more}
${steps}`);
    return workspace.run({ event: 'push', payload: push(head, head), env: vault.issuer.environment });
  };
  const expectRed = (result: WorkflowResult, told: RegExp): void => {
    expect(result.code, result.log).toBe(1);
    expect(result.log).toMatch(told);
    expect(result.log).not.toContain(VALUE);
    expect(result.summary).not.toContain(VALUE);
  };

  test('a value in a built file makes the job red; the file is named, the value is not; leases are given back', async () => {
    const result = await run(
      '      - run: mkdir -p out && printf "first\\nconst key = \'%s\'\\n" "$API_KEY" > out/app.js',
    );
    expectRed(result, /out\/app\.js:2 holds API_KEY/);
    expect(result.summary).toContain('out/app.js:2 holds API_KEY');
    expect(await vault.liveTokens()).toEqual([]);
  });

  test.for([
    [
      'base64, in a report',
      'printf "{\\"sarif\\": \\"%s\\"}" "$(printf "u:%s" "$API_KEY" | base64 -w0)" > report.sarif',
      /report\.sarif:1 holds API_KEY/,
    ],
    [
      'in a file whose time is set back',
      'echo "$API_KEY" > late.txt && touch -d 2001-01-01 late.txt',
      /late\.txt:1 holds API_KEY/,
    ],
    ['in a packed log', 'echo "$API_KEY" | gzip > build.log.gz', /build\.log\.gz:1 holds API_KEY/],
  ] as const)('%s', async ([, command, told]) => {
    expectRed(await run(`      - run: |\n          ${command}`), told);
  });

  test('an injected output is looked for, too', async () => {
    const result = await run(
      `      - run: echo "\${{ steps.vault.outputs.API_KEY }}" > leaked.txt`,
      '          export-to: output',
    );
    expectRed(result, /leaked\.txt:1 holds API_KEY/);
  });

  test('an injected file is looked for, too, though post deletes it', async () => {
    expectRed(
      await run('      - run: cp "$API_KEY" copied.txt', '          export-to: file'),
      /copied\.txt:1 holds API_KEY/,
    );
  });

  test('a job that keeps its secrets to itself stays green, and is told what was looked for', async () => {
    const result = await run('      - run: echo "built by app-user" > ok.txt && test -n "$API_KEY"');
    expect(result.code, result.log).toBe(0);
    expect(result.log).toMatch(/Guard: Looked for 1 injected value in \d+ files? \(\d+ KiB\)/);
    expect(result.log).toContain('Too short or too ordinary to be looked for: API_USER.');
  });

  test('warn keeps the job green and warns; off does not look', async () => {
    const write = '      - run: echo "$API_KEY" > leaked.txt';
    const warned = await run(write, '          guard: warn');
    expect(warned.code, warned.log).toBe(0);
    expect(warned.log).toMatch(/leaked\.txt:1 holds API_KEY/);
    const off = await run(write, '          guard: off');
    expect(off.code, off.log).toBe(0);
    expect(off.log).not.toMatch(/Guard:|holds API_KEY/);
  });

  test('a variable that a later step changed is told as not looked for', async () => {
    const result = await run('      - run: echo "API_KEY=other-value-0123" >> "$GITHUB_ENV"');
    expect(result.code, result.log).toBe(0);
    expect(result.log).toMatch(/did not look for API_KEY: changed, or removed/);
  });
});
