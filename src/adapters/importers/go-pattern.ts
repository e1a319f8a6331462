import { ASCII_CLASSES, type CodeRanges, complement, foldCase, LAST_CODE, PERL_CLASSES, union } from './code-ranges.ts';

/** A Go regular expression's structure, with its flags already worked into the parts that they change. */
export type GoNode =
  | { kind: 'set'; ranges: CodeRanges }
  | { kind: 'sequence'; items: readonly GoNode[] }
  | { kind: 'choice'; options: readonly GoNode[] }
  | { kind: 'repeat'; item: GoNode; min: number; max: number; lazy: boolean }
  | { kind: 'group'; item: GoNode; index: number; name: string | null }
  | { kind: 'assertion'; what: Assertion };

export type Assertion = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-edge' | 'no-word-edge';

/** What of a pattern can't be read, in words for its author. */
export class GoPatternFault extends Error {}

interface Flags {
  /** `i`: case is folded (ASCII, and the other case of single letters beyond it). */
  fold: boolean;
  /** `s`: `.` matches line ends. */
  dotAll: boolean;
  /** `m`: `^` and `$` stand at lines. */
  lines: boolean;
  /** `U`: greedy and lazy change places. */
  swapped: boolean;
}

const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };
const MAX_DEPTH = 200;

/**
 * Reads a regular expression of Go (RE2).
 * @see https://github.com/google/re2/wiki/Syntax, https://pkg.go.dev/regexp/syntax
 * @throws GoPatternFault for what is no such pattern: look-around, back-references, possessive and atomic groups, and
 *   for classes of Unicode, which the scan can't run over bytes
 */
export function readGoPattern(source: string): { node: GoNode; groups: number } {
  const reader = new GoPatternReader(source);
  const node = reader.choice({ fold: false, dotAll: false, lines: false, swapped: false });
  if (!reader.done) throw new GoPatternFault('an unmatched “)”');
  return { node, groups: reader.groups };
}

class GoPatternReader {
  readonly #chars: readonly string[];
  #at = 0;
  #depth = 0;
  groups = 0;

  constructor(source: string) {
    this.#chars = Array.from(source);
  }

  get done(): boolean {
    return this.#at >= this.#chars.length;
  }

