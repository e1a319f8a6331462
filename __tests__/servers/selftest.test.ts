import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runCommandLine } from '../../src/app/run.ts';
import { canariesOf } from '../../src/engine/inject/selftest/canaries.ts';
import { idsIn, readSelftest } from '../../src/engine/inject/selftest/selftest.ts';
import { testWorld } from '../app/test-world.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionWorkspace, createWorkspace, push } from './action-workspace.ts';

const WORKFLOW = `
on: push
jobs:
  selftest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./inject
        with: { selftest: print }
`;

let dist: string;
let workspace: ActionWorkspace;
let log: string;
beforeAll(async () => {
  dist = await builtDist(inject('distFolder'));
  workspace = createWorkspace(dist);
  const head = workspace.workflow(WORKFLOW);
  const result = await workspace.run({ event: 'push', payload: push(head, head) });
  expect(result.code, result.log).toBe(0);
  ({ log } = result);
}, 300_000);
afterAll(() => {
  workspace?.remove();
});

/**
 * act hides the texts it is given and no encodings of its own, and replaces one after the other, so that a mask inside
 * another one can leave a rest: less than GitHub's runner does, whose port in runner-masker.ts proves the rest.
 */
test('under a workflow runner nearly every promised form is hidden, and the values themselves are', () => {
  const [id = ''] = idsIn(log);
  const results = readSelftest(id, log);
  expect(results.filter(({ state }) => state === 'missing')).toEqual([]);
  const promised = results.filter((result) => result.promised);
  const visible = promised.filter(({ state }) => state === 'visible').map(({ name, seen }) => `${name} ${seen}`);
  expect(visible.length / promised.length, visible.join('\n')).toBeLessThan(0.1);
  for (const { secret } of canariesOf(id))
    for (const line of secret.reveal().split('\n')) expect(log).not.toContain(line);
});

test('its log can be looked at as a file, and says how to look', async () => {
  expect(log).toContain('sealant inject selftest check');
  const folder = mkdtempSync(join(tmpdir(), 'sealant-selftest-'));
  try {
    writeFileSync(join(folder, 'log.txt'), log);
    const world = testWorld({ cwd: folder, argv: ['inject', 'selftest', 'check', 'log.txt'] });
    await runCommandLine(world, new AbortController().signal);
    expect(world.printed()).toMatch(/^log\.txt: \d+ of \d+ forms are hidden\./);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
