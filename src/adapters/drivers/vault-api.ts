import { AppError } from '../../domain/app-error.ts';

export type VaultMethod = 'GET' | 'LIST' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An answer of Vault or OpenBao. */
export interface VaultAnswer {
  status: number;
  /** The answer's `data`, or `{}`. */
  data: Readonly<Record<string, unknown>>;
  /** The answer's `errors`: looked at for known sentences, never shown. */
  errors: readonly string[];
}

/** A logged-in Vault or OpenBao, as drivers need it. */
export interface VaultApi {
  /**
   * @param path without `/v1/`, not encoded; a query may follow it, since references hold no `?`
   * @throws AppError `vault` when it can't be reached
   */
  call(method: VaultMethod, path: string, body: unknown, signal: AbortSignal): Promise<VaultAnswer>;
}

/** What a refusal means for a driver, as a failed step. */
export function refused(
  answer: VaultAnswer,
  what: string,
  policy: string,
): { kind: 'failed'; detail: string; mend: string } {
  const mend =
    answer.status === 403
      ? `Add to the policy of the role that Sealant logs in with: ${policy}`
      : answer.status === 404
        ? 'Check the entry’s path in the config.'
        : 'Look in the vault’s own log for the cause, then run it again.';
  return { kind: 'failed', detail: `the vault answered ${answer.status} when asked to ${what}`, mend };
}

/** @throws AppError `vault` for an answer that isn't Vault's */
export function unexpected(what: string): AppError {
  return new AppError('vault', `The vault’s answer about ${what} does not have the documented form.`, {
    mend: 'Check that providers.….url is the address of Vault or OpenBao itself.',
  });
}
