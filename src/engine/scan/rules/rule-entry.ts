import { isJsonObject } from '../../../domain/json-object.ts';
import { didYouMean } from '../../../domain/nearest-name.ts';

/** One thing wrong with a rule file. */
export interface RuleFault {
  /** File, entry and key: `rules/github.yml: entry 3 (github-pat), “pattern”`. */
  where: string;
  /** Path into the file, to find the line: `[2, 'pattern']`. */
  path: readonly (string | number)[];
  message: string;
  mend: string;
}

/** Keys of an entry as they are written. */
const RULE_KEYS = [
  'id',
  'name',
  'description',
  'severity',
  'confidence',
  'keywords',
  'pattern',
  'ignore-case',
  'reach',
  'checks',
  'near',
  'requires',
  'credential',
  'public-prefix',
  'remedy',
  'references',
  'examples',
  'negative-examples',
  'near-examples',
] as const;
export type RuleKey = (typeof RULE_KEYS)[number];

/** Takes typed values out of one entry and collects what is wrong with it. */
export class EntryReader {
  readonly faults: RuleFault[] = [];
  readonly #entry: Readonly<Record<string, unknown>>;
  readonly #file: string;
  readonly #index: number;

  constructor(entry: unknown, file: string, index: number) {
    const isMap = isJsonObject(entry);
    this.#entry = isMap ? entry : {};
    this.#file = file;
    this.#index = index;
    if (!isMap) this.fault('id', 'A rule is a map of keys.', 'Start it with “- id: …”.');
  }

  value(key: RuleKey): unknown {
    return this.#entry[key];
  }

  /** @param inside path below the key, where the fault is in a part of its value */
  fault(key: string, message: string, mend: string, inside: readonly (string | number)[] = []): void {
    const id = typeof this.#entry['id'] === 'string' ? ` (${this.#entry['id']})` : '';
    const where = `${this.#file}: entry ${this.#index + 1}${id}, “${key}”`;
    this.faults.push({ where, path: [this.#index, key, ...inside], message, mend });
  }

  refuseUnknownKeys(): void {
    for (const key of Object.keys(this.#entry))
      if (!(RULE_KEYS as readonly string[]).includes(key))
        this.fault(
          key,
          `“${key}” is not a key of a rule.`,
          `Known keys: ${RULE_KEYS.join(', ')}.${didYouMean(key, RULE_KEYS)}`,
        );
  }

  text(key: RuleKey): string {
    const value = this.value(key);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.fault(key, value === undefined ? `“${key}” is missing.` : `“${key}” is not a text.`, `Write “${key}: …”.`);
    return '';
  }

  texts(key: RuleKey, least: number): string[] {
    const value = this.value(key) ?? [];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && item !== '')) {
      this.fault(key, `“${key}” is not a list of texts.`, `Write “${key}: [ … ]”, with quotes around each.`);
      return [];
    }
    if (value.length < least)
      this.fault(
        key,
        `“${key}” has ${value.length} of at least ${least}.`,
        'Add one: a line as it would stand in a file.',
      );
    return value as string[];
  }

  flag(key: RuleKey): boolean {
    const value = this.value(key) ?? false;
    if (typeof value !== 'boolean') this.fault(key, `“${key}” is neither true nor false.`, `Write “${key}: true”.`);
    return value === true;
  }

  number(key: RuleKey, preset: number, low: number, high: number): number {
    const value = this.value(key) ?? preset;
    if (typeof value === 'number' && value >= low && value <= high) return value;
    this.fault(key, `“${key}” is not a number from ${low} to ${high}.`, `Write “${key}: ${preset}”.`);
    return preset;
  }
}
