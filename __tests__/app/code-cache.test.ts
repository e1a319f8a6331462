import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { builtCli } from '../build-dist.ts';
import { leakLine, runCli } from '../scenarios/git-repository.ts';

let cli = '';
let root = '';
let home = '';
let tree = '';
let folder = '';

beforeAll(async () => {
  cli = await builtCli(inject('distFolder'));
  root = realpathSync(mkdtempSync(join(tmpdir(), 'sealant-cache-')));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeEach(() => {
  home = mkdtempSync(join(root, 'home-'));
  tree = join(home, 'tree');
  folder = join(home, '.cache/sealant');
  mkdirSync(tree);
  writeFileSync(join(tree, 'a.ts'), `${leakLine(1)}const password = process.env.PASSWORD ?? 'none';\n`);
});

/** What a scan says, without what differs from run to run. */
async function scan(env: Record<string, string> = {}): Promise<unknown> {
  const run = await runCli(cli, tree, ['scan', '--tree', '.', '--format', 'json'], { env: { HOME: home, ...env } });
  expect(run.stderr).toBe('');
  const report = JSON.parse(run.stdout) as { findings: { ruleId: string }[]; receipt: Record<string, unknown> };
  expect(report.findings).toHaveLength(1);
  return { code: run.code, ...report, receipt: { ...report.receipt, time: null, durationMs: null } };
}

function files(): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

/** Names, with what changes whenever a file is written anew. */
function written(): [string, number][] {
  return files().map((file) => [file, statSync(file).ino]);
}

describe('compiled code', () => {
  test('is kept for its user alone, and taken by the next run, which finds the same', async () => {
    const first = await scan();
    expect(files().map((file) => file.slice(folder.length + 1).split('-v')[0])).toEqual([
      'command-line',
      'engine',
      'scan',
    ]);
    expect([folder, ...files()].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600, 0o600, 0o600]);
    const before = written();
    expect(await scan()).toEqual(first);
    // What V8 refuses is removed, so this says that it took them.
    expect(written()).toEqual(before);
  });

  test('lies below XDG_CACHE_HOME where that is set', async () => {
    await scan({ XDG_CACHE_HOME: join(home, 'xdg') });
    expect(readdirSync(join(home, 'xdg/sealant'))).toHaveLength(3);
    expect(readdirSync(home).sort()).toEqual(['tree', 'xdg']);
  });

  test.for([
    ['in CI', { CI: 'true' }],
    ['where it is switched off', { SEALANT_NO_CACHE: '1' }],
    ['without a home', { HOME: '' }],
  ] as const)('is not kept %s', async ([, env]) => {
    await scan(env);
    expect(readdirSync(home)).toEqual(['tree']);
  });

  test('is not kept inside a repository, whose content must never run', async () => {
    mkdirSync(join(home, '.git'));
    await scan();
    expect(readdirSync(home).sort()).toEqual(['.git', 'tree']);
  });

  test('does without a folder that others may write, or that is a link', async () => {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o770);
    await scan();
    expect(files()).toEqual([]);
    rmSync(folder, { recursive: true });
    mkdirSync(join(home, 'elsewhere'), { mode: 0o700 });
    symlinkSync(join(home, 'elsewhere'), folder);
    await scan();
    expect(readdirSync(join(home, 'elsewhere'))).toEqual([]);
  });

  test.runIf(process.getuid?.() === 0)(
    'does without a folder of somebody else (run as root, who may change owners)',
    async () => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      chownSync(folder, 65_534, 65_534);
      await scan();
      expect(files()).toEqual([]);
    },
  );
});

describe('a spoilt file of the cache', () => {
  const spoil: Record<string, (file: string, bytes: Buffer) => void> = {
    empty: (file) => writeFileSync(file, ''),
    'cut short': (file, bytes) => writeFileSync(file, bytes.subarray(0, bytes.length / 2 - 100)),
    'cut in half': (file, bytes) => writeFileSync(file, bytes.subarray(0, bytes.length / 2)),
    'with one other bit': (file, bytes) => {
      bytes[bytes.length >> 2]! ^= 1;
      writeFileSync(file, bytes);
    },
    'of other bytes, twice': (file) => writeFileSync(file, Buffer.alloc(4_096, 'x')),
    'that others may read': (file) => chmodSync(file, 0o644),
    'that is a folder': (file) => {
      rmSync(file);
      mkdirSync(file);
    },
    'that is a link': (file, bytes) => {
      rmSync(file);
      writeFileSync(`${file}-there`, bytes, { mode: 0o600 });
      symlinkSync(`${file}-there`, file);
    },
  };

  test.for(Object.keys(spoil))('%s changes nothing', async (how) => {
    const first = await scan();
    for (const file of files()) spoil[how]!(file, readFileSync(file));
    expect(await scan()).toEqual(first);
    expect(await scan()).toEqual(first);
  });

  test('is written anew', async () => {
    await scan();
    const [file] = files();
    const whole = statSync(file!).size;
    writeFileSync(file!, 'x');
    await scan();
    expect(statSync(file!).size).toBe(whole);
  });
});
