import { createServer, type Server } from 'node:net';

/** A TCP port of 127.0.0.1 that is free together with the `extra` ports that follow it. Chosen by the kernel, so tests may run side by side. */
export async function freePort(extra = 0): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const first = await listen(0);
    const port = portOf(first);
    const held = [first];
    try {
      for (let i = 1; i <= extra; i++) held.push(await listen(port + i));
      return port;
    } catch {
      // The neighbour is taken: let the kernel choose again.
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

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The listening socket has no port.');
  return address.port;
}
