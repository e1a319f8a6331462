import { isBase64, isTextByte, openingOf } from './base64.ts';
import type { Layer, Places } from './layer.ts';

/** A run of one line goes on in the next where it is at least this long, as encoders break lines (RFC 2045: 76). */
const MIN_LINE = 40;
/** What may stand between two lines: a line break, written out or not, indentation, a comment sign. */
const MAX_BREAK = 64;
/** Bytes of what was decoded that are looked at to tell text from data. */
const SNIFFED = 512;
const MIN_TEXT_SHARE = 0.9;

/** Gives the bytes of gzip, or `null` when they are broken or more than may be made. */
export type Unzip = (bytes: Uint8Array) => Uint8Array | null;

/** Reads base64 that starts at `start` (and ends before `end`, or goes on in further lines), or `null`. */
export function readBase64(bytes: Uint8Array, start: number, end: number, length: number, unzip: Unzip): Layer | null {
  const opening = openingOf(bytes, start);
  if (opening === null) return null;
  const lines = linesFrom(bytes, start, end, length);
  const data = Buffer.from(lines.map(([from, to]) => latin1(bytes, from, to)).join(''), 'base64');
  const last = lines.at(-1)![1];
  const stop = skipPadding(bytes, last, length);
  if (opening === 'gzip') {
    const text = unzip(data);
    return text === null ? null : { encoding: 'gzip in base64', bytes: text, start, end: stop, places: null };
  }
  if (opening === 'utf-16le') {
    const text = Buffer.from(data.toString('utf16le'), 'utf8');
    return isText(text) ? { encoding: 'UTF-16 in base64', bytes: text, start, end: stop, places: null } : null;
  }
  if (!isText(data)) return null;
  return { encoding: 'base64', bytes: data, start, end: stop, places: placesIn(lines, stop) };
}

/** Whether nearly all of the beginning is text. */
export function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, SNIFFED);
  let texts = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (isTextByte(byte) || byte >= 0x80) texts++;
  }
  return texts >= head.length * MIN_TEXT_SHARE;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

function linesFrom(bytes: Uint8Array, start: number, end: number, length: number): [number, number][] {
  const lines: [number, number][] = [[start, end]];
  const width = end - start;
  let at = end;
  while (width >= MIN_LINE && bytes[at] !== 61) {
    const from = afterBreak(bytes, at, length);
    if (from === -1) break;
    let to = from;
    while (to < length && isBase64(bytes[to])) to++;
    // Encoders fill every line but the last.
    if (to - from > width || to === from) break;
    lines.push([from, to]);
    at = to;
    if (to - from < width) break;
  }
  return lines;
}

/** Where the next line's content starts, or -1 when no line ends at `at`. */
function afterBreak(bytes: Uint8Array, at: number, length: number): number {
  let next = at;
  let broke = false;
  while (next < length && next - at < MAX_BREAK) {
    const byte = bytes[next]!;
    if (byte === 10) broke = true;
    else if (byte === 92 && (bytes[next + 1] === 110 || bytes[next + 1] === 114)) {
      broke ||= bytes[next + 1] === 110;
      next++;
    } else if (byte !== 13 && byte !== 32 && byte !== 9) break;
    next++;
  }
  return broke ? next : -1;
}

function skipPadding(bytes: Uint8Array, at: number, length: number): number {
  let end = at;
  while (end < length && end - at < 2 && bytes[end] === 61) end++;
  return end;
}

/** A byte is written with two or three characters of its group of four. */
function placesIn(lines: readonly [number, number][], stop: number): Places {
  const placeOf = (index: number): number => {
    let character = index;
    for (const [from, to] of lines) {
      if (character < to - from) return from + character;
      character -= to - from;
    }
    return stop;
  };
  return {
    startOf: (offset) => placeOf(Math.floor((offset * 8) / 6)),
    endOf: (offset) => Math.min(stop, placeOf(Math.floor((offset * 8 - 1) / 6)) + 1),
  };
}
