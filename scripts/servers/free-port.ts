import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';

/** Below what kernels give to connections (Linux: 32768 and above), so that none takes a port before its server does. */
const PORTS = { from: 16_384, to: 32_768 };
/** Each of vitest's workers has a slice of its own: they start servers at the same time. */
const SLICES = 8;
const ATTEMPTS = 200;

/** A TCP port of 127.0.0.1 that is free together with the `extra` ports that follow it. */
export async function freePort(extra = 0): Promise<number> {
  const size = (PORTS.to - PORTS.from) / SLICES;
  const slice = PORTS.from + (Number(process.env['VITEST_POOL_ID'] ?? 0) % SLICES) * size;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = slice + randomInt(size - extra);
    const held: Server[] = [];
    try {
      for (let i = 0; i <= extra; i++) held.push(await listen(port + i));
      return port;
    } catch {
      // One of them is taken: another try elsewhere.
    } finally {
      await Promise.all(held.map((server) => new Promise((done) => server.close(done))));
    }
  }
  throw new Error(`No ${extra + 1} free neighbouring ports on 127.0.0.1.`);
}

function listen(port: number): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server));
  });
}
