import type { Subject } from './subject.ts';

/** What such a form is worth by itself: measured, three in four were real. */
const FORM_CONFIDENCE = 0.6;
const STAND_IN = /^(?:user(?:name)?|pass(?:w(?:or)?d)?|pwd?|pw|secret|token|key|[A-Z]+(?:_[A-Z]+)+)$/;

/**
 * The least confidence a candidate gets from its form alone. Commands and statements that set or send a password
 * (`IDENTIFIED BY`, `mysql -p`, `curl -u`, `ConvertTo-SecureString`) have no other meaning, so a value that is not a
 * stand-in is told even where the score, which saw few of them, would not.
 */
export function floorOf({ candidate, shape }: Subject): number {
  const { separator, value } = candidate;
  if (separator !== 'by' && separator !== 'command' && separator !== 'securestring') return 0;
  if (STAND_IN.test(value) || shape.placeholder > 0.5 || /[+"'`]/.test(value[0]!) || value.length < 4) return 0;
  return FORM_CONFIDENCE;
}
