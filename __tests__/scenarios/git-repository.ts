import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { fillTemplate } from '../../src/engine/scan/templates/templates.ts';

/** How a run of the command line ended. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** A GitHub token with a right checksum, made at run time; the same for the same seed. */
export function makeToken(seed = 1): string {
  return fillTemplate('{github:ghp_:30}', seed);
}

/** A line of code with such a token. */
export function leakLine(seed = 1): string {
  return `const token = "${makeToken(seed)}";\n`;
}

/** A repository in a temporary folder, apart from any settings of this machine. */
export class TestRepository {
  readonly folder: string;
  readonly top: string;

  constructor(name = 'repo') {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), 'sealant-git-')));
    this.top = join(this.folder, name);
    mkdirSync(this.top);
    this.git('init', '--quiet', '--initial-branch=main');
  }

  get env(): Record<string, string> {
    return {
      PATH: process.env['PATH'] ?? '',
      HOME: this.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_ALLOW_PROTOCOL: 'file',
      ...IDENTITY,
    };
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.top, env: this.env, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** As `git`, where the command is expected to fail (a merge with a conflict). */
  gitFails(...args: string[]): void {
    try {
      this.git(...args);
    } catch {
      return;
    }
    throw new Error(`git ${args.join(' ')} was expected to fail`);
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.top, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Writes files (`null` removes one), commits everything, and returns the commit's hash. */
  commit(files: Readonly<Record<string, string | Uint8Array | null>>, message = 'change'): string {
    for (const [path, content] of Object.entries(files)) {
      if (content === null) rmSync(join(this.top, path));
      else this.write(path, content);
    }
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** A clone of this repository beside it. */
  clone(name: string, ...options: string[]): TestRepository {
    const clone = Object.create(TestRepository.prototype, {
      folder: { value: this.folder },
      top: { value: join(this.folder, name) },
    }) as TestRepository;
    this.git('clone', '--quiet', ...options, `file://${this.top}`, clone.top);
    return clone;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What makes repositories for a test file, and removes them after its last test. Called at a file's top. */
export function repositoriesOfThisFile(): (name?: string) => TestRepository {
  const made: TestRepository[] = [];
  afterAll(() => {
    for (const repository of made) repository.remove();
  });
  return (name) => {
    const repository = new TestRepository(name);
    made.push(repository);
    return repository;
  };
}

/** Runs the bundled command line as a user would. */
export function runCli(
  cli: string,
  cwd: string,
  args: readonly string[],
  options: { env?: Record<string, string>; input?: string | Uint8Array; uid?: number } = {},
): Promise<Run> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: dirname(cwd), GIT_CONFIG_NOSYSTEM: '1', ...options.env };
  return new Promise((resolve, reject) => {
    // Not spawned as that user: it may have no right to this Node, which can lie below a private folder.
    const asUser = options.uid === undefined ? [] : ['--require', join(import.meta.dirname, 'become-user.cjs')];
    const child = spawn(process.execPath, [...asUser, cli, ...args], {
      cwd,
      env: options.uid === undefined ? env : { ...env, TEST_UID: String(options.uid) },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(options.input);
  });
}
