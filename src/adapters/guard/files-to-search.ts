import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What is looked into, and for how long. */
export interface SearchLimits {
  /** Files. */
  files: number;
  /** Bytes of one file. */
  fileBytes: number;
  /** Bytes of all. */
  bytes: number;
  /** Time, in ms. */
  time: number;
}
export const SEARCH_LIMITS: SearchLimits = {
  files: 50_000,
  fileBytes: 64 * 1024 * 1024,
  bytes: 1024 * 1024 * 1024,
  time: 20_000,
};

/** What a place holds of the job's work. */
export interface SearchPlace {
  /** Absolute path of a folder or file. */
  path: string;
  /** Only files changed at or after this time (ms since 1970); `null` for all. */
  since: number | null;
  /** Only files whose name fits; `null` for all. */
  names: RegExp | null;
  /** Whether folders below it are searched, too. */
  deep: boolean;
}

/** What a search came to. */
export interface SearchReceipt {
  files: number;
  bytes: number;
  /** What was not looked into, and why: sentences without values. Empty where everything was. */
  missed: string[];
}

/** Folders of tools, from which nothing is taken along unless their place is named itself. */
const IGNORED = new Set(['.git', 'node_modules', '.venv', '__pycache__']);
const UNREADABLE_ARCHIVES = new Set(['.zip', '.jar', '.whl', '.7z', '.zst', '.xz', '.bz2', '.br']);

/**
 * Reads the files of some places, one after the other, within limits; symbolic links are not followed.
 * @param root paths are told relative to it
 * @param look is given each file's bytes, unpacked where it is gzip
 */
export function searchFiles(
  places: readonly SearchPlace[],
  root: string,
  look: (path: string, bytes: Buffer) => void,
  limits: SearchLimits = SEARCH_LIMITS,
): SearchReceipt {
  const search = new Search(root, look, limits);
  for (const place of places) search.walk(place);
  return search.finish();
}

class Search {
  readonly #root: string;
  readonly #look: (path: string, bytes: Buffer) => void;
  readonly #limits: SearchLimits;
  readonly #deadline: number;
  readonly #seen = new Set<string>();
  readonly #receipt: SearchReceipt = { files: 0, bytes: 0, missed: [] };
  #archives = 0;
  #unreadable = 0;
  #over: string | null = null;

  constructor(root: string, look: (path: string, bytes: Buffer) => void, limits: SearchLimits) {
    this.#root = root;
    this.#look = look;
    this.#limits = limits;
    this.#deadline = performance.now() + limits.time;
  }

  walk(place: SearchPlace): void {
    const stat = lstatSync(place.path, { throwIfNoEntry: false });
    if (stat?.isFile()) this.#readFile(place.path, place);
    if (!stat?.isDirectory()) return;
    const folders = [place.path];
    for (let folder = folders.pop(); folder !== undefined && this.#over === null; folder = folders.pop()) {
      for (const entry of this.#list(folder)) {
        const path = join(folder, entry.name);
        if (entry.isFile()) this.#readFile(path, place);
        else if (entry.isDirectory() && place.deep && !IGNORED.has(entry.name)) folders.push(path);
      }
    }
  }

  finish(): SearchReceipt {
    const { missed } = this.#receipt;
    if (this.#over !== null) missed.push(this.#over);
    if (this.#archives > 0) missed.push(`${this.#archives} archives were not unpacked.`);
    if (this.#unreadable > 0) missed.push(`${this.#unreadable} files or folders could not be read.`);
    return this.#receipt;
  }

  #list(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch {
      this.#unreadable++;
      return [];
    }
  }

  #readFile(path: string, { since, names }: SearchPlace): void {
    if (this.#over !== null || this.#seen.has(path) || (names !== null && !names.test(path))) return;
    const stat = lstatSync(path, { throwIfNoEntry: false });
    // Unpacking and copying keep mtime; ctime can't be set.
    if (!stat?.isFile() || (since !== null && stat.mtimeMs < since && stat.ctimeMs < since)) return;
    this.#seen.add(path);
    const { files, bytes, missed } = this.#receipt;
    if (stat.size > this.#limits.fileBytes) {
      missed.push(`${this.#shown(path)} is larger than ${this.#limits.fileBytes / 1024 / 1024} MiB.`);
      return;
    }
    if (files >= this.#limits.files || bytes + stat.size > this.#limits.bytes || performance.now() > this.#deadline) {
      this.#over = `Not all was looked into: the limit is ${this.#limits.files} files, ${this.#limits.bytes / 1024 / 1024} MiB, ${this.#limits.time / 1000} s.`;
      return;
    }
    this.#lookInto(path, stat.size);
  }

  #lookInto(path: string, size: number): void {
    if (UNREADABLE_ARCHIVES.has(extname(path).toLowerCase())) this.#archives++;
    try {
      const bytes = readFileSync(path);
      this.#receipt.files++;
      this.#receipt.bytes += size;
      this.#look(this.#shown(path), bytes);
      if (bytes[0] === 0x1f && bytes[1] === 0x8b) this.#lookIntoGzip(path, bytes);
    } catch {
      this.#unreadable++;
    }
  }

  #lookIntoGzip(path: string, bytes: Buffer): void {
    try {
      this.#look(this.#shown(path), gunzipSync(bytes, { maxOutputLength: this.#limits.fileBytes }));
    } catch {
      this.#archives++;
    }
  }

  #shown(path: string): string {
    const inside = relative(this.#root, path);
    return inside === '' || inside.startsWith('..') ? path : inside.replaceAll('\\', '/');
  }
}
