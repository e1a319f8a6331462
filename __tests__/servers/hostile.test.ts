import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActionsJob } from '../../src/adapters/actions/job.ts';
import { vault } from '../../src/adapters/vaults/hashicorp-vault.ts';
import { runCommandLine } from '../../src/app/run.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { inject } from '../../src/engine/inject/inject.ts';
import { release } from '../../src/engine/inject/release.ts';
import { type Delivery, parseProfile, parseRequestLines } from '../../src/engine/inject/request.ts';
import { testWorld } from '../app/test-world.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';
import { type Expected, NAMES, VALUES } from './hostile-cases.ts';
import { commandsIn, readRunnerFile } from './runner-files.ts';

const HARMLESS_VALUE = ['plain', 'harmless', 'value'].join('-');
const signal = AbortSignal.timeout(600_000);
let world: ActionVault;
let folder: string;
let printed: string;

beforeAll(async () => {
  world = await startActionVault();
  await world.bao.must('POST', 'secret/data/prod/plain', { data: { value: HARMLESS_VALUE } });
  for (const [i, [, value]] of VALUES.entries())
    await world.bao.must('POST', `secret/data/prod/value-${i}`, { data: { value } });
}, 120_000);
afterAll(() => world?.stop());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-hostile-'));
  printed = '';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** What a job came to: what it was given, or what it was told. */
interface Outcome {
  /** Everything that is new in its environment, and its outputs. */
  env: [string, string][];
  outputs: [string, string][];
  /** Contents of secret files by the name of their variable. */
  files: Record<string, Buffer>;
  told: string | null;
}

type Wanted = ReturnType<typeof parseProfile>;

/** The action's own way of handing over: masks, then the runner's files, read as the runner reads them. */
async function inAction(requests: () => Wanted): Promise<Outcome> {
  const commandFile = (name: string): string => join(folder, `command-file-${name}`);
  for (const name of ['ENV', 'OUTPUT', 'STATE']) {
    writeFileSync(commandFile(name), '');
    vi.stubEnv(`GITHUB_${name}`, commandFile(name));
  }
  const before = { ...process.env };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const env = { ...world.issuer.environment };
  const job = new ActionsJob({ env, stdout: process.stdout, tempFolder: folder });
  const settings = { url: world.bao.url, auth: { method: 'jwt', role: 'ci' } };
  const provider = vault.create('vault', settings, 'test', { env: {}, directory: folder });
  const audit = { record: () => {} };
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', env.ACTIONS_ID_TOKEN_REQUEST_URL);
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  let told: string | null = null;
  try {
    const providers = new Map([['vault', provider]]);
    const options = { providers, job, audit, signal, maxTtl: null, now: () => new Date() };
    const { held } = await inject(requests(), options);
    await release(held, (message) => job.warn(message), audit, signal);
  } catch (error) {
    told = toldBy(error);
  }
  vi.restoreAllMocks();
  // The toolkit also sets the variable in our own process: in no other name than asked for.
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  const read = (name: string) => readRunnerFile(readFileSync(commandFile(name), 'utf8'));
  expect(read('STATE').every(([name, value]) => /^remembered_\d+$/.test(name) && JSON.parse(value))).toBe(true);
  const variables = read('ENV');
  const files = variables.filter(([, value]) => value.startsWith(join(folder, 'sealant-')));
  return {
    env: variables.filter((entry) => !files.includes(entry)),
    outputs: read('OUTPUT'),
    files: Object.fromEntries(files.map(([name, path]) => [name, readFileSync(path)])),
    told,
  };
}

function toldBy(error: unknown): string {
  if (error instanceof AppError) {
    expect(error.mend.length).toBeGreaterThan(10);
    return error.message;
  }
  throw error;
}

/** A whole `sealant inject -- node -e …` with a config of these entries; the child writes down its raw environment. */
async function inCommand(profile: Record<string, unknown>, flags: readonly string[] = []): Promise<Outcome> {
  const config = {
    version: 1,
    providers: { vault: { type: 'vault', url: world.bao.url, auth: { method: 'jwt', role: 'ci' } } },
    inject: { profiles: { hostile: profile } },
  };
  writeFileSync(join(folder, 'sealant.yml'), JSON.stringify(config));
  const seen = join(folder, 'environ');
  const script = `const { readFileSync, writeFileSync } = require('node:fs');
    writeFileSync(${JSON.stringify(seen)}, readFileSync('/proc/self/environ'));
    const path = process.env.FILE_VALUE;
    if (path) writeFileSync(${JSON.stringify(join(folder, 'content'))}, readFileSync(path));`;
  const env = { PATH: '/usr/bin:/bin', HOME: folder, RUNNER_TEMP: folder, ...world.issuer.environment };
  const asked = flags.length > 0 ? flags : ['--profile', 'hostile'];
  const argv = ['inject', '--config', 'sealant.yml', ...asked, '--', process.execPath, '-e', script];
  const at = testWorld({ env, cwd: folder, argv, now: () => new Date() });
  const code = await runCommandLine(at, signal);
  printed = at.printed() + at.complained();
  if (code !== 0) {
    expect(existsSync(seen)).toBe(false);
    expect([2, 4]).toContain(code);
    return { env: [], outputs: [], files: {}, told: at.complained() };
  }
  const variables = readFileSync(seen)
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
  for (const [name, value] of Object.entries(env)) expect(variables).toContainEqual([name, value]);
  const own = variables.filter(([name]) => !Object.hasOwn(env, name));
  const content = join(folder, 'content');
  if (!existsSync(content)) return { env: own, outputs: [], files: {}, told: null };
  return { env: [], outputs: [], files: { [own[0]![0]]: readFileSync(content) }, told: null };
}

