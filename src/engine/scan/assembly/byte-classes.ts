/** Classes of bytes as bits, for the gates of the generic detector. The table is filled by `markClasses`. */

/** Letters, digits, `_`, `-`, `.`, `$`: what a name is made of. */
export const NAME: u32 = 1;
/** Letters, digits, `_`: `\w`. */
export const WORD: u32 = 2;
/** Space and tab. */
export const BLANK: u32 = 4;
/** `\s` of a text with one character per byte. */
export const SPACE: u32 = 8;
/** `"`, `'`, `` ` ``. */
export const QUOTE: u32 = 16;
/** What ends a bare word: `[\s"'`<>]`. */
export const STOP: u32 = 32;
export const LETTER: u32 = 64;
export const DIGIT: u32 = 128;

const CLASSES: usize = memory.data(256);

@inline
export function classOf(byte: u32): u32 {
  return <u32>load<u8>(CLASSES + byte);
}

/** Whether the byte at a place belongs to one of the classes. */
@inline
export function is(at: usize, classes: u32): bool {
  return (classOf(<u32>load<u8>(at)) & classes) != 0;
}

@inline
export function byteAt(at: usize): u32 {
  return <u32>load<u8>(at);
}

/** The byte at a place, a capital as its small letter. */
@inline
export function lowerAt(at: usize): u32 {
  return <u32>load<u8>(at) | 32;
}

/** First place from `at` on, before `limit`, whose byte is none of the classes. */
@inline
export function skip(at: usize, limit: usize, classes: u32): usize {
  let p = at;
  while (p < limit && is(p, classes)) p++;
  return p;
}

/** First place from `at` on, before `limit`, whose byte is one of the classes. */
@inline
export function skipTo(at: usize, limit: usize, classes: u32): usize {
  let p = at;
  while (p < limit && !is(p, classes)) p++;
  return p;
}

function mark(first: u32, last: u32, classes: u32): void {
  for (let byte = first; byte <= last; byte++) store<u8>(CLASSES + byte, load<u8>(CLASSES + byte) | <u8>classes);
}

/** To be called once, before any question. */
export function markClasses(): void {
  mark(97, 122, NAME | WORD | LETTER);
  mark(65, 90, NAME | WORD | LETTER);
  mark(48, 57, NAME | WORD | DIGIT);
  mark(95, 95, NAME | WORD);
  mark(45, 46, NAME);
  mark(36, 36, NAME);
  mark(9, 13, SPACE | STOP);
  mark(32, 32, BLANK | SPACE | STOP);
  mark(9, 9, BLANK);
  mark(160, 160, SPACE | STOP);
  mark(34, 34, QUOTE | STOP);
  mark(39, 39, QUOTE | STOP);
  mark(96, 96, QUOTE | STOP);
  mark(60, 60, STOP);
  mark(62, 62, STOP);
}
