import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { ContractReport } from '../../src/adapters/reporters/contract.ts';
import { builtCli } from '../build-dist.ts';
import { leakLine, runCli, TestRepository } from './git-repository.ts';

/** Enough that the first thread does not get through it before the others start. */
const FOLDERS = 60;
const FILES = 40;
const TEXT = 'export const answer = request(session.token, 42); // nothing to see\n'.repeat(60);

let folder = '';
let cli = '';

beforeAll(async () => {
  cli = await builtCli(inject('distFolder'));
  folder = mkdtempSync(join(tmpdir(), 'sealant-threads-'));
  for (let i = 0; i < FOLDERS; i++) {
    mkdirSync(join(folder, `tree/f${i}`), { recursive: true });
    for (let j = 0; j < FILES; j++) writeFileSync(join(folder, `tree/f${i}/${j}.ts`), TEXT);
    writeFileSync(join(folder, `tree/f${i}/leak.ts`), `${TEXT}${leakLine(i)}`);
    writeFileSync(join(folder, `tree/f${i}/image.bin`), Buffer.alloc(64));
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the bundle whose threads run this instead; `null`: that has none. */
function bundleWith(name: string, thread: string | null): string {
  const copy = join(folder, name);
  cpSync(dirname(cli), copy, { recursive: true });
  rmSync(join(copy, 'worker.js'));
  if (thread !== null) writeFileSync(join(copy, 'worker.js'), thread);
  return join(copy, 'cli.js');
}

async function scanTree(entry: string): Promise<{ code: number | null; report: ContractReport }> {
  const { code, stdout } = await runCli(entry, join(folder, 'tree'), ['scan', '--tree', '--format', 'json']);
  return { code, report: JSON.parse(stdout) as ContractReport };
}

const lasting = ({ report }: { report: ContractReport }) => {
  const { time: _time, durationMs: _ms, ...receipt } = report.receipt;
  return { ...report, receipt };
};

const FILES_OF_HISTORY = 100;

/** A commit for `git fast-import` that writes every file anew. */
function commitOf(version: number, text: (file: number, version: number) => string): string {
  const files = Array.from({ length: FILES_OF_HISTORY }, (_, file) => {
    const content = text(file, version);
    return `M 100644 inline f${file}.ts\ndata ${content.length}\n${content}\n`;
  });
  return `commit refs/heads/main\ncommitter A <a@b> ${1_700_000_000 + version} +0000\ndata 1\nx\n${files.join('')}`;
}

describe('a tree that takes several threads', () => {
  test('is told exactly as one thread tells it', async () => {
    const [several, one] = [await scanTree(cli), await scanTree(bundleWith('one', null))];
    expect(several.code).toBe(1);
    expect(several.report.findings).toHaveLength(FOLDERS);
    expect(lasting(several)).toEqual(lasting(one));
  });

  test('as a history is, with packs and loose objects', { timeout: 240_000 }, async () => {
    const repository = new TestRepository();
    try {
      const text = (file: number, version: number): string =>
        `${TEXT}// ${file}.${version}\n${version % 9 === 4 ? leakLine(file) : ''}`;
      const versions = Array.from({ length: 40 }, (_, version) => version);
      execFileSync('git', ['fast-import', '--quiet'], {
        cwd: repository.top,
        env: repository.env,
        input: versions.map((version) => commitOf(version, text)).join(''),
      });
      repository.git('repack', '-adfq');
      repository.git('reset', '--quiet', '--hard', 'main');
      repository.commit({ 'f0.ts': text(0, 4), 'loose.ts': leakLine(99) });
      const scan = async (entry: string) => {
        const { code, stdout } = await runCli(entry, repository.top, ['scan', '--history', '--format', 'json']);
        return { code, report: JSON.parse(stdout) as ContractReport };
      };
      const [several, one] = [await scan(cli), await scan(bundleWith('one-history', null))];
      expect(several.code).toBe(1);
      expect(several.report.receipt.blobs).toBeGreaterThan(FILES_OF_HISTORY * 39);
      expect(new Set(several.report.findings.map(({ path }) => path)).size).toBe(FILES_OF_HISTORY + 1);
      expect(lasting(several)).toEqual(lasting(one));
    } finally {
      repository.remove();
    }
  });

  test.for([
    ['ends early', 'process.exit(7)', 'exit code 7'],
    ['can’t be loaded', 'require("./nowhere.js")', 'MODULE_NOT_FOUND'],
    [
      'fails at its first task',
      'process.getBuiltinModule("node:worker_threads").parentPort.on("message", () => { throw new TypeError("x"); })',
      'TypeError',
    ],
  ] as const)('is incomplete when a thread %s', async ([name, thread, why]) => {
    const run = await scanTree(bundleWith(`broken-${why.length}`, thread));
    expect(run.code, name).toBe(3);
    expect(run.report.outcome).toBe('incomplete');
    expect(run.report.receipt.incomplete.map(({ kind }) => kind)).toContain('thread');
    expect(run.report.receipt.incomplete[0]!.message).toContain(why);
  });
});
