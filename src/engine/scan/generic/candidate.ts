/** How a value is tied to its name, or which special form it stands in. */
export const SEPARATORS = [
  '=',
  ':',
  '=>',
  ':=',
  '==',
  '!=',
  '(',
  ',',
  '|',
  '>',
  ' ',
  'is',
  'pair',
  'serialised',
  'url',
  'basic',
  'bearer',
  'by',
  'command',
  'securestring',
  'login',
] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A bounded stretch around a stem, one character per byte. */
export interface Stretch {
  text: string;
  /** Offset in the unit of the first character. */
  base: number;
  /** Index of the stem in `text`. */
  at: number;
  /** Index of the first character of the stem's line, or 0 where the line starts before the stretch. */
  line: number;
  /** Whether the line begins before the stretch, as in minified code. */
  cut: boolean;
}

/** A value that may be a secret, with the syntax around it. Offsets are bytes of the unit, ends exclusive. */
export interface Candidate {
  name: string;
  /** The bytes of the value, one character each. */
  value: string;
  start: number;
  end: number;
  separator: Separator;
  /** The opening quote as written, or nothing. */
  quote: string;
  /** What the value is wrapped in: the text between separator and quote (`Base64.decode(`). */
  wrapper: string;
  /** The line up to the name, at most 256 bytes. */
  before: string;
  /** What follows the value and its closing quote, at most 32 bytes. */
  after: string;
  nextLine: boolean;
  /** Whether the name itself is a quoted string with more words in it, as in a table of messages. */
  prose: boolean;
}
