import type { IdentitySource } from '../../../engine/inject/vault-provider.ts';
import { HttpClient } from '../../http.ts';
import type { VaultSurroundings } from '../vault-kind.ts';
import { GcpIdentity } from './access-token.ts';
import type { GcpSettings } from './settings.ts';

/** The metadata server answers at once, or there is none. */
const MACHINE_TIMEOUT = 3_000;

/** A Google Cloud that let us in. */
export interface OpenGoogle {
  http: HttpClient;
  login: GcpIdentity;
  token: Awaited<ReturnType<GcpIdentity['token']>>;
  close(): Promise<void>;
}

/** @throws AppError `vault` for a refusal, with cause and mend; nothing is left open then */
export async function openGoogle(
  settings: GcpSettings,
  identity: IdentitySource,
  { env }: Pick<VaultSurroundings, 'env'>,
  signal: AbortSignal,
): Promise<OpenGoogle> {
  const http = new HttpClient({ env, ca: settings.ca, timeout: settings.timeout });
  const machine = new HttpClient({ env: {}, timeout: MACHINE_TIMEOUT, tries: 2 });
  const close = async (): Promise<void> => {
    await Promise.all([http.close(), machine.close()]);
  };
  const login = new GcpIdentity(settings, identity, { env, http, machine });
  try {
    return { http, login, token: await login.token(signal), close };
  } catch (error) {
    await close();
    throw error;
  }
}
