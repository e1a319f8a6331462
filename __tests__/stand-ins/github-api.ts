import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Context, type Document, OpenAPIBackend, type Request } from 'openapi-backend';
import description from './github-openapi.cut.json' with { type: 'json' };

/** What a handler of a stand-in gets and gives. Bodies are held to GitHub's published schemas on both ways. */
export interface GithubCall {
  operation: string;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string | string[]>>;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** The token of the Authorization header, or `null`. */
  token: string | null;
}
export interface GithubReply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}
export type GithubHandler = (call: GithubCall) => GithubReply | Promise<GithubReply>;

export interface GithubApi {
  url: string;
  /** Calls so far: `POST /credentials/revoke 202`. Never with a token. */
  readonly calls: readonly string[];
  /** Answers that GitHub's description doesn't allow: faults of a handler. Must stay empty. */
  readonly faults: readonly string[];
  stop(): Promise<void>;
}

/**
 * A stand-in for GitHub's REST API on 127.0.0.1, since the real one can't be had offline. Requests that its published
 * OpenAPI description (cut by `scripts/cut-github-openapi.ts`) doesn't allow are answered 422, unknown ones 404, those
 * without a User-Agent 403, as GitHub does; answers that it doesn't allow are recorded as faults.
 *
 * @param handlers by operation id, such as `credentials/revoke`
 */
export async function startGithubApi(handlers: Readonly<Record<string, GithubHandler>>): Promise<GithubApi> {
  const calls: string[] = [];
  const faults: string[] = [];
  const backend = new OpenAPIBackend({
    definition: typedNulls(description) as Document,
    ajvOpts: { strict: false, validateFormats: false },
    quick: true,
  });
  backend.register({
    notFound: () => ({ status: 404, body: { message: 'Not Found' } }),
    validationFail: ({ validation }: Context) => ({
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: validation.errors?.map((error) => `${error.instancePath} ${error.message}`),
      },
    }),
    notImplemented: () => ({ status: 404, body: { message: 'Not Found' } }),
  });
  for (const [operation, handler] of Object.entries(handlers)) {
    backend.register(operation, async (context: Context) => {
      const reply = await handler(callOf(operation, context));
      if (reply.status < 400 && reply.body !== undefined) {
        const { errors } = backend.validateResponse(reply.body, operation, reply.status);
        for (const error of errors ?? [])
          faults.push(`${operation} ${reply.status}: ${error.instancePath} ${error.message}`);
      }
      return reply;
    });
  }
  await backend.init();
  const server = createServer((request, response) => {
    void answer(backend, request, response).then((line) => calls.push(line));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    faults,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function callOf(operation: string, { request }: Context): GithubCall {
  const headers = request.headers as Record<string, string>;
  const token = /^(?:token|bearer) (\S+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? null;
  return {
    operation,
    params: request.params as Record<string, string>,
    query: request.query as Record<string, string>,
    headers,
    body: request.requestBody,
    token,
  };
}

async function answer(backend: OpenAPIBackend, request: IncomingMessage, response: ServerResponse): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const [path = '/', query = ''] = (request.url ?? '/').split('?');
  const asked: Request = {
    method: request.method ?? 'GET',
    path,
    query,
    headers: request.headers as Record<string, string>,
    ...(text === '' ? {} : { body: text }),
  };
  const reply: GithubReply = request.headers['user-agent']
    ? await backend.handleRequest(asked)
    : { status: 403, body: { message: 'Request forbidden by administrative rules.' } };
  response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8', ...reply.headers });
  response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
  return `${request.method} ${path} ${reply.status}`;
}

/** GitHub writes `nullable` beside `allOf` without a type, which ajv refuses: the same, as a choice. */
function typedNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(typedNulls);
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, typedNulls(item)]);
  const { nullable, ...rest } = Object.fromEntries(entries);
  if (nullable !== true || 'type' in rest) return Object.fromEntries(entries);
  return { anyOf: [rest, { enum: [null] }] };
}
