import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from './repository.ts';

/** Git follows no longer chain of symbolic refs. Source: refs.c, SYMREF_MAXDEPTH. */
const MAX_DEPTH = 5;

/**
 * Reads refs from their files, so that git can start walking commits without a process asking for them first.
 * Sources: gitrepository-layout(5); git-pack-refs(1) for `packed-refs`.
 */
export class RefFiles {
  readonly #place: Repository;
  #packed: string | null = null;

  constructor(place: Repository) {
    this.#place = place;
  }

  /** The hash that a full ref name or `HEAD` stands for, or `null` when there is none or its files don't tell. */
  hashOf(name: string): string | null {
    let ref = name;
    for (let depth = 0; depth <= MAX_DEPTH; depth++) {
      const text = this.#read(ref);
      if (text === null) return this.#inPacked(ref);
      if (!text.startsWith('ref:')) return asHash(text);
      ref = text.slice(4).trim();
      if (!ref.startsWith('refs/') || ref.includes('..') || /[\0\n]/.test(ref)) return null;
    }
    return null;
  }

  #read(ref: string): string | null {
    // HEAD is each worktree's own; other refs are shared.
    const folder = ref === 'HEAD' ? this.#place.gitDirectory : this.#place.commonDirectory;
    return readText(join(folder, ref))?.trim() ?? null;
  }

  /** A line of `packed-refs` is `HASH SP NAME LF`. */
  #inPacked(ref: string): string | null {
    this.#packed ??= `\n${readText(join(this.#place.commonDirectory, 'packed-refs')) ?? ''}`;
    const at = this.#packed.indexOf(` ${ref}\n`);
    return at === -1 ? null : asHash(this.#packed.slice(this.#packed.lastIndexOf('\n', at) + 1, at));
  }
}

function asHash(text: string): string | null {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}

function readText(file: string): string | null {
  // Asked first, because an error takes longer to make than all the rest.
  if (!existsSync(file)) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
