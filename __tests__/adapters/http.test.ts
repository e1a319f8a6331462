import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { HttpClient, type HttpRequest, type HttpSettings } from '../../src/adapters/http.ts';
import { proxyFor } from '../../src/adapters/proxy.ts';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';

const servers: (Server | TcpServer)[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  }
});

/** A server whose n-th request is answered by the n-th function (the last one from then on). */
async function serve(
  ...answers: ((request: IncomingMessage, response: ServerResponse) => void)[]
): Promise<{ url: string; hits: () => number }> {
  let hits = 0;
  const server = createServer((request, response) => answers[Math.min(hits++, answers.length - 1)]!(request, response));
  return { url: await listen(server), hits: () => hits };
}

async function listen(server: Server | TcpServer): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
const hangUp = (request: IncomingMessage): void => void request.socket.destroy();

async function send(url: string, request: Partial<HttpRequest> = {}, settings: Partial<HttpSettings> = {}) {
  const client = new HttpClient({ env: {}, timeout: 60_000, ...settings });
  const result = await client.send({ method: 'GET', url, repeatable: true, ...request }, AbortSignal.timeout(120_000));
  await client.close();
  return result;
}

describe('answers', () => {
  test('JSON is parsed, anything else is null', async () => {
    expect(await send((await serve(json(200, { a: 1 }))).url)).toMatchObject({
      kind: 'answer',
      status: 200,
      body: { a: 1 },
    });
    const { url } = await serve((_, response) => response.end('<html>'));
    expect(await send(url)).toMatchObject({ status: 200, body: null });
  });

  test('a body without end is cut off', async () => {
    const { url } = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(await send(url)).toMatchObject({ kind: 'failure', reason: 'too-large' });
  });

  test('redirects are not followed', async () => {
    const target = await serve(json(200, {}));
    const { url } = await serve(json(302, {}, { location: target.url }));
    expect(await send(url)).toMatchObject({ status: 302, location: target.url });
    expect(target.hits()).toBe(0);
  });

  test('a server that says nothing is a timeout, asked twice', async () => {
    const { url, hits } = await serve(() => {});
    expect(await send(url, {}, { timeout: 150 })).toMatchObject({ kind: 'failure', reason: 'timeout' });
    expect(hits()).toBe(2);
  });

  test('nobody there, and a name nobody knows', async () => {
    const server = createTcpServer();
    const url = await listen(server);
    await new Promise((done) => server.close(done));
    expect(await send(url, {}, { tries: 1 })).toMatchObject({
      kind: 'failure',
      reason: 'refused',
      code: 'ECONNREFUSED',
    });
    expect(await send('http://no-such-host.invalid/', {}, { tries: 1 })).toMatchObject({
      kind: 'failure',
      reason: 'dns',
    });
  });

  test('an abort ends it at once', async () => {
    const { url } = await serve(() => {});
    const client = new HttpClient({ env: {} });
    const result = await client.send({ method: 'GET', url, repeatable: true }, AbortSignal.timeout(50));
    expect(result).toMatchObject({ kind: 'failure', reason: 'aborted', tries: 1 });
  });
});

