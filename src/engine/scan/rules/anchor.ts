import { endsEscape } from '../escapes.ts';

/** How every match of a pattern begins: with this text, as written, where no byte of a class stands before it. */
export interface Anchor {
  literal: string;
  /** 1 for each byte that must not stand before the literal; `null` where any may. */
  notBefore: Uint8Array | null;
  /** For each of the bytes behind the literal, as far as they are sure to be there: 1 for what it may be. */
  follow: readonly Uint8Array[];
}

/** Bytes behind a literal that are looked at: what is no token is nearly always told from one by then. */
const MAX_FOLLOW = 16;
const BACKSLASH = 92;
const PERCENT = 37;

/**
 * Reads the start of a case-sensitive regex source: an optional `(?<![…])`, then plain characters, maybe inside one
 * capturing group. A keyword hit that does not stand there need not be looked at, which spares most windows.
 *
 * @returns `null` where the pattern does not begin like that or has another beginning by alternation
 */
export function anchorOf(source: string): Anchor | null {
  const behind = /^\(\?<!(\[\^?(?:\\.|[^\]\\])*\])\)/.exec(source);
  const notBefore = behind === null ? null : bytesOf(behind[1]!);
  let rest = source.slice(behind?.[0].length ?? 0);
  const group = /^\(\?<\w+>/.exec(rest);
  if (group !== null) rest = rest.slice(group[0].length);
  if (hasOtherStart(rest, group === null ? 0 : 1)) return null;
  const { literal, behind: left } = readLiteral(rest);
  return literal === '' ? null : { literal, notBefore, follow: readFollow(left) };
}

/** Whether an anchor's literal stands at `offset` of a text that starts at `start` of these bytes. */
export function standsAt(anchor: Anchor, bytes: Uint8Array, offset: number, start: number): boolean {
  const { literal, notBefore } = anchor;
  if (notBefore !== null && offset > start && notBefore[bytes[offset - 1]!] === 1 && !endsEscape(bytes, offset, start))
    return false;
  for (let i = 0; i < literal.length; i++) if (bytes[offset + i] !== literal.charCodeAt(i)) return false;
  return true;
}

/**
 * Whether the bytes behind the literal at `offset` may be those of a match. Where a character is written out as an escape,
 * they always may: a match is looked for in what it stands for, too.
 */
export function mayFollow({ literal, follow }: Anchor, bytes: Uint8Array, offset: number): boolean {
  const from = offset + literal.length;
  for (let i = 0; i < follow.length; i++) {
    const byte = bytes[from + i]!;
    if (byte === BACKSLASH || byte === PERCENT) return true;
    if (follow[i]![byte] !== 1) return false;
  }
  return true;
}

/** Whether alternation at the top, or in the opened group or a quantifier behind that group, lets it begin otherwise. */
function hasOtherStart(rest: string, opened: number): boolean {
  let depth = opened;
  for (const [token] of rest.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\)[?*{]|[\s\S]/g)) {
    if (token === '|' && depth <= opened) return true;
    if (token === '(') depth++;
    if (token[0] === ')') {
      if (depth === opened && opened > 0) return token !== ')' || hasTopAlternation(rest);
      depth--;
    }
  }
  return false;
}

/** Alternation outside the first group, whose opening bracket is cut off. */
function hasTopAlternation(rest: string): boolean {
  let depth = 1;
  for (const [token] of rest.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g)) {
    if (token === '(') depth++;
    else if (token === ')') depth--;
    else if (token === '|' && depth === 0) return true;
  }
  return false;
}

/** The plain characters that `rest` begins with, and what is left of it. */
function readLiteral(rest: string): { literal: string; behind: string } {
  const run = /^(?:[\w\-/:,"'=@!#%&;<>~` ]|\\[^\w\s])+/.exec(rest)?.[0] ?? '';
  const characters = run.match(/\\?[\s\S]/g) ?? [];
  if (/^[?*+{]/.test(rest.slice(run.length))) characters.pop();
  const literal = characters.map((character) => character.at(-1)).join('');
  return { literal, behind: rest.slice(characters.join('').length) };
}

/** What each of the next bytes may be, up to the first that may be missing or is no plain class. */
function readFollow(behind: string): Uint8Array[] {
  const follow: Uint8Array[] = [];
  let rest = behind;
  let opened = 0;
  while (follow.length < MAX_FOLLOW) {
    const group = /^\(\?(?:<\w+>|:)/.exec(rest)?.[0];
    if (group !== undefined) {
      rest = rest.slice(group.length);
      if (hasOtherStart(rest, 1)) break;
      opened++;
      continue;
    }
    if (opened > 0 && rest.startsWith(')')) {
      opened--;
      rest = rest.slice(1);
      continue;
    }
    const [whole, one, low, high] =
      /^(\[(?:\\.|[^\]\\])*\]|[A-Za-z0-9_-])(?:\{(\d+)(,\d*)?\}|(?![?*+{]))/.exec(rest) ?? [];
    if (whole === undefined) break;
    const set = bytesOf(one!);
    for (let n = Number(low ?? 1); n > 0 && follow.length < MAX_FOLLOW; n--) follow.push(set);
    if (high !== undefined) break;
    rest = rest.slice(whole.length);
  }
  return follow;
}

const classes = new Map<string, Uint8Array>();

/** Which bytes a class (`[…]`) holds; rules share few classes. */
function bytesOf(source: string): Uint8Array {
  let bytes = classes.get(source);
  if (bytes === undefined) {
    const regex = new RegExp(source);
    bytes = Uint8Array.from({ length: 256 }, (_, byte) => Number(regex.test(String.fromCharCode(byte))));
    classes.set(source, bytes);
  }
  return bytes;
}
