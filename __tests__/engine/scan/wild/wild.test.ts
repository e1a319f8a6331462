import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/domain/finding.ts';
import { detectGeneric } from '../../../../src/engine/scan/generic/index.ts';
import { compileRules } from '../../../../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../../../../src/engine/scan/rules/rule.ts';
import { createScanner } from '../../../../src/engine/scan/scanner.ts';
import type { ScanSource } from '../../../../src/engine/scan/source.ts';
import ruleset from '../../../../src/generated/ruleset.json' with { type: 'json' };
import { type Case, lookAlikes, secrets } from './cases.ts';

/** The texts are pushed by hand; nothing is asked of the source. */
const NOTHING: ScanSource = {
  read: async () => ({ source: 'tree', base: null, head: null, commits: 0, blobs: 0, files: 0 }),
  blob: async () => null,
  head: async () => null,
  close: () => undefined,
};

/** What the whole engine finds in each text, each in a folder of its own. */
async function findingsIn(cases: readonly Case[]): Promise<Finding[][]> {
  const scanner = createScanner({ ruleset: compileRules(ruleset as Ruleset), generic: detectGeneric });
  for (const [index, { path, text }] of cases.entries()) {
    const bytes = Buffer.from(text);
    scanner.sink.buffer(bytes.length).set(bytes);
    scanner.sink.scan({ path: `${index}/${path}`, commit: null, previous: [] }, bytes.length);
  }
  const found: Finding[][] = cases.map(() => []);
  const { findings } = await scanner.finish(NOTHING, new AbortController().signal);
  for (const finding of findings) found[Number.parseInt(finding.path, 10)]!.push(finding);
  return found;
}

function holds(finding: Finding, value: string): boolean {
  const told = finding.secret.reveal();
  return told.includes(value) || value.includes(told) || Buffer.from(told, 'base64').toString('latin1').includes(value);
}

describe('in the syntaxes of many languages, tools and formats', () => {
  it('finds 98 of 100 secrets', async () => {
    const cases = secrets();
    const found = await findingsIn(cases);
    const missed = cases.filter(({ value = '' }, index) => !found[index]!.some((finding) => holds(finding, value)));
    expect(cases.length).toBeGreaterThan(600);
    expect(missed.length, missed.map(({ what }) => what).join('; ')).toBeLessThanOrEqual(cases.length * 0.02);
  });

  it('warns of no look-alike, and notes at most one of 100', async () => {
    const cases = lookAlikes();
    const found = await findingsIn(cases);
    const loud = cases.filter((_, index) => found[index]!.some(({ level }) => level !== 'note'));
    expect(cases.length).toBeGreaterThan(600);
    expect(loud.map(({ what, text }) => `${what}: ${text}`)).toEqual([]);
    expect(found.filter((of) => of.length > 0).length).toBeLessThanOrEqual(cases.length * 0.01);
  });
});
