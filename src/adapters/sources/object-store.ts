import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Inflater } from './inflate.ts';
import { PackFile } from './pack-file.ts';
import { UnreadablePack } from './pack-index.ts';
import type { Repository } from './repository.ts';

export interface StoredObject {
  /** `commit`, `tree`, `blob` or `tag`. */
  type: string;
  bytes: Buffer;
}

/** More packs than git itself leaves lying about (`gc.autoPackLimit`) are left to git. */
const MOST_PACKS = 50;
/** In bytes; larger objects are left to git. */
const LARGEST = 4 * 1024 * 1024;
/** What is tried first, in bytes: of a file of its own, its object's size is not known before. */
const USUAL = 64 * 1024;
/** Of a file of its own, in bytes. */
const LARGEST_FILE = 1024 * 1024;
/** Objects that one scan reads by itself, and their bytes: of more, git reads each faster, and on another core. */
const MOST_OBJECTS = 1_000;
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * A repository's objects, read without git: to start two git processes, and to wait for them, is a third of the scan of a
 * small pull request. Only what is plain in every respect is read so; all else is git's (`openObjectStore`).
 */
export class ObjectStore {
  readonly #folder: string;
  readonly #inflater = new Inflater();
  #packs: PackFile[] | null = null;
  #objectsLeft = MOST_OBJECTS;
  #bytesLeft = MOST_BYTES;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * An object by its id (40 hex digits).
   * @returns `null` where it can't be had this way, be it missing, broken, or too much: then git is to be asked
   */
  read(id: string): StoredObject | null {
    if (--this.#objectsLeft < 0) return null;
    try {
      const object = this.#packed(Buffer.from(id, 'hex')) ?? this.#loose(id);
      this.#bytesLeft -= object?.bytes.length ?? 0;
      return this.#bytesLeft < 0 ? null : object;
    } catch {
      return null;
    }
  }

  /** How many bytes two objects share at their start, and how many of the others at their end. */
  sameEnds(before: Uint8Array, after: Uint8Array): { start: number; end: number } {
    return this.#inflater.sameEnds(before, after);
  }

  #packed(id: Buffer): StoredObject | null {
    this.#packs ??= this.#openPacks();
    for (const pack of this.#packs) {
      const offset = pack.find(id);
      if (offset !== null) return pack.read(offset, LARGEST);
    }
    return null;
  }

  #openPacks(): PackFile[] {
    const folder = join(this.#folder, 'pack');
    if (!existsSync(folder)) return [];
    const indices = readdirSync(folder).filter((name) => name.endsWith('.idx'));
    if (indices.length > MOST_PACKS) throw new UnreadablePack('too many');
    return indices.map((name) => new PackFile(`${folder}/${name}`, this.#inflater));
  }

  /** Deflated: the text `TYPE SP SIZE NUL`, then the contents. Source: gitrepository-layout(5), Git Internals 10.2. */
  #loose(id: string): StoredObject | null {
    // Not asked first whether it is there: it nearly always is.
    const length = this.#readFile(`${this.#folder}/${id.slice(0, 2)}/${id.slice(2)}`);
    if (length === null) return null;
    const whole = this.#inflater.inflate(0, length, USUAL) ?? this.#inflater.inflate(0, length, LARGEST);
    const end = whole?.indexOf(0) ?? -1;
    if (whole === null || end === -1) return null;
    const [type = '', size] = whole.toString('latin1', 0, end).split(' ');
    const bytes = whole.subarray(end + 1);
    return String(bytes.length) === size ? { type, bytes } : null;
  }

  /** Reads a file to where the inflater finds it. @returns its length, or `null` where it is large */
  #readFile(path: string): number | null {
    const descriptor = openSync(path, 'r');
    try {
      const read = readSync(descriptor, this.#inflater.input(USUAL), 0, USUAL, 0);
      if (read < USUAL) return read;
      const all = readSync(descriptor, this.#inflater.input(LARGEST_FILE), 0, LARGEST_FILE, 0);
      return all < LARGEST_FILE ? all : null;
    } finally {
      closeSync(descriptor);
    }
  }

  close(): void {
    for (const pack of this.#packs ?? []) pack.close();
    this.#packs = null;
    this.#objectsLeft = 0;
  }
}

/**
 * Opens the objects of a repository that needs no more than `gitrepository-layout(5)` said from the start, and that git
 * itself would open: no extensions of the format, nothing borrowed from elsewhere, missing or cut off, and ours alone.
 * @returns `null` for any other
 */
export function openObjectStore(place: Repository): ObjectStore | null {
  try {
    return isPlain(place) ? new ObjectStore(join(place.commonDirectory, 'objects')) : null;
  } catch {
    return null;
  }
}

function isPlain({ top, bare, gitDirectory, commonDirectory }: Repository): boolean {
  const user = process.geteuid?.();
  if (bare || user === undefined) return false;
  for (const path of [top, join(top, '.git'), gitDirectory]) if (statSync(path).uid !== user) return false;
  if (!isPlainConfig(readFileSync(join(commonDirectory, 'config'), 'utf8'))) return false;
  if (!/^(?:ref: refs\/\S+|[0-9a-f]{40})\n?$/.test(readFileSync(join(gitDirectory, 'HEAD'), 'utf8'))) return false;
  return !['shallow', 'objects/info/alternates', 'objects/info/http-alternates', 'config.worktree', 'reftable'].some(
    (name) => existsSync(join(commonDirectory, name)),
  );
}

/** Line by line, without regexes, which would take longer to compile. */
function isPlainConfig(config: string): boolean {
  let isOfVersion0 = false;
  for (const line of config.toLowerCase().split('\n')) {
    // A line that goes on could say any of it in another way.
    if (line.endsWith('\\') || line.includes('extensions') || line.includes('promisor') || line.includes('partial'))
      return false;
    if (line.includes('repositoryformatversion')) {
      if (line.replaceAll(' ', '').replaceAll('\t', '').trim() !== 'repositoryformatversion=0') return false;
      isOfVersion0 = true;
    }
  }
  return isOfVersion0;
}
