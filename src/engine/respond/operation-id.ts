import { createHmac } from 'node:crypto';
import type { Fingerprint } from '../../domain/fingerprint.ts';

/**
 * Identity of one response: the same for every try on a day, so that a second run meets the first one's work.
 * 32 hex digits of HMAC-SHA-256 over entry (or credential) and day, keyed by the fingerprint; a scheduled rotation has
 * no fingerprint and is keyed by `schedule`.
 *
 * @param day `YYYY-MM-DD`, UTC
 */
export function operationId(fingerprint: Fingerprint | null, target: string, day: string): string {
  return createHmac('sha256', fingerprint ?? 'schedule')
    .update(`sealant-operation/1\0${target}\0${day}`)
    .digest('hex')
    .slice(0, 32);
}
