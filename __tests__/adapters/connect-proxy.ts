import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';

/** A proxy that speaks CONNECT (RFC 9110 §9.3.6), on 127.0.0.1. */
export interface ConnectProxy {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** What it was asked for, in order: `host:port`. */
  targets: readonly string[];
  stop(): Promise<void>;
}

/** @param login `name:password` without which it refuses (407) */
export async function startConnectProxy(login?: string): Promise<ConnectProxy> {
  const targets: string[] = [];
  const sockets = new Set<Socket>();
  const wanted = login === undefined ? null : `Basic ${Buffer.from(login).toString('base64')}`;
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (request, client: Socket) => {
    if (wanted !== null && request.headers['proxy-authorization'] !== wanted) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
      return;
    }
    targets.push(request.url ?? '');
    const { hostname, port } = new URL(`http://${request.url}`);
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.once('close', () => upstream.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(proxy.address() as { port: number }).port}`,
    targets,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => proxy.close(done));
    },
  };
}