describe('trying again', () => {
  test.each([
    ['429', true, 2],
    ['429', false, 2],
    ['412', false, 2],
    ['503', false, 2],
    ['500', true, 2],
    ['500', false, 1],
    ['400', true, 1],
    ['404', true, 1],
  ])('after %s, repeatable: %s: %i requests', async (status, repeatable, wanted) => {
    const { url, hits } = await serve(json(Number(status), {}, { 'retry-after': '0' }), json(200, {}));
    await send(url, { repeatable });
    expect(hits()).toBe(wanted);
  });

  test('a 503 without Retry-After may be of a gateway that lost the answer: only what may be repeated is sent again', async () => {
    const first = await serve(json(503, {}), json(200, {}));
    expect(await send(first.url)).toMatchObject({ status: 200 });
    const second = await serve(json(503, {}), json(200, {}));
    expect(await send(second.url, { repeatable: false })).toMatchObject({ status: 503 });
    expect(second.hits()).toBe(1);
  });

  test.each(['600', new Date(Date.now() + 3_600_000).toUTCString()])(
    'a server that asks for a long wait (%s) is not waited for, and the wait is told',
    async (header) => {
      const { url, hits } = await serve(json(429, {}, { 'retry-after': header }));
      const answer = await send(url);
      expect(answer).toMatchObject({ kind: 'answer', status: 429 });
      expect((answer as { retryAfter: number }).retryAfter).toBeGreaterThan(300_000);
      expect(hits()).toBe(1);
    },
  );

  test('what a server has not implemented is not asked for again', async () => {
    const { url, hits } = await serve(json(501, {}));
    expect(await send(url)).toMatchObject({ status: 501 });
    expect(hits()).toBe(1);
  });

  test('a broken connection is tried again only where the request may be repeated', async () => {
    const first = await serve(hangUp, json(200, {}));
    expect(await send(first.url)).toMatchObject({ kind: 'answer' });
    const second = await serve(hangUp, json(200, {}));
    expect(await send(second.url, { repeatable: false })).toMatchObject({ kind: 'failure', reason: 'broken' });
    expect(second.hits()).toBe(1);
  });

  test('it ends after the given number of tries, with the last answer', async () => {
    const { url, hits } = await serve(json(503, {}, { 'retry-after': '0' }));
    expect(await send(url)).toMatchObject({ status: 503 });
    expect(hits()).toBe(4);
  });
});

describe('proxies', () => {
  const serveProxy = async (login?: string): Promise<ConnectProxy> => {
    const proxy = await startConnectProxy(login);
    proxies.push(proxy);
    return proxy;
  };
  const proxies: ConnectProxy[] = [];
  afterEach(async () => {
    for (const proxy of proxies.splice(0)) await proxy.stop();
  });

  test.each(['HTTP_PROXY', 'http_proxy'])('%s is used', async (variable) => {
    const { url } = await serve(json(200, { through: true }));
    const proxy = await serveProxy();
    expect(await send(url, {}, { env: { [variable]: proxy.url } })).toMatchObject({ body: { through: true } });
    expect(proxy.targets).toEqual([url.replace('http://', '')]);
  });

  test('NO_PROXY is left out of it', async () => {
    const { url } = await serve(json(200, {}));
    const proxy = await serveProxy();
    await send(url, {}, { env: { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' } });
    expect(proxy.targets).toEqual([]);
  });

  test('the process’s own variables don’t count', async () => {
    const { url } = await serve(json(200, {}));
    const proxy = await serveProxy();
    process.env['HTTP_PROXY'] = proxy.url;
    try {
      await send(url);
    } finally {
      delete process.env['HTTP_PROXY'];
    }
    expect(proxy.targets).toEqual([]);
  });

  test.each([
    ['127.0.0.1', true],
    ['.0.0.1', true],
    ['*.0.0.1, example.com', true],
    ['*', true],
    ['example.com *', true],
    ['127.0.0.1:1', false],
    ['example.com', false],
    ['27.0.0.1', false],
  ])('NO_PROXY=%s leaves 127.0.0.1 out: %s', async (noProxy, direct) => {
    const { url } = await serve(json(200, {}));
    const proxy = await serveProxy();
    const env = { HTTP_PROXY: proxy.url, no_proxy: noProxy };
    await send(url, {}, { env });
    expect(proxy.targets.length).toBe(direct ? 0 : 1);
    expect(proxyFor(url, env)).toBe(direct ? null : proxy.url);
  });

  test('a proxy that wants a name and password gets those of its URL', async () => {
    const { url } = await serve(json(200, { through: true }));
    const proxy = await serveProxy('me:p@ss:word');
    const named = proxy.url.replace('http://', `http://me:${encodeURIComponent('p@ss:word')}@`);
    expect(await send(url, {}, { env: { HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: named } })).toMatchObject({
      body: { through: true },
    });
  });

  test('a proxy that refuses is told as such, with its status', async () => {
    const { url } = await serve(json(200, {}));
    const proxy = await serveProxy('me:right');
    for (const HTTP_PROXY of [proxy.url, proxy.url.replace('http://', 'http://me:wrong@')]) {
      expect(await send(url, {}, { env: { HTTP_PROXY }, tries: 1 })).toMatchObject({
        kind: 'failure',
        reason: 'proxy',
        code: 'PROXY_407',
      });
    }
  });
});
