import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { AppError } from '../domain/app-error.ts';
import type { HttpAnswer, HttpFailure, HttpFailureReason } from './http-result.ts';
import { retryAfterOf, waitBeforeRetry } from './http-retry.ts';
import { proxyVariables } from './proxy.ts';

export type { HttpAnswer, HttpFailure, HttpFailureReason } from './http-result.ts';

/** How a JSON API is reached. */
export interface HttpSettings {
  /** Where proxies are named: HTTP_PROXY, HTTPS_PROXY, NO_PROXY in either case. */
  env: Readonly<Record<string, string | undefined>>;
  /** PEM files: a CA besides the system's, and a client certificate with its key. */
  ca?: string | null;
  cert?: string | null;
  key?: string | null;
  /** For one try, in ms. Default 15 s. */
  timeout?: number;
  /** Tries in all. Default 4. */
  tries?: number;
}

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'LIST' | 'PATCH';
  url: string;
  headers?: Readonly<Record<string, string | string[]>>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as `application/x-www-form-urlencoded`, instead of `body`. */
  form?: Readonly<Record<string, string>>;
  /** Whether doing it twice does no harm. Others are tried again only where the server can't have acted. */
  repeatable: boolean;
}

const TIMEOUT = 15_000;
const TRIES = 4;
const CONNECT_TIMEOUT = 10_000;
const LARGEST_BODY = 8 * 1024 * 1024;

/** A client for JSON APIs: proxy, own CA, client certificate, time limits, retries with jitter, capped bodies. */
export class HttpClient {
  readonly #settings: HttpSettings;
  #dispatcher: Promise<Dispatcher> | null = null;

  constructor(settings: HttpSettings) {
    this.#settings = settings;
  }

  /**
   * Never throws for what the network or the server does. Redirects are not followed.
   * @throws AppError `config` when a PEM file can't be read
   */
  async send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer | HttpFailure> {
    const tries = this.#settings.tries ?? TRIES;
    for (let attempt = 1; ; attempt++) {
      const result = await this.#sendOnce(request, attempt, signal);
      if (attempt >= tries || signal.aborted) return result;
      const wait = waitBeforeRetry(result, request.repeatable, attempt);
      if (wait === null) return result;
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  }

  /** Ends idle connections. */
  async close(): Promise<void> {
    const dispatcher = await this.#dispatcher?.catch(() => null);
    this.#dispatcher = null;
    await dispatcher?.close();
  }

  async #sendOnce(request: HttpRequest, attempt: number, signal: AbortSignal): Promise<HttpAnswer | HttpFailure> {
    const limit = AbortSignal.timeout(this.#settings.timeout ?? TIMEOUT);
    try {
      this.#dispatcher ??= openDispatcher(this.#settings);
      const dispatcher = await this.#dispatcher;
      const { request: send } = await import('undici');
      const answer = await send(request.url, {
        method: request.method as Dispatcher.HttpMethod,
        headers: { accept: 'application/json', ...typeHeader(request), ...request.headers },
        body: bodyOf(request),
        dispatcher,
        signal: AbortSignal.any([limit, signal]),
      });
      const body = await readJson(answer.body);
      const headers = headersOf(answer.headers);
      const location = headers['location'] ?? null;
      const retryAfter = retryAfterOf(headers['retry-after'] ?? null);
      return { kind: 'answer', status: answer.statusCode, body, location, retryAfter, headers };
    } catch (error) {
      if (error instanceof AppError) throw error;
      const timedOut = limit.aborted && !signal.aborted;
      return { ...failureOf(error, timedOut, signal.aborted), tries: attempt };
    }
  }
}

/**
 * What connects: through the proxies that `env` names, trusting the system's CAs and `ca`. For clients that speak no JSON.
 * @throws AppError `config` when a PEM file can't be read
 */
export async function openDispatcher(settings: HttpSettings): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import('undici');
  const trusted = settings.ca ? { ca: [...(await usualCertificates()), readPem(settings.ca)] } : {};
  const tls = {
    ...trusted,
    ...(settings.cert ? { cert: readPem(settings.cert) } : {}),
    ...(settings.key ? { key: readPem(settings.key) } : {}),
  };
  return new EnvHttpProxyAgent({
    // All three are always given: what is left out, undici would read from the process's environment.
    ...proxyVariables(settings.env),
    connect: { ...tls, timeout: CONNECT_TIMEOUT },
    requestTls: { ...tls, timeout: CONNECT_TIMEOUT },
    proxyTls: { ...trusted, timeout: CONNECT_TIMEOUT },
  });
}

