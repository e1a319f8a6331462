import type { HttpAnswer, HttpFailure } from './http-result.ts';

/** Waits between tries, in ms: doubled each time, the upper half random, and no longer than this. */
const FIRST_WAIT = 300;
const LONGEST_WAIT = 10_000;
/** A server that asks for a longer wait, in ms, is not waited for: a job should fail while somebody looks at it. */
const LONGEST_ASKED_WAIT = 30_000;

/**
 * How long to wait before a request is sent again, in ms; `null` where it is not sent again.
 *
 * A request that may not be repeated is sent again only where the server can't have acted on it: it was not reached, or
 * says itself that it refused (412, 429; 503 with a Retry-After, without which it may be a gateway that lost the answer).
 * @param attempt how often it was sent, from 1
 */
export function waitBeforeRetry(result: HttpAnswer | HttpFailure, repeatable: boolean, attempt: number): number | null {
  if (!mayRepeat(result, repeatable, attempt)) return null;
  const asked = result.kind === 'answer' ? result.retryAfter : null;
  if (asked !== null && asked > LONGEST_ASKED_WAIT) return null;
  // Servers round the wait down (OpenBao says 0 in the last second), and jobs of one matrix are all told the same one.
  return (asked ?? 0) + backoff(attempt);
}

function mayRepeat(result: HttpAnswer | HttpFailure, repeatable: boolean, attempt: number): boolean {
  if (result.kind === 'answer') {
    const { status, retryAfter } = result;
    if (status === 412 || status === 429) return true;
    if (status === 503) return repeatable || retryAfter !== null;
    // What a server hasn't learnt to do it will not have learnt a moment later.
    return repeatable && status >= 500 && status !== 501;
  }
  if (result.reason === 'refused' || result.reason === 'dns') return true;
  // A server that is silent twice is not waited for again: a job should fail while somebody looks at it.
  return repeatable && (result.reason === 'broken' || (result.reason === 'timeout' && attempt === 1));
}

function backoff(attempt: number): number {
  const full = FIRST_WAIT * 2 ** (attempt - 1);
  return Math.min(LONGEST_WAIT, full / 2 + (Math.random() * full) / 2);
}

/** The wait that a `Retry-After` header asks for, in ms. Source: RFC 9110 §10.2.3: seconds, or a date. */
export function retryAfterOf(header: string | null): number | null {
  if (header === null) return null;
  const wait = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
