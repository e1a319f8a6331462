import { expect, test } from 'vitest';
import { isAtLeast, isAtLeastLevel, LEVELS, SEVERITIES } from '../../src/domain/severity.ts';

test.each([
  ['severity', SEVERITIES, isAtLeast as (a: string, b: string) => boolean],
  ['level', LEVELS, isAtLeastLevel as (a: string, b: string) => boolean],
])(
  'each %s is at least itself and all that follow it, and none before it',
  (_, order: readonly string[], isAtLeastAs) => {
    for (const [i, a] of order.entries()) expect(order.filter((b) => isAtLeastAs(a, b))).toEqual(order.slice(i));
  },
);