/** Naming a CA replaces Node's list, so that is put back: with NODE_EXTRA_CA_CERTS where Node can tell it (22.15 and later). */
async function usualCertificates(): Promise<readonly string[]> {
  const tls: typeof import('node:tls') & { getCACertificates?: (type: 'default') => string[] } = await import(
    'node:tls'
  );
  return tls.getCACertificates?.('default') ?? tls.rootCertificates;
}

function readPem(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.includes('-----BEGIN ')) return text;
  } catch (cause) {
    throw unreadablePem(path, cause);
  }
  throw unreadablePem(path, undefined);
}

function unreadablePem(path: string, cause: unknown): AppError {
  return new AppError('config', `“${path}” is no PEM file that can be read.`, {
    mend: 'Check “ca:”, “client-cert:” and “client-key:”. Relative paths start at the repository’s root.',
    cause,
  });
}

async function readJson(body: AsyncIterable<Uint8Array>): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

class BodyTooLarge extends Error {}

function typeHeader({ body, form }: HttpRequest): Record<string, string> {
  if (form !== undefined) return { 'content-type': 'application/x-www-form-urlencoded' };
  return body === undefined ? {} : { 'content-type': 'application/json' };
}

function bodyOf({ body, form }: HttpRequest): string | null {
  if (form !== undefined) return new URLSearchParams(form).toString();
  return body === undefined ? null : JSON.stringify(body);
}

function headersOf(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const first = Object.entries(headers).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? '']);
  return Object.fromEntries(first) as Record<string, string>;
}

const REASONS: readonly [RegExp, HttpFailureReason][] = [
  [/^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/, 'dns'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/, 'refused'],
  [/TIMEOUT|ETIMEDOUT/, 'timeout'],
  [/CERT|SSL|TLS|^EPROTO$|UNABLE_TO_|SELF_SIGNED|ISSUER/, 'tls'],
  [/ABORTED|PROXY/, 'proxy'],
  [/^BODY_TOO_LARGE$/, 'too-large'],
];

/** What a failed request of undici comes to. */
export function failureOf(error: unknown, timedOut: boolean, aborted: boolean): Omit<HttpFailure, 'tries'> {
  const code = codeOf(error);
  if (aborted) return { kind: 'failure', reason: 'aborted', code };
  if (timedOut) return { kind: 'failure', reason: 'timeout', code };
  if (error instanceof BodyTooLarge) return { kind: 'failure', reason: 'too-large', code: 'BODY_TOO_LARGE' };
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? 'broken';
  return { kind: 'failure', reason, code };
}

/** The innermost code: undici wraps, and connecting to several addresses gives an AggregateError. */
function codeOf(error: unknown): string {
  let code = 'UNKNOWN';
  let current: unknown = error;
  for (let depth = 0; typeof current === 'object' && current !== null && depth < 5; depth++) {
    const { code: own, name, message, cause, errors } = current as Record<string, unknown> & { errors?: unknown[] };
    // undici tells the proxy's status in words only.
    const refusal = /^Proxy (?:response|Authentication Required) \((\d{3})\)/.exec(String(message))?.[1];
    if (refusal !== undefined) return `PROXY_${refusal}`;
    if (typeof own === 'string') code = own;
    else if (code === 'UNKNOWN' && typeof name === 'string') code = name;
    current = cause ?? errors?.[0];
  }
  return code;
}
