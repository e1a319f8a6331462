import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractReport } from '../../src/adapters/reporters/contract.ts';
import { mergeReports } from '../../src/app/reports/merge-reports.ts';
import { runScanJob } from '../../src/app/scan/scan-job.ts';
import { NO_SCAN_SETTINGS } from '../../src/app/scan/scan-policy.ts';
import { planLocalScan } from '../../src/app/scan/scan-range.ts';
import type { ScanReport } from '../../src/domain/receipt.ts';
import { ShardShare } from '../../src/engine/scan/shard.ts';
import { makeZip } from '../adapters/archives/made-archives.ts';
import { testWorld } from '../app/test-world.ts';
import { leakLine, TestRepository } from './git-repository.ts';

const PATHS = ['a.txt', 'dir/b.txt', 'c d.txt', 'ä!.env', 'skip/e.txt', 'weak.yml'];
const path = fc.constantFrom(...PATHS);

/** What a made-up commit does. A step that can't be taken (a rename of nothing) is none. */
const step = fc.oneof(
  fc.record({ does: fc.constant('write' as const), to: path, tokens: fc.array(fc.nat(3), { maxLength: 3 }) }),
  fc.record({ does: fc.constantFrom('rename' as const, 'copy' as const), from: path, to: path }),
  fc.record({ does: fc.constant('delete' as const), to: path }),
  fc.record({ does: fc.constant('branch' as const) }),
  fc.record({ does: fc.constant('merge' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Content depends on the tokens alone, so that the same blob comes back under other names. */
function contentOf(tokens: readonly number[]): string {
  return tokens.map((n) => `start\n${leakLine(100 + n)}password: Tr0ub4dor-${n}x\n`).join('');
}

class MadeHistory {
  readonly #files = new Map<string, string>();
  #branches = 0;

  readonly repository: TestRepository;

  constructor(repository: TestRepository) {
    this.repository = repository;
    repository.commit({ 'first.txt': 'first\n' });
  }

  take(made: Step): void {
    if (made.does === 'branch') this.repository.git('checkout', '--quiet', '-b', `side-${++this.#branches}`);
    else if (made.does === 'merge') this.#merge();
    else if (made.does === 'write') this.#put(made.to, contentOf(made.tokens));
    else if (made.does === 'delete') this.#put(made.to, null);
    else {
      const content = this.#files.get(made.from);
      if (content === undefined) return;
      this.#put(made.to, content, made.does === 'rename' && made.from !== made.to ? made.from : null);
    }
  }

  #put(to: string, content: string | null, gone: string | null = null): void {
    if (content === null && !this.#files.has(to)) return;
    const changes: Record<string, string | null> = { [to]: content };
    if (content === null) this.#files.delete(to);
    else this.#files.set(to, content);
    if (gone !== null) {
      changes[gone] = null;
      this.#files.delete(gone);
    }
    this.repository.commit(changes);
  }

  /** Ours win, so that what is on the disk stays what is known here; the other side's blobs stay reachable. */
  #merge(): void {
    const { repository } = this;
    repository.git('checkout', '--quiet', '-b', `other-${++this.#branches}`);
    repository.commit({ 'first.txt': `${this.#branches}\n`, 'only-there.txt': contentOf([this.#branches % 4]) });
    repository.git('checkout', '--quiet', '-');
    repository.git('merge', '--quiet', '--no-ff', '--strategy=ours', '-m', 'merge', `other-${this.#branches}`);
  }
}

async function scan(repository: TestRepository, share: ShardShare | null = null): Promise<ScanReport> {
  const { report } = await runScanJob({
    world: testWorld({ env: repository.env, cwd: repository.top }),
    path: repository.top,
    onlyBelow: false,
    plan: planLocalScan({ kind: 'history' }),
    share,
    settings: { ...NO_SCAN_SETTINGS, archives: true, exclude: ['skip/**'] },
    signal: new AbortController().signal,
  });
  return report;
}

async function merged(repository: TestRepository, count: number): Promise<ScanReport> {
  const reports = [];
  for (let index = 1; index <= count; index++)
    reports.push({ file: `${index}.json`, report: await scan(repository, new ShardShare({ index, count })) });
  return mergeReports(reports);
}

/** The line that a finding names, by git alone. */
function lineOf(repository: TestRepository, { commit, path: at, startLine }: ScanReport['findings'][number]): string {
  return repository.git('show', `${commit}:${at}`).split('\n')[startLine - 1] ?? '';
}

function told(report: ScanReport): unknown[] {
  const { findings, suppressed } = contractReport(report);
  return [...findings, ...suppressed].map((each) => JSON.stringify(each)).sort();
}

describe('a history', () => {
  test('tells a leak by the name that its file had in the commit that brought it, and says where it stands now', async () => {
    const repository = new TestRepository();
    try {
      const leak = repository.commit({ 'first.txt': leakLine(2) });
      repository.git('mv', 'first.txt', 'second.txt');
      repository.git('commit', '--quiet', '-m', 'renamed');
      const { findings } = await scan(repository);
      expect(findings).toMatchObject([{ path: 'first.txt', commit: leak, head: { path: 'second.txt', startLine: 1 } }]);
    } finally {
      repository.remove();
    }
  });

  test('tells what lies in a renamed archive by the name that the archive had', async () => {
    const repository = new TestRepository();
    try {
      const leak = repository.commit({ 'old!.zip': makeZip([{ name: 'in/a.txt', content: leakLine(2) }]) });
      repository.git('mv', 'old!.zip', 'new.zip');
      repository.git('commit', '--quiet', '-m', 'renamed');
      const { findings } = await scan(repository);
      expect(findings).toMatchObject([{ path: 'old!.zip!in/a.txt', commit: leak, head: { path: 'new.zip!in/a.txt' } }]);
    } finally {
      repository.remove();
    }
  });

  test('names no excluded path where the same file also stood in another', async () => {
    const repository = new TestRepository();
    try {
      repository.commit({ 'skip/a.txt': leakLine(2) });
      const seen = repository.commit({ 'b.txt': leakLine(2) });
      const { findings } = await scan(repository);
      expect(findings.map(({ path: at, commit }) => [at, commit])).toEqual([['b.txt', seen]]);
    } finally {
      repository.remove();
    }
  });

  test('of renames, copies, deletions, returns and merges: git shows the leak where it is told, each once, and shards tell what the whole does', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 9 }),
        fc.integer({ min: 2, max: 4 }),
        async (steps, count) => {
          const repository = new TestRepository();
          try {
            const history = new MadeHistory(repository);
            for (const made of steps) history.take(made);
            const whole = await scan(repository);
            const lines = new Map<string, string>();
            for (const finding of whole.findings) {
              const line = lineOf(repository, finding);
              expect(line).toMatch(finding.ruleId.startsWith('generic') ? /Tr0ub4dor-\d/ : /\S{30}/);
              expect(lines.get(finding.fingerprint) ?? line).toBe(line);
              lines.set(finding.fingerprint, line);
            }
            const places = whole.findings.map(({ fingerprint, path: at, startLine }) => [fingerprint, at, startLine]);
            expect(new Set(places.map(String)).size).toBe(places.length);
            expect(told(await merged(repository, count))).toEqual(told(whole));
          } finally {
            repository.remove();
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
