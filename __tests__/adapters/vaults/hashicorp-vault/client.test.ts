import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { VaultClient } from '../../../../src/adapters/vaults/hashicorp-vault/client.ts';
import { unavailable } from '../../../../src/adapters/vaults/hashicorp-vault/diagnose.ts';

/** A stand-in for clusters that can't be had here (Enterprise replication): its answers are made up, the client is the real one. */
let server: Server | null = null;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

async function clusterThat(
  answer: (request: IncomingMessage) => Answer,
): Promise<{ client: VaultClient; url: string; asked: () => readonly string[] }> {
  const asked: string[] = [];
  server = createServer((request, response) => {
    const { status, body = {}, headers = {} } = answer(request);
    asked.push(`${request.method} ${request.url?.split('?')[0]}`);
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0', ...headers });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const address = { url, namespace: null, ca: null, cert: null, key: null, timeout: 20_000 };
  return { client: new VaultClient(address, { env: {}, directory: '/' }), url, asked: () => asked };
}

const signal = new AbortController().signal;
const get = { method: 'GET', path: 'secret/data/a', repeatable: true } as const;

describe('a server that can’t serve is asked what it is', () => {
  const health = { initialized: true, sealed: false, standby: false };
  test.each([
    ['a sealed one', 503, ['Vault is sealed'], { ...health, sealed: true }, /is sealed \(503\).*unseal/s],
    ['one that says nothing', 503, ['Vault is sealed'], null, /is sealed \(503\)/],
    ['a new one', 503, ['Vault is sealed'], { ...health, initialized: false }, /never initialised \(503\).*init/s],
    ['a gateway without a vault', 503, [], null, /not available \(503\).*load balancer/s],
    [
      'a standby without an active server',
      500,
      ['local node not active but active cluster node not found'],
      { ...health, standby: true },
      /is a standby, and knows no active server.*\(500\).*elected/s,
    ],
    [
      'a standby, by a load balancer’s own check',
      473,
      [],
      { ...health, performance_standby: true },
      /performance standby/,
    ],
    [
      'a disaster recovery secondary',
      400,
      ['path disabled in replication DR secondary mode'],
      { ...health, standby: true, replication_dr_mode: 'secondary' },
      /disaster recovery secondary.*\(400\).*primary/s,
    ],
    [
      'a disaster recovery secondary, by its own status',
      472,
      [],
      { ...health, replication_dr_mode: 'secondary' },
      /disaster recovery secondary.*\(472\)/s,
    ],
    ['one that failed', 500, ['disk full'], health, /failed \(500\)/],
    ['one behind a gateway', 504, [], null, /gateway in front of it \(504\)/],
  ])('%s', async (_, status, errors, state, told) => {
    const { client, url } = await clusterThat((request) =>
      request.url?.startsWith('/v1/sys/health')
        ? { status: state === null ? 404 : 200, body: state }
        : { status, body: { errors } },
    );
    const error = unavailable(url, await client.call(get, signal));
    expect(`${error?.message} ${error?.mend}`).toMatch(told);
    expect(error?.message).not.toContain('disk full');
    await client.close();
  });

  test('a refusal is no state of the server, and nothing more is asked', async () => {
    const { client, url, asked } = await clusterThat(() => ({ status: 403, body: { errors: ['permission denied'] } }));
    expect(unavailable(url, await client.call(get, signal))).toBeNull();
    expect(asked()).toEqual(['GET /v1/secret/data/a']);
    await client.close();
  });

  test('too many requests, with the wait that the vault asks for', async () => {
    const { client, url, asked } = await clusterThat(() => ({ status: 429, headers: { 'retry-after': '120' } }));
    const error = unavailable(url, await client.call(get, signal));
    expect(error?.message).toMatch(/too many requests \(429\), and asks to come back in 120 s/);
    expect(asked()).toHaveLength(1);
    await client.close();
  });
});

describe('replication that lags', () => {
  const index = (cluster: string, local: number, replicated: number): string =>
    Buffer.from(`v1:${cluster}:${local}:${replicated}:c2lnbmF0dXJl`).toString('base64');

  test('what was written is asked for afterwards, and 412 waits for it', async () => {
    let lag = 2;
    const { client, asked } = await clusterThat((request) => {
      if (request.method === 'PUT') return { status: 204, headers: { 'x-vault-index': index('one', 5, 7) } };
      if (request.headers['x-vault-index'] !== index('one', 5, 7))
        return { status: 200, body: { data: { old: true } } };
      return lag-- > 0 ? { status: 412 } : { status: 200, body: { data: { fresh: true } } };
    });
    await client.call({ method: 'PUT', path: 'secret/data/a', body: {}, repeatable: false }, signal);
    expect((await client.call(get, signal)).data).toEqual({ fresh: true });
    expect(asked()).toHaveLength(4);
    await client.close();
  });

  test('one that never catches up is told', async () => {
    const { client, url } = await clusterThat(() => ({ status: 412 }));
    const error = unavailable(url, await client.call(get, signal));
    expect(error?.message).toMatch(/not caught up with what was just written.*\(412\)/);
    await client.close();
  });

  test('an older index, one of another cluster and one that is none don’t replace it', async () => {
    const headers = [index('one', 5, 7), index('one', 4, 7), index('two', 1, 1), 'no index', index('one', 6, 7)];
    const sent: (string | undefined)[] = [];
    const { client } = await clusterThat((request) => {
      sent.push(request.headers['x-vault-index'] as string | undefined);
      const next = headers[sent.length - 1];
      return { status: 200, headers: next === undefined ? {} : { 'x-vault-index': next } };
    });
    for (const _ of headers) await client.call(get, signal);
    await client.call(get, signal);
    const both = `${index('one', 5, 7)}, ${index('two', 1, 1)}`;
    expect(sent).toEqual([
      undefined,
      index('one', 5, 7),
      index('one', 5, 7),
      both,
      both,
      `${index('one', 6, 7)}, ${index('two', 1, 1)}`,
    ]);
    await client.close();
  });
});
