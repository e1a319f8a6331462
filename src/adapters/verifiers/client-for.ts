import { GuardedClient } from '../guarded-client.ts';
import type { RevokerSurroundings } from './verifier-kind.ts';

/** The guarded client of a provider's one host, or of its stand-in in tests. */
export function clientFor(host: string, { env, standIns }: RevokerSurroundings): GuardedClient {
  const standIn = standIns?.[host];
  return standIn === undefined
    ? new GuardedClient(`https://${host}`, { env })
    : new GuardedClient(standIn, { env, standIn: true });
}
