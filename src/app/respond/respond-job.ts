import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DRIVERS, driverSet } from '../../adapters/drivers/index.ts';
import { isRevocable, revokerSet } from '../../adapters/verifiers/index.ts';
import type { RevocationService } from '../../adapters/verifiers/token-revocation-service.ts';
import { type Finding, type ReportedFinding, reported } from '../../domain/finding.ts';
import type { Liveness } from '../../domain/lease.ts';
import { parseReference, type SecretReference } from '../../domain/reference.ts';
import {
  applyOperation,
  type OperationResult,
  type RespondPorts,
  type RevokerSet,
  unfinishedOperations,
} from '../../engine/respond/apply.ts';
import { type Progress, progressOf } from '../../engine/respond/journal.ts';
import type { Notifier } from '../../engine/respond/notifier.ts';
import {
  driverFor,
  type Leak,
  type Means,
  type Operation,
  planResponse,
  type ResponsePlan,
} from '../../engine/respond/plan.ts';
import { type NotDue, planSchedule } from '../../engine/respond/schedule.ts';
import { requireTrust, requireTrustToRead } from '../../engine/respond/trust.ts';
import type { NotifyTarget } from '../config/config.ts';
import { correlateByIndex, correlateFindings } from './correlate-findings.ts';
import { keyedHashOf } from './keyed-hash-of.ts';
import type { RespondJob } from './respond-request.ts';
import { leakReader } from './reveal-leak.ts';
import { VaultSet } from './vault-set.ts';
import { whatWasSought } from './what-was-sought.ts';

/** Where steps are journalled unless told otherwise; relative to the repository's root. */
export const JOURNAL_PATH = '.sealant/journal.jsonl';

/** Their liveness is asked side by side, too. */
const REVOKED_AT_ONCE = 50;

export interface RespondResult {
  plan: ResponsePlan;
  /** What became of the operations that were carried out. */
  results: readonly OperationResult[];
  /** Operations that the config, or a missing approval, left undone. */
  left: readonly { operation: Operation; why: string }[];
  notDue: readonly NotDue[];
  /** Leaks that an earlier run has ended: the value is in no vault any more. */
  answered: readonly ReportedFinding[];
  /** The findings with the entries they are. */
  findings: readonly Finding[];
  /** What was looked for and where, as a sentence without its end, for a run that had nothing to do. */
  sought: string;
}

/**
 * Correlates, plans, and, where asked and allowed, carries out.
 * @throws AppError `trust` when the run may not act; `vault`, `config`, `provider` of what it works with
 */
export async function runRespondJob(job: RespondJob): Promise<RespondResult> {
  if (job.act) requireTrust(job.trust);
  else requireTrustToRead(job.trust);
  const vaults = new VaultSet({ ...job, directory: job.top });
  try {
    const revokers = revokerSet({
      env: job.world.env,
      vault: await vaults.vaultAddress(),
      ...(job.standIns === undefined ? {} : { standIns: job.standIns }),
    });
    const services = await revocationServices(job);
    const ports: Omit<RespondPorts, 'journal'> = {
      clock: job.world,
      drivers: driverSet(vaults),
      revokers: withServices(revokers, services),
      leaks: leakReader(job.findings, job),
      notifier: await notifierOf(job),
      audit: job.audit,
    };
    const found = await findingsOf(job, vaults);
    const answered = await answeredOf(job, found);
    const open = found.filter((finding) => !answered.includes(finding));
    const { plan, notDue, dropped = 0 } = await planFor(job, open, ports, meansOf(job, vaults, services));
    const done = job.act ? await act(job, plan, ports) : { results: [], left: [] };
    const hide = hideAll(job.findings);
    return {
      ...done,
      plan,
      notDue,
      answered: answered.map((finding) => reported(finding, hide)),
      findings: found,
      sought: whatWasSought(job, dropped),
    };
  } finally {
    await vaults.close();
  }
}

