import { NulSplitter } from './nul-splitter.ts';

/** One changed file in git's raw diff format. */
export interface RawEntry {
  /** The path on the new side. */
  path: Buffer;
  /** Modes and ids of the old sides: one per parent. An id of zeros means: not there, or not known (work tree). */
  old: readonly { mode: string; id: string }[];
  mode: string;
  id: string;
  /** One letter per parent: A, C, D, M, R, T, U. */
  status: string;
}

/** Marks a commit in the output of `git log` with `COMMIT_FORMAT`; no raw entry and no path token starts so. */
const COMMIT_MARK = 1;
/** For `git log -z`. */
export const COMMIT_FORMAT = '--format=tformat:%x01%H';

export interface RawDiffEvents {
  commit?(id: string): void;
  entry(entry: RawEntry): void;
}

/**
 * Reads git's raw diff format with `-z` piece by piece: `:100644 100644 ID ID M NUL path NUL`, two paths for R and C, and
 * the combined form with one more colon, mode and id per parent.
 * Source: git-diff(1), RAW OUTPUT FORMAT and DIFF FORMAT FOR MERGES.
 */
export class RawDiffParser {
  readonly #events: RawDiffEvents;
  readonly #tokens = new NulSplitter((token) => this.#token(token));
  #open: Omit<RawEntry, 'path'> | null = null;
  #pathsLeft = 0;

  constructor(events: RawDiffEvents) {
    this.#events = events;
  }

  push(chunk: Buffer): void {
    this.#tokens.push(chunk);
  }

  /** Whether the output ended where an entry ends. `false` means that it was cut off. */
  isComplete(): boolean {
    return this.#open === null && this.#tokens.rest.every((byte) => byte === 10);
  }

  #token(token: Buffer): void {
    if (this.#open !== null) {
      this.#pathsLeft--;
      if (this.#pathsLeft > 0) return;
      const entry = { ...this.#open, path: Buffer.from(token) };
      this.#open = null;
      this.#events.entry(entry);
      return;
    }
    let start = 0;
    while (start < token.length && token[start] === 10) start++;
    if (start === token.length) return;
    if (token[start] === COMMIT_MARK) {
      this.#events.commit?.(token.toString('latin1', start + 1));
      return;
    }
    this.#open = parseEntry(token.toString('latin1', start));
    this.#pathsLeft = this.#open.old.length === 1 && /^[RC]/.test(this.#open.status) ? 2 : 1;
  }
}

function parseEntry(text: string): Omit<RawEntry, 'path'> {
  const colons = /^:+/.exec(text)?.[0].length ?? 0;
  const words = text.slice(colons).split(' ');
  if (colons === 0 || words.length !== colons * 2 + 3) throw new RawDiffError(text);
  const modes = words.slice(0, colons + 1);
  const ids = words.slice(colons + 1, colons * 2 + 2);
  return {
    old: ids.slice(0, colons).map((id, i) => ({ mode: modes[i]!, id })),
    mode: modes[colons]!,
    id: ids[colons]!,
    status: words.at(-1)!,
  };
}

/** Git printed something that is no raw diff. */
export class RawDiffError extends Error {
  override readonly name = 'RawDiffError';

  constructor(token: string) {
    super(`not a raw diff entry: ${JSON.stringify(token.slice(0, 120))}`);
  }
}

/** Whether an id stands for “nothing”. */
export function isZeroId(id: string): boolean {
  return /^0+$/.test(id);
}

export const SUBMODULE_MODE = '160000';
