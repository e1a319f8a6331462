import type { Encoding, Layer } from './layer.ts';

/** How far from a run with escapes its text is read, in bytes. */
const BEFORE = 256;
const AFTER = 1_024;
const ESCAPE =
  /\\x([0-9A-Fa-f]{2})|\\u\{?([0-9A-Fa-f]{4})\}?|%([0-9A-Fa-f]{2})|&#([0-9]{2,3});|&#[xX]([0-9A-Fa-f]{2});|&(quot|apos|amp|lt|gt|equals|colon);/g;
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  equals: '=',
  colon: ':',
};

/** Whether a printable ASCII character is written out in bytes `start` to `end`. */
export function hasEscapes(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end - 2; at++) {
    const byte = bytes[at]!;
    if ((byte === 37 || byte === 92 || byte === 38) && mayEscape(bytes, at)) return true;
  }
  return false;
}

function mayEscape(bytes: Uint8Array, at: number): boolean {
  const [byte, next, third] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
  if (byte === 37) return isHighDigit(next) && isHexDigit(third);
  if (byte === 38) return next === 35 || bytes.subarray(at, at + 8).includes(59);
  return next === 120 ? isHighDigit(third) : next === 117 && third === 48 && bytes[at + 3] === 48;
}

/** The first digit of a printable ASCII character's code. */
function isHighDigit(byte: number): boolean {
  return byte >= 50 && byte <= 55;
}

function isHexDigit(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || ((byte | 32) >= 97 && (byte | 32) <= 102);
}

/**
 * Reads the line around a run with written-out characters, at most `BEFORE` and `AFTER` bytes around it.
 * @param least where the last one ended
 */
export function readEscapes(
  bytes: Uint8Array,
  start: number,
  end: number,
  least: number,
  length: number,
): Layer | null {
  let from = start;
  while (from > least && start - from < BEFORE && bytes[from - 1] !== 10) from--;
  let to = end;
  while (to < length && to - end < AFTER && bytes[to] !== 10) to++;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
  const places: number[] = [];
  let plain = '';
  let at = 0;
  let encoding: Encoding | null = null;
  const copy = (until: number): void => {
    for (; at < until; at++) places.push(from + at);
  };
  for (const found of text.matchAll(ESCAPE)) {
    const character = characterOf(found);
    if (character === null) continue;
    plain += text.slice(at, found.index) + character;
    copy(found.index);
    places.push(from + found.index);
    at = found.index + found[0].length;
    encoding ??= encodingOf(found[0]);
  }
  if (encoding === null) return null;
  plain += text.slice(at);
  copy(text.length);
  const placeOf = (offset: number): number => places[offset] ?? to;
  const layer = { encoding, start: from, end: to, places: { startOf: placeOf, endOf: placeOf } };
  return { ...layer, bytes: Buffer.from(plain, 'latin1') };
}

function characterOf(found: RegExpExecArray): string | null {
  const [, hex, unicode, percent, decimal, hexEntity, name] = found;
  if (name !== undefined) return NAMED[name]!;
  const code = decimal === undefined ? Number.parseInt((hex ?? unicode ?? percent ?? hexEntity)!, 16) : Number(decimal);
  return code >= 32 && code <= 126 ? String.fromCharCode(code) : null;
}

function encodingOf(written: string): Encoding {
  if (written[0] === '%') return 'URL encoding';
  return written[0] === '&' ? 'HTML entities' : 'escapes';
}