/** A path may hold the value of any of them. */
function hideAll(findings: readonly Finding[]): (path: string) => string {
  return (path) => findings.reduce((shown, { secret, redacted }) => secret.hideIn(shown, redacted), path);
}

/** The findings that are asked for, each with the vault entry it is. */
async function findingsOf(job: RespondJob, vaults: VaultSet): Promise<readonly Finding[]> {
  const { what, only, findings, config } = job;
  if (what !== 'findings') return [];
  const chosen = only === null ? findings : findings.filter(({ fingerprint }) => fingerprint === only);
  const index = job.index ? resolve(job.top, job.index) : null;
  if (chosen.length > 0 && index !== null && existsSync(index)) {
    const hash = await keyedHashOf(config, vaults);
    return correlateByIndex(chosen, readFileSync(index, 'utf8'), hash, job.signal);
  }
  return correlateFindings(chosen, config, (pattern) => vaults.versions(pattern));
}

/** Found again in the history, but dead: the journal closed its response, and no entry holds the value. */
async function answeredOf(job: RespondJob, found: readonly Finding[]): Promise<readonly Finding[]> {
  if (found.length === 0 || !existsSync(resolve(job.top, job.journal))) return [];
  const journal = await openJournal(job);
  journal.close();
  const closed = progressOf(journal.entries()).filter((progress) => progress.closed && isDead(progress));
  const dead = new Set(closed.map(({ operation }) => operation.leak?.fingerprint));
  return found.filter(({ entry, fingerprint }) => entry === null && dead.has(fingerprint));
}

function isDead({ ended }: Progress): boolean {
  const outcome = ended.revoke?.notes['outcome'];
  return outcome === undefined || outcome === 'revoked-verified' || outcome === 'already-dead';
}

function meansOf(job: RespondJob, vaults: VaultSet, services: readonly RevocationService[]): Means {
  return {
    drivers: Object.values(DRIVERS),
    revocable: (credential) => isRevocable(credential) || services.some(({ types }) => types.has(credential)),
    typeOf: (scheme) => vaults.typeOf(scheme),
    notifies: job.config.respond.notify.some(isDispatch),
    day: job.world.now().toISOString().slice(0, 10),
  };
}

async function planFor(
  job: RespondJob,
  found: readonly Finding[],
  ports: Omit<RespondPorts, 'journal'>,
  means: Means,
): Promise<{ plan: ResponsePlan; notDue: readonly NotDue[]; dropped?: number }> {
  const { config, world, signal } = job;
  if (job.what === 'due') {
    const age = async (entry: SecretReference, driver: string) =>
      (await ports.drivers.driver(driver)).rotatedAt(entry, signal);
    const { operations, notDue } = await planSchedule(config.respond, means, world.now(), age);
    return { plan: { operations, byHand: [] }, notDue };
  }
  if (job.what === 'unfinished') {
    const journal = await openJournal(job);
    journal.close();
    const unfinished = unfinishedOperations(journal);
    const operations = unfinished.filter((operation) => stillFits(operation, means));
    return { plan: { operations, byHand: [] }, notDue: [], dropped: unfinished.length - operations.length };
  }
  const leaks: Leak[] = [];
  for (const finding of found)
    leaks.push({
      finding: reported(finding, hideAll(job.findings)),
      liveness: await livenessOf(finding, job, ports),
      exposed: job.exposed,
    });
  return { plan: planResponse(leaks, config.respond, means), notDue: [] };
}

type Dispatch = Extract<NotifyTarget, { kind: 'repository-dispatch' }>;
const isDispatch = (target: NotifyTarget): target is Dispatch => target.kind === 'repository-dispatch';

/** Whoever `respond.notify` names, or `null`. */
async function notifierOf(job: RespondJob): Promise<Notifier | null> {
  const repositories = job.config.respond.notify.filter(isDispatch).map(({ repository }) => repository);
  if (repositories.length === 0) return null;
  const { repositoryDispatch } = await import('../../adapters/notifiers/repository-dispatch.ts');
  const apiUrl = job.world.env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const token = job.githubToken ?? job.identity.credential('GITHUB_TOKEN');
  return repositoryDispatch({ repositories, apiUrl, token, env: job.world.env });
}

