import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { ALL_FIELDS, formatReference, type SecretReference } from '../../domain/reference.ts';
import { type EnvName, envNameFault } from './env-name.ts';

/** Most entries, or fields, that one wildcard may stand for: beyond it the prefix is a mistake, or too wide a grant. */
export const MOST_MATCHES = 1_000;

/** What a reference with a wildcard means. */
export interface Wildcard {
  /** What the paths of the entries begin with (`prod/` in `vault://secret/prod/*`); `null` for one entry. */
  prefix: string | null;
  /** Whether the rest of a path may have several parts (`**`). */
  deep: boolean;
  /** Whether every field is meant (`#*`). */
  fields: boolean;
}

/** How the name of an entry or field becomes the name of a variable. */
export const TRANSFORMS = ['upper', 'keep'] as const;
export type Transform = (typeof TRANSFORMS)[number];

/**
 * The wildcard of a reference: `path/*`, `path/name-*`, `path/**`, `…#*`, or `null` where it has none.
 * @throws AppError `config` for a `*` anywhere else, or with a version of several entries
 */
export function wildcardOf(reference: SecretReference): Wildcard | null {
  const { path, field, version } = reference;
  const [, head = '', stars = ''] = /^(.*?)(\*{0,2})$/s.exec(path) ?? [];
  const fields = field === ALL_FIELDS;
  if (head.includes('*') || (!fields && field?.includes('*')))
    throw misplaced(
      reference,
      'has a “*” where none can stand',
      'A “*” stands at the end of the path, or for all fields: “#*”.',
    );
  if (stars === '' && !fields) return null;
  if (stars !== '' && version !== null)
    throw misplaced(reference, 'asks for one version of several entries', 'Leave out “?version=”, or name the entry.');
  return { prefix: stars === '' ? null : head, deep: stars === '**', fields };
}

/** Collects what a wildcard stands for, as a vault lists it. */
export class Matches {
  readonly #reference: SecretReference;
  readonly #prefix: string;
  readonly #deep: boolean;
  readonly #parts = new Set<string>();

  /** @param prefix what the names that are offered begin with, where that is not the prefix in the reference */
  constructor(reference: SecretReference, prefix?: string) {
    const wildcard = wildcardOf(reference);
    this.#reference = reference;
    this.#prefix = prefix ?? wildcard?.prefix ?? reference.path;
    this.#deep = wildcard?.deep === true;
  }

  /**
   * Takes a name if it is meant.
   * @throws AppError `vault` beyond `MOST_MATCHES`
   */
  offer(name: string): void {
    const part = name.slice(this.#prefix.length);
    if (!name.startsWith(this.#prefix) || part === '' || (!this.#deep && part.includes('/'))) return;
    this.#parts.add(part);
    if (this.#parts.size > MOST_MATCHES) throw tooMany(this.#reference);
  }

  /** What the `*` stands for, sorted. */
  get parts(): string[] {
    return [...this.#parts].sort();
  }
}

/** @throws AppError `vault` where there are more fields than one wildcard may stand for */
export function refuseTooMany(reference: SecretReference, count: number): void {
  if (count > MOST_MATCHES) throw tooMany(reference);
}

/**
 * The variable for what a wildcard found: `-`, `.`, `/` and spaces of its name become `_`, letters become capitals (`upper`) or stay
 * (`keep`), and the result takes the place of the `*` in the pattern.
 *
 * @param pattern `APP_*`
 * @param found what the `*` of the reference stands for: `db/password`
 * @param shown the reference to it, for the message
 * @throws AppError `vault` for a name that may not be given to a job: it comes from the vault, so nobody has looked at it
 */
export function nameFound(pattern: string, found: string, transform: Transform, shown: string): EnvName {
  const joined = found.replace(/[-./ ]|%20/g, '_');
  const name = pattern.replace('*', () => (transform === 'upper' ? joined.toUpperCase() : joined));
  const fault = envNameFault(name);
  if (fault === null) return name as EnvName;
  throw new AppError(
    'vault',
    `${neutralLine(shown.slice(0, 200))} would become the variable “${neutralLine(name.slice(0, 80))}”, which can't be injected: ${fault}.`,
    { mend: 'Put a prefix before the “*” (APP_*), choose a narrower wildcard, or name the secrets one by one.' },
  );
}

/** The reference to one of the entries that a wildcard stands for. */
export function entryOf(reference: SecretReference, { prefix }: Wildcard, part: string): SecretReference {
  return { ...reference, path: `${prefix}${part}` };
}

function tooMany(reference: SecretReference): AppError {
  return new AppError('vault', `${formatReference(reference)} stands for more than ${MOST_MATCHES} secrets.`, {
    mend: 'Choose a narrower wildcard: a job should get what it uses.',
  });
}

function misplaced(reference: SecretReference, what: string, mend: string): AppError {
  return new AppError('config', `“${neutralLine(formatReference(reference).slice(0, 200))}” ${what}.`, { mend });
}
