import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chunkNamer } from '../../scripts/chunks.ts';
import { builtCli } from '../build-dist.ts';
import { type ActionScenario, createScenario } from './action-run.ts';
import { leakLine, runCli, TestRepository } from './git-repository.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let cli = '';
let root = '';
beforeAll(async () => {
  cli = await builtCli(inject('distFolder'));
  root = realpathSync(mkdtempSync(join(tmpdir(), 'sealant-loads-')));
}, 120_000);
const repositories: TestRepository[] = [];
const scenarios: ActionScenario[] = [];
afterAll(() => {
  for (const scenario of scenarios) scenario.remove();
  for (const { folder } of repositories) rmSync(folder, { recursive: true, force: true });
  rmSync(root, { recursive: true, force: true });
});

interface Loaded {
  /** Of `dist`, relative to it, sorted. */
  files: string[];
  builtins: string[];
}

/** What the built command line loads, with its threads. */
async function loadedBy(
  cwd: string,
  args: readonly string[],
  options: { input?: string; code?: number } = {},
): Promise<Loaded> {
  const folder = mkdtempSync(join(root, 'loaded-'));
  const hook = join(import.meta.dirname, 'note-loaded.cjs');
  const env = { LOADED: folder, NODE_OPTIONS: `--require ${JSON.stringify(hook)}`, SEALANT_NO_CACHE: '1' };
  const run = await runCli(cli, cwd, args, { env, ...(options.input === undefined ? {} : { input: options.input }) });
  expect(run.code, run.stderr).toBe(options.code ?? 0);
  const notes = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Loaded);
  expect(notes.length).toBeGreaterThan(0);
  const dist = dirname(cli);
  const files = new Set(notes.flatMap((note) => note.files).map((file) => relative(dist, file).replaceAll('\\', '/')));
  return {
    files: [...files].filter((file) => !file.startsWith('..') && !OF_THREADS.includes(file)).sort(),
    builtins: [...new Set(notes.flatMap(({ builtins }) => builtins))].sort(),
  };
}

const chunk = (name: string): string => `chunks/${name}.js`;
const CODE = ['cli.js', ...['command-line', 'engine', 'rolldown-runtime', 'scan', 'start'].map(chunk)];

/** Threads start where a scan takes long, so on a slow machine only: they may load these, and the four. */
const OF_THREADS = ['worker.js', chunk('archive-sink'), chunk('pack-scan')];

/** Modules of Node that speak to a network; child processes need `net` and `dgram` for their pipes. */
const NETWORK = /^(http2?|https|tls|dns|_http_\w+|_tls_\w+|internal\/deps\/undici\/undici)$/;

/** Modules that the chunks on the way to “clean” are made of, as paths below the root of this repository. */
function modulesOf(chunks: readonly string[]): string[] {
  const nameOf = chunkNamer(ROOT);
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && chunks.includes(nameOf(join(ROOT, path)) ?? ''));
}

const leak = (): string => leakLine(1);

/** A repository of two commits, of which the second brings a leak. */
function repositoryWithLeak(): TestRepository {
  const repository = new TestRepository();
  repository.commit({ 'a.ts': 'export const a = 1;\n' });
  repository.commit({ 'b.ts': leak() });
  repositories.push(repository);
  return repository;
}

