import { closeSync, openSync, readSync } from 'node:fs';
import { UNPACK_WASM } from '../../generated/unpack.ts';
import { PackIndex } from './pack-index.ts';

/** Node's types leave the constructors to the DOM library. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: object };
};

interface Module {
  memory: { buffer: ArrayBuffer; grow(pages: number): number };
  freeAt(): number;
  inflate(input: number, length: number, output: number, limit: number): number;
  applyDelta(base: number, baseSize: number, delta: number, size: number, output: number, limit: number): number;
}

const PAGE = 65_536;
/** Largest blob, or delta, that is unpacked here, in bytes. */
export const LARGEST_UNPACKED = 512 * 1024;
/** Bytes read from the pack at a time; of an object whose stream may be longer, as many as it may have. */
const WINDOW = 16 * 1024;
/** What zlib makes of the largest at most. Source: zlib's compressBound(). */
const LONGEST_STREAM = LARGEST_UNPACKED + (LARGEST_UNPACKED >> 12) + (LARGEST_UNPACKED >> 14) + 64;
/** Bytes of blobs that were unpacked last, in which most deltas find their base. */
const KEPT = 4 * LARGEST_UNPACKED;
/** Type and size of an object, and where its base is, take fewer. */
const MAX_HEADER = 64;
/** Bytes that `inflate` may touch behind its input and its output. */
const SLACK = 64;
/** Bytes unpacked for the sake of one blob: a pack may be made so that each costs thousands of large ones. */
const MOST_MADE = 64 * 1024 * 1024;
/** Git makes no longer chains (`pack.depth`). */
const LONGEST_CHAIN = 4_095;

const BLOB = 3;
const OFFSET_DELTA = 6;
const ID_DELTA = 7;
const ID_BYTES = 20;

interface Entry {
  offset: number;
  type: number;
  /** Of the blob, or of its delta, in bytes. */
  size: number;
  /** Where the base of a delta begins; -1 for a whole object. */
  base: number;
  /** Bytes before the stream. */
  header: number;
}

/** A place in the module's memory. */
interface Area {
  at: number;
  size: number;
}

/**
 * Unpacks blobs from one pack, fastest where a delta comes soon after its base: each stream is inflated once then.
 * `assembly/unpack.ts` does the work. Memory: 8 MiB at most.
 *
 * Source: gitformat-pack(5).
 */
export class PackUnpacker {
  readonly #path: string;
  readonly #descriptor: number;
  readonly #module: Module;
  readonly #view: Uint8Array;
  readonly #inputAt: number;
  readonly #deltaAt: number;
  readonly #outputAt: number;
  readonly #keptAt: number;
  /** Where in the pack the bytes in the window are from. */
  #windowFrom = 0;
  #windowSize = 0;
  /** By offset in the pack, the oldest first; a ring. */
  readonly #kept = new Map<number, Area>();
  #keepAt = 0;
  #index: PackIndex | null = null;

