import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ObjectStore, openObjectStore, type StoredObject } from './object-store.ts';
import { type PlainRange, readCommit, readPlainRange } from './plain-range.ts';
import { RefFiles } from './refs.ts';
import type { Repository } from './repository.ts';
import { idAtPath, NotPlain } from './tree-changes.ts';

/** Where git looks for a short name, besides its own folder. Source: gitrevisions(7), <refname>. */
const NAMED = ['refs/*', 'refs/tags/*', 'refs/heads/*', 'refs/remotes/*', 'refs/remotes/*/HEAD'];
const ID = /^[0-9a-f]{40}$/;

/**
 * A repository whose files say all there is to know of it, read without git. Every answer is what git would give, or that
 * git is to be asked.
 */
export class PlainRepository {
  readonly #place: Repository;
  readonly #store: ObjectStore;
  readonly #refs: RefFiles;
  readonly #named = new Map<string, string | null>();

  constructor(place: Repository, store: ObjectStore) {
    this.#place = place;
    this.#store = store;
    this.#refs = new RefFiles(place);
  }

  /** The id of the commit that a revision names, or `null`: git is to be asked. */
  commitNamed(revision: string): string | null {
    let id = this.#named.get(revision);
    if (id === undefined) {
      id = this.#lookUp(revision);
      this.#named.set(revision, id);
    }
    return id;
  }

  /** @returns `null`: git is to be asked */
  object(id: string): StoredObject | null {
    return ID.test(id) ? this.#store.read(id) : null;
  }

  /** A file as of a revision; `absent` where there is none; `null`: git is to be asked. */
  fileAt(revision: string, path: string): Buffer | 'absent' | null {
    if (path.split('/').some((name) => name === '' || name === '.' || name === '..')) return null;
    const commit = this.commitNamed(revision);
    if (commit === null) return null;
    try {
      const id = idAtPath(this.#store, readCommit(this.#store, commit).tree, path);
      if (id === null) return 'absent';
      const object = this.#store.read(id);
      return object === null || object.type === 'blob' ? (object?.bytes ?? null) : 'absent';
    } catch (error) {
      if (error instanceof NotPlain) return null;
      throw error;
    }
  }

  /** What the commits of a range changed; `null`: git is to be asked. */
  range(base: string, head: string, without: readonly string[]): PlainRange | null {
    const outs = [base, ...without].map((name) => this.commitNamed(name));
    const top = this.commitNamed(head);
    if (top === null) return null;
    const known = outs.filter((id) => id !== null);
    return known.length === outs.length ? readPlainRange(this.#store, top, known) : null;
  }

  close(): void {
    this.#store.close();
  }

  #lookUp(revision: string): string | null {
    const child = /^(?<name>[^^]+)\^1$/.exec(revision)?.groups?.['name'];
    const id = ID.test(child ?? revision) ? (child ?? revision) : this.#inRefs(child ?? revision);
    if (id === null) return null;
    try {
      const { parents } = readCommit(this.#store, id);
      return child === undefined ? id : (parents[0] ?? null);
    } catch (error) {
      if (error instanceof NotPlain) return null;
      throw error;
    }
  }

  /** A plain name that stands for one ref only. */
  #inRefs(name: string): string | null {
    if (name === 'HEAD') return this.#refs.hashOf(name);
    if (!/^[A-Za-z][\w./-]*$/.test(name) || /\.\.|\/\/|\/\.|\.lock|\.$|\/$/.test(name)) return null;
    if (name.startsWith('refs/')) return this.#refs.hashOf(name);
    // A file of git's own, such as FETCH_HEAD.
    if (existsSync(join(this.#place.gitDirectory, name)) || existsSync(join(this.#place.commonDirectory, name)))
      return null;
    const found = NAMED.map((form) => this.#refs.hashOf(form.replace('*', name))).filter((hash) => hash !== null);
    return found.length === 1 ? found[0]! : null;
  }
}

/** @returns `null` for a repository that only git can read */
export function openPlainRepository(place: Repository): PlainRepository | null {
  const store = openObjectStore(place);
  return store === null ? null : new PlainRepository(place, store);
}
