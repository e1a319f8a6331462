import type { InjectedValues } from '../../adapters/actions/injected-values.ts';
import { ActionsJob } from '../../adapters/actions/job.ts';
import { type Remembered, recall } from '../../adapters/actions/remembered.ts';
import { appendSummary } from '../../adapters/actions/summary.ts';
import type { AuditLog } from '../../domain/audit.ts';
import type { LeaseReleaser, ReleaseHandle } from '../../engine/inject/vault-provider.ts';
import { openAuditLog, type RunAudit } from '../audit-log.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { releaseRemembered } from '../inject/release-remembered.ts';
import type { World } from '../world.ts';
import { auditSection, releaseSection } from './action-summary.ts';
import { variableOf } from './read-action-inputs.ts';

/** The runner kills a post step of a cancelled job soon; a vault that doesn't answer must not use up that time, in ms. */
const RELEASE_TIMEOUT = 30_000;

/**
 * Gives back what the main step took: leases, then sessions; deletes secret files; blanks variables. Runs after success,
 * failure and cancellation. What can't be given back is a warning and turns no green job red; what was injected and is
 * about to leave with the job's files does.
 */
export async function runActionPost(world: World, signal: AbortSignal): Promise<ExitCode> {
  const records = recall(world.env);
  if (records.length === 0) return EXIT.clean;
  const job = new ActionsJob({ env: world.env, stdout: world.stdout, tempFolder: world.env['RUNNER_TEMP'] ?? '' });
  // Read before it is deleted.
  const injected = await injectedOf(records, world);
  for (const record of records) clean(record, job);
  try {
    await giveBack(records, job, world, signal);
  } catch {
    job.warn('What this job took from the vault could not all be given back; it ends by itself at its expiry.');
  }
  if (injected === null) return EXIT.clean;
  const { guardJob } = await import('../inject/guard-job.ts');
  return guardJob(injected, job, world);
}

/** What the guard looks for; `null` where it is off. */
async function injectedOf(records: readonly (Remembered | null)[], world: World): Promise<InjectedValues | null> {
  if (!records.some((record) => record?.kind === 'injected')) return null;
  const { injectedValues } = await import('../../adapters/actions/injected-values.ts');
  return injectedValues(records, world.env);
}

function clean(record: Remembered | null, job: ActionsJob): void {
  try {
    if (record === null) job.warn('A note of what was taken could not be read; it ends by itself at its expiry.');
    if (record?.kind === 'folder') job.deleteFolder(record.path);
    if (record?.kind === 'variable') job.blankVariable(record.name);
  } catch {
    job.warn(
      'A file or variable with a secret could not be removed; the runner deletes its temp folder after the job.',
    );
  }
}

async function giveBack(
  records: readonly (Remembered | null)[],
  job: ActionsJob,
  world: World,
  signal: AbortSignal,
): Promise<void> {
  const audit = await auditOf(records, world);
  const reports = await releaseRemembered(records, {
    resume: (handle) => resume(handle, world),
    warn: (message) => job.warn(message),
    audit: withoutFailing(audit, job),
    signal: AbortSignal.any([signal, AbortSignal.timeout(RELEASE_TIMEOUT)]),
  });
  if (reports.length === 0) return;
  const ended = reports.filter((report) => !report.alive).length;
  world.stdout.write(`Given back: ${ended} of ${reports.length} leases and sessions.\n`);
  const { head } = audit;
  if (head !== null) world.stdout.write(`Audit log: entry ${head.seq}, head ${head.hash}\n`);
  if (world.env[variableOf('step-summary')] === 'off') return;
  appendSummary(world.env, [releaseSection(reports), auditSection(head)].join('\n'));
}

/** The log that main wrote to, or none. */
async function auditOf(records: readonly (Remembered | null)[], world: World): Promise<RunAudit> {
  const record = records.find((one) => one?.kind === 'audit');
  return openAuditLog(world, record?.kind === 'audit' ? record.path : null);
}

/** A log that can't be written must not keep a lease alive. */
function withoutFailing(log: AuditLog, job: ActionsJob): AuditLog {
  return {
    record(event) {
      try {
        log.record(event);
      } catch {
        job.warn(`The audit log could not be written: ${event.action} ${event.target}.`);
      }
    },
  };
}

async function resume(handle: ReleaseHandle, world: World): Promise<LeaseReleaser | null> {
  const { isVaultType, vaults } = await import('../../adapters/vaults/index.ts');
  if (!isVaultType(handle.type)) return null;
  const { vault } = await vaults[handle.type]();
  return vault.resume?.(handle, { env: world.env, directory: world.cwd }) ?? null;
}
