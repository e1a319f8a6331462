import { isJsonObject } from '../../../domain/json-object.ts';
import { didYouMean } from '../../../domain/nearest-name.ts';
import type { Near } from './rule.ts';
import type { EntryReader } from './rule-entry.ts';
import { tryPattern } from './try-pattern.ts';

/** Farther apart, two texts have little to do with each other. */
export const MAX_WITHIN = 50;
const DEFAULT_WITHIN = 5;
const DEFAULT_CONFIDENCE = 0.95;
const NEAR_KEYS = ['rule', 'pattern', 'within', 'confidence'] as const;
const MEND = 'Write “near: [{ rule: other-rule, within: 5 }]”, or a pattern in place of the rule.';

/** Reads `near` and `requires` of a rule's entry. */
export function readNear(
  reader: EntryReader,
  neighbours: ReadonlySet<string>,
): { near: Near[]; requiresNear: boolean } {
  const value = reader.value('near') ?? [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const near = items.map((item, index) => readOne(reader, item, index, neighbours));
  if (!Array.isArray(value)) reader.fault('near', '“near” is not a list.', MEND);
  const requires = reader.value('requires');
  if (requires !== undefined && requires !== 'near')
    reader.fault('requires', '“requires” can only be “near”.', 'Write “requires: near”, or leave it out.');
  if (requires === 'near' && near.length === 0)
    reader.fault('requires', 'It requires a neighbour, and “near” names none.', MEND);
  return { near, requiresNear: requires === 'near' };
}

function readOne(reader: EntryReader, item: unknown, index: number, neighbours: ReadonlySet<string>): Near {
  const isMap = isJsonObject(item);
  const entry = isMap ? item : {};
  const fault = (key: string, message: string, mend: string): void => {
    reader.fault('near', message, mend, key in entry ? [index, key] : [index]);
  };
  for (const key of Object.keys(entry))
    if (!(NEAR_KEYS as readonly string[]).includes(key))
      fault(
        key,
        `“${key}” is not a key of a neighbour.`,
        `Known keys: ${NEAR_KEYS.join(', ')}.${didYouMean(key, NEAR_KEYS)}`,
      );
  const { rule, pattern, within = DEFAULT_WITHIN, confidence = DEFAULT_CONFIDENCE } = entry;
  if ((typeof rule === 'string') === (typeof pattern === 'string'))
    fault('rule', 'A neighbour is either a rule or a pattern.', MEND);
  if (typeof rule === 'string' && (!neighbours.has(rule) || rule === reader.value('id')))
    fault(
      'rule',
      `There is no other rule “${rule.slice(0, 80)}”.`,
      `See the ids with: sealant rules list.${didYouMean(rule, neighbours)}`,
    );
  if (typeof pattern === 'string')
    for (const { message, mend } of tryPattern(pattern, true).faults) fault('pattern', message, mend);
  if (!Number.isInteger(within) || (within as number) < 0 || (within as number) > MAX_WITHIN)
    fault('within', `“within” is not a number of lines from 0 to ${MAX_WITHIN}.`, `Write “within: ${DEFAULT_WITHIN}”.`);
  if (typeof confidence !== 'number' || confidence < 0 || confidence > 1)
    fault('confidence', '“confidence” is not a number from 0 to 1.', `Write “confidence: ${DEFAULT_CONFIDENCE}”.`);
  return {
    rule: typeof rule === 'string' ? rule : null,
    pattern: typeof pattern === 'string' ? pattern : null,
    within: Number(within),
    confidence: Number(confidence),
  };
}
