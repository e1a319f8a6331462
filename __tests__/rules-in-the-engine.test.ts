import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/engine/scan/rules/rule.ts';
import { fillTemplate } from '../src/engine/scan/templates/templates.ts';
import { findingsIn, rules } from './scanned-texts.ts';

const SEEDS = [11, 12, 13];

const inAFile = (text: string): string => `first line\n${text}\nlast line\n`;

async function idsFound(texts: readonly string[], generic: boolean): Promise<string[][]> {
  return (await findingsIn(texts.map(inAFile), generic)).map((found) => found.map(({ ruleId }) => ruleId));
}

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
      cases.map(({ text }) => inAFile(text)),
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
