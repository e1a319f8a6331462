import type { ErrorCode } from '../domain/app-error.ts';

/** What the process ends with. `inject -- CMD` passes on the command's own code instead. */
export const EXIT = {
  /** Nothing to tell, or done. */
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Wrong use or wrong config. */
  usage: 2,
  /** Something that should have been scanned could not be. Never reported as clean. */
  incomplete: 3,
  /** A vault or a provider failed. */
  provider: 4,
} as const;

/** For README and help. */
export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  clean: 'Clean, or done.',
  findings: 'Findings at or above `--fail-on`.',
  usage: 'Wrong use or wrong config.',
  incomplete: 'Incomplete: something that should have been scanned could not be. Never reported as clean.',
  provider: 'A vault or a provider failed.',
};

export type ExitCode = number;

const BY_ERROR: Readonly<Record<ErrorCode, ExitCode>> = {
  usage: EXIT.usage,
  config: EXIT.usage,
  trust: EXIT.usage,
  child: EXIT.usage,
  incomplete: EXIT.incomplete,
  internal: EXIT.incomplete,
  vault: EXIT.provider,
  provider: EXIT.provider,
  corrupt: EXIT.provider,
};

export function exitCodeOf(code: ErrorCode): ExitCode {
  return BY_ERROR[code];
}
