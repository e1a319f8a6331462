import { NulSplitter } from './nul-splitter.ts';
import type { RawEntry } from './raw-diff.ts';

/** One line of `git status --porcelain=v2`: what the index has, and what the disk has, where it is not the same. */
export interface StatusEntry {
  path: Buffer;
  /** The index against HEAD, or `null` where they are the same. */
  index: Pick<RawEntry, 'old' | 'mode' | 'id'> | null;
  /** The file on disk against the index, or `null` where it is the same or gone. */
  disk: { previous: readonly string[]; submodule: boolean } | null;
}

/** Git printed something that is no status. */
export class StatusError extends Error {
  override readonly name = 'StatusError';
}

/** Reads `git status --porcelain=v2 -z` piece by piece. Source: git-status(1), Porcelain Format Version 2. */
export class StatusParser {
  readonly #take: (entry: StatusEntry) => void;
  readonly #tokens = new NulSplitter((token) => this.#token(token));
  #skipNext = false;

  constructor(take: (entry: StatusEntry) => void) {
    this.#take = take;
  }

  push(chunk: Buffer): void {
    this.#tokens.push(chunk);
  }

  #token(token: Buffer): void {
    if (this.#skipNext) {
      this.#skipNext = false;
      return;
    }
    const kind = String.fromCharCode(token[0] ?? 0);
    if (kind === '#' || kind === '!') return;
    const count = FIELDS[kind];
    if (count === undefined)
      throw new StatusError(`not a status line: ${JSON.stringify(token.toString('latin1', 0, 80))}`);
    const { fields, path } = splitFields(token, count);
    this.#skipNext = kind === '2';
    this.#take(READERS[kind]!(fields, path));
  }
}

/** How many fields stand before the path, by the kind of line. */
const FIELDS: Readonly<Record<string, number>> = { '1': 8, '2': 9, u: 10, '?': 1 };

const READERS: Readonly<Record<string, (fields: readonly string[], path: Buffer) => StatusEntry>> = {
  '1': changedEntry,
  '2': changedEntry,
  u: unmergedEntry,
  '?': (_fields, path) => ({ path, index: null, disk: { previous: [], submodule: false } }),
};

/** `1 XY SUB MODE-HEAD MODE-INDEX MODE-DISK ID-HEAD ID-INDEX PATH`; a rename has its score before the path. */
function changedEntry(fields: readonly string[], path: Buffer): StatusEntry {
  const [, states = '..', submodule = 'N...', headMode = '', indexMode = '', diskMode = '', headId = '', indexId = ''] =
    fields;
  return {
    path,
    index: states[0] === '.' ? null : { old: [{ mode: headMode, id: headId }], mode: indexMode, id: indexId },
    // What the index has was compared with HEAD already, so the disk is compared with the index.
    disk:
      states[1] === '.' || diskMode === '000000' ? null : { previous: [indexId], submodule: submodule.startsWith('S') },
  };
}

/** `u XY SUB MODE-1 MODE-2 MODE-3 MODE-DISK ID-1 ID-2 ID-3 PATH`; stage 2 is ours, stage 3 theirs. */
function unmergedEntry(fields: readonly string[], path: Buffer): StatusEntry {
  const [, , submodule = 'N...', , , , diskMode = '', , ours = '', theirs = ''] = fields;
  return {
    path,
    index: null,
    disk: diskMode === '000000' ? null : { previous: [ours, theirs], submodule: submodule.startsWith('S') },
  };
}

function splitFields(token: Buffer, count: number): { fields: string[]; path: Buffer } {
  const fields: string[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    const end = token.indexOf(32, at);
    if (end === -1)
      throw new StatusError(`a status line with too few fields: ${JSON.stringify(token.toString('latin1', 0, 80))}`);
    fields.push(token.toString('latin1', at, end));
    at = end + 1;
  }
  return { fields, path: Buffer.from(token.subarray(at)) };
}
