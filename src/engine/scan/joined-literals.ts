import { isGeneric } from './overlaps.ts';
import {
  afterSpace,
  BACKSLASH,
  feedFrom,
  indentAt,
  isBlockStart,
  isLineEnd,
  isQuote,
  isTokenByte,
  isWord,
  LF,
  nextLiteral,
  startOfLine,
} from './rules/literal-bytes.ts';
import type { Match } from './rules/rule.ts';

/** How far behind a keyword or name the end of the first literal is looked for, in bytes. */
const AHEAD = 160;
/** How much is read behind the last literal: what closes the statement. */
const BEHIND_LAST = 16;
const MAX_JOINED = 8_192;
/** A shorter run over a seam is no secret: most seams part words of a message. */
const MIN_RUN = 12;
/** Two literals without an operator are a value in Python and C, and two words of a command in a shell. */
const SURE = 0.7;

/** A stretch of text whose literals were joined. */
export interface Joined {
  /** What they say together, with the text around them, as bytes. */
  bytes: Uint8Array;
  /** Where each of those bytes stands in the text, in bytes. */
  places: readonly number[];
  /** Offsets in `bytes` at which one part ends and the next begins. */
  seams: readonly number[];
  how: 'operator' | 'adjacent' | 'block';
}

/** Notes where literals may be joined, while the keywords and names of a text are met in nearly its order. */
export class JoinFinder {
  /** Where one may be, in the order noted, in bytes of the text. */
  readonly offsets: number[] = [];
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #end: number;
  /** Between these, nothing is joined; whether a line ends at the second. */
  #from = 0;
  #to = 0;
  #isLine = false;

