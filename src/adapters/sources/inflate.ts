import { INFLATE_WASM } from '../../generated/inflate.ts';

/** Node's types leave the constructors to the DOM library. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: object };
};

interface Module {
  memory: { buffer: ArrayBuffer; grow(pages: number): number };
  freeAt(): number;
  inflate(input: number, length: number, output: number, limit: number): number;
  alike(a: number, b: number, length: number): number;
  alikeBefore(a: number, b: number, length: number): number;
}

const PAGE = 65_536;
/** Bytes behind the input that are read with it. */
const SLACK = 8;
/** Bytes behind the output that are written before it is cut to its size. */
const OVERRUN = 16;

/**
 * Inflates single zlib streams of little size, and compares what came out: without Node's zlib, which takes a millisecond to load and makes a stream of
 * each. `assembly/inflate.ts` does the work.
 */
export class Inflater {
  readonly #module: Module;
  readonly #inputAt: number;
  #view: Uint8Array;

  constructor() {
    const compiled = new WebAssembly.Module(Buffer.from(INFLATE_WASM, 'base64'));
    this.#module = new WebAssembly.Instance(compiled).exports as Module;
    this.#inputAt = this.#module.freeAt();
    this.#view = new Uint8Array(this.#module.memory.buffer);
  }

  /** Room for `length` bytes of a stream, for `inflate` to read. */
  input(length: number): Uint8Array {
    this.#grow(this.#inputAt + length + SLACK);
    return this.#view.subarray(this.#inputAt, this.#inputAt + length);
  }

  /**
   * Inflates the stream that begins at `from` of the last `input` and is `length` bytes at most; what lies behind it does
   * not matter.
   * @returns what came out, a copy; `null` for a broken stream, or one of more than `limit` bytes
   */
  inflate(from: number, length: number, limit: number): Buffer | null {
    const inputAt = this.#inputAt + from;
    const outputAt = (inputAt + length + SLACK + 15) & ~15;
    this.#grow(outputAt + limit + OVERRUN);
    const size = this.#module.inflate(inputAt, length, outputAt, limit);
    return size < 0 ? null : Buffer.from(this.#view.subarray(outputAt, outputAt + size));
  }

  /** How many bytes two texts share at their start, and how many of the others at their end. Uses the input's room. */
  sameEnds(before: Uint8Array, after: Uint8Array): { start: number; end: number } {
    const at = this.#inputAt;
    const other = at + before.length;
    const end = other + after.length;
    this.#grow(end);
    this.#view.set(before, at);
    this.#view.set(after, other);
    const shorter = Math.min(before.length, after.length);
    const start = this.#module.alike(at, other, shorter);
    return { start, end: this.#module.alikeBefore(other, end, shorter - start) };
  }

  #grow(bytes: number): void {
    const missing = bytes - this.#view.length;
    if (missing <= 0) return;
    this.#module.memory.grow(Math.ceil(missing / PAGE));
    this.#view = new Uint8Array(this.#module.memory.buffer);
  }
}
