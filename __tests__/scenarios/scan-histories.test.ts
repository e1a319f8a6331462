import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runScanJob } from '../../src/app/scan/scan-job.ts';
import { NO_SCAN_SETTINGS } from '../../src/app/scan/scan-policy.ts';
import { planLocalScan, type ScanTarget } from '../../src/app/scan/scan-range.ts';
import { testWorld } from '../app/test-world.ts';
import { leakLine, makeToken, TestRepository } from './git-repository.ts';

/** A made-up history: each commit has parents (indices of earlier ones) and, per file, the tokens that stand in it. */
interface MadeCommit {
  parents: readonly number[];
  files: readonly (readonly number[])[];
}

const FILES = ['a.txt', 'dir/b.txt', 'c d.txt'];
const TOKENS = 5;
const HISTORIES = 25;

const tokenList = fc.uniqueArray(fc.nat(TOKENS - 1), { maxLength: 3 });
const commitSeed = fc.record({
  first: fc.nat(),
  second: fc.option(fc.nat(), { freq: 2 }),
  /** Per file: as the first parent has it, as the second, or new. */
  changes: fc.array(fc.oneof(fc.constant('first' as const), fc.constant('second' as const), tokenList), {
    minLength: FILES.length,
    maxLength: FILES.length,
  }),
});

function makeHistory(seeds: readonly (typeof commitSeed extends fc.Arbitrary<infer T> ? T : never)[]): MadeCommit[] {
  const commits: MadeCommit[] = [{ parents: [], files: FILES.map(() => []) }];
  for (const { first, second, changes } of seeds) {
    const from = first % commits.length;
    const other = second === null ? from : second % commits.length;
    const parents = other === from ? [from] : [from, other];
    const files = changes.map((change, i) =>
      change === 'first' ? commits[from]!.files[i]! : change === 'second' ? commits[other]!.files[i]! : change,
    );
    commits.push({ parents, files });
  }
  return commits;
}

const contentOf = (tokens: readonly number[]) =>
  ['start\n', ...tokens.map((token) => leakLine(100 + token)), 'end\n'].join('');

function importHistory(repository: TestRepository, commits: readonly MadeCommit[]): string[] {
  const text = commits.map(({ parents, files }, i) => {
    const [from, merged] = parents.map((parent) => `:${parent + 1}`);
    const body = files.map((tokens, file) => {
      const content = contentOf(tokens);
      return `M 100644 inline "${FILES[file]}"\ndata ${content.length}\n${content}\n`;
    });
    return [
      `commit refs/heads/c${i}\nmark :${i + 1}\ncommitter A <a@b> ${1_700_000_000 + i * 60} +0000\ndata 1\nx\n`,
      from === undefined ? '' : `from ${from}\n`,
      merged === undefined ? '' : `merge ${merged}\n`,
      'deleteall\n',
      ...body,
    ].join('');
  });
  execFileSync('git', ['fast-import', '--quiet', '--force'], {
    cwd: repository.top,
    env: repository.env,
    input: text.join(''),
  });
  return commits.map((_, i) => repository.git('rev-parse', `c${i}`));
}

function ancestors(commits: readonly MadeCommit[], of: number): Set<number> {
  const found = new Set<number>();
  const pending = [of];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    pending.push(...commits[at]!.parents);
  }
  return found;
}

/** `path token` of every token that some commit of the range has and none of its parents has in that file. */
function broughtIn(commits: readonly MadeCommit[], base: number | null, head: number): string[] {
  const old = base === null ? new Set<number>() : ancestors(commits, base);
  const told = new Set<string>();
  for (const at of ancestors(commits, head)) {
    if (old.has(at)) continue;
    const { parents, files } = commits[at]!;
    for (const [i, tokens] of files.entries())
      for (const token of tokens)
        if (!parents.some((parent) => commits[parent]!.files[i]!.includes(token))) told.add(`${FILES[i]} ${token}`);
  }
  return [...told].sort();
}

async function scanned(repository: TestRepository, target: ScanTarget): Promise<string[]> {
  const { findings, report } = await runScanJob({
    world: testWorld({ env: repository.env }),
    path: repository.top,
    onlyBelow: false,
    plan: planLocalScan(target),
    settings: NO_SCAN_SETTINGS,
    signal: new AbortController().signal,
  });
  expect(report.receipt.incomplete).toEqual([]);
  const tokens = new Map(Array.from({ length: TOKENS }, (_, i) => [makeToken(100 + i), i]));
  return [...new Set(findings.map(({ path, secret }) => `${path} ${tokens.get(secret.reveal())}`))].sort();
}

describe('any history with branches and merges', () => {
  test('gives exactly the leaks that its commits brought, for any range', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(commitSeed, { minLength: 2, maxLength: 12 }),
        fc.option(fc.nat(), { freq: 3 }),
        async (seeds, baseSeed) => {
          const repository = new TestRepository();
          try {
            const commits = makeHistory(seeds);
            const hashes = importHistory(repository, commits);
            const head = commits.length - 1;
            const base = baseSeed === null ? null : baseSeed % commits.length;
            const range = { base: base === null ? null : hashes[base]!, head: hashes[head]!, without: [] };
            expect(await scanned(repository, { kind: 'range', ...range, otherwise: null })).toEqual(
              broughtIn(commits, base, head),
            );
            // A history has them wherever they stand, once for each path that it is listed by.
            const all = new Set(commits.flatMap(({ files }) => files.flat()));
            const found = await scanned(repository, { kind: 'history' });
            expect(new Set(found.map((line) => Number(line.split(' ').at(-1))))).toEqual(all);
          } finally {
            repository.remove();
          }
        },
      ),
      { numRuns: HISTORIES },
    );
  }, 120_000);
});
