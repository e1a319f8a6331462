import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/domain/reference.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { correlate, isSameSecret } from '../../../src/engine/respond/correlate.ts';
import { matchesEntry } from '../../../src/engine/respond/entry-pattern.ts';
import { valueForms } from '../../../src/engine/respond/value-forms.ts';

const secret = (value: string) => new Secret(value, 'test');
const version = (reference: string, value: string, current = true) => ({
  reference: parseReference(reference),
  current,
  value: secret(value),
});
const look = (value: string, ...versions: ReturnType<typeof version>[]) =>
  correlate([{ secret: secret(value) }], versions).get(0) ?? null;

const pem = (newline: string, width = 64) => {
  const body = Buffer.from(Array.from({ length: 150 }, (_, i) => (i * 7) % 256)).toString('base64');
  const lines = body.match(new RegExp(`.{1,${width}}`, 'g'))!;
  const kind = ['PRIVATE', 'KEY'].join(' ');
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`].join(newline);
};

describe('a leaked value is told to be an entry', () => {
  const stored = 'p4ss wörd/with+signs=%25';
  it.each<[string, (value: string) => string]>([
    ['as it is', (value) => value],
    ['with blanks around it', (value) => `  ${value}\n`],
    ['URL-encoded', encodeURIComponent],
    ['in base64', (value) => Buffer.from(value).toString('base64')],
    ['in base64 without padding', (value) => Buffer.from(value).toString('base64').replace(/=+$/, '')],
    ['in base64url', (value) => Buffer.from(value).toString('base64url')],
    ['in base64 over several lines', (value) => Buffer.from(value).toString('base64').replace(/.{8}/g, '$&\n')],
    ['in base64, with a line break inside', (value) => Buffer.from(`${value}\n`).toString('base64')],
  ])('%s', (_, form) => {
    expect(look(form(stored), version('vault://secret/a#b?version=2', stored))).toEqual({
      reference: 'vault://secret/a#b?version=2',
      current: true,
    });
  });

  it.each<[string, string]>([
    ['escaped line breaks', pem('\\n')],
    ['Windows line breaks', pem('\r\n')],
    ['other widths', pem('\n', 76)],
    ['base64 around it', Buffer.from(pem('\n')).toString('base64')],
  ])('a PEM key with %s', (_, form) => {
    expect(look(form, version('vault://secret/tls#key', pem('\n')))).not.toBeNull();
    expect(look(form, version('vault://secret/tls#key', `${pem('\n')}\n`))).not.toBeNull();
  });

  it('the current one where several hold it, and else an older one', () => {
    const old = version('vault://secret/a#b?version=1', stored, false);
    const now = version('vault://secret/c#d?version=5', stored, true);
    for (const versions of [
      [old, now],
      [now, old],
    ])
      expect(look(stored, ...versions)?.reference).toBe('vault://secret/c#d?version=5');
    expect(look(stored, old)).toEqual({ reference: 'vault://secret/a#b?version=1', current: false });
  });
});

describe('a leaked value is no entry', () => {
  it('when it is merely like one', () => {
    expect(
      look(
        'correct-horse',
        version('vault://secret/a#b', 'correct-hors'),
        version('vault://secret/a#c', 'Correct-horse'),
      ),
    ).toBeNull();
  });

  it('when it is so short that a match is chance', () => {
    expect(look('true', version('vault://secret/a#b', 'true'))).toBeNull();
    expect(look('1234567', version('vault://secret/a#b', '1234567'))).toBeNull();
  });

  it('whatever other values there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 8, maxLength: 40 }), { maxLength: 30 }), (values) => {
        const found = randomBytes(24).toString('base64url');
        expect(look(found, ...values.map((value, i) => version(`vault://secret/e${i}#f`, value)))).toBeNull();
      }),
    );
  });
});

it('every planted leak is found, at its own entry, among many', () => {
  const values = Array.from({ length: 2_000 }, () => randomBytes(18).toString('base64url'));
  const versions = values.map((value, i) => version(`vault://secret/e${i}#f`, value));
  const planted = [7, 500, 1_999];
  const found = correlate(
    planted.map((i) => ({ secret: secret(encodeURIComponent(values[i]!)) })),
    versions,
  );
  expect([...found.values()].map(({ reference }) => reference)).toEqual(planted.map((i) => `vault://secret/e${i}#f`));
});

it('forms begin with the value itself, never throw, and are few', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
      const forms = valueForms(value);
      expect(forms[0]).toBe(value);
      expect(forms.length).toBeLessThan(30);
    }),
  );
});

it('short values are the same secret only as they are', () => {
  expect(isSameSecret(secret('short'), secret('short'))).toBe(true);
  expect(isSameSecret(secret(' short'), secret('short'))).toBe(false);
});

describe('a pattern of entries', () => {
  it.each<[string, string, boolean]>([
    ['vault://secret/prod/**', 'vault://secret/prod/a/b#c', true],
    ['vault://secret/prod/', 'vault://secret/prod/a/b#c', true],
    ['vault://secret/prod/*', 'vault://secret/prod/a#c', true],
    ['vault://secret/prod/*', 'vault://secret/prod/a/b#c', false],
    ['vault://secret/prod/*#key', 'vault://secret/prod/a#key', true],
    ['vault://secret/prod/*#key', 'vault://secret/prod/a#other', false],
    ['vault://secret/prod', 'vault://secret/prod#a', true],
    ['vault://secret/prod', 'vault://secret/production#a', false],
    ['vault://secret/prod/**', 'other://secret/prod/a#b', false],
    ['vault://secret/**/key', 'vault://secret/a/b/key#f', true],
    ['vault://secret/a.c', 'vault://secret/abc#f', false],
    ['vault://secret/prod/api#key', 'vault://secret/prod/api#key?version=3', true],
  ])('%s against %s: %s', (pattern, reference, expected) => {
    expect(matchesEntry(pattern, parseReference(reference))).toBe(expected);
  });

  it('of many stars is matched without backtracking', () => {
    const entry = parseReference(`vault://secret/${'a'.repeat(1_500)}#f`);
    expect(matchesEntry(`vault://secret/${'*a'.repeat(200)}b`, entry)).toBe(false);
  });
});
