import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** One call on its way to AWS. */
export interface AwsCall {
  /** `GetSecretValue`, `AssumeRoleWithWebIdentity` */
  action: string;
  body: string;
}

/** An object is sent as JSON, a text (XML) as it is. */
export interface AwsAnswer {
  status: number;
  body: unknown;
}

/** Stands in the way to a real server: counts calls, and can answer in its place as AWS does under load. */
export interface AwsGateway {
  url: string;
  /** Actions in the order of their arrival. */
  readonly calls: AwsCall[];
  /** Called before a call is forwarded; what it returns is the answer, `null` forwards it. */
  intercept: (call: AwsCall) => AwsAnswer | null;
  count(action: string): number;
  stop(): Promise<void>;
}

/** @param target where the real server is: `http://127.0.0.1:PORT` */
export async function startAwsGateway(target: string): Promise<AwsGateway> {
  const gateway: Pick<AwsGateway, 'calls' | 'intercept'> = { calls: [], intercept: () => null };
  const server = createServer((incoming, response) => {
    void serve(incoming, response).catch(() => response.destroy());
  });
  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const call = { action: actionOf(incoming, body), body };
    gateway.calls.push(call);
    const own = await gateway.intercept(call);
    const answer = own === null ? await forward(target, incoming, body) : { ...own, body: textOf(own.body) };
    const type = call.body.startsWith('{') ? 'application/x-amz-json-1.1' : 'text/xml';
    response.writeHead(answer.status, { 'content-type': type });
    response.end(answer.body);
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gateway has no port.');
  return Object.assign(gateway, {
    url: `http://127.0.0.1:${address.port}`,
    count: (action: string) => gateway.calls.filter((call) => call.action === action).length,
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function actionOf(incoming: IncomingMessage, body: string): string {
  const target = incoming.headers['x-amz-target'];
  return typeof target === 'string' ? target.split('.').at(-1)! : (new URLSearchParams(body).get('Action') ?? '?');
}

/** The host stays what it was, because the signature covers it. */
function forward(target: string, incoming: IncomingMessage, body: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { ...incoming.headers, 'content-length': String(Buffer.byteLength(body)) };
    const outgoing = request(`${target}${incoming.url}`, { method: incoming.method ?? 'POST', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
