import type { HttpAnswer } from '../../http.ts';
import { recordOf, secondsOf, textOf } from './json.ts';
import type { ServerState } from './server-state.ts';

/** An answer of the Vault API, its shape checked as far as it is common to all calls. Foreign text: never print it whole. */
export interface VaultAnswer {
  status: number;
  /** The `data` member. */
  data: Readonly<Record<string, unknown>> | null;
  /** The `auth` member of logins. */
  auth: Readonly<Record<string, unknown>> | null;
  leaseId: string;
  /** Seconds. */
  leaseDuration: number;
  renewable: boolean;
  /** The `wrap_info` member of a wrapped answer. */
  wrapped: Readonly<Record<string, unknown>> | null;
  errors: readonly string[];
  /** What the server said of itself when it could not serve; `null` where it was not asked, or doesn't say. */
  state: ServerState | null;
  /** The wait that it asked for, in ms. */
  retryAfter: number | null;
}

/** Reads an answer; what has the wrong type counts as absent. */
export function readAnswer({ status, body, retryAfter }: HttpAnswer): VaultAnswer {
  const record = recordOf(body) ?? {};
  return {
    status,
    data: recordOf(record['data']),
    auth: recordOf(record['auth']),
    leaseId: textOf(record['lease_id']) ?? '',
    leaseDuration: secondsOf(record['lease_duration']),
    renewable: record['renewable'] === true,
    wrapped: recordOf(record['wrap_info']),
    errors: textsOf(record['errors']),
    state: null,
    retryAfter,
  };
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string').slice(0, 20) : [];
}
