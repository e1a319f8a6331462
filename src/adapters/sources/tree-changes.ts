import type { ObjectStore } from './object-store.ts';
import type { RawEntry } from './raw-diff.ts';

/** One entry of a tree object. */
interface TreeEntry {
  /** Latin-1 of its bytes. Folders end in `/`, by which trees are sorted. */
  name: string;
  /** Six digits, as git prints it. */
  mode: string;
  id: string;
}

const FOLDER_MODE = '040000';
const ID_BYTES = 20;
/** In bytes; a folder of some 1,500 files. Git compares larger ones faster. */
const LARGEST_TREE = 64 * 1024;
const NO_ID = '0'.repeat(40);

/** Something that git is to be asked. */
export class NotPlain extends Error {
  override readonly name = 'NotPlain';
}

/** Compares the trees of commits that follow each other. */
export class TreeChanges {
  readonly #store: ObjectStore;
  /** What was read as one commit's is the next one's earlier version. */
  readonly #trees = new Map<string, Buffer>();
  #entries: RawEntry[] = [];
  #hasRemoved = false;

  constructor(store: ObjectStore) {
    this.#store = store;
  }

  /**
   * What one commit changed against its only parent, in git's order, without what it removed.
   * @param before the parent's tree, `null` for a root commit
   * @throws NotPlain where a tree can't be read, or where files came and others went: those may be renames
   */
  between(before: string | null, after: string): readonly RawEntry[] {
    const entries: RawEntry[] = [];
    this.#entries = entries;
    this.#hasRemoved = false;
    this.#compare(before, after, '');
    if (this.#hasRemoved && entries.some(({ status }) => status === 'A')) throw new NotPlain();
    return entries;
  }

  #compare(beforeId: string | null, afterId: string | null, folder: string): void {
    if (beforeId === afterId) return;
    const before = this.#tree(beforeId);
    const after = this.#tree(afterId);
    const [old, now] = differingEntries(this.#store, before, after);
    for (let i = 0, j = 0; i < old.length || j < now.length; ) {
      const left = old[i];
      const right = now[j];
      const isOld = right === undefined || (left !== undefined && left.name < right.name);
      const isNew = left === undefined || (right !== undefined && right.name < left.name);
      if (!isNew) i++;
      if (!isOld) j++;
      this.#entry(isNew ? undefined : left, isOld ? undefined : right, folder);
    }
  }

  #entry(left: TreeEntry | undefined, right: TreeEntry | undefined, folder: string): void {
    if (left?.id === right?.id && left?.mode === right?.mode) return;
    const { name, mode } = (right ?? left)!;
    if (mode === FOLDER_MODE) this.#compare(left?.id ?? null, right?.id ?? null, folder + name);
    else if (right === undefined) this.#hasRemoved = true;
    else
      this.#entries.push({
        path: Buffer.from(folder + name, 'latin1'),
        old: [{ mode: left?.mode ?? '000000', id: left?.id ?? NO_ID }],
        mode,
        id: right.id,
        status: left === undefined ? 'A' : 'M',
      });
  }

  #tree(id: string | null): Buffer {
    if (id === null) return Buffer.alloc(0);
    const tree = this.#trees.get(id) ?? treeBytes(this.#store, id);
    this.#trees.set(id, tree);
    return tree;
  }
}

function treeBytes(store: ObjectStore, id: string): Buffer {
  const tree = store.read(id);
  if (tree?.type !== 'tree' || tree.bytes.length > LARGEST_TREE) throw new NotPlain();
  return tree.bytes;
}

/** The entries of both trees without most of those that are the same. */
function differingEntries(store: ObjectStore, before: Buffer, after: Buffer): [TreeEntry[], TreeEntry[]] {
  const { start: alike, end } = store.sameEnds(before, after);
  let start = 0;
  for (let next = entryEnd(before, start); next <= alike; next = entryEnd(before, start)) start = next;
  const old = readEntries(before, start, end);
  const now = readEntries(after, start, end);
  // Bytes of an id may look like an entry.
  const isAligned = before.length - old.end === after.length - now.end;
  return isAligned ? [old.entries, now.entries] : [readEntries(before).entries, readEntries(after).entries];
}

/** Where the entry that begins at `at` ends; beyond the tree where it is not whole. */
function entryEnd(tree: Buffer, at: number): number {
  const end = tree.indexOf(0, at);
  return end === -1 ? tree.length + 1 : end + 1 + ID_BYTES;
}

/**
 * Entries from one on, up to that which holds the last byte before the last `without` ones.
 * Source: Git Internals 10.2: `MODE SP NAME NUL` and the id's 20 bytes, one after the other.
 */
function readEntries(tree: Buffer, from = 0, without = 0): { entries: TreeEntry[]; end: number } {
  const entries: TreeEntry[] = [];
  let at = from;
  while (at < tree.length - without) {
    const space = tree.indexOf(32, at);
    const end = tree.indexOf(0, at);
    const next = end + 1 + ID_BYTES;
    if (space === -1 || end < space || next > tree.length) throw new NotPlain();
    const mode = tree.toString('latin1', at, space).padStart(6, '0');
    const name = tree.toString('latin1', space + 1, end) + (mode === FOLDER_MODE ? '/' : '');
    entries.push({ name, mode, id: tree.toString('hex', end + 1, next) });
    at = next;
  }
  return { entries, end: at };
}

/** The id of what stands at a path (`a/b/c`) of a tree, `null` where nothing does. @throws NotPlain */
export function idAtPath(store: ObjectStore, tree: string, path: string): string | null {
  let id = tree;
  const names = path.split('/');
  for (const [i, part] of names.entries()) {
    const name = Buffer.from(part, 'utf8').toString('latin1');
    const isLast = i === names.length - 1;
    const found = readEntries(treeBytes(store, id)).entries.find(
      (entry) => entry.name === `${name}/` || (isLast && entry.name === name),
    );
    if (found === undefined) return null;
    id = found.id;
  }
  return id;
}
