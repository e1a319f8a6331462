/** What went wrong, for machines. The exit code follows from it (`src/app/exit-code.ts`). */
export type ErrorCode =
  | 'usage' // unknown flag, missing argument, two that contradict
  | 'config' // the configuration file or a rule file is wrong
  | 'incomplete' // something that should have been scanned or read could not be
  | 'vault' // a vault refused, failed, is sealed or can't be reached
  | 'provider' // another provider (GitHub, a database) failed
  | 'trust' // the event or the input isn't trusted for what was asked
  | 'corrupt' // a file of ours (vault, journal, audit log) is damaged
  | 'child' // the command run by `inject -- CMD` could not be started
  | 'internal'; // a bug

export interface AppErrorOptions {
  /** What to do, in the imperative, with the exact YAML or command where there is one. Never a secret's value. */
  mend: string;
  cause?: unknown;
}

/**
 * An error a person reads: `message` says what is so and where, `mend` says what to do.
 * Neither may hold a secret's value. Expected outcomes are unions, not exceptions.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly mend: string;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.mend = options.mend;
  }
}

/** Makes a missing case of a union a compile error. */
export function assertNever(value: never): never {
  throw new AppError('internal', `Unexpected case: ${String(value)}.`, { mend: 'Report this as a bug.' });
}
