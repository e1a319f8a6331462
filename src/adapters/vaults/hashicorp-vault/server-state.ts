import type { HttpAnswer, HttpClient } from '../../http.ts';
import { recordOf } from './json.ts';

/** What a server says of itself. */
export type ServerState =
  | 'active'
  | 'standby'
  | 'performance-standby'
  | 'disaster-recovery-secondary'
  | 'sealed'
  | 'uninitialized';

/**
 * Statuses of a server that can't serve, whatever it is asked: 472 (disaster recovery secondary), 473 (performance
 * standby), 501 (not initialised), 503 (sealed, or a gateway); 500 where a standby knows no active server.
 */
export function isAboutTheServer({ status, body }: HttpAnswer): boolean {
  if (status === 472 || status === 473 || status === 501 || status === 503) return true;
  return status >= 400 && /local node not active|in standby mode|replication DR secondary/i.test(textOf(body));
}

/**
 * Asks a server what it is, which needs no login.
 * Source: developer.hashicorp.com/vault/api-docs/system/health, openbao.org/api-docs/system/health.
 * @param url of the server, without a trailing slash
 * @returns `null` where it doesn't say
 */
export async function askState(http: HttpClient, url: string, signal: AbortSignal): Promise<ServerState | null> {
  // Every state as 200, so that none of them is tried again.
  const codes = ['standbycode', 'activecode', 'performancestandbycode', 'drsecondarycode', 'sealedcode', 'uninitcode'];
  const query = codes.map((code) => `${code}=200`).join('&');
  const answer = await http.send({ method: 'GET', url: `${url}/v1/sys/health?${query}`, repeatable: false }, signal);
  if (answer.kind !== 'answer') return null;
  const health = recordOf(answer.body);
  if (health === null || typeof health['sealed'] !== 'boolean') return null;
  if (health['initialized'] === false) return 'uninitialized';
  if (health['sealed']) return 'sealed';
  if (health['replication_dr_mode'] === 'secondary') return 'disaster-recovery-secondary';
  if (health['performance_standby'] === true) return 'performance-standby';
  return health['standby'] === true ? 'standby' : 'active';
}

function textOf(body: unknown): string {
  const errors = recordOf(body)?.['errors'];
  return Array.isArray(errors) ? errors.filter((one) => typeof one === 'string').join(' ') : '';
}
