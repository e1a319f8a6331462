import { expect, test } from 'vitest';
import { jwtChecks } from '../../../../src/engine/scan/checks/jwt.ts';

const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const token = (header: object, payload: object): string =>
  `${part(header)}.${part(payload)}.${Buffer.alloc(64, 7).toString('base64url')}`;
const judge = (value: string) =>
  jwtChecks.jwt({ value, argument: null, groups: {}, window: { text: value, offset: 0 }, path: 'a.conf' } as never);

const NKEY = { typ: 'JWT', alg: 'ed25519-nkey' };

test.each([
  [
    'an operator’s claim of NATS is as public as a certificate',
    NKEY,
    { sub: 'O', nats: { type: 'operator' } },
    'invalid',
  ],
  ['a user’s claim of NATS needs the seed it names', NKEY, { sub: 'U', nats: { type: 'user' } }, 'invalid'],
  ['a user’s claim that bears itself is a secret', NKEY, { sub: 'U', nats: { bearer_token: true } }, 'valid'],
  ['another issuer’s token with such a member is a secret', { alg: 'RS256' }, { sub: 'x', nats: {} }, 'valid'],
  ['another token under the same algorithm is a secret', NKEY, { sub: 'x' }, 'valid'],
])('%s', (_name, header, payload, verdict) => {
  expect(judge(token(header, payload)).verdict).toBe(verdict);
});
