import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesAt } from '../../../../src/engine/scan/generic/candidates.ts';
import { FEATURES, measure } from '../../../../src/engine/scan/generic/features.ts';
import { subjectOf } from '../../../../src/engine/scan/generic/subject.ts';
import { unitOf } from './text-unit.ts';

const NAMES = ['password', 'dbPassword', 'API_TOKEN', 'x.auth_key', 'secretName', 'csrf_token'];
const PATHS = ['a.ts', 'src/test/a.py', 'docs/example.md', '.env', 'data.json'];
const line = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom('=', ': ', ' => '), fc.string({ minLength: 2, maxLength: 30 }))
  .map(([name, tie, value]) => `${name}${tie}"${value.replace(/["\\]/g, '')}x1"`);

test('a feature is the same whatever was measured before it: those of the name hang on it alone, those of the path, too', () => {
  let measured = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom(...PATHS)), { minLength: 1, maxLength: 6 }), (texts) => {
      for (const [text, path] of texts) {
        const { unit, offsets } = unitOf(text, path);
        for (const candidate of candidatesAt(unit, offsets)) {
          const subject = subjectOf(candidate, path);
          expect([...measure(subject)]).toEqual(FEATURES.map(({ of }) => Number(of(subject))));
          measured++;
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(measured).toBeGreaterThan(300);
});
