import type { SecretsManagerClientConfig } from '@aws-sdk/client-secrets-manager';
import type { Dispatcher } from 'undici';
import { failureOf, type HttpFailureReason, openDispatcher } from '../../http.ts';
import type { VaultSurroundings } from '../vault-kind.ts';
import type { AwsSettings } from './settings.ts';

type SdkHandler = Extract<SecretsManagerClientConfig['requestHandler'], { handle: unknown }>;
type SdkRequest = Parameters<SdkHandler['handle']>[0];
type SdkAnswer = Awaited<ReturnType<SdkHandler['handle']>>;

/** Twenty secrets of 64 KiB make 2 MiB at most; an answer beyond this is none of AWS's. */
const LARGEST_BODY = 8 * 1024 * 1024;

/** The network failed; the SDK tries again, then throws this. */
export class AwsUnreachable extends Error {
  readonly reason: HttpFailureReason;
  readonly code: string;

  constructor(code: string, { reason, cause }: { reason: HttpFailureReason; cause: unknown }) {
    super(`AWS could not be reached: ${code}`, { cause });
    // What the SDK's retries look for (smithy: isTransientError).
    this.name = reason === 'timeout' ? 'TimeoutError' : 'AwsUnreachable';
    this.reason = reason;
    this.code = reason === 'broken' ? 'ECONNRESET' : code;
  }
}

/** How the SDK's clients reach AWS: as everything else here does, so that proxies, NO_PROXY and an own CA count. */
export class AwsTransport {
  readonly metadata = { handlerProtocol: 'http/1.1' };
  readonly #settings: AwsSettings;
  readonly #env: VaultSurroundings['env'];
  #dispatcher: Promise<Dispatcher> | null = null;

  constructor(settings: AwsSettings, surroundings: VaultSurroundings) {
    this.#settings = settings;
    this.#env = surroundings.env;
  }

  /** @throws AwsUnreachable */
  async handle(request: SdkRequest, options: { abortSignal?: unknown } = {}): Promise<SdkAnswer> {
    const { ca, timeout } = this.#settings;
    const limit = AbortSignal.timeout(timeout);
    const signal = options.abortSignal instanceof AbortSignal ? options.abortSignal : null;
    try {
      this.#dispatcher ??= openDispatcher({ env: this.#env, ca, timeout });
      const { request: send } = await import('undici');
      const answer = await send(urlOf(request), {
        method: request.method as Dispatcher.HttpMethod,
        headers: request.headers,
        body: (request.body as string | Uint8Array | undefined) ?? null,
        dispatcher: await this.#dispatcher,
        signal: signal === null ? limit : AbortSignal.any([limit, signal]),
      });
      const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      const body = await readBody(answer.body);
      const response = { statusCode: answer.statusCode, headers: Object.fromEntries(headers), body };
      return { response } as SdkAnswer;
    } catch (error) {
      const { reason, code } = failureOf(error, limit.aborted && signal?.aborted !== true, signal?.aborted === true);
      throw new AwsUnreachable(code, { reason, cause: error });
    }
  }

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): Record<string, never> {
    return {};
  }

  /** Ends idle connections. */
  async close(): Promise<void> {
    const dispatcher = await this.#dispatcher?.catch(() => null);
    this.#dispatcher = null;
    await dispatcher?.close();
  }
}

function urlOf({ protocol, hostname, port, path, query }: SdkRequest): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (one) => `${encodeURIComponent(name)}=${encodeURIComponent(one ?? '')}`,
    ),
  );
  const tail = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${tail}`;
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw Object.assign(new Error('body too large'), { code: 'BODY_TOO_LARGE' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
