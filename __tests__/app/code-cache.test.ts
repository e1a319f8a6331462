import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
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
async function scan(env: Record<string, string> = {}, cwd = tree, more: { uid?: number } = {}): Promise<unknown> {
  const args = ['scan', '--tree', tree, '--format', 'json'];
  const run = await runCli(cli, cwd, args, { env: { HOME: home, ...env }, ...more });
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

function mayMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'sealant-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'none', place], { stdio: 'ignore' });
    execFileSync('umount', [place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
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
    ['on GitHub, whatever an earlier step has made of CI', { CI: 'false', GITHUB_ACTIONS: 'true' }],
    ['on Azure Pipelines, which does not set CI', { TF_BUILD: 'True' }],
    ['where it is switched off', { SEALANT_NO_CACHE: '1' }],
    ['without a home', { HOME: '' }],
    ['below a path that is not absolute', { XDG_CACHE_HOME: 'tree', HOME: '' }],
    ['where the home is no folder', { HOME: '/dev/null' }],
  ] as const)('is not kept %s', async ([, env]) => {
    await scan(env);
    expect(readdirSync(home)).toEqual(['tree']);
  });

  test('is kept where CI is false', async () => {
    await scan({ CI: 'false' });
    expect(files()).toHaveLength(3);
  });

  test('is not kept inside a repository, whose content must never run', async () => {
    mkdirSync(join(home, '.git'));
    await scan();
    expect(readdirSync(home).sort()).toEqual(['.git', 'tree']);
  });

  test('is not kept inside a repository that the cache folder is a link into', async () => {
    mkdirSync(join(home, 'clone/.git'), { recursive: true });
    mkdirSync(join(home, 'clone/.cache'));
    symlinkSync(join(home, 'clone/.cache'), join(home, '.cache'));
    await scan();
    expect(readdirSync(join(home, 'clone/.cache'))).toEqual([]);
  });

  test('is not kept below the folder that sealant runs in, which it may be about to scan', async () => {
    await scan({}, home);
    await scan({ XDG_CACHE_HOME: join(tree, 'cache') });
    expect(readdirSync(home)).toEqual(['tree']);
    expect(readdirSync(tree)).toEqual(['a.ts']);
  });

  test('may lie behind a link to a folder that is as safe', async () => {
    mkdirSync(join(home, 'elsewhere'));
    symlinkSync(join(home, 'elsewhere'), join(home, '.cache'));
    await scan();
    expect(readdirSync(join(home, 'elsewhere/sealant'))).toHaveLength(3);
  });

  test('makes no home that is not there', async () => {
    await scan({ HOME: join(home, 'not-there') });
    expect(existsSync(join(home, 'not-there'))).toBe(false);
  });

  test.for([
    ['that others may change', 0o777, 0],
    ['that the group may change', 0o775, 0],
    ['that others may only add to, as /tmp', 0o1777, 3],
  ] as const)('below a cache folder %s', async ([, mode, kept]) => {
    mkdirSync(join(home, '.cache'));
    chmodSync(join(home, '.cache'), mode);
    await scan();
    expect(existsSync(folder) ? files() : []).toHaveLength(kept);
  });

  test('does without a folder behind links that lead nowhere', async () => {
    symlinkSync(join(home, '.cache'), join(home, '.cache'));
    await scan();
    expect(readdirSync(home).sort()).toEqual(['.cache', 'tree']);
  });

  test.runIf(process.platform === 'linux')(
    'does without one where the system makes no folders (on Linux)',
    async () => {
      await scan({ HOME: '/proc/self', XDG_CACHE_HOME: '/proc/self' });
      expect(existsSync('/proc/self/sealant')).toBe(false);
    },
  );

  test('is whole after several first runs at once, and nothing is left lying about', async () => {
    const [first, ...others] = await Promise.all([scan(), scan(), scan(), scan()]);
    for (const other of others) expect(other).toEqual(first);
    expect(files()).toHaveLength(3);
    const before = written();
    expect(await scan()).toEqual(first);
    expect(written()).toEqual(before);
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

  test.runIf(process.getuid?.() === 0)(
    'does without the home of somebody else, as sudo leaves it (run as root, who may change owners)',
    async () => {
      chownSync(home, 65_534, 65_534);
      await scan();
      expect(readdirSync(home)).toEqual(['tree']);
    },
  );

  test.runIf(process.getuid?.() === 0)(
    'does without a home that may not even be entered (run as root, who may become another user)',
    async () => {
      chmodSync(root, 0o755);
      chmodSync(home, 0o755);
      const closed = join(home, 'closed');
      mkdirSync(closed, { mode: 0o700 });
      await scan({ HOME: closed }, tree, { uid: 65_534 });
      expect(readdirSync(closed)).toEqual([]);
    },
  );

  test.runIf(process.platform === 'linux' && mayMount())(
    'leaves nothing on a full disk (run where a small disk may be mounted)',
    async () => {
      mkdirSync(join(home, '.cache'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k,mode=700', 'none', join(home, '.cache')]);
      try {
        await scan();
        await scan();
        // What fitted is whole, and no part of the rest is there.
        for (const file of files()) expect(file).toMatch(/-v[\d.]+-\w+(?:-\w+){5}$/);
        expect(files().length).toBeLessThan(3);
      } finally {
        execFileSync('umount', [join(home, '.cache')]);
      }
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
    'larger than any': (file) => truncateSync(file, 64 * 1024 * 1024),
    'that is a pipe': (file) => {
      rmSync(file);
      execFileSync('mkfifo', ['-m', '600', file]);
    },
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
    expect(files().length).toBeGreaterThan(0);
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
