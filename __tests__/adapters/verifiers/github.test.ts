import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { GuardedClient, isSpecialAddress } from '../../../src/adapters/guarded-client.ts';
import { isRevocable, revokerSet, VERIFIERS } from '../../../src/adapters/verifiers/index.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { revokeCredential } from '../../../src/engine/respond/revoke-credential.ts';
import { type GithubApi, type GithubHandler, startGithubApi } from '../../stand-ins/github-api.ts';
import { tokenHandlers } from '../../stand-ins/github-tokens.ts';

let api: GithubApi | null = null;
afterEach(async () => {
  const ended = api;
  api = null;
  await ended?.stop();
  expect(ended?.faults ?? []).toEqual([]);
});

const signal = AbortSignal.timeout(120_000);
const made = (prefix: string) => new Secret(prefix + randomBytes(18).toString('hex'), 'token');
/** Waits for nothing, so that tests run at once. */
const pause = async () => {};

async function revoke(credential: string, token: Secret, handlers: Record<string, GithubHandler>, begunBefore = false) {
  api = await startGithubApi(handlers);
  const revoker = await revokerSet({ env: {}, vault: null, standIns: { 'api.github.com': api.url } }).revoker(
    credential,
  );
  return revokeCredential(revoker!, token, { signal, pause, begunBefore });
}

describe.each([
  ['github-pat', ['ghp', ''].join('_'), 'POST /credentials/revoke 202'],
  ['github-oauth', ['gho', ''].join('_'), 'POST /credentials/revoke 202'],
  ['github-app-user', ['ghu', ''].join('_'), 'POST /credentials/revoke 202'],
  ['github-app-token', ['ghs', ''].join('_'), 'DELETE /installation/token 204'],
])('a live %s (stand-in for GitHub)', (credential, prefix, call) => {
  it('is ended by one call and proven dead', async () => {
    const token = made(prefix);
    const { handlers, state } = tokenHandlers([token.reveal()]);
    expect(await revoke(credential, token, handlers)).toEqual({ kind: 'revoked-verified' });
    expect(state.alive.size).toBe(0);
    expect(api!.calls.filter((line) => !line.startsWith('GET'))).toEqual([call]);
  });

  it('is looked at again until it is dead', async () => {
    const token = made(prefix);
    const { handlers } = tokenHandlers([token.reveal()], 3);
    expect(await revoke(credential, token, handlers)).toEqual({ kind: 'revoked-verified' });
    expect(api!.calls.filter((line) => line.startsWith('GET'))).toHaveLength(5);
  });

  it('that stays alive after all is told as accepted, not as dead', async () => {
    const token = made(prefix);
    const { handlers } = tokenHandlers([token.reveal()], 1_000);
    expect(await revoke(credential, token, handlers)).toMatchObject({
      kind: 'accepted-unverified',
      mend: expect.stringContaining('still works'),
    });
  });

  it('is left alone when it is dead already, or was ended by a run that was killed', async () => {
    const token = made(prefix);
    const { handlers } = tokenHandlers([]);
    expect(await revoke(credential, token, handlers)).toEqual({ kind: 'already-dead' });
    expect(api!.calls.every((line) => line.startsWith('GET'))).toBe(true);
    await api!.stop();
    expect(await revoke(credential, token, handlers, true)).toEqual({ kind: 'revoked-verified' });
  });

  it('never takes another token with it', async () => {
    const [token, other] = [made(prefix), made(prefix)];
    const { handlers, state } = tokenHandlers([token.reveal(), other.reveal()]);
    await revoke(credential, token, handlers);
    expect([...state.alive.keys()]).toEqual([other.reveal()]);
  });

  it.each([
    [403, 'not-permitted'],
    [422, 'not-permitted'],
    [404, 'unknown-error'],
    [302, 'unknown-error'],
  ])('whose revocation is answered %i comes out as %s', async (status, kind) => {
    const token = made(prefix);
    const { handlers } = tokenHandlers([token.reveal()]);
    const refuse: GithubHandler = () => ({ status, headers: { location: 'http://127.0.0.1:1/elsewhere' } });
    const refusing = { ...handlers, 'credentials/revoke': refuse, 'apps/revoke-installation-access-token': refuse };
    expect(await revoke(credential, token, refusing)).toMatchObject({ kind });
  });
});

