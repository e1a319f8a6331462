import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server as HttpsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A request as a stand-in sees it, its body read. */
export interface StandInRequest {
  host: string;
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface StandInAnswer {
  status: number;
  /** Sent as JSON, a buffer as it is. */
  body: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** What a stand-in was asked, without bodies and headers. */
export interface LoggedRequest {
  host: string;
  method: string;
  /** With its query. */
  path: string;
  status: number;
}

export interface StandInHosts {
  /** `HTTPS_PROXY`: a proxy that leads the stand-in's hosts to it, and no other host anywhere. */
  environment: { HTTPS_PROXY: string };
  /** PEM file of the CA that signed the stand-in's certificate. */
  ca: string;
  readonly log: readonly LoggedRequest[];
  /** Most requests that were answered at the same time. */
  readonly mostAtOnce: number;
  /** Answers the next requests, and none after them, in another way: a fault, or something hostile. */
  answerNext(answer: StandInAnswer, count?: number): void;
  stop(): Promise<void>;
}

/**
 * Serves hosts of a cloud on loopback, under their real names: a TLS server with a certificate for them, behind a proxy.
 * So the client under test speaks to its real addresses and checks their certificates, and its proxy support is proven.
 *
 * @param names hosts, also with a leading `*.`
 */
export async function startStandInHosts(
  names: readonly string[],
  answer: (request: StandInRequest) => StandInAnswer | Promise<StandInAnswer>,
): Promise<StandInHosts> {
  const folder = mkdtempSync(join(tmpdir(), 'sealant-stand-in-'));
  makeCertificate(folder, names);
  const log: LoggedRequest[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  let next: StandInAnswer[] = [];

  const server = createServer(
    { key: readFileSync(join(folder, 'server.key')), cert: readFileSync(join(folder, 'server.pem')) },
    async (request, response) => {
      mostAtOnce = Math.max(mostAtOnce, ++atOnce);
      const read = await readRequest(request);
      const given =
        next.shift() ??
        (await Promise.resolve(answer(read)).catch((error: unknown) => ({
          status: 599,
          body: String(error),
        })));
      const { host, method, url } = read;
      log.push({ host, method, path: `${url.pathname}${url.search}`, status: given.status });
      atOnce--;
      send(response, given);
    },
  );
  const port = await listen(server);
  const proxy = createHttpServer((_, response) => response.writeHead(405).end());
  const sockets = new Set<Socket>();
  proxy.on('connect', (request, client: Socket) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    const [host = '', wanted] = (request.url ?? '').split(':');
    if (wanted !== '443' || !names.some((name) => isNamed(host, name))) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
  });
  const proxyPort = await listen(proxy);

  return {
    environment: { HTTPS_PROXY: `http://127.0.0.1:${proxyPort}` },
    ca: join(folder, 'ca.pem'),
    log,
    get mostAtOnce() {
      return mostAtOnce;
    },
    answerNext: (given, count = 1) => {
      next = Array<StandInAnswer>(count).fill(given);
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([server, proxy].map((one) => new Promise((done) => one.close(done))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isNamed(host: string, name: string): boolean {
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
}

function makeCertificate(folder: string, names: readonly string[]): void {
  const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const key = ['-newkey', 'rsa:2048', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=stand-in CA', '-days', '2');
  openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=stand-in');
  const hosts = names.map((name) => `DNS:${name}`).join(',');
  writeFileSync(join(folder, 'server.ext'), `subjectAltName=${hosts}\nextendedKeyUsage=serverAuth\n`);
  const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'server.ext'];
  openssl('x509', '-req', '-in', 'server.csr', ...signing, '-out', 'server.pem');
}

async function listen(server: HttpsServer | ReturnType<typeof createHttpServer>): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

async function readRequest(request: IncomingMessage): Promise<StandInRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const host = request.headers.host ?? '';
  return {
    host,
    method: request.method ?? '',
    url: new URL(request.url ?? '/', `https://${host}`),
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function send(response: ServerResponse, { status, body, headers = {} }: StandInAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
}
