import { Secret } from '../../domain/secret.ts';
import type { IdentitySource, LeaseReleaser, ReleaseHandle, VaultSession } from '../../engine/inject/vault-provider.ts';
import { VaultClient } from './hashicorp-vault/client.ts';
import { logIn, type VaultToken } from './hashicorp-vault/log-in.ts';
import { releaserOf } from './hashicorp-vault/release.ts';
import { sessionOf } from './hashicorp-vault/session.ts';
import { readVaultSettings, type VaultSettings } from './hashicorp-vault/settings.ts';
import type { VaultKind, VaultSurroundings } from './vault-kind.ts';

const DEFAULT_TIMEOUT = 15_000;

/** HashiCorp Vault and OpenBao: `{ type: vault, url, namespace, auth: { method, … }, max-ttl, ca, client-cert, client-key, timeout }`. */
export const vault: VaultKind = {
  scheme: 'vault',
  lifetime: { least: 1_000, most: Number.POSITIVE_INFINITY },
  create(id, settings, at, surroundings) {
    const read = readVaultSettings(settings, at, surroundings.directory);
    return {
      id,
      maxTtl: read.maxTtl,
      takesParameters: true,
      open: (identity, signal) => openSession(id, read, identity, surroundings, signal),
    };
  },
  resume,
};

async function openSession(
  provider: string,
  settings: VaultSettings,
  identity: IdentitySource,
  surroundings: VaultSurroundings,
  signal: AbortSignal,
): Promise<VaultSession> {
  const { client, token } = await connect(settings, identity, surroundings, signal);
  const handle = handleOf(provider, settings, token);
  const { directory } = surroundings;
  return sessionOf({ provider, client, token, maxTtl: settings.maxTtl, handle, directory });
}

/** A logged-in client, for those who do more than read: rotation drivers, the keyed index. They close it and revoke the token. */
export interface VaultConnection {
  client: VaultClient;
  token: VaultToken;
  releaser: LeaseReleaser;
}

/**
 * Logs in.
 * @throws AppError `vault`: unreachable, sealed, or refused, with cause and mend
 */
export async function connect(
  settings: VaultSettings,
  identity: IdentitySource,
  surroundings: VaultSurroundings,
  signal: AbortSignal,
): Promise<VaultConnection> {
  const client = new VaultClient(settings, surroundings);
  try {
    const token = await logIn(client, settings.login, identity, signal);
    const releaser = releaserOf(client, token, settings.maxTtl);
    return { client, token: await shortened(token, settings.maxTtl, releaser, signal), releaser };
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** A role may give a token that lives a month: it is asked to end after `maxTtl`, in ms, and stays as it is where that is refused. */
async function shortened(
  token: VaultToken,
  maxTtl: number | null,
  releaser: LeaseReleaser,
  signal: AbortSignal,
): Promise<VaultToken> {
  const left = (token.expiresAt?.getTime() ?? 0) - Date.now();
  if (maxTtl === null || token.borrowed || !token.renewable || left <= maxTtl) return token;
  const expiresAt = (await releaser.renew?.(null, signal)) ?? token.expiresAt;
  return { ...token, expiresAt, granted: token.expiresAt };
}

/** What a later process needs to end a session of which this one knows the token. */
export function handleOf(provider: string, settings: VaultSettings, token: VaultToken): ReleaseHandle {
  const { url, namespace, ca, cert, key } = settings;
  const optional = { namespace, ca, cert, key };
  const state: Record<string, string> = { url, token: token.value.reveal(), tokenType: token.type };
  if (token.borrowed) state['borrowed'] = 'true';
  for (const [name, value] of Object.entries(optional)) if (value !== null) state[name] = value;
  return { provider, type: 'vault', state, expiresAt: token.expiresAt?.toISOString() ?? null };
}

function resume({ state }: ReleaseHandle, surroundings: VaultSurroundings): LeaseReleaser {
  const address = {
    url: state['url'] ?? '',
    namespace: state['namespace'] ?? null,
    ca: state['ca'] ?? null,
    cert: state['cert'] ?? null,
    key: state['key'] ?? null,
    timeout: DEFAULT_TIMEOUT,
  };
  const type = state['tokenType'];
  return releaserOf(new VaultClient(address, surroundings), {
    value: new Secret(state['token'] ?? '', 'vault session token'),
    type: type === 'service' || type === 'batch' ? type : 'unknown',
    borrowed: state['borrowed'] === 'true',
  });
}
