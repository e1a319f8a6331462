import { describe, expect, test } from 'vitest';
import { runScanJob } from '../../../src/app/scan/scan-job.ts';
import { planLocalScan, type ScanTarget } from '../../../src/app/scan/scan-range.ts';
import { type MadeFile, makeGzip, makeTar, makeZip } from '../../adapters/archives/made-archives.ts';
import { leakLine, repositoriesOfThisFile, type TestRepository } from '../../scenarios/git-repository.ts';
import { testWorld } from '../test-world.ts';

const newRepository = repositoriesOfThisFile();

async function scan(repository: TestRepository, target: ScanTarget, archives = true, exclude: string[] = []) {
  const settings = { failOn: null, minConfidence: null, maxSizeMib: null, exclude, ruleFiles: [], disabledRules: [] };
  const { report } = await runScanJob({
    world: testWorld({ env: repository.env }),
    path: repository.top,
    onlyBelow: false,
    plan: planLocalScan(target),
    settings: { ...settings, configFile: null, archives },
    signal: new AbortController().signal,
  });
  return { ...report, places: report.findings.map(({ path, startLine }) => `${path}:${startLine}`) };
}

const TREE: ScanTarget = { kind: 'tree' };
const leak = (seed: number, lines = 0): MadeFile => ({
  name: 'src/a.txt',
  content: `${'line\n'.repeat(lines)}${leakLine(seed)}`,
});
const range = (base: string, head = 'HEAD'): ScanTarget => ({
  kind: 'range',
  base,
  head,
  without: [],
  otherwise: null,
});

describe('without --archives', () => {
  test('the receipt names archives of every kind as skipped', async () => {
    const repository = newRepository();
    repository.write('a.zip', makeZip([leak(2)]));
    repository.write('b.tar.gz', makeGzip(makeTar([leak(3)])));
    repository.write('c.7z', Buffer.from('7z\xbc\xaf\x27\x1c\0\0', 'latin1'));
    const { receipt, outcome } = await scan(repository, TREE, false);
    expect(outcome).toBe('clean');
    expect(receipt.skipped).toEqual({ archive: 3, 'path-rule': 1 });
    expect(receipt.skippedPaths.map(({ path }) => path)).toEqual(['.git/', 'a.zip', 'b.tar.gz', 'c.7z']);
  });
});

describe('with --archives', () => {
  test('files in archives of a tree are scanned and told by their path inside', async () => {
    const repository = newRepository();
    repository.write('a.zip', makeZip([leak(2, 4)]));
    repository.write('b.tar.gz', makeGzip(makeTar([leak(3)])));
    repository.write('c.7z', Buffer.from('7z\xbc\xaf\x27\x1c\0\0', 'latin1'));
    const { places, receipt } = await scan(repository, TREE);
    expect(places).toEqual(['a.zip!src/a.txt:5', 'b.tar.gz!src/a.txt:1']);
    expect(receipt.skipped).toEqual({ archive: 1, 'path-rule': 1 });
  });

  test('a bomb makes the scan incomplete', async () => {
    const repository = newRepository();
    repository.write('bomb.gz', makeGzip(Buffer.alloc(40 * 1024 * 1024)));
    const { outcome, receipt } = await scan(repository, TREE);
    expect(outcome).toBe('incomplete');
    expect(receipt.incomplete).toMatchObject([{ kind: 'archive', message: expect.stringContaining('bomb.gz') }]);
  });

  test('a path rule leaves out a file in an archive', async () => {
    const repository = newRepository();
    repository.write('a.zip', makeZip([leak(2), { name: 'b.txt', content: leakLine(3) }]));
    expect((await scan(repository, TREE, true, ['a.zip!src/**'])).places).toEqual(['a.zip!b.txt:1']);
  });

  test('a range tells what a changed archive brought, not what it held before', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.zip': makeZip([leak(2)]) });
    repository.commit({ 'a.zip': makeZip([leak(2), { name: 'new.txt', content: leakLine(3) }]) });
    expect((await scan(repository, range(base))).places).toEqual(['a.zip!new.txt:1']);
  });

  test('a range says where a leak in an archive stands now', async () => {
    const repository = newRepository();
    const base = repository.commit({ 'a.zip': makeZip([]) });
    repository.commit({ 'a.zip': makeZip([leak(2)]) });
    repository.commit({ 'a.zip': makeZip([leak(2, 7)]) });
    const { findings } = await scan(repository, range(base));
    expect(findings[0]).toMatchObject({ startLine: 1, head: { path: 'a.zip!src/a.txt', startLine: 8 } });
  });

  test('the index and the history are looked into, too', async () => {
    const repository = newRepository();
    repository.commit({ 'old.jar': makeZip([leak(2)]) });
    repository.write('staged.zip', makeZip([leak(3)]));
    repository.git('add', 'staged.zip');
    expect((await scan(repository, { kind: 'staged' })).places).toEqual(['staged.zip!src/a.txt:1']);
    const { findings } = await scan(repository, { kind: 'history' });
    expect(findings).toMatchObject([{ path: 'old.jar!src/a.txt', commit: repository.git('rev-parse', 'HEAD') }]);
  });
});
