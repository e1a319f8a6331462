import { describe, expect, it } from 'vitest';
import { checks, runChecks } from '../../../../src/engine/scan/checks/index.ts';
import { placeholderReason, shannonEntropy } from '../../../../src/engine/scan/checks/shape.ts';
import type { CheckResult } from '../../../../src/engine/scan/rules/rule.ts';
import { fillTemplate } from '../../../../src/engine/scan/templates/templates.ts';

function check(
  name: string,
  value: string,
  argument: string | null = null,
  groups: Record<string, string> = {},
): CheckResult {
  return checks[name]!({ value, groups, argument, window: { text: value, offset: 0 }, path: 'src/a.ts' });
}

const fill = (template: string) => fillTemplate(template, 4);

describe('a placeholder', () => {
  it.each([
    'xxxxxxxxxxxxxxxxxxxx',
    '0000000000000000000000000000000000000000',
    'abcabcabcabcabcabc',
    '1234567890abcdef1234567890abcdef',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    'your-api-key-here-please',
    'insert_token_here_000',
    'EXAMPLEKEYEXAMPLEKEY1',
    '${SECRET_TOKEN_VALUE}',
    '{{ secrets.token }}',
    'REDACTED_BY_SECURITY',
  ])('is known by its look: %s', (text) => expect(placeholderReason(text)).not.toBeNull());

  it('is not seen in random text', () => {
    for (let seed = 0; seed < 300; seed++)
      for (const template of ['{alnum:20}', '{hex:32}', '{base64url:43}', '{upper-alnum:27}', '{lower-alnum:24}'])
        expect(placeholderReason(fillTemplate(template, seed)), `${template} ${seed}`).toBeNull();
  });
});

describe('entropy', () => {
  it('counts bits per character', () => {
    expect(shannonEntropy('aaaa')).toBe(0);
    expect(shannonEntropy('abcd')).toBe(2);
  });
});

describe('an AWS access key id', () => {
  it('tells the account in it', () => {
    // Published by Tal Be’ery, “A short note on AWS key id” (2023): this id belongs to account 029608264753.
    expect(check('aws-key-id', `ASIA${'QNZGKIQY'}56JQ7WML`)).toMatchObject({ identity: { account: '029608264753' } });
  });

  it('holds no 0, 1, 8 or 9', () => expect(check('aws-key-id', `AKIA${'Q'.repeat(15)}8`).verdict).toBe('invalid'));
});

describe('a JSON Web Token', () => {
  it('tells issuer and expiry', () => {
    expect(check('jwt', fill('{jwt:iss=issuer.example:30}'))).toMatchObject({
      verdict: 'valid',
      identity: { issuer: 'issuer.example', expires: expect.stringMatching(/^2025-/) },
    });
  });

  it('is less severe where it was issued for a day', () => {
    expect(check('jwt', fill('{jwt::1}'))).toMatchObject({ severity: 'low' });
    expect(check('jwt', fill('{jwt::30}'))).not.toHaveProperty('severity');
  });

  it('must decode and name an algorithm', () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(check('jwt', 'eyJhbGciOi.eyJzdWIiOiJ4.abc').verdict).toBe('invalid');
    expect(check('jwt', `${part({ typ: 'JWT' })}.${part({ sub: 'x' })}.abc`).verdict).toBe('invalid');
    expect(check('jwt', `${part({ alg: 'none' })}.${part({ sub: 'x' })}.`)).toMatchObject({ severity: 'low' });
  });

  it('is told apart by a claim', () => {
    const token = fill('{jwt:role=service_role}');
    expect(check('jwt', token, 'role=service_role')).toMatchObject({ verdict: 'valid', confidence: 0.97 });
    expect(check('jwt', token, 'role=anon').verdict).toBe('invalid');
    expect(check('jwt', token, '!role').verdict).toBe('invalid');
  });

  it('of the documentation is a sample', () => {
    expect(check('jwt', fill('{jwt:sub=1234567890,name=John Doe}'))).toMatchObject({ verdict: 'invalid', fake: true });
  });
});

describe('a private key', () => {
  const parse = (template: string, kind: string) => {
    const text = fill(template);
    const body = text.replace(/-----(?:BEGIN|END) [A-Z ]+-----/g, '');
    return check('private-key', text, null, { kind, body });
  };

  it.each([
    ['RSA PRIVATE KEY', {}],
    ['EC PRIVATE KEY', {}],
    ['DSA PRIVATE KEY', {}],
    ['PRIVATE KEY', { algorithm: 'RSA' }],
    ['OPENSSH PRIVATE KEY', { algorithm: 'ssh-ed25519' }],
    ['PGP PRIVATE KEY BLOCK', {}],
  ])('%s parses, on lines and with escaped line ends', (kind, identity) => {
    for (const form of ['', ':escaped']) {
      const result = parse(`{pem:${kind}${form}}`, kind);
      expect(result).toMatchObject({ verdict: 'valid', ...(Object.keys(identity).length > 0 ? { identity } : {}) });
      expect(result).not.toHaveProperty('severity');
    }
  });

  it.each([
    ['{pem:ENCRYPTED PRIVATE KEY}', 'ENCRYPTED PRIVATE KEY'],
    ['{pem:RSA PRIVATE KEY:encrypted}', 'RSA PRIVATE KEY'],
    ['{pem:OPENSSH PRIVATE KEY:locked}', 'OPENSSH PRIVATE KEY'],
  ])('with a passphrase is of low severity: %s', (template, kind) =>
    expect(parse(template, kind)).toMatchObject({ verdict: 'valid', severity: 'low' }),
  );

  it('that was cut off is only plausible', () => {
    const body = fill('{pem:RSA PRIVATE KEY}').split('\n').slice(1, 10).join('\n');
    expect(check('private-key', body, null, { kind: 'RSA PRIVATE KEY', body })).toMatchObject({
      verdict: 'plausible',
      confidence: 0.5,
    });
  });

  it('of which less than a tenth is shown is a sample', () => {
    const body = fill('{pem:RSA PRIVATE KEY}').split('\n').slice(1, 2).join('\n');
    expect(check('private-key', body, null, { kind: 'RSA PRIVATE KEY', body })).toMatchObject({ fake: true });
  });

  it('with dots in the middle is a placeholder', () => {
    expect(check('private-key', 'x', null, { kind: 'PRIVATE KEY', body: `${'MIIE'.repeat(9)}...` })).toMatchObject({
      fake: true,
    });
  });
});

describe('a PyPI token', () => {
  it('names its index', () => {
    const token = fill('{pypi:test.pypi.org}');
    expect(check('pypi-macaroon', token, null, { body: token.slice(5) })).toMatchObject({
      identity: { index: 'test.pypi.org' },
    });
    expect(check('pypi-macaroon', 'x', null, { body: fill('{base64url:160}') }).verdict).toBe('invalid');
  });
});

describe('a rule’s checks together', () => {
  const input = (value: string) => ({ value, groups: {}, window: { text: value, offset: 0 }, path: 'a' });

  it('drop a match as soon as one says so', () => {
    expect(runChecks({ checks: ['not-placeholder', 'entropy:2'], confidence: 0.8 }, input('x'.repeat(20)))).toBeNull();
  });

  it('keep the rule’s confidence where nothing is proven', () => {
    expect(runChecks({ checks: ['entropy:2'], confidence: 0.8 }, input(fill('{alnum:20}')))).toMatchObject({
      validity: 'plausible',
      confidence: 0.8,
    });
  });
});
