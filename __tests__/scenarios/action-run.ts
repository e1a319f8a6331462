import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A repository and a run of the action in it, the way the runner starts it: variables and files, no runner. */
export interface ActionScenario {
  /** Root of the repository (branch `main`, one commit). */
  directory: string;
  /** Adds or replaces files (`null` deletes) and commits. Returns the commit's hash. */
  commit(message: string, files: Readonly<Record<string, string | null>>): string;
  git(...args: string[]): string;
  /** Runs the main step. `inputs` by name as in a workflow's `with:`. */
  main(run: ActionRun): Promise<StepResult>;
  /** Runs the post step that follows a main step. */
  post(run: ActionRun, main: StepResult): Promise<StepResult>;
  remove(): void;
}

export interface ActionRun {
  part?: 'root' | 'scan' | 'inject' | 'rotate';
  inputs?: Readonly<Record<string, string>>;
  event: string;
  payload?: unknown;
  env?: Readonly<Record<string, string>>;
  /** Where the checkout is, unless it is the scenario's own repository. */
  directory?: string;
}

export interface StepResult {
  code: number | null;
  stdout: string;
  stderr: string;
  outputs: Readonly<Record<string, string>>;
  exported: Readonly<Record<string, string>>;
  state: Readonly<Record<string, string>>;
  summary: string;
}

/** Fixed, so that the same commits have the same hashes. */
const DATE = '2026-11-24T05:00:00Z';
const IDENTITY = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
  GIT_AUTHOR_DATE: DATE,
  GIT_COMMITTER_DATE: DATE,
};

export function createScenario(dist: string, files: Readonly<Record<string, string>> = {}): ActionScenario {
  const folder = mkdtempSync(join(tmpdir(), 'sealant-scenario-'));
  const directory = join(folder, 'app');
  mkdirSync(directory);
  const gitEnv = { PATH: process.env['PATH'], HOME: folder, ...IDENTITY };
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: directory, env: gitEnv, encoding: 'utf8' }).trim();
  const commit: ActionScenario['commit'] = (message, changes) => {
    writeFiles(directory, changes);
    git('add', '-A');
    git('commit', '-qm', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  commit('start', { 'README.md': '# app\n', ...files });
  let steps = 0;
  const step = async (entry: string, run: ActionRun, state: Readonly<Record<string, string>>): Promise<StepResult> => {
    const place = join(folder, `step-${steps++}`);
    mkdirSync(join(place, 'temp'), { recursive: true });
    writeFiles(place, {
      ENV: '',
      OUTPUT: '',
      STATE: '',
      STEP_SUMMARY: '',
      'event.json': JSON.stringify(run.payload ?? {}),
    });
    const env = {
      ...gitEnv,
      ...runnerVariables(run, place, git('rev-parse', 'HEAD')),
      ...stateVariables(state),
      ...run.env,
    };
    const ended = await runNode(join(dist, entry), run.directory ?? directory, env);
    return {
      ...ended,
      outputs: readFileCommand(join(place, 'OUTPUT')),
      exported: readFileCommand(join(place, 'ENV')),
      state: readFileCommand(join(place, 'STATE')),
      summary: readFileSync(join(place, 'STEP_SUMMARY'), 'utf8'),
    };
  };
  return {
    directory,
    git,
    commit,
    main: (run) => step('main.js', run, {}),
    post: (run, main) => step('post.js', run, main.state),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function writeFiles(root: string, files: Readonly<Record<string, string | null>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = resolve(root, name);
    if (text === null) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

function runnerVariables(run: ActionRun, place: string, head: string): Record<string, string> {
  const inputs = Object.entries({ part: run.part ?? 'root', ...run.inputs });
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: join(place, 'event.json'),
    GITHUB_REPOSITORY: 'octo-org/app',
    GITHUB_SHA: head,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '7',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    RUNNER_TEMP: join(place, 'temp'),
    ...Object.fromEntries(
      ['ENV', 'OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(place, name)]),
    ),
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}

function stateVariables(state: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

/** The runner's file commands: `name<<DELIMITER`, lines, `DELIMITER`. */
function readFileCommand(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, , value] of readFileSync(path, 'utf8').matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm))
    found[name!] = value!;
  return found;
}

function runNode(
  entry: string,
  cwd: string,
  env: Record<string, string | undefined>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    child.once('error', fail);
    child.once('close', (code) => done({ code, stdout, stderr }));
  });
}
