import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openRevocationService } from '../../../src/adapters/verifiers/token-revocation-service.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { revokeCredential } from '../../../src/engine/respond/revoke-credential.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A stand-in for a company's service, as GitLab's Token Revocation API describes one. */
async function service(types: unknown, revoked = 204) {
  const calls: { line: string; key: string | undefined; body: unknown }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    calls.push({
      line: `${request.method} ${request.url}`,
      key: request.headers.authorization,
      body: text === '' ? null : JSON.parse(text),
    });
    const asksTypes = request.url === '/v1/revocable_token_types';
    response.writeHead(asksTypes ? 200 : revoked, { 'content-type': 'application/json' });
    response.end(asksTypes ? JSON.stringify(types) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { calls, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/` };
}

const signal = AbortSignal.timeout(120_000);
const key = new Secret('the key', 'key');

describe('a company’s own revoker (stand-in)', () => {
  it('is asked what it ends, then handed the credential, and is not believed to have ended it at once', async () => {
    const { calls, url } = await service({ types: ['stripe-key', 7] });
    const opened = await openRevocationService({ url, key, env: {} }, signal);
    expect([...opened.types]).toEqual(['stripe-key']);
    const outcome = await revokeCredential(opened.revoker('stripe-key'), new Secret('leaked', 'leak'), {
      signal,
      settleMs: 0,
    });
    expect(outcome).toMatchObject({ kind: 'accepted-unverified' });
    expect(calls).toEqual([
      { line: 'GET /v1/revocable_token_types', key: 'the key', body: null },
      { line: 'POST /v1/revoke_tokens', key: 'the key', body: [{ type: 'stripe-key', token: 'leaked', location: '' }] },
    ]);
  });

  it('that refuses is not green', async () => {
    const { url } = await service({ types: ['stripe-key'] }, 400);
    const opened = await openRevocationService({ url, key: null, env: {} }, signal);
    const outcome = await revokeCredential(opened.revoker('stripe-key'), new Secret('leaked', 'leak'), {
      signal,
      settleMs: 0,
    });
    expect(outcome).toMatchObject({ kind: 'unknown-error', mend: expect.stringContaining('400') });
  });

  it.each([[{}], [['stripe-key']], [{ types: 'stripe-key' }]])('that answers %j says nothing of use', async (types) => {
    const { url } = await service(types);
    await expect(openRevocationService({ url, key, env: {} }, signal)).rejects.toMatchObject({ code: 'provider' });
  });
});
