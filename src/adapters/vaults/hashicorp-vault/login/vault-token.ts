import type { AppError } from '../../../../domain/app-error.ts';
import { Secret } from '../../../../domain/secret.ts';
import type { VaultAnswer } from '../answer.ts';
import type { VaultClient } from '../client.ts';
import { unavailable } from '../diagnose.ts';
import { secondsOf, textOf } from '../json.ts';

/** A token of the vault, and what is known of it. */
export interface VaultToken {
  value: Secret;
  /** `batch` tokens can't be revoked; `unknown` is a token that the user gave. */
  type: 'service' | 'batch' | 'unknown';
  /** Whether the user gave it, so that it isn't ours to revoke. */
  borrowed: boolean;
  expiresAt: Date | null;
  renewable: boolean;
  /** When it was to end as the vault gave it, where it was asked to end sooner. */
  granted?: Date | null;
}

/** One call of a login endpoint. */
export interface LoginCall {
  /** Below `/v1/`. */
  path: string;
  body: Readonly<Record<string, string>>;
  /** Whether a second try does no harm: a secret id, for one, may be good for one use only. */
  repeatable: boolean;
  /** What failed behind the vault, which it asks about whoever logs in; `null` where nothing did. */
  behind?: (answer: VaultAnswer) => AppError | null;
  /** Why it was refused, in the user's terms. */
  refused: (answer: VaultAnswer) => AppError;
}

/** @throws AppError `vault`: unreachable, sealed, or what `refused` says */
export async function authenticate(client: VaultClient, login: LoginCall, signal: AbortSignal): Promise<VaultToken> {
  const { path, body, repeatable, behind, refused } = login;
  const answer = await client.call({ method: 'POST', path, body, repeatable }, signal);
  const token = answer.status === 200 ? tokenOf(answer) : null;
  if (token === null) throw behind?.(answer) ?? unavailable(client.address.url, answer) ?? refused(answer);
  return token;
}

/** The token in an answer's `auth` member. */
export function tokenOf({ auth }: VaultAnswer): VaultToken | null {
  const value = textOf(auth?.['client_token']);
  if (value === null) return null;
  const seconds = secondsOf(auth?.['lease_duration']);
  return {
    value: new Secret(value, 'vault session token'),
    type: auth?.['token_type'] === 'batch' ? 'batch' : 'service',
    borrowed: false,
    expiresAt: seconds > 0 ? new Date(Date.now() + seconds * 1000) : null,
    renewable: auth?.['renewable'] === true,
  };
}
