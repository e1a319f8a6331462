import { readRunEvent } from '../../adapters/actions/event.ts';
import { ActionsJob } from '../../adapters/actions/job.ts';
import { AppError } from '../../domain/app-error.ts';
import { Secret } from '../../domain/secret.ts';
import { openAuditLog, type RunAudit } from '../audit-log.ts';
import type { Config } from '../config/config.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts';
import { loadConfig } from '../load-config.ts';
import { renderError } from '../render-error.ts';
import { exitCodeOfResponse } from '../respond/render-response.ts';
import { exitCodeOfScan } from '../scan/scan-job.ts';
import { VERSION } from '../version.ts';
import type { World } from '../world.ts';
import type { ActionContext } from './action-context.ts';
import { asksForSecrets, injectForAction } from './action-inject.ts';
import { type RunOutcome, reportFindings, reportRun } from './action-report.ts';
import type { Responded } from './action-respond.ts';
import { type ActionScan, scanForAction } from './action-scan.ts';
import { readActionInputs } from './read-action-inputs.ts';

/** Runs one of the four actions. The only place of the main step that catches: an error is an annotation and an exit code. */
export async function runAction(world: World, signal: AbortSignal): Promise<ExitCode> {
  const tempFolder = world.env['RUNNER_TEMP'] || world.cwd;
  const job = new ActionsJob({ env: world.env, stdout: world.stdout, tempFolder });
  try {
    return await runPart(openContext(world, job, signal));
  } catch (error) {
    tellError(job, error, world);
    job.tell('outcome', 'error');
    return exitCodeOfError(error);
  }
}

function exitCodeOfError(error: unknown): ExitCode {
  return error instanceof AppError ? exitCodeOf(error.code) : EXIT.incomplete;
}

function tellError(job: ActionsJob, error: unknown, world: World): void {
  const debug = world.env['RUNNER_DEBUG'] === '1';
  job.fail(renderError(error, { color: false, debug }).replace(/^error: /, ''));
}

function openContext(world: World, job: ActionsJob, signal: AbortSignal): ActionContext {
  const { part, values: inputs, warnings } = readActionInputs(world.env);
  for (const warning of warnings) job.warn(warning);
  const event = readRunEvent(world.env);
  world.stdout.write(`Sealant ${VERSION} (${part}) on ${event.name}\n`);
  const given = inputs.has('github-token') ? inputs.text('github-token') : null;
  const token = given === null ? null : new Secret(given, 'github-token');
  if (token !== null) job.mask(token);
  return { part, inputs, event, job, token, world, signal };
}

function runPart(context: ActionContext): Promise<ExitCode> {
  switch (context.part) {
    case 'inject':
      return runInject(context);
    case 'rotate':
      return runRotate(context);
    default:
      return runLoop(context);
  }
}

/** scan → respond → tell → inject where all is green. The scan part stops after telling. */
async function runLoop(context: ActionContext): Promise<ExitCode> {
  const scan = await scanForAction(context);
  const audit = await openAudit(context, scan.config);
  const isRoot = context.part === 'root';
  const { response, failure } =
    isRoot && scan.findings.length > 0 ? await respond(context, scan, audit) : { response: null, failure: null };
  const run: RunOutcome = { scan, response, delivered: [], audit };
  await reportFindings(context, run);
  if (failure !== null) tellError(context.job, failure, context.world);
  const code = exitCodeOfScan(scan) || (failure === null ? EXIT.clean : exitCodeOfError(failure));
  const injects = isRoot && asksForSecrets(context);
  try {
    if (injects && code === EXIT.clean) run.delivered = await injectForAction(context, scan.config, scan.root, audit);
  } finally {
    await reportRun(context, run);
  }
  if (code === EXIT.clean) return code;
  context.job.fail(`${reasonOf(run)}${injects ? ' So no secret was injected.' : ''}`);
  return code;
}

/** What responds is large, and mostly nothing is found. */
async function respond(context: ActionContext, scan: ActionScan, audit: RunAudit): Promise<Responded> {
  const { respondToScan } = await import('./action-respond.ts');
  return respondToScan(context, scan, audit);
}

async function runInject(context: ActionContext): Promise<ExitCode> {
  if (context.inputs.choice('selftest') !== 'off') {
    const { selftestForAction } = await import('../inject/selftest.ts');
    return selftestForAction(context);
  }
  const { config, directory } = await loadConfig(context.world, context.inputs);
  const audit = await openAudit(context, config);
  const run: RunOutcome = { scan: null, response: null, delivered: [], audit };
  run.delivered = await injectForAction(context, config, directory, audit);
  await reportRun(context, run);
  return EXIT.clean;
}

async function runRotate(context: ActionContext): Promise<ExitCode> {
  const { inputs, world } = context;
  const what = inputs.flag('due') ? 'due' : inputs.flag('resume') ? 'unfinished' : 'findings';
  const scan = what === 'findings' ? await scanForAction(context) : null;
  const { config, top } = scan === null ? await placeOf(context) : { config: scan.config, top: scan.root };
  const audit = await openAudit(context, config);
  const acts = inputs.choice('respond') === 'apply';
  const { respondForAction } = await import('./action-respond.ts');
  const response = await respondForAction(context, { what, top, config, findings: scan?.findings ?? [], audit }, acts);
  const run: RunOutcome = { scan, response, delivered: [], audit };
  await reportFindings(context, run);
  await reportRun(context, run);
  if (scan?.report.outcome === 'incomplete') {
    context.job.fail(reasonOf(run));
    return EXIT.incomplete;
  }
  const code = exitCodeOfResponse(response, acts);
  if (code !== EXIT.clean)
    context.job.fail(
      `There is something left to do; ${world.env['GITHUB_STEP_SUMMARY'] ? 'the summary says what.' : 'see above.'}`,
    );
  return code;
}

async function placeOf({ world, inputs }: ActionContext): Promise<{ config: Config; top: string }> {
  const { config, directory } = await loadConfig(world, inputs);
  return { config, top: directory };
}

async function openAudit({ inputs, job, world }: ActionContext, config: Config): Promise<RunAudit> {
  const path = inputs.text('audit') ?? config.audit?.file ?? null;
  if (path !== null) job.rememberAudit(path);
  return openAuditLog(world, path);
}

/** Why the step fails, in one line. */
function reasonOf({ scan }: RunOutcome): string {
  const { red = [], report } = scan ?? {};
  const problem = report?.receipt.incomplete[0];
  if (problem !== undefined)
    return `The scan is incomplete, so nothing is reported clean: ${problem.message} ${problem.mend}`;
  const [first] = red;
  if (first === undefined) return 'The findings could not be responded to.';
  const more = red.length > 1 ? ` and ${red.length - 1} more` : '';
  return `A secret leaks: ${first.title} in ${first.path}:${first.startLine}${more}. ${first.remedy}`;
}
