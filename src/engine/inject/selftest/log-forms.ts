/**
 * One way in which a tool shows a value in a log. Written apart from the encoders that make the masks, on purpose: by it
 * they are tested, here and in a real job (`sealant inject selftest`).
 */
export interface LogForm {
  name: string;
  /** The lines of the log that show `value`. */
  show(value: string): string[];
  /** Characters that may stay visible: they don't come from the value, or no more than 3 of it. */
  visible: number;
  /** Shortest value for which hiding is promised. */
  from: number;
  /** Longest value for which it is promised, in UTF-16 units. */
  to?: number;
}

const b64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
const wrapped = (text: string, columns: number): string[] => text.match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];
const percent = (value: string, kept: RegExp, upper = true): string =>
  [...Buffer.from(value, 'utf8')]
    .map((byte) => {
      const hex = byte.toString(16).padStart(2, '0');
      return byte < 128 && kept.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${upper ? hex.toUpperCase() : hex}`;
    })
    .join('');
const each = (value: string, map: (character: string) => string): string => value.split('').map(map).join('');
const u = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const json = (value: string): string => JSON.stringify(value).slice(1, -1);
const entities = (value: string, quote: string, apostrophe: string): string =>
  each(value, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': quote, "'": apostrophe })[c] ?? c);
const quoted = (value: string): string =>
  each(value, (c) => (/[\s"'\\|&;()<>!{}*[\]?^$`,]/.test(c) ? `\\${c}` : c)).replace(/^[#~]/, '\\$&');

const one = (name: string, show: (value: string) => string, visible = 0, from = 4): LogForm => ({
  name,
  show: (value) => [show(value)],
  visible,
  from,
});

export const LOG_FORMS: readonly LogForm[] = [
  one('plain', (v) => v),
  one('as part of a word', (v) => `A${v}Z`, 2),
  one('trimmed', (v) => v.trim()),
  one('base64', b64, 4),
  one('base64 without padding', (v) => b64(v).replace(/=+$/, ''), 2, 6),
  one('base64 of value and line feed (echo | base64)', (v) => b64(`${v}\n`), 5, 6),
  one('base64 of user:value', (v) => b64(`user:${v}`), 11, 8),
  one('base64 of u:value', (v) => b64(`u:${v}`), 7, 8),
  one('base64 of value:x', (v) => b64(`${v}:x`), 8, 8),
  one('base64url', (v) => b64(v).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''), 2, 6),
  one(
    'base64url of us:value',
    (v) => b64(`us:${v}`).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
    6,
    8,
  ),
  one('base64 of base64', (v) => b64(b64(v)), 8, 8),
  { name: 'base64 wrapped at 76', show: (v) => wrapped(b64(v), 76), visible: 9, from: 6 },
  { name: 'base64 wrapped at 64', show: (v) => wrapped(b64(v), 64), visible: 9, from: 6 },
  one('hex', (v) => Buffer.from(v, 'utf8').toString('hex')),
  one('hex in upper case', (v) => Buffer.from(v, 'utf8').toString('hex').toUpperCase()),
  { name: 'hex wrapped at 60', show: (v) => wrapped(Buffer.from(v, 'utf8').toString('hex'), 60), visible: 11, from: 4 },
  one('encodeURIComponent', (v) => percent(v, /[\w.!~*'()-]/)),
  one('percent-encoded in lower case', (v) => percent(v, /[\w.!~*'()-]/, false)),
  one('RFC 3986 component', (v) => percent(v, /[\w.~-]/)),
  one('encodeURI', (v) => percent(v, /[\w.!~*'();/?:@&=+$,#-]/)),
  one('form-encoded', (v) => percent(v, /[\w.* -]/).replaceAll(' ', '+')),
  one('percent-encoded twice', (v) => percent(percent(v, /[\w.!~*'()-]/), /[\w.!~*'()-]/)),
  one('JSON', json),
  one('JSON, ASCII only', (v) => each(json(v), (c) => (c > '~' ? u(c) : c))),
  one('JSON of Go', (v) => each(json(v), (c) => (/[<>&]/.test(c) ? u(c) : c))),
  one('JSON of PHP', (v) => json(v).replaceAll('/', '\\/')),
  one('JSON in JSON', (v) => json(json(v))),
  one("shell, '\\''", (v) => v.replaceAll("'", "'\\''")),
  one(`shell, '"'"'`, (v) => v.replaceAll("'", `'"'"'`)),
  one('shell, %q', quoted),
  one('shell, in double quotes', (v) => each(v, (c) => (/["\\$`]/.test(c) ? `\\${c}` : c))),
  one('with \\" for quotes', (v) => v.replaceAll('"', '\\"')),
  one('SQL', (v) => v.replaceAll("'", "''")),
  one('XML', (v) => entities(v, '&quot;', '&apos;')),
  one('HTML, decimal', (v) => entities(v, '&#34;', '&#39;')),
  one('HTML, hexadecimal', (v) => entities(v, '&quot;', '&#x27;')),
  { ...one('lower case', (v) => v.toLowerCase(), 0, 12), to: 64 },
  { ...one('upper case', (v) => v.toUpperCase(), 0, 12), to: 64 },
];

/** How many characters of the shown lines a reader of the masked log sees. */
export function visibleCharacters(masked: readonly string[]): number {
  return masked.join('').replaceAll('***', '').replace(/=+$/, '').length;
}
