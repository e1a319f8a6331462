import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/servers/free-port.ts';
import { type OpenBao, startOpenBao } from '../../scripts/servers/index.ts';
import { installOpenBao } from '../../scripts/servers/openbao.ts';
import { startServer, waitUntilReady } from '../../scripts/servers/server-process.ts';
import { VaultClient } from '../../src/adapters/vaults/hashicorp-vault/client.ts';
import { unavailable } from '../../src/adapters/vaults/hashicorp-vault/diagnose.ts';
import { Secret } from '../../src/domain/secret.ts';

const signal = new AbortController().signal;
let bao: OpenBao;
beforeAll(async () => {
  bao = await startOpenBao();
  await bao.must('POST', 'secret/data/app', { data: { key: 'value' } });
  await bao.must('PUT', 'sys/quotas/config', { enable_rate_limit_response_headers: true });
}, 120_000);
afterAll(() => bao?.stop());

const clientOf = (url: string): VaultClient =>
  new VaultClient(
    { url, namespace: null, ca: null, cert: null, key: null, timeout: 60_000 },
    { env: {}, directory: '/' },
  );

describe('the client, at OpenBao', () => {
  test('waits as long as a rate limit says, and then reads', async () => {
    await bao.must('POST', 'sys/quotas/rate-limit/brief', { path: 'secret/data/app', rate: 1, interval: '1s' });
    const client = clientOf(bao.url);
    const read = {
      method: 'GET',
      path: 'secret/data/app',
      token: new Secret(bao.token, 't'),
      repeatable: false,
    } as const;
    const answers = await Promise.all([client.call(read, signal), client.call(read, signal)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await client.close();
    await bao.must('DELETE', 'sys/quotas/rate-limit/brief');
  });

  test('does not sit through a long one: it is told, with the time', async () => {
    await bao.must('POST', 'sys/quotas/rate-limit/long', { path: 'secret/data/app', rate: 1, interval: '1h' });
    const client = clientOf(bao.url);
    const read = {
      method: 'GET',
      path: 'secret/data/app',
      token: new Secret(bao.token, 't'),
      repeatable: true,
    } as const;
    await client.call(read, signal);
    const error = unavailable(bao.url, await client.call(read, signal));
    expect(error?.message).toMatch(/refused too many requests \(429\), and asks to come back in \d{3,4} s/);
    expect(error?.mend).toContain('sys/quotas/rate-limit');
    await client.close();
    await bao.must('DELETE', 'sys/quotas/rate-limit/long');
  });

  test('a server that was never initialised is told apart from a sealed one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealant-new-bao-'));
    const port = await freePort(1);
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(
      join(folder, 'config.hcl'),
      `storage "inmem" {}\nlistener "tcp" {\n  address = "127.0.0.1:${port}"\n  tls_disable = true\n}\n`,
    );
    const server = startServer(await installOpenBao(), ['server', `-config=${join(folder, 'config.hcl')}`], {
      env: { PATH: '/usr/bin:/bin', HOME: folder },
    });
    const client = clientOf(url);
    const login = { method: 'POST', path: 'auth/jwt/login', body: {}, repeatable: false } as const;
    try {
      await waitUntilReady('a new OpenBao', server, async () => (await fetch(`${url}/v1/sys/health`)).status === 501);
      const error = unavailable(url, await client.call(login, signal));
      expect(`${error?.message} ${error?.mend}`).toMatch(/was never initialised \(503\)\. .*bao operator init/);
    } finally {
      await client.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
