import { AppError } from '../../../domain/app-error.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
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

/** What the services behind such an API do in their own ways. */
export interface RestService {
  /** For messages. */
  name: string;
  /** What to do where something else answers at the address. */
  mend: string;
  /** Whether an answer means that the token is dead or never was one. Default: 401. */
  refusesToken?(answer: HttpAnswer): boolean;
}

/** A JSON API that takes a bearer token. */
export class RestApi {
  readonly url: string;
  readonly host: string;
  readonly #http: HttpClient;
  readonly #service: RestService;

  constructor({ url, ca, timeout }: RestAddress, service: RestService, { env }: VaultSurroundings) {
    this.url = url;
    this.host = new URL(url).host;
    this.#service = service;
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

  refusesToken(answer: HttpAnswer): boolean {
    return this.#service.refusesToken?.(answer) ?? answer.status === 401;
  }

  /**
   * What a refusal means that is not about one entry.
   * @param mendToken what to do about a token that is not accepted
   * @returns `null` for any other
   */
  refusal(answer: HttpAnswer, mendToken: string): AppError | null {
    const { status, location, retryAfter } = answer;
    const error = (what: string, mend: string): AppError => new AppError('vault', `${this.host} ${what}.`, { mend });
    if (this.refusesToken(answer)) return error(`does not accept the token (${status})`, mendToken);
    if (status === 429) {
      const wait = retryAfter === null ? '' : `, for ${Math.ceil(retryAfter / 1000)} s more`;
      return error(
        `refused too many requests (429), and went on refusing${wait}`,
        'Read fewer entries per job, or run fewer jobs side by side.',
      );
    }
    if (status >= 300 && status < 400) {
      const to = location !== null && URL.canParse(location, this.url) ? new URL(location, this.url).host : 'elsewhere';
      return error(`sends us to ${neutralLine(to)} (${status}), where the token is not taken`, this.#service.mend);
    }
    return status >= 500 ? error(`failed (${status})`, 'Run it again; see its own log or status page.') : null;
  }

  /** The error for an answer that is not of this service. */
  stranger({ status }: HttpAnswer): AppError {
    return new AppError('vault', `${this.host} answers (${status}), but not as ${this.#service.name} does.`, {
      mend: this.#service.mend,
    });
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
  return objectOf(value) ?? {};
}

/** @returns `null` for anything but an object */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
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
