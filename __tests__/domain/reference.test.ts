import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/domain/app-error.ts';
import { formatReference, isReference, parseReference } from '../../src/domain/reference.ts';

const PLAIN = { scheme: 'vault', path: 'secret/prod/api', field: null, version: null, optional: false };

describe('a reference', () => {
  test.each([
    ['vault://secret/prod/api', {}],
    ['vault:///secret/prod/api//', {}],
    ['vault://secret/prod/api#', {}],
    ['vault://secret/prod/api#key', { field: 'key' }],
    ['vault://secret/prod/api#key?version=3', { field: 'key', version: '3' }],
    ['vault://secret/prod/api?version=3#key', { field: 'key', version: '3' }],
    ['vault://secret/prod/api?version=3', { version: '3' }],
    ['vault://secret/prod/api#?optional', { optional: true }],
    ['vault://secret/prod/api?optional=false', {}],
    ['vault://secret/prod/api?optional=true&version=1', { optional: true, version: '1' }],
    ['az-kv://a..b/.c#d', { scheme: 'az-kv', path: 'a..b/.c', field: 'd' }],
  ])('%s is read', (text, expected) => {
    expect(parseReference(text)).toEqual({ ...PLAIN, ...expected });
    expect(isReference(text)).toBe(true);
  });

  test.each([
    ['no scheme', 'secret/prod/api', /not scheme:/],
    ['a scheme in capitals', 'Vault://a', /not scheme:/],
    ['no path', 'vault://', /not scheme:/],
    ['a path of slashes', 'vault:////', /path is empty/],
    ['a folder above', 'vault://a/../b', /“\.\.”/],
    ['the same folder', 'vault://a/./b', /“\.”/],
    ['a blank', 'vault://a b', /not scheme:/],
    ['a line break', 'vault://a\n', /not scheme:/],
    ['a parameter nobody knows', 'vault://a?versoin=3', /unknown parameter “versoin”/],
    ['more than 2048 characters', `vault://${'a'.repeat(2_041)}`, /not scheme:/],
  ])('with %s is refused, and told apart from a literal', (_, text, message) => {
    expect(() => parseReference(text)).toThrow(AppError);
    expect(() => parseReference(text)).toThrow(message);
    expect(isReference(text)).toBe(false);
  });

  test('may have 2048 characters', () => {
    expect(isReference(`vault://${'a'.repeat(2_040)}`)).toBe(true);
  });

  test('is written in one way, however it was given', () => {
    expect(formatReference(parseReference('vault:///a/b/?version=3#key'))).toBe('vault://a/b#key?version=3');
    expect(formatReference(parseReference('vault://a/b'))).toBe('vault://a/b');
  });

  test('that is long is cut in the message, which says how one is written', () => {
    expect(() => parseReference('x'.repeat(81))).toThrow(`“${'x'.repeat(80)}…” is not`);
    expect(() => parseReference('x'.repeat(80))).toThrow(`“${'x'.repeat(80)}” is not`);
    expect(() => parseReference('x')).toThrow(expect.objectContaining({ mend: expect.stringContaining('scheme://') }));
  });
});
