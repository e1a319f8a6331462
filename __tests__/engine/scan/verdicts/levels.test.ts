import { describe, expect, it } from 'vitest';
import type { FailOn } from '../../../../src/domain/severity.ts';
import { isRed, levelOf } from '../../../../src/engine/scan/verdicts/levels.ts';

const PLAUSIBLE = {
  ruleId: 'acme-token',
  severity: 'high',
  confidence: 0.9,
  validity: 'plausible',
  bits: 128,
  path: 'src/a.ts',
} as const;
const VALID = { ...PLAUSIBLE, validity: 'valid', confidence: 0.99 } as const;
const GENERIC = { ...PLAUSIBLE, ruleId: 'generic-password', severity: 'medium', bits: 24 } as const;

describe('levelOf', () => {
  it.each([
    ['a likely token of high severity', PLAUSIBLE, 'medium', 'fail'],
    ['the same at lower confidence', { ...PLAUSIBLE, confidence: 0.6 }, 'medium', 'warn'],
    ['the same as a mere guess', { ...PLAUSIBLE, confidence: 0.3 }, 'medium', 'note'],
    ['low severity', { ...PLAUSIBLE, severity: 'low' }, 'medium', 'warn'],
    ['information', { ...PLAUSIBLE, severity: 'info' }, 'medium', 'note'],
    ['low severity with the threshold there', { ...PLAUSIBLE, severity: 'low' }, 'low', 'fail'],
    ['high severity below the threshold', PLAUSIBLE, 'critical', 'warn'],
    ['a sure random token in a test', { ...PLAUSIBLE, path: 'test/a.ts' }, 'medium', 'fail'],
    ['a likely random token in a test', { ...PLAUSIBLE, confidence: 0.72, path: 'test/a.ts' }, 'medium', 'fail'],
    ['a sure token that one could make up, in a test', { ...PLAUSIBLE, bits: 24, path: 'test/a.ts' }, 'medium', 'warn'],
    ['a sure random token in a lock file', { ...PLAUSIBLE, path: 'yarn.lock' }, 'medium', 'warn'],
    ['a sure random value in a document', { ...GENERIC, bits: 128, path: 'docs/a.md' }, 'medium', 'fail'],
    ['a proven token in a test', { ...VALID, path: 'test/a.ts' }, 'medium', 'fail'],
    ['a proven token in documentation', { ...VALID, path: 'README.md' }, 'medium', 'fail'],
    ['a proven public key', { ...VALID, severity: 'info' }, 'medium', 'note'],
    ['a password', GENERIC, 'medium', 'fail'],
    ['a password in a test', { ...GENERIC, path: 'src/a.test.ts' }, 'medium', 'note'],
    ['a password of no plain words in a test', { ...GENERIC, bits: 40, path: 'src/a.test.ts' }, 'medium', 'fail'],
    ['the same, less sure', { ...GENERIC, bits: 40, confidence: 0.69, path: 'src/a.test.ts' }, 'medium', 'note'],
    ['a sure random value in test data', { ...GENERIC, bits: 128, path: 'testdata/a.yml' }, 'medium', 'warn'],
    ['a JSON Web Token', { ...PLAUSIBLE, ruleId: 'jwt', validity: 'valid' }, 'medium', 'fail'],
    [
      'a JSON Web Token in test data',
      { ...PLAUSIBLE, ruleId: 'jwt', validity: 'valid', path: 'testdata/a.json' },
      'medium',
      'warn',
    ],
    [
      'a JSON Web Token in a test',
      { ...PLAUSIBLE, ruleId: 'jwt', validity: 'valid', path: 'src/a_test.go' },
      'medium',
      'warn',
    ],
    [
      'a JSON Web Token in documentation',
      { ...PLAUSIBLE, ruleId: 'jwt', validity: 'valid', path: 'docs/a.md' },
      'medium',
      'fail',
    ],
    ['a provider’s token in test data', { ...PLAUSIBLE, path: 'testdata/a.yml' }, 'medium', 'fail'],
    ['a password in an example', { ...GENERIC, path: 'config.example.yml' }, 'medium', 'note'],
  ] as const)('makes %s, threshold %3$s, a %4$s', (_name, input, failOn, level) => {
    const judged = levelOf(input, failOn);
    expect(judged.level).toBe(level);
    expect(judged.reasons.length).toBeGreaterThan(0);
  });
});

describe('isRed', () => {
  const red = (
    level: 'fail' | 'warn' | 'note',
    validity: 'valid' | 'plausible',
    failOn: FailOn,
    live?: boolean,
  ): boolean => isRed({ level, validity }, failOn, live);

  it.each([
    ['fail', 'plausible', 'medium', undefined, true],
    ['warn', 'valid', 'critical', undefined, false],
    ['warn', 'plausible', 'warn', undefined, true],
    ['note', 'plausible', 'warn', undefined, false],
    ['note', 'plausible', 'note', undefined, true],
    ['fail', 'valid', 'never', true, false],
    ['fail', 'valid', 'verified', undefined, true],
    ['fail', 'plausible', 'verified', undefined, false],
    ['fail', 'valid', 'verified', false, false],
    ['note', 'plausible', 'verified', true, true],
  ] as const)('of a %s, %s, with fail-on %s and live %s is %s', (level, validity, failOn, live, expected) => {
    expect(red(level, validity, failOn, live)).toBe(expected);
  });
});