  /** Alternatives up to the end or the group's “)”. Flags set on the way hold to there, over “|” too. */
  choice(flags: Flags): GoNode {
    if (++this.#depth > MAX_DEPTH) throw new GoPatternFault('too many groups inside each other');
    const own = { ...flags };
    const options = [this.#sequence(own)];
    while (this.#take('|')) options.push(this.#sequence(own));
    this.#depth--;
    return options.length === 1 ? options[0]! : { kind: 'choice', options };
  }

  #sequence(flags: Flags): GoNode {
    const items: GoNode[] = [];
    while (!this.done && !this.#sees('|') && !this.#sees(')')) {
      if (this.#takeAll('\\Q')) {
        items.push(...this.#quoted(flags));
        continue;
      }
      const item = this.#atom(flags);
      if (item !== null) items.push(this.#repeated(item, flags));
    }
    return items.length === 1 ? items[0]! : { kind: 'sequence', items };
  }

  #quoted(flags: Flags): GoNode[] {
    const items: GoNode[] = [];
    while (!this.done && !this.#takeAll('\\E')) items.push(literal(this.#next(), flags));
    return items;
  }

  #repeated(item: GoNode, flags: Flags): GoNode {
    const bounds = this.#bounds();
    if (bounds === null) return item;
    const lazy = this.#take('?') !== flags.swapped;
    if (this.#take('+')) throw new GoPatternFault('a possessive quantifier, which Go doesn’t have');
    if (this.#bounds() !== null) throw new GoPatternFault('two quantifiers in a row');
    if (bounds.max < bounds.min) throw new GoPatternFault('a quantifier whose bounds are the wrong way round');
    return { kind: 'repeat', item, ...bounds, lazy };
  }

  #bounds(): { min: number; max: number } | null {
    if (this.#take('?')) return { min: 0, max: 1 };
    if (this.#take('*')) return { min: 0, max: Number.POSITIVE_INFINITY };
    if (this.#take('+')) return { min: 1, max: Number.POSITIVE_INFINITY };
    const [whole, low, comma, high] =
      /^\{(\d{1,4})(,?)(\d{0,4})\}/.exec(this.#chars.slice(this.#at, this.#at + 12).join('')) ?? [];
    if (whole === undefined || (comma === '' && high !== '')) return null;
    this.#at += whole.length;
    const min = Number(low);
    if (comma === '') return { min, max: min };
    return { min, max: high === '' ? Number.POSITIVE_INFINITY : Number(high) };
  }

  /** `null` for a flag group, which is nothing itself. */
  #atom(flags: Flags): GoNode | null {
    const char = this.#next();
    switch (char) {
      case '(':
        return this.#group(flags);
      case '[':
        return { kind: 'set', ranges: folded(this.#characterClass(), flags) };
      case '.':
        return { kind: 'set', ranges: flags.dotAll ? [[0, LAST_CODE]] : complement([[10, 10]]) };
      case '^':
        return { kind: 'assertion', what: flags.lines ? 'line-start' : 'text-start' };
      case '$':
        return { kind: 'assertion', what: flags.lines ? 'line-end' : 'text-end' };
      case '*':
      case '+':
      case '?':
        throw new GoPatternFault(`a “${char}” with nothing before it`);
      case '\\':
        return this.#escape(flags);
      default:
        return literal(char, flags);
    }
  }

  #group(flags: Flags): GoNode | null {
    if (!this.#take('?')) return this.#captured(null, flags);
    if (this.#take('>')) throw new GoPatternFault('an atomic group, which Go doesn’t have');
    const named = /^P?<(?<name>[A-Za-z_]\w*)>/.exec(this.#chars.slice(this.#at, this.#at + 120).join(''));
    if (named) {
      this.#at += named[0].length;
      return this.#captured(named.groups!['name']!, flags);
    }
    if (this.#sees('=') || this.#sees('!') || this.#sees('<'))
      throw new GoPatternFault('look-around, which Go doesn’t have');
    const inner = this.#flagChange(flags);
    if (this.#take(')')) {
      Object.assign(flags, inner);
      return null;
    }
    if (!this.#take(':')) throw new GoPatternFault('a group of a kind that Go doesn’t have');
    return this.#closed(this.choice(inner));
  }

  #captured(name: string | null, flags: Flags): GoNode {
    const index = ++this.groups;
    return { kind: 'group', item: this.#closed(this.choice(flags)), index, name };
  }

  #closed(node: GoNode): GoNode {
    if (!this.#take(')')) throw new GoPatternFault('a group that is not closed');
    return node;
  }

  #flagChange(flags: Flags): Flags {
    const changed = { ...flags };
    let on = true;
    while (!this.done && !this.#sees(')') && !this.#sees(':')) {
      const char = this.#next();
      if (char === '-') on = false;
      else if (char === 'i') changed.fold = on;
      else if (char === 's') changed.dotAll = on;
      else if (char === 'm') changed.lines = on;
      else if (char === 'U') changed.swapped = on;
      else throw new GoPatternFault(`the flag “${char}”, which Go doesn’t have`);
    }
    return changed;
  }

  #escape(flags: Flags): GoNode {
    const char = this.#peek();
    const assertions: Readonly<Record<string, Assertion>> = {
      A: 'text-start',
      z: 'text-end',
      b: 'word-edge',
      B: 'no-word-edge',
    };
    const what = Object.hasOwn(assertions, char) ? assertions[char] : undefined;
    if (what !== undefined) {
      this.#at++;
      return { kind: 'assertion', what };
    }
    if (/[1-9k]/.test(char)) throw new GoPatternFault('a back-reference, which Go doesn’t have');
    return { kind: 'set', ranges: folded(this.#escapedSet(), flags) };
  }

  #escapedSet(): CodeRanges {
    const char = this.#next();
    const perl = PERL_CLASSES[char.toLowerCase()];
    if (perl !== undefined) return char === char.toLowerCase() ? perl : complement(perl);
    if (char === 'p' || char === 'P') throw new GoPatternFault('a class of Unicode (\\p)');
    const code = this.#escapedCode(char);
    return [[code, code]];
  }

  #escapedCode(char: string): number {
    if (char === 'x') return this.#hexCode();
    if (char === '0') {
      const [digits = ''] = /^[0-7]{0,2}/.exec(this.#chars.slice(this.#at, this.#at + 2).join('')) ?? [];
      this.#at += digits.length;
      return Number.parseInt(`0${digits}`, 8);
    }
    const control = CONTROLS[char];
    if (control !== undefined) return control;
    if (/[A-Za-z0-9]/.test(char)) throw new GoPatternFault(`the escape “\\${char}”, which Go doesn’t have`);
    return char.codePointAt(0)!;
  }

  #hexCode(): number {
    const [whole, long, short] =
      /^(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(this.#chars.slice(this.#at, this.#at + 8).join('')) ?? [];
    const code = Number.parseInt(long ?? short ?? '', 16);
    if (whole === undefined || code > LAST_CODE) throw new GoPatternFault('an “\\x” that is no character');
    this.#at += whole.length;
    return code;
  }

  #characterClass(): CodeRanges {
    const negated = this.#take('^');
    const ranges: [number, number][] = [];
    for (let first = true; first || !this.#sees(']'); first = false) {
      if (this.done) throw new GoPatternFault('a character class that is not closed');
      ranges.push(...this.#classMember());
    }
    this.#at++;
    const joined = union(ranges);
    return negated ? complement(joined) : joined;
  }

  #classMember(): [number, number][] {
    const posix = /^\[:(?<not>\^?)(?<name>[a-z]+):\]/.exec(this.#chars.slice(this.#at, this.#at + 14).join(''));
    if (posix) {
      const { not, name } = posix.groups as { not: string; name: string };
      const known = Object.hasOwn(ASCII_CLASSES, name) ? ASCII_CLASSES[name]! : null;
      if (known === null) throw new GoPatternFault(`the class [:${name}:], which Go doesn’t have`);
      this.#at += posix[0].length;
      return (not === '' ? known : complement(known)).map(([from, to]) => [from, to]);
    }
    const low = this.#classCode();
    if (typeof low !== 'number') return low.map(([from, to]) => [from, to]);
    if (!this.#sees('-') || this.#chars[this.#at + 1] === ']') return [[low, low]];
    this.#at++;
    const high = this.#classCode();
    if (typeof high !== 'number' || high < low) throw new GoPatternFault('a range of characters that is none');
    return [[low, high]];
  }

  /** One character of a class, or the class (`\d`) that stands there. */
  #classCode(): number | CodeRanges {
    const char = this.#next();
    if (char !== '\\') return char.codePointAt(0)!;
    const set = this.#escapedSet();
    return set.length === 1 && set[0]![0] === set[0]![1] ? set[0]![0] : set;
  }

  #peek(): string {
    if (this.done) throw new GoPatternFault('a “\\” at its end');
    return this.#chars[this.#at]!;
  }

  #next(): string {
    const char = this.#peek();
    this.#at++;
    return char;
  }

  #sees(char: string): boolean {
    return this.#chars[this.#at] === char;
  }

  #take(char: string): boolean {
    if (!this.#sees(char)) return false;
    this.#at++;
    return true;
  }

  #takeAll(text: string): boolean {
    const chars = Array.from(text);
    if (!chars.every((char, i) => this.#chars[this.#at + i] === char)) return false;
    this.#at += chars.length;
    return true;
  }
}

function literal(char: string, flags: Flags): GoNode {
  const code = char.codePointAt(0)!;
  return { kind: 'set', ranges: folded([[code, code]], flags) };
}

function folded(ranges: CodeRanges, { fold }: Flags): CodeRanges {
  return fold ? foldCase(ranges) : ranges;
}
