import { endsEscape } from './escapes.ts';

/** How every match of a pattern begins: with this text, as written, where no byte of a class stands before it. */
export interface Anchor {
  literal: string;
  /** 1 for each byte that must not stand before the literal; `null` where any may. */
  notBefore: Uint8Array | null;
}

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
  const literal = readLiteral(rest);
  return literal === '' ? null : { literal, notBefore };
}

/** Whether an anchor's literal stands at `offset` of a text that starts at `start` of these bytes. */
export function standsAt(anchor: Anchor, bytes: Uint8Array, offset: number, start: number): boolean {
  const { literal, notBefore } = anchor;
  if (notBefore !== null && offset > start && notBefore[bytes[offset - 1]!] === 1 && !endsEscape(bytes, offset, start))
    return false;
  for (let i = 0; i < literal.length; i++) if (bytes[offset + i] !== literal.charCodeAt(i)) return false;
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

function readLiteral(rest: string): string {
  const run = /^(?:[\w\-/:,"'=@!#%&;<>~` ]|\\[^\w\s])+/.exec(rest)?.[0] ?? '';
  const characters = run.match(/\\?[\s\S]/g) ?? [];
  if (/^[?*+{]/.test(rest.slice(run.length))) characters.pop();
  return characters.map((character) => character.at(-1)).join('');
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