  /** @param start @param end of the text in `bytes` */
  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
  }

  /**
   * Notes `offset` where a literal that ends soon behind it goes on in another one: `"a" + "b"`, `'a' . 'b'`,
   * `"a" "b"`, `a\` at a line's end, or a YAML block scalar. It makes no string, and looks at each byte about once.
   */
  note(offset: number): void {
    const at = this.#start + offset;
    const isKnown = at >= this.#from && at < this.#to;
    if (isKnown && this.#isLine) return;
    const bytes = this.#bytes;
    const most = Math.min(this.#end, at + AHEAD);
    let i = isKnown ? this.#to : at;
    for (; i < most; i++) {
      const byte = bytes[i]!;
      if (byte === LF) break;
      const isJoint =
        byte === BACKSLASH ? isLineEnd(bytes, i + 1) : isQuote(byte) && nextLiteral(bytes, i + 1, this.#end) !== null;
      if (isJoint) {
        this.offsets.push(offset);
        return;
      }
    }
    const isLine = i < most;
    if (isLine && isBlockStart(bytes, i, at)) {
      this.offsets.push(offset);
      return;
    }
    if (!isKnown) this.#from = at;
    this.#to = i;
    this.#isLine = isLine;
  }
}

/**
 * Joins what stands around `at`; `joined` is `null` where no part of it could be a secret that a seam parts. What stands
 * before `end` need not be asked about again.
 */
export function readJoined(bytes: Uint8Array, at: number, length: number): { joined: Joined | null; end: number } {
  const reading = new Reading(bytes, length);
  const lineStart = startOfLine(bytes, at);
  const feed = feedFrom(bytes, at, Math.min(length, at + AHEAD));
  if (bytes[feed] === LF && isBlockStart(bytes, feed, at)) reading.readBlock(lineStart, feed);
  else reading.readLiterals(lineStart, at);
  return { joined: reading.isPlausible() ? reading.joined() : null, end: reading.end };
}

export interface JoinedMatch {
  match: Match;
  how: Joined['how'];
}

/** What was found in a joined text and goes over a seam, told at its first part's place and on to its last part's end. */
export function placeJoined(joined: Joined, matches: readonly Match[]): JoinedMatch[] {
  const { seams, places, how } = joined;
  return matches.flatMap((match) => {
    const isParted = seams.some((seam) => match.start < seam && seam < match.end);
    if (!isParted && !(how === 'block' && match.start >= seams[0]!)) return [];
    if (how === 'adjacent' && match.validity !== 'valid' && match.confidence <= SURE) return [];
    const reasons = ['Put together from parts', ...match.reasons];
    const [start, end] = [places[match.start]!, places[match.end - 1]! + 1];
    return [{ match: { ...match, start, end, reasons }, how }];
  });
}

/**
 * Adds joined matches. What was found of a part alone gives way to the whole, unless a check proves the part only, or
 * a provider's whole token merely stands beside something else in quotes.
 */
export function addJoined(matches: readonly Match[], found: readonly JoinedMatch[]): Match[] {
  const overlaps = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end;
  const stays = (known: Match, by: JoinedMatch): boolean =>
    (known.validity === 'valid' && by.match.validity !== 'valid') ||
    (by.how === 'adjacent' && !isGeneric(known.ruleId));
  const joined = found.filter((by) => !matches.some((known) => overlaps(known, by.match) && stays(known, by)));
  return [
    ...matches.filter((known) => !joined.some((by) => overlaps(known, by.match))),
    ...joined.map(({ match }) => match),
  ];
}

class Reading {
  readonly #bytes: Uint8Array;
  readonly #length: number;
  readonly #out: number[] = [];
  readonly #places: number[] = [];
  readonly #seams: number[] = [];
  /** Where the stretch ends in the text. */
  end = 0;
  #how: Joined['how'] = 'operator';
  /** What ends the last literal; 0 before one was met. */
  #quote = 0;

  constructor(bytes: Uint8Array, length: number) {
    this.#bytes = bytes;
    this.#length = length;
  }

  /** From `start` on to the end of the last literal, without what stands between those that begin behind `at`. */
  readLiterals(start: number, at: number): void {
    const bytes = this.#bytes;
    let i = start;
    while (i < this.#length && this.#out.length < MAX_JOINED) {
      const byte = bytes[i]!;
      const next = i < at ? null : this.#continuation(i, byte);
      if (next !== null) {
        this.#seams.push(this.#out.length);
        i = next;
      } else if (byte === LF || this.#isOver(i, at)) break;
      else this.#put(i++);
    }
    this.end = Math.max(i, at + 1);
    if (this.#seams.length === 0) return;
    const rest = Math.min(this.#length, i + BEHIND_LAST);
    while (i < rest && bytes[i] !== LF) this.#put(i++);
  }

  /** Whether the last literal ends here, or none that goes on was met in time. */
  #isOver(i: number, at: number): boolean {
    if (this.#seams.length === 0) return i > at + AHEAD;
    return this.#bytes[i] === this.#quote && this.#bytes[i - 1] !== BACKSLASH;
  }

  #continuation(i: number, byte: number): number | null {
    if (byte === BACKSLASH && isLineEnd(this.#bytes, i + 1)) return afterSpace(this.#bytes, i + 1, this.#length);
    if (!isQuote(byte)) return null;
    const next = nextLiteral(this.#bytes, i + 1, this.#length);
    if (next === null) return null;
    if (next.isAdjacent) this.#how = 'adjacent';
    this.#quote = this.#bytes[next.start - 1]!;
    return next.start;
  }

  /** A YAML block scalar whose header ends at `feed`, when each of its lines is one word: `key: "line1line2"`. */
  readBlock(start: number, feed: number): void {
    const bytes = this.#bytes;
    this.#how = 'block';
    this.end = feed + 1;
    let header = feed;
    while (header > start && bytes[header] !== 58) header--;
    for (let i = start; i <= header; i++) this.#put(i);
    this.#put(header, 32);
    this.#put(header, 34);
    const outer = indentAt(bytes, start);
    let at = feed + 1;
    while (at < this.#length && this.#out.length < MAX_JOINED) {
      const line = feedFrom(bytes, at, Math.min(this.#length, at + MAX_JOINED));
      const indent = indentAt(bytes, at);
      const from = at + indent;
      if (from >= line || indent <= outer) break;
      let to = line;
      while (to > from && (bytes[to - 1] === 13 || bytes[to - 1] === 32)) to--;
      if (!isWord(bytes, from, to)) {
        this.#seams.length = 0;
        return;
      }
      this.#seams.push(this.#out.length);
      for (let i = from; i < to; i++) this.#put(i);
      at = line + 1;
    }
    this.end = at;
    this.#put(Math.max(0, at - 1), 34);
  }

  /** Whether the characters on both sides of a seam are one run that is long enough. */
  isPlausible(): boolean {
    const out = this.#out;
    return this.#seams.some((seam) => {
      let from = seam;
      while (from > 0 && isTokenByte(out[from - 1]!)) from--;
      let to = seam;
      while (to < out.length && isTokenByte(out[to]!)) to++;
      return to > seam && (from < seam || this.#how === 'block') && to - from >= MIN_RUN;
    });
  }

  joined(): Joined {
    const bytes = Uint8Array.from(this.#out);
    return { bytes, places: this.#places, seams: this.#seams, how: this.#how };
  }

  #put(place: number, byte: number = this.#bytes[place]!): void {
    this.#out.push(byte);
    this.#places.push(place);
  }
}
