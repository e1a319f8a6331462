import type { Secret } from '../../../domain/secret.ts';
import { type HttpAnswer, HttpClient, type HttpFailure, type HttpRequest } from '../../http.ts';
import type { VaultSurroundings } from '../vault-kind.ts';
import type { VaultAddress } from './address.ts';
import { readAnswer, type VaultAnswer } from './answer.ts';
import { unreachable } from './diagnose.ts';
import { ReplicationIndex } from './replication-index.ts';
import { askState, isAboutTheServer } from './server-state.ts';

export interface VaultCall {
  method: HttpRequest['method'];
  /** Below `/v1/`, not encoded. */
  path: string;
  /** Appended as it is: `?version=3`. */
  query?: string;
  body?: unknown;
  token?: Secret | null;
  repeatable: boolean;
  /** Asks for a wrapped answer that lives this long, in ms. */
  wrap?: number | undefined;
}

/** Calls a HashiCorp Vault or an OpenBao. Source: developer.hashicorp.com/vault/api-docs, openbao.org/api-docs. */
export class VaultClient {
  readonly address: VaultAddress;
  /** What it reaches the vault with; a login that asks others first reaches them so, too. */
  readonly surroundings: VaultSurroundings;
  readonly #http: HttpClient;
  readonly #index = new ReplicationIndex();

  constructor(address: VaultAddress, surroundings: VaultSurroundings) {
    this.address = address;
    this.surroundings = surroundings;
    const { ca, cert, key, timeout } = address;
    this.#http = new HttpClient({ env: surroundings.env, ca, cert, key, timeout });
  }

  /** @throws AppError `vault` where no server answers; a refusal is an answer. */
  async call(call: VaultCall, signal: AbortSignal): Promise<VaultAnswer> {
    const result = await this.try(call, signal);
    if (result.kind !== 'answer') throw unreachable(this.address.url, result);
    const state = isAboutTheServer(result) ? await askState(this.#http, this.address.url, signal) : null;
    return { ...readAnswer(result), state };
  }

  /** As `call`, for those who must not throw. */
  async try(call: VaultCall, signal: AbortSignal): Promise<HttpAnswer | HttpFailure> {
    const path = call.path.split('/').map(encodeURIComponent).join('/');
    const request = this.#request(call, `${this.address.url}/v1/${path}${call.query ?? ''}`);
    const result = await this.#http.send(request, signal);
    const active = result.kind === 'answer' ? redirectTarget(result, request.url) : null;
    // A standby that doesn't forward names the active server: one hop, and the same path only.
    const last = active === null ? result : await this.#http.send({ ...request, url: active }, signal);
    if (last.kind === 'answer') this.#index.record(last.headers['x-vault-index'] ?? null);
    return last;
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  #request(call: VaultCall, url: string): HttpRequest {
    const headers: Record<string, string | string[]> = { 'x-vault-request': 'true' };
    const index = this.#index.headers();
    if (index.length > 0) headers['x-vault-index'] = index;
    if (call.token) headers['x-vault-token'] = call.token.reveal();
    // RFC 7396: what the vault wants for a change of single fields.
    if (call.method === 'PATCH') headers['content-type'] = 'application/merge-patch+json';
    if (call.wrap !== undefined) headers['x-vault-wrap-ttl'] = `${Math.ceil(call.wrap / 1000)}s`;
    if (this.address.namespace !== null) headers['x-vault-namespace'] = this.address.namespace;
    const request: HttpRequest = { method: call.method, url, headers, repeatable: call.repeatable };
    return call.body === undefined ? request : { ...request, body: call.body };
  }
}

function redirectTarget({ status, location }: HttpAnswer, from: string): string | null {
  if ((status !== 307 && status !== 308) || location === null || !URL.canParse(location, from)) return null;
  const target = new URL(location, from);
  const origin = new URL(from);
  return target.protocol === origin.protocol && target.pathname === origin.pathname ? target.href : null;
}
