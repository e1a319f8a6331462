import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../../src/engine/scan/rules/compile-rules.ts';
import { sampleOf } from '../../../../src/engine/scan/rules/documented-samples.ts';
import type { Ruleset } from '../../../../src/engine/scan/rules/rule.ts';
import { createScanner, type ScanOutcome } from '../../../../src/engine/scan/scanner.ts';
import type { ScanSource } from '../../../../src/engine/scan/source.ts';
import ruleset from '../../../../src/generated/ruleset.json' with { type: 'json' };

const ALADDIN = Buffer.from(['Aladdin', 'open sesame'].join(':')).toString('base64');
const NOTHING: ScanSource = {
  read: async () => ({ source: 'tree', base: null, head: null, commits: 0, blobs: 0, files: 0 }),
  blob: async () => null,
  head: async () => null,
  close: () => undefined,
};

async function scan(text: string): Promise<ScanOutcome> {
  const scanner = createScanner({ ruleset: compileRules(ruleset as Ruleset), today: '2030-06-01' });
  const bytes = Buffer.from(text);
  scanner.sink.buffer(bytes.length).set(bytes);
  scanner.sink.scan({ path: 'src/a.http', commit: null, previous: [] }, bytes.length);
  return await scanner.finish(NOTHING, new AbortController().signal);
}

describe('a documented sample', () => {
  test('is known by its document', () => {
    expect(sampleOf(ALADDIN)).toBe('RFC 7617');
    expect(sampleOf(`${ALADDIN}x`)).toBeNull();
  });

  test('is suppressed and says why, where the same form with another value turns the build red', async () => {
    const other = Buffer.from(['deploy', 'kR7pQ2xW9zL4'].join(':')).toString('base64');
    const sample = await scan(`Authorization: Basic ${ALADDIN}\n`);
    const real = await scan(`Authorization: Basic ${other}\n`);
    expect(sample.findings).toEqual([]);
    expect(sample.suppressed).toMatchObject([{ by: { kind: 'sample', reason: expect.stringContaining('RFC 7617') } }]);
    expect(real.findings[0]?.level).toBe('fail');
  });
});

test.each([
  ['2001-01-01', true],
  ['2040-01-01', false],
])('a token that ends on %s is told to have expired: %s', async (day, expired) => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const head = part({ alg: 'HS256', typ: 'JWT' });
  const body = part({ iss: 'auth', sub: 'x', exp: Date.parse(day) / 1000, iat: Date.parse(day) / 1000 - 9e6 });
  const {
    findings: [finding],
  } = await scan(`token: ${head}.${body}.${'kR7pQ2xW9zL4'.repeat(4)}\n`);
  expect(finding?.reasons.some((reason) => reason === `It expired on ${day}.`)).toBe(expired);
});
