import { afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { fillTemplate } from '../../src/engine/scan/templates/templates.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionWorkspace, createWorkspace, pullRequest, push } from './action-workspace.ts';

const TOKEN = fillTemplate('{github:ghp_:30}', 4711);
const SCAN = `
on: [pull_request, push]
jobs:
  secrets:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./scan
        id: sealant
      - if: always()
        run: echo "outcome=\${{ steps.sealant.outputs.outcome }} red=\${{ steps.sealant.outputs.red }} findings=\${{ steps.sealant.outputs.findings }}"
`;

describe('the scan action under a workflow runner', () => {
  let dist: string;
  let workspace: ActionWorkspace;
  let base: string;
  beforeAll(async () => {
    dist = await builtDist(inject('distFolder'));
  });
  beforeEach(() => {
    workspace = createWorkspace(dist);
    base = workspace.workflow(SCAN);
    workspace.git('checkout', '-qb', 'topic');
  });
  afterEach(() => workspace.remove());

  test('a pull request whose leak was removed again is red, and annotated where the leak was', async () => {
    workspace.commit('leak', { 'src/deploy.sh': `#!/bin/sh\nset -eu\nexport GH_TOKEN=${TOKEN}\n` });
    const head = workspace.commit('remove it', { 'src/deploy.sh': '#!/bin/sh\nset -eu\n' });
    const result = await workspace.run({ event: 'pull_request', payload: pullRequest(base, head) });
    expect(result.code).toBe(1);
    expect(result.log).toContain('outcome=findings red=true findings=1');
    const annotation = result.annotations.find(({ properties }) => properties['file'] !== undefined);
    expect(annotation).toMatchObject({
      kind: 'error',
      properties: { file: 'src/deploy.sh', line: '3', col: '17', endColumn: '57' },
    });
    expect(result.summary).toContain('1 secret found');
    expect(`${result.log}${result.summary}${JSON.stringify(result.annotations)}`).not.toContain(TOKEN);
  });

  test('a clean pull request is green, and says what was scanned', async () => {
    const head = workspace.commit('work', { 'src/app.ts': 'export const answer = 42;\n' });
    const result = await workspace.run({ event: 'pull_request', payload: pullRequest(base, head) });
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain('outcome=clean red=false findings=0');
    expect(result.summary).toContain('1 commit');
  });

  test('a push of two commits is scanned from the commit before it', async () => {
    workspace.commit('one', { 'a.txt': `token: ${TOKEN}\n` });
    const head = workspace.commit('two', { 'b.txt': 'nothing\n' });
    const result = await workspace.run({ event: 'push', payload: push(base, head) });
    expect([result.code, result.annotations.some(({ properties }) => properties['file'] === 'a.txt')]).toEqual([
      1,
      true,
    ]);
  });

  test('a commit that is not in the clone makes the job red, not green', async () => {
    const head = workspace.commit('work', { 'a.txt': 'nothing\n' });
    const result = await workspace.run({ event: 'pull_request', payload: pullRequest('1'.repeat(40), head) });
    expect(result.code).toBe(1);
    expect(result.log).toContain('outcome=error');
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ kind: 'error', message: expect.stringContaining('git fetch origin 1111') }),
    );
  });
});
