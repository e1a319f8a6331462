import { describe, expect, test } from 'vitest';
import { AppError } from '../../../src/domain/app-error.ts';
import { formatReference } from '../../../src/domain/reference.ts';
import { type InjectRequest, parseProfile, parseRequestLines } from '../../../src/engine/inject/request.ts';

const short = ({ name, reference, as, default: fallback, unmasked }: InjectRequest): unknown[] => [
  name,
  formatReference(reference),
  as,
  ...(reference.optional ? ['optional'] : []),
  ...(fallback === null ? [] : [fallback]),
  ...(unmasked ? ['unmasked'] : []),
];

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
  ])('%s', (line, request) => expect(parseRequestLines([line], 'test').map(short)).toEqual([request]));

  test('several in one text, with comments and empty lines', () => {
    const text = '# deploy\nA=vault://a/b#c\n\nvault://a/b#d as B; C=vault://a/b#e\r\n';
    expect(parseRequestLines([text], 'test').map(({ name }) => name)).toEqual(['A', 'B', 'C']);
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
