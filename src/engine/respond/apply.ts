import { AppError, assertNever } from '../../domain/app-error.ts';
import type { AuditEvent, AuditLog } from '../../domain/audit.ts';
import type { RevocationOutcome } from '../../domain/lease.ts';
import { parseReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';
import { type Journal, type Progress, progressOf, unfinishedLike } from './journal.ts';
import type { Notifier } from './notifier.ts';
import type { LeakPlace, Operation, PlannedStep } from './plan.ts';
import { revokeCredential } from './revoke-credential.ts';
import type { Revoker, RotationContext, RotationDriver, RotationStep, StepResult } from './rotation-driver.ts';

/** Port: now. */
export interface Clock {
  now(): Date;
}

/** Port: drivers that are ready to work, by id; a driver opens its vault on first use. */
export interface DriverSet {
  driver(id: string): Promise<RotationDriver>;
}

/** Port: revokers by credential kind; `null` where there is none. */
export interface RevokerSet {
  revoker(credential: string): Promise<Revoker | null>;
}

/** Port: reads a leaked value from the commit again; `null` when it isn't to be had there any more. */
export interface RevealLeak {
  reveal(leak: LeakPlace, signal: AbortSignal): Promise<Secret | null>;
}

export interface RespondPorts {
  journal: Journal;
  clock: Clock;
  drivers: DriverSet;
  revokers: RevokerSet;
  leaks: RevealLeak;
  /** `null` where nobody is to be told. */
  notifier: Notifier | null;
  audit: AuditLog;
}

export type OperationResult =
  | { kind: 'done'; operation: Operation; outcome: RevocationOutcome | null; details: readonly string[] }
  /** In its grace: run again at `until`. */
  | { kind: 'waiting'; operation: Operation; until: Date }
  | { kind: 'failed'; operation: Operation; step: PlannedStep; detail: string; mend: string };

type StepEnd =
  | {
      kind: 'ended';
      result: 'done' | 'skipped';
      notes: Record<string, string>;
      detail: string;
      outcome?: RevocationOutcome;
    }
  | { kind: 'waiting'; until: Date }
  | { kind: 'failed'; detail: string; mend: string };

/**
 * Carries out one operation, or goes on with it where an earlier run ended. A step is journalled before its call and
 * after it; a step that had begun but not ended is done again, which drivers allow.
 * @throws AppError `incomplete` when interrupted; the next run goes on
 */
export async function applyOperation(
  planned: Operation,
  ports: RespondPorts,
  signal: AbortSignal,
): Promise<OperationResult> {
  const { journal, clock } = ports;
  const earlier =
    unfinishedLike(planned, journal.entries()) ??
    progressOf(journal.entries()).find((progress) => progress.operation.id === planned.id) ??
    null;
  const operation = earlier?.operation ?? planned;
  if (earlier === null) journal.append({ kind: 'opened', at: clock.now().toISOString(), id: operation.id, operation });
  const run = new OperationRun(operation, ports, signal);
  if (earlier?.closed) return run.closed(earlier);
  for (const step of operation.steps) {
    if (signal.aborted) throw interrupted(operation);
    const progress = run.progress();
    if (progress.ended[step] !== undefined) continue;
    const end = await run.step(step, progress);
    if (end.kind === 'waiting') return { kind: 'waiting', operation, until: end.until };
    if (end.kind === 'failed') return { kind: 'failed', operation, step, detail: end.detail, mend: end.mend };
  }
  journal.append({ kind: 'closed', at: clock.now().toISOString(), id: operation.id, result: 'done' });
  return run.closed(run.progress());
}

/** Every operation that the journal left unfinished. */
export function unfinishedOperations(journal: Journal): readonly Operation[] {
  return progressOf(journal.entries())
    .filter((progress) => !progress.closed)
    .map((progress) => progress.operation);
}

class OperationRun {
  readonly #operation: Operation;
  readonly #ports: RespondPorts;
  readonly #signal: AbortSignal;
  /** Kept for this run only; a later run reads it from the commit again. */
  #leaked: Secret | null | undefined;

  constructor(operation: Operation, ports: RespondPorts, signal: AbortSignal) {
    this.#operation = operation;
    this.#ports = ports;
    this.#signal = signal;
  }

  progress(): Progress {
    return progressOf(this.#ports.journal.entries()).find(({ operation }) => operation.id === this.#operation.id)!;
  }

  closed(progress: Progress): OperationResult {
    const notes = progress.ended.revoke?.notes;
    const outcome = notes?.['outcome'];
    const details = this.#operation.steps.flatMap((step) => {
      const end = progress.ended[step];
      return end?.result === 'done' ? [`${step}: ${end.detail}`] : [];
    });
    return {
      kind: 'done',
      operation: this.#operation,
      outcome: outcome === undefined ? null : ({ kind: outcome, mend: notes?.['mend'] ?? '' } as RevocationOutcome),
      details,
    };
  }

  async step(step: PlannedStep, progress: Progress): Promise<StepEnd> {
    const { journal, clock, audit } = this.#ports;
    const { id } = this.#operation;
    if (!progress.started.has(step) || step !== 'grace')
      journal.append({ kind: 'started', at: clock.now().toISOString(), id, step });
    const end = await this.#call(step, progress).catch(failureOf);
    if (end.kind === 'waiting') return end;
    const notes = end.kind === 'ended' ? end.notes : {};
    const result = end.kind === 'ended' ? end.result : 'failed';
    journal.append({ kind: 'ended', at: clock.now().toISOString(), id, step, result, notes, detail: end.detail });
    audit.record(this.#auditOf(step, end));
    return end;
  }

  async #call(step: PlannedStep, progress: Progress): Promise<StepEnd> {
    if (step === 'grace') return this.#grace(progress);
    if (step === 'revoke') return this.#revoke(progress);
    if (step === 'notify') return this.#notify(progress);
    return endOf(await (await this.#driver()).step(step, await this.#context(progress)));
  }

  /** Counted from when the new value became current, as the driver tells, else as the journal does. */
  #grace(progress: Progress): StepEnd {
    const promoted = progress.ended.promote;
    const from = promoted?.notes['promotedAt'] ?? promoted?.at ?? progress.opened;
    const until = new Date(Date.parse(from) + this.#operation.graceMs);
    if (this.#ports.clock.now() < until) return { kind: 'waiting', until };
    return { kind: 'ended', result: 'done', notes: {}, detail: `old and new were both valid from ${from}` };
  }

  async #notify(progress: Progress): Promise<StepEnd> {
    const { id, entry, revoker, steps } = this.#operation;
    const { notifier } = this.#ports;
    if (notifier === null)
      return { kind: 'ended', result: 'skipped', notes: {}, detail: 'nobody is to be told any more' };
    const isLast = steps.every((step) => step === 'notify' || progress.ended[step] !== undefined);
    const state = isLast ? 'ended' : 'promoted';
    const result = await notifier.notify({ operation: id, entry, credential: revoker, state }, this.#signal);
    return result.kind === 'failed' ? result : { kind: 'ended', result: 'done', notes: {}, detail: result.detail };
  }

  async #revoke(progress: Progress): Promise<StepEnd> {
    const credential = this.#operation.revoker!;
    const revoker = await this.#ports.revokers.revoker(credential);
    const leaked = await this.#reveal();
    if (revoker === null || leaked === null) return leaked === null ? this.#leakGone() : noRevoker(credential);
    const outcome = await revokeCredential(revoker, leaked, {
      signal: this.#signal,
      // Begun earlier and dead now: that run's call did it.
      begunBefore: progress.started.has('revoke'),
    });
    if (outcome.kind === 'unknown-error' || outcome.kind === 'not-permitted')
      return { kind: 'failed', detail: `revocation: ${outcome.kind}`, mend: outcome.mend };
    const mend = 'mend' in outcome ? outcome.mend : '';
    return { kind: 'ended', result: 'done', notes: { outcome: outcome.kind, mend }, detail: outcome.kind, outcome };
  }

  #driver(): Promise<RotationDriver> {
    const id = this.#operation.driver;
    if (id === null)
      throw new AppError('internal', 'An operation without a driver has a rotation step.', {
        mend: 'Report this as a bug.',
      });
    return this.#ports.drivers.driver(id);
  }

  async #context(progress: Progress): Promise<RotationContext> {
    const notes: Partial<Record<RotationStep, Readonly<Record<string, string>>>> = {};
    for (const [step, end] of Object.entries(progress.ended)) notes[step as RotationStep] = end.notes;
    const leaked = await this.#reveal();
    if (leaked === null && this.#operation.leak !== null) {
      const { mend } = this.#leakGone();
      throw new AppError('incomplete', 'The leaked value can’t be read from its commit.', { mend });
    }
    return {
      operation: this.#operation.id,
      entry: parseReference(this.#operation.entry!),
      leaked,
      notes,
      policy: this.#operation.generation,
      signal: this.#signal,
    };
  }

  async #reveal(): Promise<Secret | null> {
    const { leak } = this.#operation;
    if (this.#leaked === undefined)
      this.#leaked = leak === null ? null : await this.#ports.leaks.reveal(leak, this.#signal);
    return this.#leaked;
  }

  #leakGone(): { kind: 'failed'; detail: string; mend: string } {
    const { leak } = this.#operation;
    return {
      kind: 'failed',
      detail: 'the leaked value can’t be read from its commit',
      mend: `Fetch the whole history (actions/checkout with fetch-depth: 0), so that ${leak?.commit ?? 'the commit'} is there.`,
    };
  }

  #auditOf(step: PlannedStep, end: Exclude<StepEnd, { kind: 'waiting' }>): AuditEvent {
    const { id, entry, leak, driver, revoker } = this.#operation;
    return {
      action: step === 'revoke' || step === 'notify' ? step : 'rotate',
      target: entry ?? leak?.fingerprint ?? id,
      result: end.kind === 'failed' ? 'failed' : end.result === 'skipped' ? 'skipped' : 'ok',
      detail: {
        step,
        operation: id,
        fingerprint: leak?.fingerprint ?? null,
        by: step === 'revoke' ? revoker : driver,
        what: end.detail,
      },
    };
  }
}

/** A vault or provider that can't be had fails this operation; the others go on. Anything else is not for here. */
function failureOf(error: unknown): StepEnd {
  if (error instanceof AppError && ['vault', 'provider', 'incomplete', 'corrupt'].includes(error.code))
    return { kind: 'failed', detail: error.message, mend: error.mend };
  throw error;
}

function endOf(result: StepResult): StepEnd {
  switch (result.kind) {
    case 'done':
      return { kind: 'ended', result: 'done', notes: result.notes ?? {}, detail: result.detail };
    case 'skipped':
      return { kind: 'ended', result: 'skipped', notes: {}, detail: result.detail };
    case 'failed':
      return result;
    default:
      return assertNever(result);
  }
}

function noRevoker(credential: string): StepEnd {
  return {
    kind: 'failed',
    detail: `there is no revoker for ${credential}`,
    mend: 'Use the Sealant version that made this plan.',
  };
}

function interrupted(operation: Operation): AppError {
  return new AppError('incomplete', `The response ${operation.id} was interrupted between two steps.`, {
    mend: 'Run it again: sealant rotate --apply --resume. It goes on where it ended.',
  });
}
