import { describe, expect, test } from 'vitest';
import type { AppError } from '../../../src/domain/app-error.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { MaskBook } from '../../../src/engine/inject/masked-secret.ts';
import { type InjectRequest, parseProfile } from '../../../src/engine/inject/request.ts';
import { refuseLargeVariables } from '../../../src/engine/inject/variable-size.ts';

const KIB = 1024;

/** Secrets of these sizes, named V0, V1, …, delivered as `as`. */
function secretsOf(sizes: readonly number[], as: 'env' | 'file' | 'output') {
  const book = new MaskBook(() => {});
  return new Map(
    sizes.map((size, i) => {
      const [request] = parseProfile({ [`V${i}`]: { ref: 'vault://secret/app#key', as } }, 'test');
      return [request as InjectRequest, book.mask(new Secret('x'.repeat(size), 'large'))];
    }),
  );
}

describe('refuseLargeVariables', () => {
  test.for([
    ['one that just fits', [128 * KIB - 4]],
    ['many that fit together', Array.from({ length: 10 }, () => 100 * KIB)],
  ] as const)('accepts %s', ([, sizes]) => {
    expect(() => refuseLargeVariables(secretsOf(sizes, 'env'))).not.toThrow();
  });

  test('names the one that is too long for a variable, and asks for a file', () => {
    const told: AppError[] = [];
    try {
      refuseLargeVariables(secretsOf([10, 128 * KIB - 3], 'env'));
    } catch (error) {
      told.push(error as AppError);
    }
    expect(told[0]?.message).toContain('V1: the value of vault://secret/app#key has 131069 bytes');
    expect(told[0]?.mend).toContain('V1: { ref: "vault://secret/app#key", as: file }');
  });

  test('names the one with which they are too large together', () => {
    const sizes = Array.from({ length: 11 }, () => 100 * KIB);
    expect(() => refuseLargeVariables(secretsOf(sizes, 'env'))).toThrow(/^V10: .*larger than 1048576 bytes together/);
  });

  test.for(['file', 'output'] as const)('a %s may be of any size', (as) => {
    expect(() => refuseLargeVariables(secretsOf([2 * KIB * KIB], as))).not.toThrow();
  });
});
