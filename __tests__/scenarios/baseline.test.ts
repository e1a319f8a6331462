import { afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import type { ContractReport } from '../../src/adapters/reporters/contract.ts';
import { builtCli } from '../build-dist.ts';
import { leakLine, runCli, TestRepository } from './git-repository.ts';

let cli = '';
let repository: TestRepository;

beforeAll(async () => {
  cli = await builtCli(inject('distFolder'));
}, 120_000);
beforeEach(() => {
  repository = new TestRepository();
});
afterEach(() => repository.remove());

const run = (...args: string[]) => runCli(cli, repository.top, args);

async function scanHistory(): Promise<{ code: number | null; report: ContractReport }> {
  const { code, stdout } = await run('scan', '--history', '--format', 'json');
  return { code, report: JSON.parse(stdout) as ContractReport };
}

test('a repository with a past: report, suppress all of it, then only what is new is told', async () => {
  repository.commit({ 'old.txt': leakLine(1) });
  expect((await run('scan', '--history', '--format', 'json=report.json')).code).toBe(1);
  expect((await run('suppress', 'report.json', '--reason', 'from before', '--kind', 'revoked')).stdout).toContain(
    '1 added',
  );
  const quiet = await scanHistory();
  expect(quiet.code).toBe(0);
  expect(quiet.report.suppressed.map(({ by }) => by)).toEqual([{ kind: 'baseline', reason: 'revoked: from before' }]);
  expect(quiet.report.receipt.staleSuppressions).toEqual([]);
  repository.commit({ 'new.txt': leakLine(2), 'moved/old.txt': leakLine(1) });
  const { code, report } = await scanHistory();
  expect(code).toBe(1);
  expect(report.findings.map(({ path }) => path)).toEqual(['new.txt']);
});

test('an expired suppression no longer counts, and is told', async () => {
  repository.commit({ 'a.txt': leakLine(1) });
  const { report } = await scanHistory();
  const { fingerprint } = report.findings[0]!;
  await run('suppress', fingerprint, '--reason', 'for a while', '--expires', '2020-01-01');
  const later = await scanHistory();
  expect(later.code).toBe(1);
  expect(later.report.receipt.staleSuppressions).toEqual([`${fingerprint} expired on 2020-01-01 (for a while).`]);
});

test('a suppression that matches nothing is told after a scan of the history, not of a part', async () => {
  repository.commit({ 'a.txt': 'nothing here\n' });
  const fingerprint = `v1:${'0'.repeat(32)}`;
  await run('suppress', fingerprint, '--reason', 'gone');
  expect((await scanHistory()).report.receipt.staleSuppressions).toEqual([
    `${fingerprint} matches nothing any more (gone).`,
  ]);
  const tree = await run('scan', '--tree', '.', '--format', 'json');
  expect((JSON.parse(tree.stdout) as ContractReport).receipt.staleSuppressions).toEqual([]);
});
