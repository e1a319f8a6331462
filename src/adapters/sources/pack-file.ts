import { closeSync, openSync, readSync } from 'node:fs';
import type { Inflater } from './inflate.ts';
import type { StoredObject } from './object-store.ts';
import { applyDelta } from './pack-delta.ts';
import { PackIndex, UnreadablePack } from './pack-index.ts';

/** Bytes read at once; most objects take fewer. */
const WINDOW = 8_192;
/** Type and size of an object, and where its base is, take fewer. */
const MAX_HEADER = 64;
/** Git makes no longer chains (`pack.depth`). */
const MAX_CHAIN = 4_095;
const ID_BYTES = 20;

const TYPES: readonly (string | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag'];
const OFFSET_DELTA = 6;
const ID_DELTA = 7;

interface Header {
  type: number;
  /** Of the object, or of its delta, in bytes. */
  size: number;
  /** Where the object that a delta changes begins; `null` for none. */
  base: number | null;
  /** In bytes. */
  length: number;
}

/** A pack and its index. Source: gitformat-pack(5). */
export class PackFile {
  readonly #index: PackIndex;
  readonly #descriptor: number;
  readonly #inflater: Inflater;

  /** @param path of the index @throws UnreadablePack, or an error of the file system */
  constructor(path: string, inflater: Inflater) {
    this.#inflater = inflater;
    this.#index = new PackIndex(path);
    this.#descriptor = openSync(path.replace(/idx$/, 'pack'), 'r');
    if (!this.#index.isOf(this.#descriptor)) throw new UnreadablePack('pack');
  }

  /** Where an object begins, or `null`. @param id 20 bytes */
  find(id: Uint8Array): number | null {
    return this.#index.find(id);
  }

  /**
   * @param most largest size, in bytes, that is read
   * @throws UnreadablePack where it is larger, or not as it should be
   */
  read(offset: number, most: number, depth = 0): StoredObject {
    const window = this.#inflater.input(WINDOW);
    const filled = readSync(this.#descriptor, window, 0, WINDOW, offset);
    const { type, size, base, length } = this.#headerOf(window.subarray(0, Math.min(filled, MAX_HEADER)), offset);
    if (size > most || depth > MAX_CHAIN) throw new UnreadablePack('size');
    // What zlib makes of that size at most. Source: zlib's compressBound().
    const end = length + size + (size >> 12) + (size >> 14) + (size >> 25) + 13;
    const there =
      end <= WINDOW ? Math.min(end, filled) : readSync(this.#descriptor, this.#inflater.input(end), 0, end, offset);
    const bytes = this.#inflater.inflate(length, there - length, size);
    if (bytes?.length !== size) throw new UnreadablePack('contents');
    const plain = TYPES[type];
    if (plain !== undefined) return { type: plain, bytes };
    if (base === null) throw new UnreadablePack('base');
    const from = this.read(base, most, depth + 1);
    return { type: from.type, bytes: applyDelta(from.bytes, bytes, most) };
  }

  #headerOf(bytes: Uint8Array, offset: number): Header {
    let length = 0;
    const next = (): number => {
      const byte = bytes[length++];
      if (byte === undefined) throw new UnreadablePack('header');
      return byte;
    };
    let byte = next();
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let scale = 16; (byte & 0x80) !== 0; scale *= 128) {
      byte = next();
      size += (byte & 0x7f) * scale;
    }
    let base: number | null = null;
    if (type === OFFSET_DELTA) {
      byte = next();
      let back = byte & 0x7f;
      while ((byte & 0x80) !== 0) {
        byte = next();
        back = (back + 1) * 128 + (byte & 0x7f);
      }
      if (back > 0 && back < offset) base = offset - back;
    } else if (type === ID_DELTA) {
      base = this.find(bytes.slice(length, length + ID_BYTES));
      length += ID_BYTES;
    }
    return { type, size, base, length };
  }

  close(): void {
    this.#index.close();
    closeSync(this.#descriptor);
  }
}
