import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRules as compileRuleFiles, readRuleFolder } from '../scripts/build-rules.ts';
import { anchorOf } from '../src/engine/scan/rules/anchor.ts';
import { compileRules } from '../src/engine/scan/rules/compile-rules.ts';
import { matchRule } from '../src/engine/scan/rules/match-rule.ts';
import type { Rule, Ruleset } from '../src/engine/scan/rules/rule.ts';
import { createScanner } from '../src/engine/scan/scanner.ts';
import type { ScanSource } from '../src/engine/scan/source.ts';
import { fillTemplate } from '../src/engine/scan/templates/templates.ts';

const rules = readRuleFolder(join(import.meta.dirname, '../rules'));
const ruleset = JSON.parse(compileRuleFiles(rules)['ruleset.json']!) as Ruleset;
const SEEDS = [11, 12, 13];

/** A source that is read already: the texts were pushed into the sink. */
const nothingMore: ScanSource = {
  read: async () => ({ source: 'tree', base: null, head: null, commits: 0, blobs: 0, files: 0 }),
  blob: async () => null,
  head: async () => null,
  close: () => undefined,
};

/** What the real engine (prefilter, windows, checks, neighbours, overlaps) finds in each text, in order. */
async function findingsIn(
  texts: readonly string[],
  generic: boolean,
): Promise<{ ruleId: string; confidence: number }[][]> {
  const scanner = createScanner({ ruleset: compileRules(ruleset, generic ? {} : { stems: [] }) });
  texts.forEach((text, index) => {
    const bytes = Buffer.from(`first line\n${text}\nlast line\n`);
    scanner.sink.buffer(bytes.length).set(bytes);
    scanner.sink.scan({ path: `src/${index}.txt`, commit: null, previous: [] }, bytes.length);
  });
  const { findings } = await scanner.finish(nothingMore, new AbortController().signal);
  const found: { ruleId: string; confidence: number }[][] = texts.map(() => []);
  for (const { path, ruleId, confidence } of findings)
    found[Number(/\d+/.exec(path)![0])]!.push({ ruleId, confidence });
  return found;
}

async function idsFound(texts: readonly string[], generic: boolean): Promise<string[][]> {
  return (await findingsIn(texts, generic)).map((found) => found.map(({ ruleId }) => ruleId));
}

/** Places that tokens stand in; `V` is the token. */
const SURROUNDINGS = [
  'TOKEN=V',
  '"token":"V"',
  'token: V',
  '<token>V</token>',
  'https://api.example/?token=V&page=1',
  'Authorization: Bearer V',
  'the token `V` is',
  'connect(V)',
  'one,V,two',
  '{"json":"{\\"token\\":\\"V\\"}"}',
  'curl -u V: https://api.example',
  'https://user:V@api.example',
  'The token is V.',
  '| V |',
];

describe('a token with a prefix of its own', () => {
  it.each(SURROUNDINGS)('is found in %s', async (surrounding) => {
    const cases = rules.flatMap((rule) => {
      const prefix = anchorOf(rule.pattern)?.literal;
      const [match] = matchRule(rule, fillTemplate(rule.examples[0]!, 21), 'a.txt');
      if (prefix === undefined || !match!.value.startsWith(prefix) || match!.value.includes('\n')) return [];
      return [{ id: rule.id, text: surrounding.replaceAll('V', () => match!.value) }];
    });
    const found = await idsFound(
      cases.map(({ text }) => text),
      false,
    );
    expect(cases.length).toBeGreaterThan(300);
    expect(cases.filter(({ id }, index) => !found[index]!.includes(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe.each([
  ['without the generic detector', false],
  ['with the generic detector', true],
])('the engine %s', (_title, generic) => {
  it('finds every example of every rule, as that rule', async () => {
    const cases = rules.flatMap((rule) =>
      rule.examples.flatMap((example) => SEEDS.map((seed) => ({ id: rule.id, text: fillTemplate(example, seed) }))),
    );
    const found = await idsFound(
      cases.map(({ text }) => text),
      generic,
    );
    const missed = cases.filter(({ id }, index) => !found[index]!.includes(id));
    expect(
      missed.map(({ id, text }) => `${id}: ${text} → ${found[cases.findIndex((one) => one.text === text)]}`),
    ).toEqual([]);
  });

  it('raises the confidence of every rule by the neighbours in its near-examples', async () => {
    const cases = rules.flatMap((rule) =>
      (rule.nearExamples ?? []).flatMap((example) =>
        SEEDS.map((seed) => ({ rule, text: fillTemplate(example, seed) })),
      ),
    );
    const found = await findingsIn(
      cases.map(({ text }) => text),
      generic,
    );
    expect(cases.length).toBeGreaterThan(50);
    const least = ({ near }: Rule): number => Math.min(...near!.map(({ confidence }) => confidence));
    const missed = cases.filter(
      ({ rule }, index) =>
        !found[index]!.some(({ ruleId, confidence }) => ruleId === rule.id && confidence >= least(rule)),
    );
    expect(missed.map(({ rule, text }) => `${rule.id}: ${text}`)).toEqual([]);
  });

  it('finds no counter-example of any rule, as that rule', async () => {
    const cases = rules.flatMap((rule) =>
      rule.negativeExamples.flatMap((example) =>
        SEEDS.map((seed) => ({ id: rule.id, text: fillTemplate(example, seed) })),
      ),
    );
    const found = await idsFound(
      cases.map(({ text }) => text),
      generic,
    );
    const wrong = cases.filter(({ id }, index) => found[index]!.includes(id));
    expect(wrong.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });
});
