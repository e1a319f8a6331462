import { isJsonObject } from '../../domain/json-object.ts';

/** Takes values out of a table that somebody else wrote, and notes what is of another kind than expected. */
export class TomlTable {
  readonly #table: Readonly<Record<string, unknown>>;
  readonly #odd: (what: string) => void;
  readonly #where: string;
  readonly #asked = new Set<string>();

  constructor(table: unknown, where: string, odd: (what: string) => void) {
    this.#table = isJsonObject(table) ? table : {};
    this.#where = where;
    this.#odd = odd;
    if (!isJsonObject(table)) odd(`${where} is no table.`);
  }

  has(key: string): boolean {
    this.#asked.add(key);
    return this.#table[key] !== undefined;
  }

  text(key: string): string {
    const value = this.#value(key);
    if (value === undefined || typeof value === 'string') return value ?? '';
    this.#wrong(key, 'text');
    return '';
  }

  number(key: string): number | null {
    const value = this.#value(key);
    if (typeof value === 'number') return value;
    if (value !== undefined) this.#wrong(key, 'number');
    return null;
  }

  flag(key: string): boolean {
    const value = this.#value(key);
    if (value !== undefined && typeof value !== 'boolean') this.#wrong(key, 'true or false');
    return value === true;
  }

  texts(key: string): string[] {
    const value = this.#value(key) ?? [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    this.#wrong(key, 'list of texts');
    return [];
  }

  /** The tables of `[[key]]`, and the single one of `[key]`. */
  tables(key: string): TomlTable[] {
    const value = this.#value(key) ?? [];
    const all: unknown[] = Array.isArray(value) ? value : [value];
    return all.map(
      (each, i) => new TomlTable(each, `${this.#where}${key}${Array.isArray(value) ? ` ${i + 1}` : ''}`, this.#odd),
    );
  }

  /** Keys that were not asked for. */
  others(): string[] {
    return Object.keys(this.#table).filter((key) => !this.#asked.has(key));
  }

  #value(key: string): unknown {
    this.#asked.add(key);
    return this.#table[key];
  }

  #wrong(key: string, wanted: string): void {
    this.#odd(`${this.#where} “${key}” is not a ${wanted}.`);
  }
}
