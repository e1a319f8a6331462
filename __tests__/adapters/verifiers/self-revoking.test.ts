import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { revokerSet } from '../../../src/adapters/verifiers/index.ts';
import { SELF_REVOKING } from '../../../src/adapters/verifiers/self-revoking-providers.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { revokeCredential } from '../../../src/engine/respond/revoke-credential.ts';

/** What a provider's documentation says of its calls, written down apart from the code under test. */
interface Documented {
  host: keyof typeof STAND_INS_FOR;
  credential: string;
  make: () => string;
  /** Where the credential stands in a request: header, path or body. */
  carries: (request: Asked, token: string) => boolean;
  look: string;
  end: string;
  live: Reply;
  dead: Reply;
  ended: Reply;
  /** Whether a first look at an unknown one leaves doubt. */
  doubts: boolean;
}
interface Asked {
  line: string;
  headers: Record<string, unknown>;
  body: string;
}
type Reply = readonly [status: number, body?: unknown];

const STAND_INS_FOR = Object.fromEntries(Object.values(SELF_REVOKING).map(({ host }) => [host, true]));
const hex = (bytes: number) => randomBytes(bytes).toString('hex');
const bearer = ({ headers }: Asked, token: string) => headers['authorization'] === `Bearer ${token}`;

const DOCUMENTED: readonly Documented[] = [
  {
    host: 'gitlab.com',
    credential: 'gitlab-pat',
    make: () => ['glpat', hex(10)].join('-'),
    carries: ({ headers }, token) => headers['private-token'] === token,
    look: 'GET /api/v4/personal_access_tokens/self',
    end: 'DELETE /api/v4/personal_access_tokens/self',
    live: [200, { id: 1 }],
    dead: [401],
    ended: [204],
    doubts: true,
  },
  {
    host: 'slack.com',
    credential: 'slack-token',
    make: () => ['xoxb', '123456789012', hex(12)].join('-'),
    carries: bearer,
    look: 'POST /api/auth.test',
    end: 'POST /api/auth.revoke',
    live: [200, { ok: true }],
    dead: [200, { ok: false, error: 'invalid_auth' }],
    ended: [200, { ok: true, revoked: true }],
    doubts: true,
  },
  {
    host: 'api.buildkite.com',
    credential: 'buildkite-token',
    make: () => ['bkua', hex(20)].join('_'),
    carries: bearer,
    look: 'GET /v2/access-token',
    end: 'DELETE /v2/access-token',
    live: [200, { uuid: 'x' }],
    dead: [401],
    ended: [204],
    doubts: false,
  },
  {
    host: 'discord.com',
    credential: 'discord-webhook',
    make: () => `https://canary.discordapp.com/api/webhooks/${'1'.repeat(18)}/${hex(34)}`,
    carries: ({ line }, token) => line.endsWith(new URL(token).pathname),
    look: 'GET /api/webhooks/',
    end: 'DELETE /api/webhooks/',
    live: [200, { id: '1' }],
    dead: [404, { code: 10_015 }],
    ended: [204],
    doubts: false,
  },
  {
    host: 'api.sendgrid.com',
    credential: 'sendgrid-key',
    make: () => ['SG', hex(11), hex(21)].join('.'),
    carries: bearer,
    look: 'GET /v3/scopes',
    end: 'DELETE /v3/api_keys/',
    live: [200, { scopes: [] }],
    dead: [401],
    ended: [204],
    doubts: false,
  },
  {
    host: 'api.doppler.com',
    credential: 'doppler-token',
    make: () => ['dp', 'pt', hex(20)].join('.'),
    carries: (request, token) => bearer(request, token) || request.body === JSON.stringify({ token }),
    look: 'GET /v3/me',
    end: 'POST /v3/auth/revoke',
    live: [200, { type: 'personal' }],
    dead: [401],
    ended: [200, { success: true }],
    doubts: false,
  },
];

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A stand-in made of what the documentation says. The real providers can't be had offline. */
async function standIn(documented: Documented, alive: Set<string>, refusal: Reply | null = null) {
  const ends: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = {
      line: `${request.method} ${request.url}`,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    const token = [...alive].find((one) => documented.carries(asked, one));
    const isEnd = asked.line.startsWith(documented.end);
    const isLook = asked.line.startsWith(documented.look);
    let reply: Reply = isEnd || isLook ? documented.dead : [418];
    if (isEnd) ends.push(asked.line);
    if (token !== undefined && isLook) reply = documented.live;
    if (token !== undefined && isEnd) {
      reply = refusal ?? documented.ended;
      if (refusal === null) alive.delete(token);
    }
    response.writeHead(reply[0], { 'content-type': 'application/json' });
    response.end(reply[1] === undefined ? '' : JSON.stringify(reply[1]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { ends, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function revoke(documented: Documented, token: string, alive: Set<string>, refusal: Reply | null = null) {
  const { url, ends } = await standIn(documented, alive, refusal);
  const revoker = await revokerSet({ env: {}, vault: null, standIns: { [documented.host]: url } }).revoker(
    documented.credential,
  );
  const outcome = await revokeCredential(revoker!, new Secret(token, 'token'), {
    signal: AbortSignal.timeout(120_000),
    pause: async () => {},
  });
  return { outcome, ends };
}

it('every provider of the table is tested against its documentation', () => {
  expect(DOCUMENTED.map(({ host }) => host).sort()).toEqual(
    Object.values(SELF_REVOKING)
      .map(({ host }) => host)
      .sort(),
  );
});

describe.each(DOCUMENTED)('a $credential (stand-in for $host)', (documented) => {
  it('that lives ends itself and nothing else', async () => {
    const [token, other] = [documented.make(), documented.make()];
    const alive = new Set([token, other]);
    const { outcome, ends } = await revoke(documented, token, alive);
    expect(outcome).toEqual({ kind: 'revoked-verified' });
    expect([...alive]).toEqual([other]);
    expect(ends).toHaveLength(1);
  });

  it('that is not known there is never called for, and only called dead where that is certain', async () => {
    const { outcome, ends } = await revoke(documented, documented.make(), new Set());
    expect(outcome.kind).toBe(documented.doubts ? 'unknown-error' : 'already-dead');
    expect(ends).toEqual([]);
  });

  it.each<[Reply, string]>([
    [[403], 'not-permitted'],
    [[200, { ok: false, error: 'not_allowed_token_type' }], 'not-permitted'],
    [[404], 'unknown-error'],
    [[302], 'unknown-error'],
  ])('whose end is answered %j is not called dead', async (refusal, kind) => {
    // For Doppler 200 is what its documentation calls success; the look afterwards tells.
    const isSuccess = refusal[0] === documented.ended[0] && documented.host === 'api.doppler.com';
    const token = documented.make();
    const { outcome } = await revoke(documented, token, new Set([token]), refusal);
    expect(outcome).toMatchObject({ kind: isSuccess ? 'accepted-unverified' : kind, mend: expect.any(String) });
  });

  it('of another form is sent nowhere', async () => {
    const { outcome, ends } = await revoke(documented, `other-${hex(12)}`, new Set());
    expect(outcome).toMatchObject({ kind: 'not-revocable' });
    expect(ends).toEqual([]);
  });
});

it('the host of a found webhook is never called', async () => {
  const { accepts, look } = SELF_REVOKING.discord;
  const path = `/api/webhooks/${'1'.repeat(18)}/${'a'.repeat(68)}`;
  for (const host of [
    'https://discord.com.evil.example',
    'http://discord.com',
    'https://evil@discord.com',
    'https://127.0.0.1',
  ])
    expect(accepts.test(`${host}${path}`)).toBe(false);
  expect(look(`https://discord.com${path}`).path).toBe(path);
});