/** The company's own revokers that the config names. They are asked only where there is something to respond to. */
async function revocationServices({
  config,
  what,
  findings,
  identity,
  world,
  signal,
}: RespondJob): Promise<RevocationService[]> {
  const targets = config.respond.notify.filter((target) => target.kind === 'webhook');
  if (targets.length === 0 || what === 'due' || (what === 'findings' && findings.length === 0)) return [];
  const { openRevocationService } = await import('../../adapters/verifiers/token-revocation-service.ts');
  return Promise.all(
    targets.map(({ url, key }) =>
      openRevocationService({ url, key: key === null ? null : identity.credential(key), env: world.env }, signal),
    ),
  );
}

/** A provider's own call comes first: it can be proven. */
function withServices(revokers: RevokerSet, services: readonly RevocationService[]): RevokerSet {
  return {
    async revoker(credential) {
      const own = await revokers.revoker(credential);
      return own ?? services.find(({ types }) => types.has(credential))?.revoker(credential) ?? null;
    },
  };
}

/** The config may have changed since: what it no longer has a vault and a driver for is left alone. */
function stillFits({ entry, driver }: Operation, means: Means): boolean {
  return driver === null || (entry !== null && driverFor(parseReference(entry), driver, means) !== null);
}

/** An entry's current value lives. A provider is only asked where the config allows it: no secret leaves unasked. */
async function livenessOf(finding: Finding, job: RespondJob, ports: Omit<RespondPorts, 'journal'>): Promise<Liveness> {
  if (finding.entry?.current) return 'live';
  if (job.config.scan.verify !== 'live' || finding.credential === null) return 'unknown';
  const revoker = await ports.revokers.revoker(finding.credential);
  if (revoker === null) return 'unknown';
  const state = await revoker.liveness(finding.secret, job.signal);
  job.audit.record({ action: 'liveness', target: finding.fingerprint, result: 'ok', detail: { state } });
  return state;
}

async function act(
  job: RespondJob,
  plan: ResponsePlan,
  ports: Omit<RespondPorts, 'journal'>,
): Promise<Pick<RespondResult, 'results' | 'left'>> {
  const results: OperationResult[] = [];
  const left: { operation: Operation; why: string }[] = [];
  const allowed = plan.operations.filter((operation) => {
    const why = whyNot(operation, job.trust.approved);
    if (why !== null) left.push({ operation, why });
    return why === null;
  });
  if (allowed.length === 0) return { results, left };
  const journal = await openJournal(job);
  try {
    for (const group of together(allowed)) {
      const apply = (operation: Operation) => applyOperation(operation, { ...ports, journal }, job.signal);
      results.push(...(await Promise.all(group.map(apply))));
    }
  } finally {
    journal.close();
  }
  return { results, left };
}

/** Mere revocations go side by side, as many of them may be one call; rotations one after the other. */
function together(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const isRevocation = ({ steps }: Operation) => steps.length === 1 && steps[0] === 'revoke';
  const groups: Operation[][] = [];
  for (const operation of operations) {
    const last = groups.at(-1);
    if (last !== undefined && last.length < REVOKED_AT_ONCE && isRevocation(operation) && last.every(isRevocation))
      last.push(operation);
    else groups.push([operation]);
  }
  return groups;
}

function whyNot({ mode }: Operation, approved: boolean): string | null {
  if (mode === 'auto' || (mode === 'approve' && approved)) return null;
  return mode === 'approve'
    ? 'it waits for approval: --approve'
    : 'the config only wants it planned (mode: approve or auto lets it act)';
}

async function openJournal({ journal, top }: RespondJob) {
  const { openJournalFile } = await import('../../adapters/journal/journal-file.ts');
  return openJournalFile(resolve(top, journal), journal);
}