describe('what a scan loads, exactly', () => {
  const names = ['command-line', 'engine', 'scan', 'start'];
  /** The self-probe asks for the rules, a suspicion for the detector's trees. */
  const rules = 'data/ruleset.txt';
  const detector = [rules, 'data/generic-language.json', 'data/generic-model.bin'];

  test('a clean file on disk: four chunks, and the rules', async () => {
    const folder = mkdtempSync(join(root, 'tree-'));
    writeFileSync(join(folder, 'a.ts'), 'export const a = 1;\n');
    const { files } = await loadedBy(folder, ['scan', '--tree', '.']);
    expect(files).toEqual([...CODE, rules].sort());
  });

  test('none of the four holds a module that injects, responds, or speaks to anybody', () => {
    const modules = modulesOf(names);
    expect(modules.length).toBeGreaterThan(50);
    const others =
      /^src\/(engine\/(inject|respond)|adapters\/(vaults|drivers|verifiers|notifiers|github|audit|journal|http|exec))/;
    expect(modules.filter((path) => others.test(path))).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ['a tree', ['--tree', '.'], []],
    ['a range', ['--base', 'HEAD~1', '--head', 'HEAD'], []],
    ['a history', ['--history'], ['history']],
    ['what is staged', ['--staged'], []],
    ['standard input', ['--stdin'], ['stdin']],
  ])('%s: the same, and the detector where something looks like a leak', async (_, args, more) => {
    const repository = repositoryWithLeak();
    repository.write('c.ts', leak());
    repository.git('add', '--all');
    const { files, builtins } = await loadedBy(repository.top, ['scan', ...args], { input: leak(), code: 1 });
    expect(files).toEqual([...CODE, ...more.map(chunk), ...detector].sort());
    expect(builtins.filter((name) => NETWORK.test(name))).toEqual([]);
  });

  test('a config, however full of vaults: what reads it, no vault', async () => {
    const repository = repositoryWithLeak();
    const providers = { v: { type: 'vault', url: 'https://v.example.com', auth: { method: 'jwt', role: 'r' } } };
    const inject = { profiles: { deploy: { A: 'v://secret/a#b', 'B_*': 'v://secret/b/*#c' } } };
    repository.write('.github/sealant.yml', JSON.stringify({ version: 1, providers, inject }));
    const { files, builtins } = await loadedBy(repository.top, ['scan', '--tree', '.'], { code: 1 });
    const reading = ['read-config', 'schema', 'npm-yaml', 'npm-zod', 'config-faults', 'build-config', 'baseline-file'];
    // How references and wildcards are written, which the schema checks.
    const writing = ['reference', 'duration', 'wildcard'];
    expect(files).toEqual([...CODE, ...[...reading, ...writing].map(chunk), ...detector].sort());
    expect(builtins.filter((name) => NETWORK.test(name))).toEqual([]);
  });

  test('the Action on a clean pull request: no client of anything, and nothing that responds', async () => {
    const folder = mkdtempSync(join(root, 'action-'));
    const scenario = createScenario(dirname(cli));
    scenarios.push(scenario);
    const base = scenario.git('rev-parse', 'HEAD');
    const head = scenario.commit('change', { 'a.ts': 'export const a = 1;\n' });
    const hook = join(import.meta.dirname, 'note-loaded.cjs');
    const run = await scenario.main({
      event: 'pull_request',
      payload: { pull_request: { base: { sha: base }, head: { sha: head } } },
      env: { LOADED: folder, NODE_OPTIONS: `--require ${JSON.stringify(hook)}` },
    });
    expect(run.code, run.stdout).toBe(0);
    const notes = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Loaded);
    const files = notes.flatMap((note) => note.files).map((file) => relative(dirname(cli), file).replaceAll('\\', '/'));
    expect(files).toEqual(expect.arrayContaining(['main.js', chunk('npm-actions'), chunk('engine')]));
    expect(files.filter((file) => /npm-(?!actions\.js)|respond|history\.js|providers/.test(file))).toEqual([]);
    expect(notes.flatMap(({ builtins }) => builtins).filter((name) => NETWORK.test(name))).toEqual([]);
  });

  test('an injection does load them, so that this test would see it', async () => {
    const folder = mkdtempSync(join(root, 'inject-'));
    const config = { providers: { local: { type: 'embedded', key: 'env:NO_SUCH_KEY' } } };
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github/sealant.yml'), JSON.stringify(config));
    const { files } = await loadedBy(folder, ['inject', '--secrets', 'A=local://a#b', '--', 'true'], { code: 4 });
    expect(files).toEqual(expect.arrayContaining(['chunks/embedded-vault.js', 'chunks/inject.js']));
  });
});
