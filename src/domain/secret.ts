import { nodeCrypto } from './node-crypto.ts';

/** `util.inspect.custom`, without loading `node:util` (nodejs.org/api/util.html#utilinspectcustom). */
const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/** Characters from which a value that stands in a path is taken for the value, not for a word. */
const MIN_HIDDEN = 16;

/** Characters from which one value in another tells that they are one credential. */
const MIN_COMMON = 6;

/**
 * A credential's value that prints, serialises and concatenates as its label, never as itself.
 *
 * The value sits in a `#private` field, so spreading, cloning, JSON, template literals and `util.inspect`
 * (also with `showHidden`) can't reach it. `reveal()` is the only door; `__tests__/architecture.test.ts`
 * lists every place that may call it. JavaScript strings can't be wiped: keep a Secret no longer than needed.
 */
export class Secret {
  readonly #value: string;
  /** What is shown instead of the value, such as `vault.token`. Never derived from the value. */
  readonly label: string;
  /** What a file of it holds: the value as UTF-8 text, or (`base64`) the bytes that the value encodes. */
  readonly encoding: 'utf8' | 'base64';

  /** @param encoding `base64` where the vault holds bytes that are no text: the value is their base64 text */
  constructor(value: string, label: string, encoding: 'utf8' | 'base64' = 'utf8') {
    this.#value = value;
    this.label = label;
    this.encoding = encoding;
  }

  /** The value itself. */
  reveal(): string {
    return this.#value;
  }

  /**
   * `text` (a path) with `instead` wherever the value stands in it. A shorter value stays: folders are called `test` and
   * `password`, too, and a path that is told wrong leads nowhere.
   */
  hideIn(text: string, instead: string): string {
    return this.#value.length < MIN_HIDDEN ? text : text.replaceAll(this.#value, () => instead);
  }

  /** Length of the value in UTF-16 units. */
  get length(): number {
    return this.#value.length;
  }

  /** Whether both hold the same value, in time that depends on the lengths alone. */
  equals(other: Secret): boolean {
    const mine = Buffer.from(this.#value, 'utf8');
    const theirs = Buffer.from(other.#value, 'utf8');
    return mine.length === theirs.length && nodeCrypto().timingSafeEqual(mine, theirs);
  }

  /** Whether one of the two values stands in the other: a token in its header, a line of a key in the key. */
  overlaps(other: Secret): boolean {
    const shorter = Math.min(this.#value.length, other.#value.length);
    if (shorter < MIN_COMMON) return this.equals(other);
    return this.#value.includes(other.#value) || other.#value.includes(this.#value);
  }

  /** Whether a digest (hex, lower case) is this value's: for lists that keep values by their hash. */
  hasDigest(algorithm: 'sha1', hex: string): boolean {
    return nodeCrypto().createHash(algorithm).update(this.#value, 'utf8').digest('hex') === hex;
  }

  toString(): string {
    return `[secret ${this.label}]`;
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.toPrimitive](): string {
    return this.toString();
  }

  [INSPECT](): string {
    return this.toString();
  }
}
