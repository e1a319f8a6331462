import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JobLog } from '../../adapters/github/job-logs.ts';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { Secret } from '../../domain/secret.ts';
import { canariesOf } from '../../engine/inject/selftest/canaries.ts';
import { type FormResult, idsIn, readSelftest, selftestLines } from '../../engine/inject/selftest/selftest.ts';
import type { ActionContext } from '../action/action-context.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';

/** Forms that are named in a report; more are counted. */
const MOST_NAMED = 20;
const EXAMPLE = `jobs:
  selftest:
    runs-on: ubuntu-latest
    steps: [{ uses: OWNER/sealant/inject@v1, with: { selftest: print } }]
  look:
    needs: selftest
    runs-on: ubuntu-latest
    permissions: { actions: read }
    steps: [{ uses: OWNER/sealant/inject@v1, with: { selftest: check } }]`;

/**
 * `sealant inject selftest [check [LOG]]`. No vault is asked, and no secret is read.
 * @param token what GitHub is asked for logs with; default `GITHUB_TOKEN`
 */
export async function runSelftest(
  words: readonly string[],
  world: World,
  signal: AbortSignal,
  token = tokenOf(world.env),
): Promise<ExitCode> {
  const [verb, file, more] = words;
  if (verb === undefined) return printSelftest(world);
  if (verb !== 'check' || more !== undefined)
    throw new AppError('usage', `“${neutralLine((more ?? verb).slice(0, 60))}” means nothing to selftest.`, {
      mend: 'sealant inject selftest prints; sealant inject selftest check [LOG] looks at what was printed.',
    });
  if (file === undefined) return reportOn(await logsOfRun(world, token, signal), world);
  return reportOn([{ name: file, text: readLog(resolve(world.cwd, file), file) }], world);
}

/** The input `selftest` of the inject Action. */
export async function selftestForAction({ inputs, job, token, world, signal }: ActionContext): Promise<ExitCode> {
  if (inputs.has('profile') || inputs.has('secrets'))
    throw new AppError('usage', 'selftest takes the place of secrets, and both are asked for.', {
      mend: `Give the selftest a job of its own:\n${EXAMPLE}`,
    });
  const words = inputs.choice('selftest') === 'check' ? ['check'] : [];
  const code = await runSelftest(words, world, signal, token);
  job.tell('outcome', code === EXIT.clean ? 'clean' : code === EXIT.findings ? 'findings' : 'incomplete');
  if (code === EXIT.findings) job.fail('A log shows forms of masked values that it should hide; see above which.');
  if (code === EXIT.incomplete) job.fail('Some lines of the selftest are missing in its log; see above which.');
  return code;
}

function tokenOf(env: World['env']): Secret | null {
  const { GITHUB_TOKEN: token } = env;
  return token ? new Secret(token, 'GITHUB_TOKEN') : null;
}

/** Masks canaries as inject masks secrets, then prints them in every form. */
async function printSelftest(world: World): Promise<ExitCode> {
  const { env, stdout } = world;
  if (env['GITHUB_ACTIONS'] !== 'true')
    throw new AppError('usage', 'Only in a job of GitHub Actions is there a log that hides something.', {
      mend: `In a workflow:\n${EXAMPLE}`,
    });
  const { ActionsJob } = await import('../../adapters/actions/job.ts');
  const job = new ActionsJob({ env, stdout, tempFolder: env['RUNNER_TEMP'] ?? '' });
  const id = randomBytes(16).toString('hex');
  for (const { secret } of canariesOf(id)) job.mask(secret);
  for (const line of selftestLines(id)) stdout.write(`${line}\n`);
  stdout.write(
    `Each line above should show *** behind its bar. GitHub gives a log only when its job has ended, so a later job looks:\n${EXAMPLE}\nOr download the log, and run: sealant inject selftest check LOG\n`,
  );
  return EXIT.clean;
}

async function logsOfRun({ env }: World, token: Secret | null, signal: AbortSignal): Promise<JobLog[]> {
  const run = Number(env['GITHUB_RUN_ID']);
  const repository = env['GITHUB_REPOSITORY'];
  if (token === null || !Number.isSafeInteger(run) || !repository)
    throw new AppError('usage', 'There is neither a log to look at nor a token to fetch this run’s logs with.', {
      mend: `Download the log and run: sealant inject selftest check LOG. Or in a workflow:\n${EXAMPLE}`,
    });
  const { readJobLogs } = await import('../../adapters/github/job-logs.ts');
  try {
    const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    return await readJobLogs({ apiUrl, token, env }, repository, run, signal);
  } catch (cause) {
    throw unreadableRun(cause);
  }
}

function unreadableRun(cause: unknown): AppError {
  const { status } = cause as { status?: unknown };
  const code = typeof status === 'number' ? ` (${status})` : '';
  return new AppError('vault', `The logs of this run can’t be read from GitHub${code}.`, {
    mend: 'Give the job the permission:\n  permissions:\n    actions: read\nOr download the log and run: sealant inject selftest check LOG',
    cause,
  });
}

function readLog(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw unreadableLog(shown, cause);
  }
}

function unreadableLog(shown: string, cause: unknown): AppError {
  return new AppError('usage', `The log “${shown}” can’t be read.`, {
    mend: 'Name a log that was downloaded: gh run view RUN --log > log.txt',
    cause,
  });
}

/** Findings where something promised is seen; incomplete where nothing, or not all of it, could be looked at. */
function reportOn(logs: readonly JobLog[], { stdout }: World): ExitCode {
  const tests = logs.flatMap(({ name, text }) =>
    text === null ? [] : idsIn(text).map((id) => ({ name, results: readSelftest(id, text) })),
  );
  const running = logs.filter(({ text }) => text === null).map(({ name }) => name);
  if (tests.length === 0)
    throw new AppError('incomplete', 'No log has the lines of a selftest.', {
      mend: `${running.length > 0 ? `Not looked at, as they still run or their log is gone: ${running.map(neutralLine).join(', ')}. ` : ''}Run sealant inject selftest in a job that ends before this one (needs:).`,
    });
  const codes = tests.map(({ name, results }) => {
    stdout.write(`${renderResults(name, results)}\n`);
    if (results.some(({ state, promised }) => state === 'visible' && promised)) return EXIT.findings;
    return results.some(({ state }) => state === 'missing') ? EXIT.incomplete : EXIT.clean;
  });
  return codes.find((code) => code === EXIT.findings) ?? codes.find((code) => code !== EXIT.clean) ?? EXIT.clean;
}

function renderResults(name: string, results: readonly FormResult[]): string {
  const of = (test: (result: FormResult) => boolean): FormResult[] => results.filter(test);
  const lines = [
    `${neutralLine(name)}: ${of(({ state }) => state === 'hidden').length} of ${results.length} forms are hidden.`,
    named(
      'Visible, and should be hidden',
      of(({ state, promised }) => state === 'visible' && promised),
    ),
    named(
      'Visible, beyond the limit of 30 masks a value',
      of(({ state, promised }) => state === 'visible' && !promised),
    ),
    named(
      'Not in the log',
      of(({ state }) => state === 'missing'),
    ),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function named(what: string, results: readonly FormResult[]): string {
  if (results.length === 0) return '';
  const names = results.slice(0, MOST_NAMED).map(({ name }) => name);
  const more = results.length - names.length;
  return `  ${what}: ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
