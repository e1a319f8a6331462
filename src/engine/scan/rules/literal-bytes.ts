/** How much of the line before it is read along, since the name decides what the value is. */
const BEHIND = 200;
/** Space, line breaks among it, that may stand between a literal and its operator. */
const MAX_GAP = 64;

export const LF = 10;
export const BACKSLASH = 92;

export function isQuote(byte: number): boolean {
  return byte === 34 || byte === 39 || byte === 96;
}

/** Where the next literal's content starts, of one that ended right before `at`; `null` where nothing is joined. */
export function nextLiteral(bytes: Uint8Array, at: number, end: number): { start: number; isAdjacent: boolean } | null {
  const first = bytes[at];
  // Most quotes are followed by what ends a value.
  if (first === 44 || first === 59 || first === 41 || first === 58 || first === 62) return null;
  let i = afterSpace(bytes, at, end);
  const hasSpace = i > at;
  const byte = bytes[i]!;
  const isOperator = byte === 43 || byte === 46 || byte === 38 || byte === 126;
  if (isOperator) {
    i++;
    if (bytes[i] === byte && byte !== 43) i++;
    i = afterSpace(bytes, i, end);
  } else if (!hasSpace) return null;
  // b'', r'', u'', f'', L"", @"", $"": only a joined literal has one of these before its quote.
  if (!isQuote(bytes[i]!) && isQuote(bytes[i + 1] ?? 0) && isPrefix(bytes[i]!)) i++;
  return i < end && isQuote(bytes[i]!) ? { start: i + 1, isAdjacent: !isOperator } : null;
}

function isPrefix(byte: number): boolean {
  return byte === 64 || byte === 36 || byte === 76 || 'bBrRuUfF'.includes(String.fromCharCode(byte));
}

/** Behind blanks, line breaks and the sign that a line goes on, at most `MAX_GAP`. */
export function afterSpace(bytes: Uint8Array, at: number, end: number): number {
  const most = Math.min(end, at + MAX_GAP);
  let i = at;
  while (i < most) {
    const byte = bytes[i]!;
    const goesOn = byte === BACKSLASH && isLineEnd(bytes, i + 1);
    if (byte !== 32 && byte !== 9 && byte !== LF && byte !== 13 && !goesOn) break;
    i++;
  }
  return i;
}

export function isLineEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LF || (bytes[at] === 13 && bytes[at + 1] === LF);
}

/** Whether the line that ends at `feed` ends as a YAML key of a block scalar does: `: |`, `: >-`, `: |2+`. */
export function isBlockStart(bytes: Uint8Array, feed: number, least: number): boolean {
  let i = feed - 1;
  while (i > least && (bytes[i] === 32 || bytes[i] === 13)) i--;
  for (let marks = 0; marks < 2 && i > least && (bytes[i] === 43 || bytes[i] === 45 || isDigit(bytes[i]!)); marks++)
    i--;
  if (bytes[i] !== 62 && bytes[i] !== 124) return false;
  return i - 2 >= least && bytes[i - 1] === 32 && bytes[i - 2] === 58;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

/** The next line feed, or `most`. */
export function feedFrom(bytes: Uint8Array, at: number, most: number): number {
  let feed = at;
  while (feed < most && bytes[feed] !== LF) feed++;
  return feed;
}

export function startOfLine(bytes: Uint8Array, at: number): number {
  const least = Math.max(0, at - BEHIND);
  let start = at;
  while (start > least && bytes[start - 1] !== LF) start--;
  return start;
}

export function indentAt(bytes: Uint8Array, at: number): number {
  let i = at;
  while (bytes[i] === 32) i++;
  return i - at;
}

export function isWord(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isTokenByte(bytes[i]!)) return false;
  return true;
}

/** Letters, digits and what else tokens and base64 are made of. */
export function isTokenByte(byte: number): boolean {
  const isLetter = (byte | 32) >= 97 && (byte | 32) <= 122;
  return (
    isLetter || isDigit(byte) || byte === 43 || byte === 45 || byte === 46 || byte === 47 || byte === 61 || byte === 95
  );
}
