import { AppError } from '../../../domain/app-error.ts';
import type { Secret } from '../../../domain/secret.ts';
import { type HttpAnswer, HttpClient, type HttpRequest } from '../../http.ts';
import { unreachableService } from '../unreachable.ts';
import type { VaultSurroundings } from '../vault-kind.ts';

export interface RestAddress {
  /** Without a slash at its end. */
  url: string;
  ca: string | null;
  /** For one try, in ms. */
  timeout: number;
}

/** A JSON API that takes a bearer token. */
export class RestApi {
  readonly url: string;
  readonly host: string;
  readonly #http: HttpClient;

  constructor({ url, ca, timeout }: RestAddress, { env }: VaultSurroundings) {
    this.url = url;
    this.host = new URL(url).host;
    this.#http = new HttpClient({ env, ca, timeout });
  }

  /** @throws AppError `vault` where no server answers; a refusal is an answer. */
  async get(path: string, token: Secret, signal: AbortSignal): Promise<HttpAnswer> {
    return this.#send({ method: 'GET', url: this.url + path, headers: bearer(token), repeatable: true }, signal);
  }

  /** @throws AppError `vault` where no server answers */
  async post(path: string, body: unknown, token: Secret | null, signal: AbortSignal): Promise<HttpAnswer> {
    const headers = token === null ? {} : bearer(token);
    return this.#send({ method: 'POST', url: this.url + path, headers, body, repeatable: false }, signal);
  }

  async close(): Promise<void> {
    await this.#http.close();
  }

  /**
   * What a refusal means that is not about one entry.
   * @param mend401 what to do about a token that is not accepted
   * @returns `null` for any other
   */
  refusal({ status }: HttpAnswer, mend401: string): AppError | null {
    const error = (what: string, mend: string): AppError => new AppError('vault', `${this.host} ${what}.`, { mend });
    if (status === 401) return error('does not accept the token (401)', mend401);
    if (status === 429)
      return error(
        'refused too many requests (429), and went on refusing',
        'Read fewer entries per job, or run fewer jobs side by side.',
      );
    return status >= 500 ? error(`failed (${status})`, 'Run it again; see its own log or status page.') : null;
  }

  async #send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
    const result = await this.#http.send(request, signal);
    if (result.kind === 'answer') return result;
    throw unreachableService(this.host, result);
  }
}

function bearer(token: Secret): Record<string, string> {
  return { authorization: `Bearer ${token.reveal()}` };
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

export function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * A token of a login, fit for a header.
 * @returns `null` for what is none
 */
export function tokenText(value: unknown): string | null {
  const text = textOf(value);
  return /^[\x21-\x7e]{1,8192}$/.test(text) ? text : null;
}
