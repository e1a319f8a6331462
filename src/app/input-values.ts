import { AppError } from '../domain/app-error.ts';
import { didYouMean } from '../domain/nearest-name.ts';
import { INPUT_SPECS, type InputName } from './inputs/index.ts';

/**
 * What was given for each input, read by kind. `source` words an input as its user wrote it
 * (`--fail-on` on the command line, `fail-on:` in a workflow), for error messages.
 */
export class InputValues {
  readonly #given: ReadonlyMap<InputName, readonly string[]>;
  readonly #word: (name: InputName) => string;

  constructor(given: ReadonlyMap<InputName, readonly string[]>, word: (name: InputName) => string) {
    this.#given = given;
    this.#word = word;
  }

  has(name: InputName): boolean {
    return this.#given.has(name);
  }

  /** The last value given, else the table's default, else `null`. */
  text(name: InputName): string | null {
    return this.#given.get(name)?.at(-1) ?? INPUT_SPECS[name].default ?? null;
  }

  flag(name: InputName): boolean {
    const value = this.#given.get(name)?.at(-1);
    if (value === undefined) return false;
    if (/^(true|yes|on|1|)$/i.test(value)) return true;
    if (/^(false|no|off|0)$/i.test(value)) return false;
    throw this.#wrong(name, value, 'is neither true nor false', 'Write true or false.');
  }

  list(name: InputName): readonly string[] {
    return this.#given.get(name) ?? [];
  }

  number(name: InputName): number | null {
    const text = this.text(name);
    if (text === null) return null;
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value) || value < 0)
      throw this.#wrong(name, text, 'is not a number', 'Give a number of 0 or more.');
    return value;
  }

  choice<T extends string>(name: InputName): T {
    const text = this.text(name) ?? '';
    const choices = INPUT_SPECS[name].choices ?? [];
    if (choices.includes(text)) return text as T;
    throw this.#wrong(
      name,
      text,
      'is not one of its values',
      `Use one of: ${choices.join(', ')}.${didYouMean(text, choices)}`,
    );
  }

  /** How the user wrote this input. */
  word(name: InputName): string {
    return this.#word(name);
  }

  #wrong(name: InputName, value: string, what: string, mend: string): AppError {
    const shown = INPUT_SPECS[name].sensitive ? 'its value' : `“${value.slice(0, 60)}”`;
    return new AppError('usage', `${this.#word(name)}: ${shown} ${what}.`, { mend });
  }
}
