import { PREFILTER_WASM } from '../../generated/prefilter.ts';
import type { Part } from './changed-parts.ts';

/** Hits per call into the module: 256 KB of pairs. */
const HIT_CAPACITY = 32_768;
/** Bytes per call: V8 swaps in the optimised code of a WebAssembly function only when it is called again. */
const CHUNK = 131_072;
/** Zeros after the text, for loads that reach over its end. */
const SLACK = 32;
const PAGE = 65_536;
export const MIN_KEYWORD = 3;
export const MAX_KEYWORD = 250;

/** Node's types leave the constructors to the DOM library. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: object };
};

interface Module {
  freeAt(): number;
  memory: { buffer: ArrayBuffer; grow(pages: number): number };
  build(base: number, words: number, count: number, references: number, hitCapacity: number): number;
  hitsAt(): number;
  resumeAt(): number;
  find(start: number, from: number, to: number, end: number, inCode: boolean): number;
  countLines(from: number, to: number): number;
  findEncoded(start: number, from: number, to: number, end: number, out: number, capacity: number): number;
  encodedResumeAt(): number;
}

/** What `find` calls; offsets are bytes from where it began, keywords are indices. */
export interface PrefilterVisitor {
  keyword(offset: number, keyword: number): void;
  /**
   * Called where at least one of the two is so; each errs to one side only.
   * @param mayAssign whether a value may stand behind it (`assembly/assignment-gate.ts`)
   * @param mayJoin whether literals may be joined behind it (`assembly/join-gate.ts`)
   */
  stem?(offset: number, mayAssign: boolean, mayJoin: boolean): void;
}

export interface FindOptions {
  /** Whether the text is code, where values stand in quotes. */
  inCode?: boolean;
  /** Asked once per 128 KB whether there is time left. */
  goOn?: () => boolean;
  /** Look from here, and up to here, only: bytes from where the text begins. Hits may begin some bytes outside. */
  part?: Part;
}

export type KeywordUse = 'keyword' | 'stem' | 'both';

/** As the module knows them. */
const USES: Readonly<Record<KeywordUse, number>> = { keyword: 1, stem: 2, both: 3 };

/**
 * Finds every keyword in a text of raw bytes, ASCII case folded. `bench/prefilter.ts` says how fast.
 *
 * The text lives in the module's memory: fill what `reserve` gives, then call `find`. The memory grows with the
 * largest text; a view given before is detached by the next `reserve` that grows it.
 */
export class Prefilter {
  readonly keywords: readonly string[];
  readonly #module: Module;
  readonly #textAt: number;
  #view: Uint8Array<ArrayBuffer>;
  #hits: Int32Array;

