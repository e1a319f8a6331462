import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ContractReport } from '../../src/adapters/reporters/contract.ts';
import { builtCli } from '../build-dist.ts';
import { leakLine, runCli, TestRepository } from './git-repository.ts';

/** Enough that other threads start. */
const VERSIONS = 2_600;
const FILES = 40;
const LEAKS = 9;

let cli = '';
let alone = '';
let folder = '';
let source: TestRepository;
let expected: unknown;

/** A history as a stream for `git fast-import`: one file a commit, some with a leak, some of them renamed on the way. */
function history(): string {
  const commits: string[] = [];
  const file = (i: number) => `src/f${i % FILES}${i > VERSIONS / 2 ? '' : '.old'}.ts`;
  for (let i = 0; i < VERSIONS; i++) {
    const leak = i % Math.floor(VERSIONS / LEAKS) === 100 ? leakLine(i) : '';
    const text = `${Array.from({ length: 60 }, (_, line) => `export const v${line} = ${line === i % 60 ? i : 0};`).join('\n')}\n${leak}`;
    const identity = `A <a@example.com> ${1_700_000_000 + i} +0000`;
    commits.push(
      `commit refs/heads/main\nauthor ${identity}\ncommitter ${identity}\ndata 1\nx\nM 644 inline ${file(i)}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    );
  }
  return commits.join('');
}

const lasting = ({ code, stdout }: { code: number | null; stdout: string }) => {
  const report = JSON.parse(stdout) as ContractReport;
  const { time: _time, durationMs: _ms, ...receipt } = report.receipt;
  return { code, report: { ...report, receipt } };
};

async function scan(entry: string, repository: TestRepository, ...args: string[]): Promise<ReturnType<typeof lasting>> {
  return lasting(await runCli(entry, repository.top, ['scan', '--history', '--format', 'json', ...args]));
}

/** Another clone, packed by a git command of one's own. */
function packedBy(name: string, ...commands: string[][]): TestRepository {
  const clone = source.clone(name, '--mirror', '--no-hardlinks');
  for (const args of commands) clone.git(...args);
  return clone;
}

beforeAll(async () => {
  cli = await builtCli(inject('distFolder'));
  folder = mkdtempSync(join(tmpdir(), 'sealant-packs-'));
  cpSync(dirname(cli), join(folder, 'alone'), { recursive: true });
  rmSync(join(folder, 'alone/worker.js'));
  alone = join(folder, 'alone/cli.js');
  source = new TestRepository();
  execFileSync('git', ['fast-import', '--quiet'], { cwd: source.top, env: source.env, input: history() });
  // As git itself reads it: every object in a file of its own.
  const loose = source.clone('loose', '--mirror');
  const packs = join(loose.top, 'objects/pack');
  mkdirSync(join(folder, 'packs'));
  for (const name of readdirSync(packs)) {
    cpSync(join(packs, name), join(folder, 'packs', name));
    rmSync(join(packs, name));
  }
  for (const name of readdirSync(join(folder, 'packs')).filter((each) => each.endsWith('.pack')))
    execFileSync('git', ['unpack-objects', '-q'], {
      cwd: loose.top,
      env: loose.env,
      input: readFileSync(join(folder, 'packs', name)),
    });
  expected = await scan(alone, loose);
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  source.remove();
});

describe('a history in packs is told as git tells it object by object', () => {
  test('with its leaks', () => {
    const { code, report } = expected as ReturnType<typeof lasting>;
    expect(code).toBe(1);
    expect(report.findings).toHaveLength(LEAKS);
    expect(report.receipt.blobs).toBeGreaterThan(2_000);
  });

  test.each<[string, string[][]]>([
    ['as cloned', []],
    ['packed anew', [['repack', '-adfq']]],
    ['in chains of three', [['repack', '-adfq', '--depth=3']]],
    ['with bases named by their ids', [['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq']]],
    [
      'in several packs',
      [
        ['-c', 'pack.packSizeLimit=1m', 'repack', '-adfq'],
        ['multi-pack-index', 'write'],
      ],
    ],
  ])('%s, by several threads and by one', { timeout: 120_000 }, async (name, commands) => {
    const clone = packedBy(name.replaceAll(' ', '-'), ...commands);
    expect(await scan(cli, clone)).toEqual(expected);
    expect(await scan(alone, clone)).toEqual(expected);
  });

  test('with objects borrowed from another repository', { timeout: 120_000 }, async () => {
    expect(await scan(cli, source.clone('borrowing', '--mirror', '--shared'))).toEqual(expected);
  });

  test('in shards, which together find the same', { timeout: 120_000 }, async () => {
    const clone = packedBy('sharded', ['repack', '-adfq']);
    const shards = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => scan(cli, clone, '--shard', shard)));
    const found = shards.flatMap(({ report }) => report.findings.map(({ fingerprint }) => fingerprint));
    const { report } = expected as ReturnType<typeof lasting>;
    expect(found.sort()).toEqual(report.findings.map(({ fingerprint }) => fingerprint).sort());
  });
});

test('of a broken pack, all that git can’t read either makes the scan incomplete', { timeout: 120_000 }, async () => {
  const clone = packedBy('broken', ['repack', '-adfq']);
  const packs = join(clone.top, 'objects/pack');
  const pack = join(packs, readdirSync(packs).find((name) => name.endsWith('.pack'))!);
  const bytes = readFileSync(pack);
  // Blobs lie behind commits and trees.
  bytes.fill(0xff, bytes.length - 3_000, bytes.length - 1_000);
  chmodSync(pack, 0o644);
  writeFileSync(pack, bytes);
  const { code, report } = await scan(cli, clone);
  expect(code).toBe(3);
  expect(report.outcome).toBe('incomplete');
  expect(report.receipt.incomplete.length).toBeGreaterThan(0);
});
