import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractReport } from '../../src/adapters/reporters/contract.ts';
import { mergeReports } from '../../src/app/reports/merge-reports.ts';
import { checkReport } from '../../src/app/reports/report-schema.ts';
import { runScanJob } from '../../src/app/scan/scan-job.ts';
import { NO_SCAN_SETTINGS } from '../../src/app/scan/scan-policy.ts';
import { planLocalScan, type ScanTarget } from '../../src/app/scan/scan-range.ts';
import type { ScanReport } from '../../src/domain/receipt.ts';
import { ShardShare } from '../../src/engine/scan/shard.ts';
import { testWorld } from '../app/test-world.ts';
import { leakLine, TestRepository } from './git-repository.ts';

const PATHS = ['a.txt', 'dir/b.txt', 'c d.txt', 'ä.env', 'skip/e.txt', 'logo.bin', 'weak.yml'];

/** What a made-up commit writes: per file the tokens that stand in it, or nothing. */
const commitSeed = fc.array(
  fc.record({ file: fc.nat(PATHS.length - 1), tokens: fc.array(fc.nat(4), { maxLength: 3 }) }),
  { minLength: 1, maxLength: 4 },
);

function contentOf(path: string, tokens: readonly number[]): string | Uint8Array {
  if (path.endsWith('.bin')) return Uint8Array.from([0, 1, 2, 0, ...tokens]);
  if (path.endsWith('.yml')) return tokens.map((n) => `password: Tr0ub4dor-${n}x\n`).join('');
  return `${tokens.map((token) => `start\n${leakLine(100 + token)}`).join('')}end\n`;
}

async function scan(repository: TestRepository, target: ScanTarget, share: ShardShare | null): Promise<ScanReport> {
  const { report } = await runScanJob({
    world: testWorld({ env: repository.env, cwd: repository.top }),
    path: repository.top,
    onlyBelow: false,
    plan: planLocalScan(target),
    share,
    settings: { ...NO_SCAN_SETTINGS, exclude: ['skip/**'] },
    signal: new AbortController().signal,
  });
  return report;
}

/** What machines read, without what is different in each run. */
function comparable(report: ScanReport) {
  const { receipt, ...rest } = contractReport(report);
  // Several that stand in the same place at different times come in any order.
  const findings = rest.findings.map((finding) => JSON.stringify(finding)).sort();
  return { ...rest, findings, receipt: { ...receipt, time: '', durationMs: 0, reasons: [], staleSuppressions: [] } };
}

async function scanInShards(repository: TestRepository, target: ScanTarget, count: number) {
  const reports = [];
  for (let index = 1; index <= count; index++)
    reports.push(await scan(repository, target, new ShardShare({ index, count })));
  return reports.map((report, i) => ({ file: `shard-${i + 1}.json`, report }));
}

describe('shards', () => {
  test('together tell what the whole scan tells, of any history, range and tree', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(commitSeed, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 5 }),
        async (commits, count) => {
          const repository = new TestRepository();
          try {
            const first = repository.commit({ 'a.txt': 'start\n' });
            for (const changes of commits)
              repository.commit(
                Object.fromEntries(changes.map(({ file, tokens }) => [PATHS[file]!, contentOf(PATHS[file]!, tokens)])),
              );
            const range: ScanTarget = { kind: 'range', base: first, head: 'HEAD', without: [], otherwise: null };
            for (const target of [{ kind: 'history' }, range, { kind: 'tree' }] satisfies ScanTarget[]) {
              const whole = await scan(repository, target, null);
              const merged = mergeReports(await scanInShards(repository, target, count));
              expect(comparable(merged), target.kind).toEqual(comparable(whole));
            }
          } finally {
            repository.remove();
          }
        },
      ),
      { numRuns: 6 },
    );
  });

  test('are each a part: what one scans no other scans', async () => {
    const repository = new TestRepository();
    try {
      const files = Array.from({ length: 60 }, (_, i) => [`f${i}.txt`, `${i}\n`]);
      repository.commit(Object.fromEntries(files));
      for (const target of [{ kind: 'history' }, { kind: 'tree' }] satisfies ScanTarget[]) {
        const reports = await scanInShards(repository, target, 3);
        const counts = reports.map(({ report }) => report.receipt.bytes);
        const whole = await scan(repository, target, null);
        expect(Math.min(...counts)).toBeGreaterThan(0);
        expect(counts.reduce((a, b) => a + b)).toBe(whole.receipt.bytes);
      }
    } finally {
      repository.remove();
    }
  });

  test('that lack one, or are of another commit, are incomplete', async () => {
    const repository = new TestRepository();
    try {
      repository.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n' });
      const [one, two, three] = await scanInShards(repository, { kind: 'history' }, 3);
      expect(mergeReports([one!, two!, three!]).outcome).toBe('clean');
      const lacking = mergeReports([one!, three!]);
      expect([lacking.outcome, lacking.receipt.incomplete[0]?.message]).toEqual([
        'incomplete',
        expect.stringContaining('Of 3 shards of this scan, 2 is not among the reports'),
      ]);
      repository.commit({ 'c.txt': leakLine() });
      const later = await scan(repository, { kind: 'history' }, new ShardShare({ index: 2, count: 3 }));
      const mixed = mergeReports([one!, { file: 'later.json', report: later }, three!]);
      expect([mixed.outcome, mixed.receipt.incomplete.length]).toEqual(['incomplete', 2]);
    } finally {
      repository.remove();
    }
  });

  test('survive their JSON', async () => {
    const repository = new TestRepository();
    try {
      repository.commit({ 'a.txt': leakLine(), 'weak.yml': contentOf('weak.yml', [1]) });
      const report = await scan(repository, { kind: 'history' }, new ShardShare({ index: 1, count: 1 }));
      const read = checkReport(JSON.parse(JSON.stringify(contractReport(report))));
      expect(read).toEqual({ report: contractReport(report) });
    } finally {
      repository.remove();
    }
  });
});
