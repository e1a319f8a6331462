import { describe, expect, test } from 'vitest';
import { AppError } from '../../../src/domain/app-error.ts';
import { formatReference } from '../../../src/domain/reference.ts';
import { isWildcard, parseProfile, parseRequestLines, type Wanted } from '../../../src/engine/inject/request.ts';

const short = (wanted: Wanted): unknown[] => {
  const { name, reference, as, unmasked } = wanted;
  const fallback = isWildcard(wanted) ? null : wanted.default;
  return [
    name,
    formatReference(reference),
    as,
    ...(reference.optional ? ['optional'] : []),
    ...(fallback === null ? [] : [fallback]),
    ...(unmasked ? ['unmasked'] : []),
    ...(isWildcard(wanted) ? [wanted.wildcard, wanted.transform] : []),
  ];
};

function faultOf(act: () => unknown): AppError | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

describe('a profile', () => {
  test('has references, or mappings that say more', () => {
    const requests = parseProfile(
      {
        DB_PASSWORD: 'vault://database/creds/app#password',
        TLS_KEY: { ref: 'azkv://az/tls-key', as: 'file' },
        LEVEL: { ref: 'vault://secret/app#level', default: 'info' },
        PIN: { ref: 'file://pins#one', unmasked: true, optional: true, as: 'output' },
      },
      'test',
    );
    expect(requests.map(short)).toEqual([
      ['DB_PASSWORD', 'vault://database/creds/app#password', 'env'],
      ['TLS_KEY', 'azkv://az/tls-key', 'file'],
      ['LEVEL', 'vault://secret/app#level', 'env', 'optional', 'info'],
      ['PIN', 'file://pins#one', 'output', 'optional', 'unmasked'],
    ]);
  });

  test('has wildcards: entries below a path, all fields of an entry, or both', () => {
    const requests = parseProfile(
      {
        '*': 'awssm://prod/payments/*',
        'APP_*': { ref: 'vault://secret/prod/app#*?version=3', as: 'file', transform: 'keep' },
        '*_KEY': { ref: 'azkv://az/app-*', optional: true },
        'ALL_*': 'vault://secret/prod/**#*',
      },
      'test',
    );
    const entries = { deep: false, fields: false };
    expect(requests.map(short)).toEqual([
      ['*', 'awssm://prod/payments/*', 'env', { ...entries, prefix: 'prod/payments/' }, 'upper'],
      ['APP_*', 'vault://secret/prod/app#*?version=3', 'file', { prefix: null, deep: false, fields: true }, 'keep'],
      ['*_KEY', 'azkv://az/app-*', 'env', 'optional', { ...entries, prefix: 'az/app-' }, 'upper'],
      ['ALL_*', 'vault://secret/prod/**#*', 'env', { prefix: 'secret/prod/', deep: true, fields: true }, 'upper'],
    ]);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      'a reference with a star, a name without',
      { A: 'vault://a/*' },
      /A means several secrets .*A_\*: vault:\/\/a\/\*/,
    ],
    [
      'a name with a star, a reference without',
      { 'A_*': 'vault://a/b' },
      /“\*” in its name, but its reference means one/,
    ],
    ['a star inside a path', { 'A_*': 'vault://a/*/b' }, /“\*” where none can stand/],
    ['a star inside a field', { 'A_*': 'vault://a/b#k*' }, /“\*” where none can stand/],
    ['three stars', { 'A_*': 'vault://a/***' }, /“\*” where none can stand/],
    ['a version of several entries', { 'A_*': 'vault://a/*?version=2' }, /one version of several entries/],
    ['a default', { 'A_*': { ref: 'vault://a/*', default: 'x' } }, /“default”, which is for one secret/],
    ['parameters', { 'A_*': { ref: 'vault://pki/issue/*', with: {} } }, /“with”, which is for one secret/],
    ['wrapping', { 'A_*': { ref: 'vault://a/*', wrap: '5m' } }, /“wrap”, which is for one secret/],
    ['an unknown transform', { 'A_*': { ref: 'vault://a/*', transform: 'camel' } }, /“camel” \(known: upper, keep\)/],
    ['a transform of one name', { A: { ref: 'vault://a/b', transform: 'keep' } }, /“transform”, but its name has no/],
    ['a name with power', { 'LD_*': 'vault://a/*' }, /can't be injected/],
    ['a name with two stars', { '*_*': 'vault://a/*' }, /can't be injected/],
  ])('with a wildcard, %s is a fault of the config', (_, profile, told) => {
    const fault = faultOf(() => parseProfile(profile, 'test'));
    expect(fault?.code).toBe('config');
    expect(`${fault?.message} ${fault?.mend}`).toMatch(told);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['an unknown key', { A: { ref: 'vault://a/b', optinal: true } }, /unknown key “optinal”.*Did you mean “optional”/],
    ['no ref', { A: { as: 'env' } }, /has no “ref”/],
    ['an unknown delivery', { A: { ref: 'vault://a/b', as: 'stdin' } }, /“stdin”.*env, file, output/],
    ['a list', { A: ['vault://a/b'] }, /neither a reference nor a mapping/],
    ['no reference', { A: 'just text' }, /not a secret reference/],
    ['a name with power', { LD_PRELOAD: 'vault://a/b' }, /LD_PRELOAD.*can't be injected/],
    [
      'names that differ in case only',
      { a_key: 'vault://a/b', A_KEY: 'vault://a/c' },
      /a_key and A_KEY are one variable/,
    ],
    ['a default that is no text', { A: { ref: 'vault://a/b', default: 5 } }, /“default” that is no text/],
  ])('%s is a fault of the config', (_, profile, told) => {
    try {
      parseProfile(profile, 'test');
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect(`${(error as AppError).code}: ${(error as AppError).message}`).toMatch(told);
      return;
    }
    throw new Error('It was accepted.');
  });
});

const FIELDS = { prefix: null, deep: false, fields: true };

describe('lines of an input', () => {
  test.each<[string, unknown[]]>([
    ['API_KEY=vault://secret/prod/api#key', ['API_KEY', 'vault://secret/prod/api#key', 'env']],
    ['API_KEY = vault://secret/prod/api#key (file)', ['API_KEY', 'vault://secret/prod/api#key', 'file']],
    ['vault://secret/prod/api#key as API_KEY', ['API_KEY', 'vault://secret/prod/api#key', 'env']],
    ['vault://secret/prod/api#key as API_KEY (output)', ['API_KEY', 'vault://secret/prod/api#key', 'output']],
    ['vault://secret/prod/api#key | API_KEY', ['API_KEY', 'vault://secret/prod/api#key', 'env']],
    [
      'API_KEY=vault://secret/prod/api#key?version=3&optional',
      ['API_KEY', 'vault://secret/prod/api#key?version=3', 'env', 'optional'],
    ],
    ['APP_*=vault://secret/prod/app#*', ['APP_*', 'vault://secret/prod/app#*', 'env', FIELDS, 'upper']],
    ['*=vault://secret/prod/app#* (file)', ['*', 'vault://secret/prod/app#*', 'file', FIELDS, 'upper']],
    ['vault://secret/prod/app#* as *', ['*', 'vault://secret/prod/app#*', 'env', FIELDS, 'upper']],
  ])('%s', (line, request) => expect(parseRequestLines([line], 'test').map(short)).toEqual([request]));

  test('several in one text, with comments and empty lines', () => {
    const text = '# deploy\nA=vault://a/b#c\n\nvault://a/b#d as B; C=vault://a/b#e\r\n';
    expect(parseRequestLines([text], 'test').map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    const stars = parseRequestLines(['A_*=vault://a/b#*; *=vault://a/*;B=vault://b'], 'test');
    expect(stars.map(({ name }) => name)).toEqual(['A_*', '*', 'B']);
  });

  test.each(['vault://secret/prod/api#key', 'API_KEY', '=vault://a/b', 'A=vault://a/b extra'])(
    '%j is refused',
    (line) => {
      expect(() => parseRequestLines([line], 'test')).toThrow(AppError);
    },
  );

  test('the delivery asked for holds where a line says none', () => {
    expect(parseRequestLines(['A=vault://a/b', 'B=vault://a/c (env)'], 'test', 'output').map(({ as }) => as)).toEqual([
      'output',
      'env',
    ]);
  });
});