/** Nothing but what was asked for came into the job, and nothing printed is a command but masks and warnings. */
function expectOnly({ env, outputs, files, told }: Outcome, wanted: Partial<Outcome>): void {
  const harmless = ['add-mask', 'warning', 'debug'];
  expect(commandsIn(printed).filter((name) => !harmless.includes(name))).toEqual([]);
  expect(readdirSync(folder).filter((name) => name === 'evil')).toEqual([]);
  expect({ env, outputs }).toEqual({
    env: [],
    outputs: [],
    ...(wanted.told === undefined ? { env: wanted.env ?? [], outputs: wanted.outputs ?? [] } : {}),
  });
  expect(Object.keys(files)).toEqual(Object.keys(wanted.files ?? {}));
  for (const [name, bytes] of Object.entries(wanted.files ?? {})) expect(files[name]?.equals(bytes)).toBe(true);
  if (wanted.told === undefined) expect(told).toBeNull();
  else expect(told).toEqual(expect.any(String));
}

const PLAIN = 'vault://secret/prod/plain#value';

/** The ways in which a name comes in. */
const NAME_ROUTES: readonly [route: string, run: (name: string) => Promise<Outcome>][] = [
  ['a profile, command', (name) => inCommand({ [name]: PLAIN })],
  ['a flag, command', (name) => inCommand({}, ['--secrets', `${name}=${PLAIN}`])],
  ['a profile, action', (name) => inAction(() => parseProfile(ownEntry(name), 'test'))],
  ['the input, action', (name) => inAction(() => parseRequestLines([`${PLAIN} as ${name}`], 'secrets'))],
];

/** As JSON and YAML make it: `__proto__` is a key like any other. */
function ownEntry(name: string): Record<string, string> {
  return JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(PLAIN)}}`) as Record<string, string>;
}

type NameCase = readonly [shown: string, name: string, expected: Expected, run: (name: string) => Promise<Outcome>];
const NAME_CASES: readonly NameCase[] = NAMES.flatMap(([name, expected]) =>
  NAME_ROUTES.filter(([route]) => isSaid(name, route)).map(
    ([route, run]) => [`${shown(name)} from ${route}`, name, expected, run] as const,
  ),
);

/** A list of lines can't say a name with white space around it, or several lines: there they are something else. */
function isSaid(name: string, route: string): boolean {
  return route.startsWith('a profile') || (name === name.trim() && name !== '' && !/[\r\n]/.test(name));
}

const DELIVERIES: readonly [shown: string, as: Delivery, command: boolean][] = [
  ['a variable, command', 'env', true],
  ['a file, command', 'file', true],
  ['a variable, action', 'env', false],
  ['an output, action', 'output', false],
  ['a file, action', 'file', false],
];
type ValueCase = readonly [shown: string, index: number, expected: Expected, as: Delivery, command: boolean];
const VALUE_CASES: readonly ValueCase[] = VALUES.flatMap(([what, , env, output, file], i) =>
  DELIVERIES.map(([where, as, command]) => [`${what} as ${where}`, i, { env, output, file }[as], as, command] as const),
);

function shown(name: string): string {
  return JSON.stringify(name.length > 40 ? `${name.slice(0, 10)}… (${name.length})` : name).replace(
    /[^\x20-\x7e…]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

describe(`${NAME_CASES.length + VALUE_CASES.length} hostile names and values`, () => {
  test('are at least 250', () => {
    expect(NAME_CASES.length + VALUE_CASES.length).toBeGreaterThanOrEqual(250);
  });

  test.for(NAME_CASES)('name %s', async ([, name, expected, run]) => {
    const outcome = await run(name);
    expectOnly(outcome, expected === 'refused' ? { told: '' } : { env: [[name, HARMLESS_VALUE]] });
  });

  test.for(VALUE_CASES)('value: %s', async ([, i, expected, as, command]) => {
    const value = VALUES[i]![1];
    const name = as === 'file' ? 'FILE_VALUE' : 'HOSTILE';
    const profile = { [name]: { ref: `vault://secret/prod/value-${i}#value`, as } };
    const outcome = command ? await inCommand(profile) : await inAction(() => parseProfile(profile, 'test'));
    if (expected === 'refused') expectOnly(outcome, { told: '' });
    else if (as === 'file') expectOnly(outcome, { files: { [name]: Buffer.from(value) } });
    else expectOnly(outcome, as === 'env' ? { env: [[name, value]] } : { outputs: [[name, value]] });
  });

  test('leave nothing alive in the vault', async () => {
    await expect.poll(() => world.liveTokens(), { timeout: 30_000 }).toEqual([]);
  });
});
