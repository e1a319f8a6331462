/** Bytes that one place of a pattern may hold. */
export type ByteSet = Uint8Array;

/** A pattern's structure: what the checks of `pattern-shape.ts` reason about. */
export type PatternNode =
  | { kind: 'bytes'; set: ByteSet }
  | { kind: 'sequence'; items: readonly PatternNode[] }
  | { kind: 'choice'; options: readonly PatternNode[] }
  | { kind: 'repeat'; item: PatternNode; min: number; max: number }
  | { kind: 'look' };

/** What this reader can't or won't accept, in words for the rule's author. */
export class PatternFault extends Error {}

const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, '0': 0 };

/** A set of bytes by test. */
export function byteSet(test: (byte: number) => boolean): ByteSet {
  return Uint8Array.from({ length: 256 }, (_, byte) => (test(byte) ? 1 : 0));
}

const isDigit = (byte: number) => byte >= 48 && byte <= 57;
const isWord = (byte: number) => isDigit(byte) || byte === 95 || ((byte | 32) >= 97 && (byte | 32) <= 122);
const isSpace = (byte: number) => (byte >= 9 && byte <= 13) || byte === 32 || byte === 160;
const CLASSES: Readonly<Record<string, (byte: number) => boolean>> = {
  d: isDigit,
  D: (byte) => !isDigit(byte),
  w: isWord,
  W: (byte) => !isWord(byte),
  s: isSpace,
  S: (byte) => !isSpace(byte),
};

/**
 * Reads a JavaScript regex source (no `u` or `v` flag) into its structure.
 *
 * @throws PatternFault for back-references, which no linear-time engine runs, and for syntax this reader doesn't know
 */
export function readPattern(source: string): PatternNode {
  const reader = new PatternReader(source);
  const node = reader.choice();
  if (!reader.done) throw new PatternFault(`an unmatched “)” at ${reader.at}`);
  return node;
}

class PatternReader {
  readonly #source: string;
  at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.at >= this.#source.length;
  }

  choice(): PatternNode {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  #sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (!this.done && !this.#sees('|') && !this.#sees(')')) {
      const item = this.#quantified();
      items.push(...(item.kind === 'sequence' ? item.items : [item]));
    }
    return items.length === 1 ? items[0]! : { kind: 'sequence', items };
  }

  #quantified(): PatternNode {
    const item = this.#atom();
    const bounds = this.#bounds();
    if (bounds === null) return item;
    this.#take('?');
    return { kind: 'repeat', item, ...bounds };
  }

  #bounds(): { min: number; max: number } | null {
    if (this.#take('?')) return { min: 0, max: 1 };
    if (this.#take('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (this.#take('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
    const [whole, low, comma, high] = /^\{(\d+)(,?)(\d*)\}/.exec(this.#source.slice(this.at)) ?? [];
    if (whole === undefined) return null;
    this.at += whole.length;
    const min = Number(low);
    if (comma === '') return { min, max: min };
    return { min, max: high === '' ? Number.POSITIVE_INFINITY : Number(high) };
  }

  #atom(): PatternNode {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return { kind: 'bytes', set: this.#characterClass() };
    if (this.#take('.')) return { kind: 'bytes', set: byteSet((byte) => byte !== 10 && byte !== 13) };
    if (this.#take('^') || this.#take('$')) return { kind: 'look' };
    if (this.#take('\\')) return this.#escape();
    const code = this.#source.charCodeAt(this.at++);
    return { kind: 'bytes', set: byteSet((byte) => byte === code) };
  }

  #group(): PatternNode {
    const [look] = /^\?<?[=!]/.exec(this.#source.slice(this.at)) ?? [];
    const [named] = /^\?(?::|<\w+>)/.exec(this.#source.slice(this.at)) ?? [];
    this.at += (look ?? named ?? '').length;
    const inner = this.choice();
    if (!this.#take(')')) throw new PatternFault('a group that is not closed');
    return look === undefined ? inner : { kind: 'look' };
  }

  #escape(): PatternNode {
    const char = this.#source[this.at]!;
    if (char === 'b' || char === 'B') {
      this.at++;
      return { kind: 'look' };
    }
    if (/[1-9k]/.test(char)) throw new PatternFault('a back-reference, which can’t be run in linear time');
    return { kind: 'bytes', set: this.#escapedSet() };
  }

  #escapedSet(): ByteSet {
    const char = this.#source[this.at++]!;
    const test = CLASSES[char];
    if (test !== undefined) return byteSet(test);
    if (char === 'x') {
      const code = Number.parseInt(this.#source.slice(this.at, this.at + 2), 16);
      this.at += 2;
      return byteSet((byte) => byte === code);
    }
    const code = ESCAPED[char] ?? char.charCodeAt(0);
    return byteSet((byte) => byte === code);
  }

  #characterClass(): ByteSet {
    const negated = this.#take('^');
    const set = new Uint8Array(256);
    while (!this.#sees(']')) {
      if (this.done) throw new PatternFault('a character class that is not closed');
      const low = this.#classMember();
      const isRange = this.#sees('-') && this.#source[this.at + 1] !== ']';
      if (!isRange) {
        for (let byte = 0; byte < 256; byte++) set[byte]! |= low[byte]!;
        continue;
      }
      this.at++;
      const [from, to] = [low.indexOf(1), this.#classMember().lastIndexOf(1)];
      for (let byte = from; byte <= to; byte++) set[byte] = 1;
    }
    this.at++;
    return negated ? set.map((flag) => 1 - flag) : set;
  }

  #classMember(): ByteSet {
    if (this.#take('\\')) {
      if (this.#take('b')) return byteSet((byte) => byte === 8);
      return this.#escapedSet();
    }
    const code = this.#source.charCodeAt(this.at++);
    return byteSet((byte) => byte === code);
  }

  #sees(char: string): boolean {
    return this.#source[this.at] === char;
  }

  #take(char: string): boolean {
    if (!this.#sees(char)) return false;
    this.at++;
    return true;
  }
}
