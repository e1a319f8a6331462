import { dirname, resolve } from 'node:path';
import type { InjectedValues } from '../../adapters/actions/injected-values.ts';
import type { ActionsJob } from '../../adapters/actions/job.ts';
import { appendSummary } from '../../adapters/actions/summary.ts';
import type { SearchPlace } from '../../adapters/guard/files-to-search.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { guardSection } from '../action/action-summary.ts';
import { readActionInputs, variableOf } from '../action/read-action-inputs.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { World } from '../world.ts';
import { type GuardReport, guard, guardLines, guardReceipt } from './guard.ts';

/**
 * In `post`: looks for what was injected in what leaves with the job, or is likely to: files of the workspace that changed
 * since, the runner's files of outputs and summary, SARIF in its temp folder, and the folders that `guard-paths` names.
 */
export function guardJob(injected: InjectedValues, job: ActionsJob, world: World): ExitCode {
  const { values: inputs } = readActionInputs(world.env);
  const mode = inputs.choice<'on' | 'warn' | 'off'>('guard');
  if (mode === 'off') return EXIT.clean;
  const root = world.env['GITHUB_WORKSPACE'] || world.cwd;
  let report: GuardReport;
  try {
    report = guard(injected.secrets, placesOf(inputs.list('guard-paths'), root, injected.since, world), root);
  } catch {
    job.warn('The guard could not look for what was injected.');
    return EXIT.clean;
  }
  tell(report, injected.lost, job, world, mode);
  return report.hits.length > 0 && mode === 'on' ? EXIT.findings : EXIT.clean;
}

/** The runner gives each step new files for outputs and summary and removes the old ones; those that are left are looked into. */
function placesOf(named: readonly string[], root: string, since: number, { env }: World): SearchPlace[] {
  const places: SearchPlace[] = named.map((path) => ({
    path: resolve(root, path),
    since: null,
    names: null,
    deep: true,
  }));
  places.push({ path: root, since, names: null, deep: true });
  const commandFiles = env['GITHUB_OUTPUT'];
  if (commandFiles)
    places.push({ path: dirname(commandFiles), since, names: /[\\/][^\\/]*(?:output|summary)[^\\/]*$/i, deep: false });
  const temp = env['RUNNER_TEMP'];
  if (temp) places.push({ path: temp, since, names: /\.sarif$/i, deep: true });
  return places;
}

function tell(report: GuardReport, lost: readonly string[], job: ActionsJob, world: World, mode: 'on' | 'warn'): void {
  const receipt = guardReceipt(report);
  for (const line of receipt) world.stdout.write(`Guard: ${line}\n`);
  if (report.receipt.missed.length > 0)
    job.warn(`The guard did not look into everything. ${report.receipt.missed.join(' ')}`);
  if (lost.length > 0)
    job.warn(`The guard did not look for ${lost.map(neutralLine).join(', ')}: changed, or removed, by a later step.`);
  if (report.hits.length === 0) return;
  const said = `What was injected stands in files of this job: ${guardLines(report).join('; ')}. Write no secret into a file that is uploaded or committed; rotate what has left already. (guard: warn or off changes this.)`;
  if (mode === 'on') job.fail(said);
  else job.warn(said);
  if (world.env[variableOf('step-summary')] !== 'off') appendSummary(world.env, guardSection(guardLines(report)));
}
