const BACKSLASH = 92;
const PERCENT = 37;
/** Letters of one-letter escapes (`\n`), which stand glued to what follows. */
const LETTERS = new Set([...'nrtbfv0'].map((letter) => letter.charCodeAt(0)));
/** The third is a terminal's colour (`ESC [ 32 m`, ECMA-48 SGR) behind its escape character, as logs hold them. */
const ESCAPE = /\\(?:[nrtbfv0]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})|%[0-9A-Fa-f]{2}|\[[0-9;]{0,12}m/g;
const ONE_LETTER: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ', v: ' ', '0': ' ' };

const ESC = '\u001b';
const BRACKET = 91;
const SMALL_M = 109;
const LONGEST_COLOUR = 13;

/** Whether the bytes before `offset` set a terminal's colour: a bracket, digits and semicolons, `m`. */
function endsColour(bytes: Uint8Array, offset: number, start: number): boolean {
  if (bytes[offset - 1] !== SMALL_M) return false;
  const first = Math.max(start, offset - 1 - LONGEST_COLOUR);
  for (let at = offset - 2; at >= first; at--) {
    const byte = bytes[at]!;
    if (byte === BRACKET) return true;
    if ((byte < 48 || byte > 57) && byte !== 59) return false;
  }
  return false;
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 48 && byte <= 57) || ((byte | 32) >= 97 && (byte | 32) <= 102));
}

/**
 * Whether the bytes right before `offset` write out a character (`\n`, `\x22`, `\u0022`, `%22`) or a colour, so that their last
 * letter or digit is no part of the word that starts at `offset`.
 */
export function endsEscape(bytes: Uint8Array, offset: number, start: number): boolean {
  const at = (back: number): number | undefined => (offset - back < start ? undefined : bytes[offset - back]);
  if (endsColour(bytes, offset, start)) return true;
  if (at(2) === BACKSLASH) return LETTERS.has(at(1)!);
  if (!isHex(at(1)) || !isHex(at(2))) return false;
  if (at(3) === PERCENT || (at(3) === 120 && at(4) === BACKSLASH)) return true;
  return isHex(at(3)) && isHex(at(4)) && at(5) === 117 && at(6) === BACKSLASH;
}

/**
 * The text with characters that are written out as escapes put in place of their last letter or digit, the rest of each
 * escape as spaces behind its first character: as long as before, and what follows begins a word of its own.
 *
 * @returns `null` where there is no escape
 */
export function withoutEscapes(text: string): string | null {
  if (!text.includes('\\') && !text.includes('%') && !text.includes(ESC)) return null;
  const plain = text.replace(ESCAPE, (written) => {
    if (written[0] === '[') return `[${' '.repeat(written.length - 1)}`;
    const letter = ONE_LETTER[written[1]!];
    if (written.length === 2 && letter !== undefined) return `\\${letter}`;
    const code = Number.parseInt(written.slice(written[0] === '%' ? 1 : 2), 16);
    const character = code >= 0x21 && code <= 0x7e ? String.fromCharCode(code) : ' ';
    return /\w/.test(character) ? written : written[0] + ' '.repeat(written.length - 2) + character;
  });
  return plain === text ? null : plain;
}
