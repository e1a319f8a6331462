/** How bad it is if the credential is live, from worst to least. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a finding does: `fail` turns the build red, `warn` is told in review and summary, `note` only in full output. */
export const LEVELS = ['fail', 'warn', 'note'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether `a` is at least as severe as `b`. */
export function isAtLeast(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);
}

/** Whether level `a` is at least as loud as `b`. */
export function isAtLeastLevel(a: Level, b: Level): boolean {
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b);
}

/** What makes the build red: a level, a severity (that threshold moves what is a `fail`), proof, or nothing. */
export const FAIL_ON = ['critical', 'high', 'medium', 'low', 'fail', 'warn', 'note', 'verified', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];
