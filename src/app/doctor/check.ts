import { AppError } from '../../domain/app-error.ts';
import type { RevocationOutcome } from '../../domain/lease.ts';

/** `fail` makes `sealant doctor` end red; `warn` is told; `info` is a fact. */
export type CheckStatus = 'ok' | 'info' | 'warn' | 'fail';

/** One thing that was looked at. */
export interface Check {
  /** What: `git`, `config`, `providers.vault`, … Stable, for machines. */
  id: string;
  status: CheckStatus;
  /** What is so, one sentence. May quote text from outside. */
  says: string;
  /** What to do, or `null` where nothing is. */
  mend: string | null;
}

export function ok(id: string, says: string): Check {
  return { id, status: 'ok', says, mend: null };
}

export function info(id: string, says: string): Check {
  return { id, status: 'info', says, mend: null };
}

export function warn(id: string, says: string, mend: string): Check {
  return { id, status: 'warn', says, mend };
}

export function fail(id: string, says: string, mend: string): Check {
  return { id, status: 'fail', says, mend };
}

/**
 * Runs something whose AppErrors are what the doctor came to hear. Other errors are bugs and go on.
 * @returns the checks, or one with the error's message and mend
 */
export async function checkedBy(id: string, status: 'warn' | 'fail', look: () => Promise<Check[]>): Promise<Check[]> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [{ id, status, says: error.message, mend: error.mend }];
  }
}

/** Whether a session that was opened for a look is gone again. */
export function releaseCheck(name: string, borrowed: boolean, outcome: RevocationOutcome): Check {
  if (borrowed) return ok(name, 'The vault takes the token it is given, which lives on.');
  if (outcome.kind === 'revoked-verified' || outcome.kind === 'already-dead')
    return ok(name, 'The vault lets us in, and takes the session back.');
  const says = `The vault lets us in, but the session it gave could not be proven dead again (${outcome.kind}).`;
  return warn(name, says, outcome.mend);
}
