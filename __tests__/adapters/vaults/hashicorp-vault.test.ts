import { createServer, type Server } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vault } from '../../../src/adapters/vaults/hashicorp-vault.ts';
import { AppError } from '../../../src/domain/app-error.ts';
import { parseReference } from '../../../src/domain/reference.ts';
import { Secret } from '../../../src/domain/secret.ts';
import type { IdentitySource } from '../../../src/engine/inject/vault-provider.ts';

const surroundings = { env: {}, directory: '/work' };
const JWT = { method: 'jwt', role: 'ci' };

describe('settings', () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      'an unknown key',
      { url: 'https://v', auth: JWT, nmespace: 'a' },
      /“nmespace” is not a setting here. Did you mean “namespace”/,
    ],
    [
      'an unknown key of the login',
      { url: 'https://v', auth: { ...JWT, audiance: 'x' } },
      /“audiance”.*Did you mean “audience”/,
    ],
    ['no url', { auth: JWT }, /lacks “url”/],
    ['a text that is no url', { url: 'vault', auth: JWT }, /is no URL/],
    ['plain http to another machine', { url: 'http://vault.example', auth: JWT }, /is not https/],
    ['credentials in the url', { url: 'https://u:p@vault.example', auth: JWT }, /more than an address/],
    ['no login', { url: 'https://v' }, /auth is missing/],
    ['an unknown method', { url: 'https://v', auth: { method: 'jtw' } }, /method is not one of/],
    ['no role', { url: 'https://v', auth: { method: 'jwt' } }, /lacks “role”/],
    [
      'a token in the config',
      { url: 'https://v', auth: { method: 'token', token: 'abc' } },
      /does not name an environment variable/,
    ],
    [
      'a secret id in the config',
      { url: 'https://v', auth: { method: 'approle', 'role-id': 'r', 'secret-id': 's' } },
      /secret-id does not name/,
    ],
    [
      'a flag that is text',
      { url: 'https://v', auth: { method: 'approle', 'role-id': 'r', 'secret-id': 'env:S', wrapped: 'yes' } },
      /neither true nor false/,
    ],
    ['a bad duration', { url: 'https://v', auth: JWT, 'max-ttl': 'soon' }, /is not a duration/],
    ['an ill-typed value', { url: 'https://v', auth: JWT, namespace: 5 }, /namespace is not a text/],
  ])('%s is a fault of the config', (_, settings, told) => {
    let fault: unknown;
    try {
      vault.create('vault', settings, '.github/sealant.yml:3 (providers.vault)', surroundings);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(AppError);
    expect((fault as AppError).code).toBe('config');
    expect(`${(fault as AppError).message} ${(fault as AppError).mend}`).toMatch(told);
  });

  test.each([
    'https://vault.example',
    'https://vault.example:8200/',
    'https://vault.example/v1',
    'http://127.0.0.1:8200',
    'http://localhost:8200',
  ])('%s is a fine address', (url) =>
    expect(() => vault.create('v', { url, auth: JWT }, 'test', surroundings)).not.toThrow(),
  );
});

/** What a hostile or broken server answers instead of the documented forms. Only its answers are made up: the client is the real one. */
describe('a server that lies', () => {
  const MARK = 'text-of-the-server';
  let server: Server;
  let url: string;
  let answer: { status: number; body: string } = { status: 200, body: '{}' };
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(answer.status, { 'content-type': 'application/json', 'retry-after': '0' });
      response.end(answer.body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  });
  afterAll(() => void server.close());

  const identity: IdentitySource = {
    identityToken: async () => new Secret('a.b.c', 'jwt'),
    credential: () => new Secret('given-token', 'token'),
  };
  const signal = new AbortController().signal;
  const leaf = fc.oneof(
    fc.constant(MARK),
    fc.constant(`${MARK}\n::error::x`),
    fc.integer(),
    fc.constantFrom(1e308, -1, 0.5),
    fc.boolean(),
    fc.constant(null),
  );
  const shapes = fc.oneof(
    fc
      .letrec((tie) => ({
        node: fc.oneof(
          { maxDepth: 3 },
          leaf,
          fc.array(tie('node'), { maxLength: 3 }),
          fc.dictionary(names(), tie('node'), { maxKeys: 4 }),
        ),
      }))
      .node.map((value) => JSON.stringify(value)),
    fc.constantFrom('', '<html>', '{"auth":', 'null', `"${MARK}"`, '{"__proto__":{"a":1}}'),
  );

  function names(): fc.Arbitrary<string> {
    return fc.constantFrom(
      'auth',
      'data',
      'errors',
      'warnings',
      'client_token',
      'lease_id',
      'lease_duration',
      'metadata',
      'path',
      'type',
      'options',
      'version',
      '__proto__',
      'constructor',
    );
  }

  test.each(['jwt', 'token', 'approle'])(
    'whatever it answers to login and reads (%s), nothing but an AppError comes out',
    async (method) => {
      const auth = {
        jwt: JWT,
        token: { method: 'token', token: 'env:T' },
        approle: { method: 'approle', 'role-id': 'r', 'secret-id': 'env:S', wrapped: true },
      }[method];
      const statuses = fc.constantFrom(200, 204, 400, 403, 404, 405, 418, 307);
      await fc.assert(
        fc.asyncProperty(shapes, statuses, async (body, status) => {
          answer = { status, body };
          const provider = vault.create('vault', { url, auth }, 'test', surroundings);
          try {
            const session = await provider.open(identity, signal);
            await session.issue([parseReference('vault://secret/a/b#c')], () => {}, signal);
            const lease = { kind: 'revocable', id: 'x', provider: 'vault', expiresAt: null, renewable: false } as const;
            await session.release(lease, signal);
            await session.release(null, signal);
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
            expect((error as AppError).code).toBe('vault');
            // Field names are told, by design; nothing else of an answer is.
            expect((error as AppError).message).not.toContain(MARK);
            expect((error as AppError).message + (error as AppError).mend).not.toMatch(/\n::/);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});
