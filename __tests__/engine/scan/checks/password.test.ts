import { describe, expect, test } from 'vitest';
import { parseCheck } from '../../../../src/engine/scan/checks/index.ts';

function verdictOf(spec: string, value: string, path = 'a.sh'): string {
  const { check, argument } = parseCheck(spec);
  const result = check({ value, groups: {}, argument, window: { text: value, offset: 0 }, path });
  return result.verdict === 'plausible' && result.severity === 'low' ? 'quiet' : result.verdict;
}

const CHOSEN = ['Wint', 'er-Ti', 'ger7', '!'].join('');

describe('password', () => {
  test.for([
    '$PASSWORD',
    '${PASSWORD}',
    '%PW%',
    '!PW!',
    '<password>',
    '{{ pw }}',
    'password',
    'PASSWORD',
    'passphrase',
    '****',
    'your_password',
  ])('drops the stand-in %s', (value) => expect(verdictOf('password', value)).toBe('invalid'));
  test('drops a hash', () => expect(verdictOf('password', `$2y$10$${'aB3'.repeat(17)}`)).toBe('invalid'));
  test.for(['admin', 'root', '123456'])('tells %s quietly', (value) =>
    expect(verdictOf('password', value)).toBe('quiet'),
  );
  test('drops a first guess in a document', () => expect(verdictOf('password', 'toor', 'docs/a.md')).toBe('invalid'));
  test('keeps what a person chose', () => expect(verdictOf('password', CHOSEN)).toBe('plausible'));
});

describe('password:mixed', () => {
  test.for([CHOSEN, 'slu7Tiger', 'ravenWinter644', 'r4ven-Comet', 'Harbor_lemon9'])('keeps %s', (value) =>
    expect(verdictOf('password:mixed', value)).toBe('plausible'),
  );
  test.for([
    'redirect',
    'header1',
    'utf8mb4',
    'sha256-digest',
    'my-app-v2',
    'user_id2',
    'com.example.App2',
    'app@example.org',
    'ws://host:80',
    '/login2',
    '2024-01-01',
    '10.0.0.1',
    'v1.20.3',
    'HTTP_404',
    'two words 2',
    'a1b2',
  ])('drops %s', (value) => expect(verdictOf('password:mixed', value)).toBe('invalid'));
});
