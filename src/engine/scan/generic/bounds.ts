import type { Subject } from './subject.ts';

/** What such a form is worth by itself: measured, three in four were real. */
const FORM_CONFIDENCE = 0.6;
const STAND_IN = /^(?:user(?:name)?|pass(?:w(?:or)?d)?|pwd?|pw|secret|token|key|[A-Z]+(?:_[A-Z]+)+)$/;

/**
 * The least confidence a candidate gets from its form alone. Commands and statements that set or send a password
 * (`IDENTIFIED BY`, `mysql -p`, `curl -u`, `ConvertTo-SecureString`) have no other meaning, so a value that is not a
 * stand-in is told even where the score, which saw few of them, would not.
 */
function floorOf({ candidate, shape }: Subject): number {
  const { separator, value } = candidate;
  if (separator !== 'by' && separator !== 'command' && separator !== 'securestring') return 0;
  if (STAND_IN.test(value) || shape.placeholder > 0.5 || /[+"'`]/.test(value[0]!) || value.length < 4) return 0;
  return FORM_CONFIDENCE;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A UUID is made to identify, and need not be hard to guess (RFC 9562, section 8). */
const UUID_CONFIDENCE = 0.65;

/** The score's confidence, kept within what form and shape allow. */
export function bounded(confidence: number, subject: Subject): number {
  const least = Math.max(confidence, floorOf(subject));
  return UUID.test(subject.core) ? Math.min(least, UUID_CONFIDENCE) : least;
}
