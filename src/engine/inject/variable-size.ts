import { AppError } from '../../domain/app-error.ts';
import { formatReference } from '../../domain/reference.ts';
import type { MaskedSecret } from './masked-secret.ts';
import type { InjectRequest } from './request.ts';

/** Bytes of `NAME=VALUE` and its NUL. Source: execve(2), “Limits on size of arguments and environment” (MAX_ARG_STRLEN). */
const LONGEST_VARIABLE = 128 * 1024;
/** Bytes of all that are injected. Linux has 2 MiB for arguments and environment; the job's own need the rest. */
const MOST_TOGETHER = 1024 * 1024;

/**
 * The runner takes a variable of any size, and then no later step starts any more, whatever it does.
 * @throws AppError `vault` naming the variable with which the environment would become too large for programs to start
 */
export function refuseLargeVariables(masked: ReadonlyMap<InjectRequest, MaskedSecret>): void {
  let together = 0;
  for (const [request, secret] of masked) {
    if (request.as !== 'env') continue;
    const bytes = Buffer.byteLength(secret.reveal());
    together += Buffer.byteLength(request.name) + bytes + 2;
    if (Buffer.byteLength(request.name) + bytes + 2 > LONGEST_VARIABLE)
      throw tooLarge(request, `has ${bytes} bytes, and a variable less than ${LONGEST_VARIABLE}`);
    if (together > MOST_TOGETHER)
      throw tooLarge(request, `would make the injected variables larger than ${MOST_TOGETHER} bytes together`);
  }
}

function tooLarge({ name, reference }: InjectRequest, says: string): AppError {
  const target = formatReference(reference);
  return new AppError('vault', `${name}: the value of ${target} ${says}: no later step could start.`, {
    mend: `Take it as a file: ${name}: { ref: "${target}", as: file }.`,
  });
}