it('a refresh token is accepted, and not claimed to be dead', async () => {
  const { handlers } = tokenHandlers([]);
  expect(await revoke('github-refresh', made(['ghr', ''].join('_')), handlers)).toMatchObject({
    kind: 'accepted-unverified',
  });
});

it('a token that github.com does not know is not called dead where it may be of another server', async () => {
  api = await startGithubApi(tokenHandlers([]).handlers);
  const env = { GITHUB_SERVER_URL: 'https://github.example.com' };
  const revoker = await revokerSet({ env, vault: null, standIns: { 'api.github.com': api.url } }).revoker('github-pat');
  const outcome = await revokeCredential(revoker!, made(['ghp', ''].join('_')), { signal, pause });
  expect(outcome).toMatchObject({ kind: 'unknown-error', mend: expect.stringContaining('github.example.com') });
});

describe('many tokens at once (stand-in for GitHub)', () => {
  async function revokeAll(tokens: readonly Secret[], handlers: Record<string, GithubHandler>) {
    api = await startGithubApi(handlers);
    const set = revokerSet({ env: {}, vault: null, standIns: { 'api.github.com': api.url } });
    const outcomes = await Promise.all(
      tokens.map(async (token, i) => {
        const revoker = await set.revoker(i % 2 === 0 ? 'github-pat' : 'github-oauth');
        return revokeCredential(revoker!, token, { signal, pause });
      }),
    );
    return outcomes.map(({ kind }) => kind);
  }
  const posts = () => api!.calls.filter((line) => line.startsWith('POST'));

  it('are handed in together, since GitHub takes only sixty an hour', async () => {
    const tokens = Array.from({ length: 30 }, () => made(['ghp', ''].join('_')));
    const { handlers, state } = tokenHandlers(tokens.map((token) => token.reveal()));
    expect(new Set(await revokeAll(tokens, handlers))).toEqual(new Set(['revoked-verified']));
    expect(state.alive.size).toBe(0);
    // One or two; more where the machine is so busy that the tokens come with long pauses.
    expect(posts().length).toBeLessThanOrEqual(tokens.length / 3);
  });

  it('are handed in one by one where one of them spoils the call', async () => {
    const tokens = Array.from({ length: 3 }, () => made(['ghp', ''].join('_')));
    const { handlers, state } = tokenHandlers(tokens.map((token) => token.reveal()));
    const own = handlers['credentials/revoke']!;
    const picky: GithubHandler = (call) => {
      const { credentials } = call.body as { credentials: string[] };
      return credentials.includes(tokens[1]!.reveal()) ? { status: 422 } : own(call);
    };
    expect(await revokeAll(tokens, { ...handlers, 'credentials/revoke': picky })).toEqual([
      'revoked-verified',
      'not-permitted',
      'revoked-verified',
    ]);
    expect([...state.alive.keys()]).toEqual([tokens[1]!.reveal()]);
  });
});

describe('the registry', () => {
  it.each(Object.entries(VERIFIERS))('%s says the same as its module', async (_, kind) => {
    const revoker = (await kind.load()).create({ env: {}, vault: null });
    expect(revoker.credentials).toEqual(kind.credentials);
    expect(kind.credentials.every(isRevocable)).toBe(true);
  });

  it('knows nothing of other kinds', async () => {
    expect(await revokerSet({ env: {}, vault: null }).revoker('stripe-key')).toBeNull();
  });
});

describe('the guarded client', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '172.31.255.255',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '0.0.0.0',
    'nonsense',
  ])('takes %s for no public host', (address) => expect(isSpecialAddress(address)).toBe(true));
  it.each(['140.82.112.5', '1.1.1.1', '172.32.0.1', '2606:50c0:8000::154'])('takes %s for a public host', (address) =>
    expect(isSpecialAddress(address)).toBe(false),
  );
  it('refuses a name that leads to this machine, before anything is sent', async () => {
    const client = new GuardedClient('https://localhost:1', { env: {} });
    await expect(client.send({ method: 'GET', path: '/', repeatable: true }, signal)).rejects.toMatchObject({
      code: 'trust',
    });
  });
  it('refuses to be made without TLS', () => {
    expect(() => new GuardedClient('http://api.example.com', { env: {} })).toThrow(/TLS/);
  });
});
