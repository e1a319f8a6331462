import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { builtDist } from '../build-dist.ts';
import { type ActionWorkspace, createWorkspace, push } from './action-workspace.ts';

let workspace: ActionWorkspace;
beforeEach(async () => {
  workspace = createWorkspace(await builtDist(inject('distFolder')));
});
afterEach(() => workspace?.remove());

test('the workflow runner shows what a failing step prints to its last line, as GitHub’s does', async () => {
  const hash = workspace.workflow(`
on: push
jobs:
  fail:
    runs-on: ubuntu-latest
    steps:
      - run: seq 20000; echo "the last line"; exit 3
`);
  const { code, log } = await workspace.run({ event: 'push', payload: push(hash, hash) });
  expect(code).toBe(1);
  expect(log.split('\n')).toContain('the last line');
});
