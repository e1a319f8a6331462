import type { Secret } from '../../domain/secret.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import type { HttpAnswer, HttpRequest } from '../http.ts';
import { openGoogle } from '../vaults/gcp/log-in.ts';
import { hostOf, type SecretAddress } from '../vaults/gcp/secret-address.ts';
import { type GcpSettings, readGcpSettings } from '../vaults/gcp/settings.ts';
import { unreachableService } from '../vaults/unreachable.ts';
import type { VaultSurroundings } from '../vaults/vault-kind.ts';

/** A logged-in Google Cloud, as drivers use it. */
export interface GcpConnection {
  /** The config's id of it. */
  id: string;
  settings: GcpSettings;
  /** As IAM names it. */
  member(): string;
  /**
   * A call of Secret Manager's REST API.
   * @param path behind `/v1/`
   * @throws AppError `vault` when it can't be reached
   */
  call(request: GcpCall, signal: AbortSignal): Promise<HttpAnswer>;
  /** What must not be seen in a log. */
  credentials: readonly Secret[];
  close(): Promise<void>;
}

export interface GcpCall {
  method: 'GET' | 'POST';
  address: Pick<SecretAddress, 'location'>;
  path: string;
  body?: unknown;
  repeatable: boolean;
}

/**
 * Logs in with a `providers:` entry of type `gcp-secret-manager`.
 * @param at where the entry stands, for messages
 * @throws AppError `config` for a faulty setting, `vault` for a refusal, with cause and mend
 */
export async function connectGcp(
  id: string,
  settings: Readonly<Record<string, unknown>>,
  at: string,
  identity: IdentitySource,
  { env, directory }: VaultSurroundings,
  signal: AbortSignal,
): Promise<GcpConnection> {
  const read = readGcpSettings(id, settings, at, directory);
  const { http, login, token, close } = await openGoogle(read, identity, { env }, signal);
  return {
    id,
    settings: read,
    member: () => login.member,
    credentials: [token.value],
    close,
    async call({ method, address, path, body, repeatable }, callSignal) {
      const { value } = await login.token(callSignal);
      const host = hostOf(address);
      const quota = login.quotaProject === null ? {} : { 'x-goog-user-project': login.quotaProject };
      const request: HttpRequest = {
        method,
        url: `https://${host}/v1/${path}`,
        headers: { authorization: `Bearer ${value.reveal()}`, ...quota },
        repeatable,
        ...(body === undefined ? {} : { body }),
      };
      const result = await http.send(request, callSignal);
      if (result.kind === 'answer') return result;
      throw unreachableService(host, result);
    },
  };
}
