import type { ObjectStore } from './object-store.ts';
import type { RawEntry } from './raw-diff.ts';
import { NotPlain, TreeChanges } from './tree-changes.ts';

/** What `git log` would tell of a range. */
export interface PlainRange {
  /** Oldest first. */
  commits: readonly { id: string; entries: readonly RawEntry[] }[];
}

interface Commit {
  id: string;
  tree: string;
  parents: readonly string[];
  /** When it was committed, in seconds. */
  date: number;
  /** Whether it is reachable from the head, from what is left out. */
  inHead: boolean;
  isOut: boolean;
}

/** Commits that are looked at; what is further away git finds sooner. */
const MOST_COMMITS = 128;
/** Changed files of all commits together. */
const MOST_ENTRIES = 500;

/**
 * The commits of a range and what each changed, read from the objects: where they are a plain row without merges and
 * renames, and near.
 * @param head, outs ids of commits
 * @returns `null` for any other range: git is to be asked
 */
export function readPlainRange(store: ObjectStore, head: string, outs: readonly string[]): PlainRange | null {
  try {
    const changes = new TreeChanges(store);
    let before: string | null = null;
    let left = MOST_ENTRIES;
    const commits = rowOf(store, head, outs).map(({ id, tree, parents: [parent] }) => {
      before = parent === undefined ? null : (before ?? readCommit(store, parent).tree);
      const entries = changes.between(before, tree);
      before = tree;
      left -= entries.length;
      if (left < 0) throw new NotPlain();
      return { id, entries };
    });
    return { commits };
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

/**
 * Goes back from both ends, newest first, until all that is left is known to be out. What is reachable from the head alone
 * is a row of single parents, so nothing below its first outside commit can be above it: dates only say where to look
 * first. @throws NotPlain
 */
function rowOf(store: ObjectStore, head: string, outs: readonly string[]): Commit[] {
  const walk = new Walk(store);
  walk.reach(head, true, false);
  for (const out of outs) walk.reach(out, false, true);
  walk.run();
  const row: Commit[] = [];
  for (let id: string | undefined = head; id !== undefined; ) {
    const commit = walk.commits.get(id);
    if (commit === undefined) throw new NotPlain();
    if (commit.isOut) break;
    if (commit.parents.length > 1) throw new NotPlain();
    row.push(commit);
    id = commit.parents[0];
  }
  return row.reverse();
}

class Walk {
  readonly commits = new Map<string, Commit>();
  readonly #store: ObjectStore;
  readonly #queue = new Set<Commit>();

  constructor(store: ObjectStore) {
    this.#store = store;
  }

  reach(id: string, inHead: boolean, isOut: boolean): void {
    let commit = this.commits.get(id);
    if (commit === undefined) {
      if (this.commits.size >= MOST_COMMITS) throw new NotPlain();
      commit = { id, ...readCommit(this.#store, id), inHead: false, isOut: false };
      this.commits.set(id, commit);
    } else if ((commit.inHead || !inHead) && (commit.isOut || !isOut)) return;
    commit.inHead ||= inHead;
    commit.isOut ||= isOut;
    this.#queue.add(commit);
  }

  /** To the end of what is reachable from one side only. */
  run(): void {
    for (let next = this.#newest(); next !== null; next = this.#newest()) {
      this.#queue.delete(next);
      if (!next.isOut && next.parents.length > 1) throw new NotPlain();
      for (const parent of next.parents) this.reach(parent, next.inHead, next.isOut);
    }
  }

  #newest(): Commit | null {
    let newest: Commit | null = null;
    let isSettled = true;
    for (const commit of this.#queue) {
      if (!commit.inHead || !commit.isOut) isSettled = false;
      if (newest === null || commit.date > newest.date) newest = commit;
    }
    return isSettled ? null : newest;
  }
}

/** @throws NotPlain */
export function readCommit(store: ObjectStore, id: string): Pick<Commit, 'tree' | 'parents' | 'date'> {
  const object = store.read(id);
  if (object?.type !== 'commit') throw new NotPlain();
  const end = object.bytes.indexOf('\n\n');
  const head = object.bytes.toString('latin1', 0, end === -1 ? object.bytes.length : end);
  const found = /^tree ([0-9a-f]{40})((?:\nparent [0-9a-f]{40})*)\nauthor .*\ncommitter .*> (\d+) /.exec(head);
  if (found === null) throw new NotPlain();
  const [, tree, parents, date] = found;
  return { tree: tree!, parents: parents!.match(/[0-9a-f]{40}/g) ?? [], date: Number(date) };
}