  /**
   * @param keywords lower-case ASCII, 3 to 250 bytes each, no two the same
   * @param usesOf what a keyword, by index, is for: rules, or as one of `GENERIC_STEMS`, or both
   * @throws RangeError for any other keyword
   */
  constructor(keywords: readonly string[], usesOf: (keyword: number) => KeywordUse = () => 'keyword') {
    this.keywords = keywords;
    const packed = pack(keywords, usesOf);
    const compiled = new WebAssembly.Module(Buffer.from(PREFILTER_WASM, 'base64'));
    this.#module = new WebAssembly.Instance(compiled).exports as Module;
    const wordsAt = this.#module.freeAt();
    const base = align(wordsAt + packed.bytes.length);
    this.#grow(base + packed.references * 16 + keywords.length * 24 + HIT_CAPACITY * 8);
    new Uint8Array(this.#module.memory.buffer).set(packed.bytes, wordsAt);
    this.#textAt = align(this.#module.build(base, wordsAt, keywords.length, packed.references, HIT_CAPACITY));
    this.#view = new Uint8Array(this.#module.memory.buffer);
    this.#hits = this.#hitsArea();
  }

  /** `size` bytes of the text area, whose content is what was last written there. */
  reserve(size: number): Uint8Array<ArrayBuffer> {
    this.#grow(this.#textAt + size + SLACK);
    return this.#view.subarray(this.#textAt, this.#textAt + size);
  }

  /**
   * Tells `visitor` every occurrence of every keyword, and of stems those that may matter, in bytes `from` to `from + length` of the text area. The order is
   * that of the text within `MAX_KEYWORD` bytes.
   *
   * @returns whether all of the text was looked at; else `goOn` said no
   */
  find(
    from: number,
    length: number,
    visitor: PrefilterVisitor,
    { inCode = false, goOn, part }: FindOptions = {},
  ): boolean {
    const start = this.#textAt + from;
    const end = start + length;
    this.#view.fill(0, end, end + SLACK);
    const hits = this.#hits;
    // An even distance from the start, as `find` asks.
    let at = start + (part === undefined ? 0 : part.start & ~1);
    const to = part === undefined ? end : start + part.end;
    while (at < to) {
      if (goOn && !goOn()) return false;
      const found = this.#module.find(start, at, Math.min(at + CHUNK, to), end, inCode);
      for (let i = 0; i < found * 2; i += 2) {
        const told = hits[i + 1]!;
        if ((told & 1) === 0) visitor.keyword(hits[i]!, told >> 1);
        else visitor.stem?.(hits[i]!, (told & 2) !== 0, (told & 4) !== 0);
      }
      at = this.#module.resumeAt();
    }
    return true;
  }

  /**
   * Calls `visit(start, end)` for every run in bytes `from` to `from + length` of the text area that may hold something
   * encoded (`assembly/encoded-runs.ts`); offsets are bytes from `from`. Stops early where `visit` says no.
   */
  findEncoded(from: number, length: number, visit: (start: number, end: number) => boolean): void {
    const start = this.#textAt + from;
    const end = start + length;
    this.#view.fill(0, end, end + SLACK);
    const out = this.#module.hitsAt();
    let at = start;
    while (at < end) {
      const found = this.#module.findEncoded(start, at, Math.min(at + CHUNK, end), end, out, HIT_CAPACITY);
      at = this.#module.encodedResumeAt();
      for (let i = 0; i < found * 2; i += 2) if (!visit(this.#hits[i]!, this.#hits[i + 1]!)) return;
    }
  }

  /** How many lines bytes `from` to `from + length` hold; a last one without a line feed counts. */
  countLines(from: number, length: number): number {
    if (length === 0) return 0;
    const start = this.#textAt + from;
    const feeds = this.#module.countLines(start, start + length);
    return this.#view[start + length - 1] === 10 ? feeds : feeds + 1;
  }

  #grow(bytes: number): void {
    const missing = bytes - this.#module.memory.buffer.byteLength;
    if (missing <= 0) return;
    this.#module.memory.grow(Math.ceil(missing / PAGE));
    this.#view = new Uint8Array(this.#module.memory.buffer);
    this.#hits = this.#hitsArea();
  }

  #hitsArea(): Int32Array {
    return new Int32Array(this.#module.memory.buffer, this.#module.hitsAt(), HIT_CAPACITY * 2);
  }
}

function align(offset: number): number {
  return (offset + 15) & ~15;
}

function pack(
  keywords: readonly string[],
  usesOf: (keyword: number) => KeywordUse,
): { bytes: Uint8Array; references: number } {
  let packed = '';
  let references = 0;
  for (const [i, keyword] of keywords.entries()) {
    if (keyword.length < MIN_KEYWORD || keyword.length > MAX_KEYWORD) throw unfit(keyword);
    packed += String.fromCharCode(keyword.length, USES[usesOf(i)]) + keyword;
    references += keyword.length === MIN_KEYWORD ? 129 : 2;
  }
  if (!LOWER_ASCII.test(keywords.join(''))) throw unfit(keywords.find((keyword) => !LOWER_ASCII.test(keyword))!);
  return { bytes: Buffer.from(packed, 'latin1'), references };
}

const LOWER_ASCII = /^[\0-@[-\x7f]*$/;

function unfit(keyword: string): RangeError {
  return new RangeError(`keyword ${JSON.stringify(keyword)}: 3 to 250 ASCII characters in lower case`);
}