  /** @param path of the pack @throws an error of the file system */
  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, 'r');
    const compiled = new WebAssembly.Module(Buffer.from(UNPACK_WASM, 'base64'));
    this.#module = new WebAssembly.Instance(compiled).exports as Module;
    this.#inputAt = this.#module.freeAt();
    this.#deltaAt = this.#inputAt + LONGEST_STREAM + SLACK;
    this.#outputAt = this.#deltaAt + LARGEST_UNPACKED + SLACK;
    this.#keptAt = this.#outputAt + LARGEST_UNPACKED + SLACK;
    const { memory } = this.#module;
    memory.grow(Math.ceil((this.#keptAt + KEPT - memory.buffer.byteLength) / PAGE));
    this.#view = new Uint8Array(memory.buffer);
  }

  /**
   * The blob that begins at `offset`, as a view that the next call overwrites.
   * @returns `null` for what can't be had this way: too large, no blob, or broken
   */
  blob(offset: number): Uint8Array | null {
    const chain = this.#chainOf(offset);
    let base: Area | undefined = chain?.base;
    let made = 0;
    for (const entry of chain?.entries ?? []) {
      const size = this.#unpack(entry, base);
      made += size ?? 0;
      if (size === null || made > MOST_MADE) return null;
      base = this.#keep(entry.offset, size);
    }
    return base === undefined ? null : this.#view.subarray(base.at, base.at + base.size);
  }

  /** Where the base begins of what begins at `offset`, in bytes; -1 for a whole object, or where it can't be told. */
  baseOf(offset: number): number {
    return this.#entryAt(offset)?.base ?? -1;
  }

  close(): void {
    closeSync(this.#descriptor);
    this.#index?.close();
    this.#index = null;
  }

  /** What must be unpacked, in that order, to have the object at `offset`, and the base to begin with. */
  #chainOf(offset: number): { entries: Entry[]; base: Area | undefined } | null {
    const entries: Entry[] = [];
    for (let at = offset; entries.length <= LONGEST_CHAIN; ) {
      const base = this.#kept.get(at);
      if (base !== undefined) return { entries: entries.reverse(), base };
      const entry = this.#entryAt(at);
      if (entry === null) return null;
      entries.push(entry);
      if (entry.type === BLOB) return { entries: entries.reverse(), base };
      at = entry.base;
    }
    return null;
  }

  #entryAt(offset: number): Entry | null {
    const end = this.#load(offset, MAX_HEADER) + this.#inputAt;
    const start = this.#inputAt + offset - this.#windowFrom;
    const view = this.#view;
    let at = start;
    let byte = at < end ? view[at++]! : 0;
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let scale = 16; (byte & 0x80) !== 0 && at < end; scale *= 128) {
      byte = view[at++]!;
      size += (byte & 0x7f) * scale;
    }
    let base = -1;
    if (type === OFFSET_DELTA && at < end) {
      byte = view[at++]!;
      let back = byte & 0x7f;
      while ((byte & 0x80) !== 0 && at < end) {
        byte = view[at++]!;
        back = (back + 1) * 128 + (byte & 0x7f);
      }
      base = back > 0 ? offset - back : -1;
    } else if (type === ID_DELTA && at + ID_BYTES < end) {
      base = this.#offsetOf(view.slice(at, at + ID_BYTES));
      at += ID_BYTES;
    }
    const isKnown = type === BLOB || base > 0;
    return isKnown && size <= LARGEST_UNPACKED && at < end ? { offset, type, size, base, header: at - start } : null;
  }

  #offsetOf(id: Uint8Array): number {
    this.#index ??= new PackIndex(this.#path.replace(/pack$/, 'idx'));
    return this.#index.find(id) ?? -1;
  }

  /** Puts its bytes at `#outputAt`. @returns how many; `null` for a broken one */
  #unpack({ offset, type, size, header }: Entry, base: Area | undefined): number | null {
    const longest = size + (size >> 12) + (size >> 14) + 64;
    const end = this.#load(offset, header + longest);
    const from = offset + header - this.#windowFrom;
    const inputAt = this.#inputAt + from;
    if (type === BLOB) {
      const length = this.#module.inflate(inputAt, end - from, this.#outputAt, size);
      return length === size ? size : null;
    }
    if (base === undefined || this.#module.inflate(inputAt, end - from, this.#deltaAt, size) !== size) return null;
    const { applyDelta } = this.#module;
    const length = applyDelta(base.at, base.size, this.#deltaAt, size, this.#outputAt, LARGEST_UNPACKED);
    return length < 0 ? null : length;
  }

  /** Sees to it that `length` bytes from `offset` on are in the window, if the pack has them. @returns the window's size */
  #load(offset: number, length: number): number {
    const isThere = offset >= this.#windowFrom && offset + length <= this.#windowFrom + this.#windowSize;
    if (isThere) return this.#windowSize;
    const room = Math.min(Math.max(length, WINDOW), LONGEST_STREAM);
    this.#windowFrom = offset;
    this.#windowSize = readSync(this.#descriptor, this.#view, this.#inputAt, room, offset);
    return this.#windowSize;
  }

  /** Copies `size` bytes of the output into the ring, over the oldest. */
  #keep(offset: number, size: number): Area {
    if (this.#keepAt + size > KEPT) {
      this.#forgetUpTo(KEPT);
      this.#keepAt = 0;
    }
    this.#forgetUpTo(this.#keepAt + size);
    const area = { at: this.#keptAt + this.#keepAt, size };
    // Nothing is ever written over an empty one, which would stand before those that are to be forgotten.
    if (size === 0) return area;
    this.#view.copyWithin(area.at, this.#outputAt, this.#outputAt + size);
    this.#kept.set(offset, area);
    this.#keepAt += size;
    return area;
  }

  /** Forgets those that begin between where the next is kept and `end`. */
  #forgetUpTo(end: number): void {
    for (const [offset, { at }] of this.#kept) {
      const place = at - this.#keptAt;
      if (place < this.#keepAt || place >= end) break;
      this.#kept.delete(offset);
    }
  }
}
