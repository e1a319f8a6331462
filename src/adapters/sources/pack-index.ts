import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What is amiss in a file of git's; such a repository is left to git. */
export class UnreadablePack extends Error {
  override readonly name = 'UnreadablePack';
}

/** Index files up to this size, in bytes, are read whole; of larger ones what is asked for. */
const WHOLE = 1024 * 1024;
const ID_BYTES = 20;
const MAGIC = 0xff744f63;
/** Behind magic and version: 256 counts of ids, the ids, a checksum of each, where each object begins. */
const COUNTS_AT = 8;
const IDS_AT = COUNTS_AT + 256 * 4;
/** Of each object: its id, a checksum, where it begins. */
const OBJECT_BYTES = ID_BYTES + 4 + 4;
/** In a pack: `PACK`, a version and how many objects follow. */
const PACK_HEADER = 12;

/** A pack's index, version 2, for ids of SHA-1. Source: gitformat-pack(5). */
export class PackIndex {
  readonly #descriptor: number;
  /** In bytes. */
  readonly #size: number;
  readonly #whole: Buffer | null = null;
  readonly #head: Buffer;
  readonly #count: number;

  /** @param whole bytes up to which it is read at once @throws UnreadablePack, or an error of the file system */
  constructor(path: string, whole = WHOLE) {
    this.#descriptor = openSync(path, 'r');
    const { size } = fstatSync(this.#descriptor);
    this.#size = size;
    if (size <= whole) this.#whole = this.#bytes(0, size);
    this.#head = this.#bytes(0, IDS_AT);
    if (this.#head.readUInt32BE(0) !== MAGIC || this.#head.readUInt32BE(4) !== 2) throw new UnreadablePack('version');
    this.#count = this.#head.readUInt32BE(IDS_AT - 4);
  }

  /** Where an object begins in the pack, or `null`. @param id 20 bytes */
  find(id: Uint8Array): number | null {
    const first = id[0]!;
    const low = first === 0 ? 0 : this.#head.readUInt32BE(COUNTS_AT + (first - 1) * 4);
    const high = this.#head.readUInt32BE(COUNTS_AT + first * 4);
    if (high < low || high > this.#count) throw new UnreadablePack('counts');
    const ids = this.#bytes(IDS_AT + low * ID_BYTES, (high - low) * ID_BYTES);
    for (let from = 0, to = high - low; from < to; ) {
      const middle = (from + to) >> 1;
      const order = compare(ids, middle * ID_BYTES, id);
      if (order === 0) return this.#offsetOf(low + middle);
      if (order < 0) from = middle + 1;
      else to = middle;
    }
    return null;
  }

  /**
   * Whether a pack is the one that this index is of, by all that git looks at before it reads from one. From one that is
   * not, git takes nothing: it has the objects from elsewhere.
   * @param pack its descriptor @throws an error of the file system
   */
  isOf(pack: number): boolean {
    const { size } = fstatSync(pack);
    const rest = this.#size - IDS_AT - this.#count * OBJECT_BYTES - 2 * ID_BYTES;
    if (size < PACK_HEADER + ID_BYTES || rest < 0 || rest > Math.max(0, this.#count - 1) * 8) return false;
    for (let at = COUNTS_AT + 4; at < IDS_AT; at += 4)
      if (this.#head.readUInt32BE(at) < this.#head.readUInt32BE(at - 4)) return false;
    const [header, trailer] = [Buffer.alloc(PACK_HEADER), Buffer.alloc(ID_BYTES)];
    readSync(pack, header, 0, PACK_HEADER, 0);
    readSync(pack, trailer, 0, ID_BYTES, size - ID_BYTES);
    const isPack = header.toString('latin1', 0, 4) === 'PACK' && [2, 3].includes(header.readUInt32BE(4));
    const sameObjects = header.readUInt32BE(8) === this.#count;
    return isPack && sameObjects && trailer.equals(this.#bytes(this.#size - 2 * ID_BYTES, ID_BYTES));
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #offsetOf(position: number): number {
    const offsetsAt = IDS_AT + this.#count * (ID_BYTES + 4);
    const offset = this.#bytes(offsetsAt + position * 4, 4).readUInt32BE(0);
    if (offset < 0x80000000) return offset;
    const largeAt = offsetsAt + this.#count * 4 + (offset - 0x80000000) * 8;
    return Number(this.#bytes(largeAt, 8).readBigUInt64BE(0));
  }

  #bytes(at: number, length: number): Buffer {
    const bytes = this.#whole?.subarray(at, at + length) ?? Buffer.allocUnsafe(length);
    const read = this.#whole === null ? readSync(this.#descriptor, bytes, 0, length, at) : bytes.length;
    if (read !== length) throw new UnreadablePack('cut off');
    return bytes;
  }
}

/** Byte by byte, since the first few tell: `Buffer.compare` checks each of its bounds first. */
function compare(ids: Uint8Array, at: number, id: Uint8Array): number {
  for (let i = 0; i < ID_BYTES; i++) {
    const difference = ids[at + i]! - id[i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
