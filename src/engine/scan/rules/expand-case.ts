/**
 * Rewrites a regex source so that it matches ASCII letters in either case without the `i` flag, which would shut
 * V8's linear-time engine out (`REGEX_FLAGS`).
 *
 * @param source a source without the `u` and `v` flags; group names, escapes and back-references stay as they are
 */
export function expandCase(source: string): string {
  let out = '';
  let at = 0;
  while (at < source.length) {
    const token = tokenAt(source, at);
    out += expandToken(token);
    at += token.length;
  }
  return out;
}

const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|c[A-Za-z]|k<\w+>|[\s\S])/y;
const GROUP_HEAD = /\(\?(?:<\w+>|<?[=!]|:)/y;
const CLASS = /\[\^?(?:\\[\s\S]|[^\]\\])*\]/y;
const QUANTIFIER = /\{\d+(?:,\d*)?\}/y;

function tokenAt(source: string, at: number): string {
  for (const shape of [ESCAPE, GROUP_HEAD, CLASS, QUANTIFIER]) {
    shape.lastIndex = at;
    const found = shape.exec(source);
    if (found) return found[0];
  }
  return source[at]!;
}

function expandToken(token: string): string {
  if (token.length === 1) return isLetter(token) ? `[${token.toLowerCase()}${token.toUpperCase()}]` : token;
  if (token[0] === '[') return expandClass(token);
  const code = escapedCode(token);
  return code !== null && isLetter(code) ? `[${code.toLowerCase()}${code.toUpperCase()}]` : token;
}

/** The character of `\x41` or `\u0041`, else `null`: `\d` and its like have no case. */
function escapedCode(token: string): string | null {
  return /^\\[xu][0-9a-fA-F]+$/.test(token) ? String.fromCharCode(Number.parseInt(token.slice(2), 16)) : null;
}

const CLASS_ITEM = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|c[A-Za-z]|[\s\S])|[\s\S]/g;

function expandClass(token: string): string {
  const open = token.startsWith('[^') ? '[^' : '[';
  const inner = token.slice(open.length, -1);
  const items = inner.match(CLASS_ITEM) ?? [];
  let added = '';
  for (let i = 0; i < items.length; i++) {
    const low = characterOf(items[i]!);
    if (low === null) continue;
    const high = items[i + 1] === '-' && i + 2 < items.length ? characterOf(items[i + 2]!) : null;
    added += otherCase(low, high ?? low);
    if (high !== null) i += 2;
  }
  return `${open}${inner.endsWith('-') && added !== '' ? `${inner.slice(0, -1)}${added}-` : inner + added}]`;
}

function characterOf(item: string): string | null {
  if (item.length === 1) return item;
  return escapedCode(item) ?? (/^\\[^a-zA-Z0-9]$/.test(item) ? item[1]! : null);
}

/** The letters of a range in their other case, as parts of a class. */
function otherCase(low: string, high: string): string {
  const [from, to] = [low.charCodeAt(0), high.charCodeAt(0)];
  return part(Math.max(from, 97), Math.min(to, 122), -32) + part(Math.max(from, 65), Math.min(to, 90), 32);
}

function part(from: number, to: number, shift: number): string {
  if (from > to) return '';
  const [a, b] = [String.fromCharCode(from + shift), String.fromCharCode(to + shift)];
  return from === to ? a : `${a}-${b}`;
}

function isLetter(character: string): boolean {
  return /^[A-Za-z]$/.test(character);
}
