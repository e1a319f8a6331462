import type { PipelineRequest, PipelineResponse, HttpClient as SdkHttpClient } from '@azure/core-rest-pipeline';
import type { Dispatcher } from 'undici';
import { failureOf, type HttpFailure, openDispatcher } from '../../http.ts';

const LARGEST_BODY = 8 * 1024 * 1024;
/** How the SDK's clients try again, in ms. */
export const RETRIES = { maxRetries: 3, retryDelayInMs: 300, maxRetryDelayInMs: 10_000 };

export interface TransportSettings {
  env: Readonly<Record<string, string | undefined>>;
  ca: string | null;
  /** ms */
  timeout: number;
}

/** Where machines get their identity: never through a proxy. */
const MACHINE_ENDPOINTS = ['169.254.169.254', 'localhost', '127.0.0.1'];

/**
 * How the SDK reaches the network: as all our vaults do, so that proxies come from the surroundings and a CA from the
 * config. The SDK's own client would read `process.env`.
 */
export class AzureTransport implements SdkHttpClient {
  /** Why the last request got no answer, with the host; `null` when it got one. The SDK's own errors wrap this beyond recognition. */
  failure: (HttpFailure & { host: string }) | null = null;
  /** Ends what is under way and keeps from starting more. */
  signal: AbortSignal;
  readonly #settings: TransportSettings;
  #dispatcher: Promise<Dispatcher> | null = null;
  #tries = 0;

  constructor(settings: TransportSettings, signal: AbortSignal) {
    const exempt = [settings.env['no_proxy'] ?? settings.env['NO_PROXY'] ?? '', ...MACHINE_ENDPOINTS];
    const env = { ...settings.env, no_proxy: exempt.filter((host) => host !== '').join(',') };
    this.#settings = { ...settings, env };
    this.signal = signal;
  }

  async sendRequest(request: PipelineRequest): Promise<PipelineResponse> {
    const { createHttpHeaders, RestError } = await import('@azure/core-rest-pipeline');
    const limit = AbortSignal.timeout(this.#settings.timeout);
    this.#tries++;
    try {
      this.#dispatcher ??= openDispatcher(this.#settings);
      const dispatcher = await this.#dispatcher;
      const { request: send } = await import('undici');
      const answer = await send(request.url, {
        method: request.method as Dispatcher.HttpMethod,
        headers: request.headers.toJSON({ preserveCase: true }),
        body: typeof request.body === 'string' ? request.body : null,
        dispatcher,
        signal: AbortSignal.any([limit, this.signal]),
      });
      const bodyAsText = await readText(answer.body);
      this.failure = null;
      this.#tries = 0;
      return { request, status: answer.statusCode, headers: createHttpHeaders(flat(answer.headers)), bodyAsText };
    } catch (error) {
      const failure = failureOf(error, limit.aborted && !this.signal.aborted, this.signal.aborted);
      this.failure = { ...failure, tries: this.#tries, host: new URL(request.url).hostname };
      // The SDK repeats by these codes; a request that was cancelled must not be repeated.
      const code = failure.reason === 'aborted' ? 'ABORTED' : failure.code;
      throw Object.assign(new RestError(`No answer (${failure.reason}).`, { code, request }), { cause: error });
    }
  }

  /** Ends idle connections. */
  async close(): Promise<void> {
    const dispatcher = await this.#dispatcher?.catch(() => null);
    this.#dispatcher = null;
    await dispatcher?.close();
  }
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw Object.assign(new Error('too large'), { code: 'BODY_TOO_LARGE' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<string, string>;
}
