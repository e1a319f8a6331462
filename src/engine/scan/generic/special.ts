import type { Candidate, Separator, Stretch } from './candidate.ts';

interface Form {
  separator: Separator;
  name: string;
  /** Sticky, with the indices flag; the group `v` is the value. */
  regex: RegExp;
}

/** Special forms by the stem that announces them. All are linear: each repeats disjoint classes, bounded. */
const FORMS: Readonly<Record<string, readonly Form[]>> = {
  '://': [
    {
      separator: 'url',
      name: 'password',
      regex:
        /:\/\/(?:[^\s"'`<>/@:?#[\]\\]{0,80}):(?!\d{1,5}[?#])(?<v>[^\s"'`<>/@]{1,128}(?:@[^\s"'`<>/@]{1,60}(?=@))?)@(?=[\w.[\-{$%*(])/dy,
    },
  ],
  'basic ': [
    { separator: 'basic', name: 'authorization', regex: /basic[ \t]+(?<v>[A-Za-z0-9+/]{6,400}={0,2})(?![\w.-])/diy },
  ],
  'bearer ': [{ separator: 'bearer', name: 'authorization', regex: /bearer[ \t]+(?<v>[A-Za-z0-9._~+/=-]{8,2048})/diy }],
  identified: [
    {
      separator: 'by',
      name: 'password',
      regex:
        /identified[ \t]+(?:with[ \t]+['"`]?\w{1,40}['"`]?[ \t]+)?(?:by|as(?=[ \t]+\\?['"]))[ \t]+(?:password[ \t]+)?(?:\\?['"](?<v>[^'"\r\n\\]{1,128})|(?<v2>[^\s'";\\]{3,128}))/diy,
    },
  ],
  securestring: [
    {
      separator: 'securestring',
      name: 'password',
      regex:
        /securestring[ \t]+(?:-(?:asplaintext|force|string)[ \t]+){0,3}(?:['"](?<v>[^'"\r\n]{1,128})['"]|(?:(?<=-\w{1,12}[ \t]{1,4})|(?=[^\s'"]{3,128}[ \t]+-[af]))(?<v2>[^\s'"$(-][^\s'"]{2,127}))/diy,
    },
  ],
  mysql: [
    {
      separator: 'command',
      name: 'password',
      regex:
        /mysql(?:dump|admin|import|show|slap)?(?:[ \t]+(?!-p)[^\s|;&]{1,60}){0,8}[ \t]+-p(?:['"](?<v>[^'"\r\n]{1,80})['"]|(?<v2>[^\s'"$;|&]{3,80}))/dy,
    },
  ],
  curl: [
    {
      separator: 'command',
      name: 'user',
      regex:
        /curl(?:[ \t]+(?!-u|--user\b|--proxy-user\b|-U)[^\s|;]{1,160}){0,16}[ \t]+(?:-u|-U|--user|--proxy-user)[ \t=]*['"]?[^\s:'"$]{1,60}:(?<v>[^\s'"]{1,128})/dy,
    },
  ],
  pass: [
    {
      separator: 'command',
      name: 'password',
      regex: /pass[ \t]+-p[ \t]*(?:['"](?<v>[^'"\r\n]{1,80})['"]|(?<v2>[^\s'"$]{2,80}))/dy,
    },
  ],
};

/** The special forms a stem announces, by the stem as the text has it, lower-cased. */
export function formsAt(head: string): readonly Form[] {
  for (const stem in FORMS) if (head.startsWith(stem)) return FORMS[stem]!;
  return [];
}

/** What precedes `identified by` in SQL rather than in a sentence. */
const STATEMENT =
  /\b(?:(?:create|alter)[ \t]+(?:or[ \t]+replace[ \t]+)?(?:user|role|login)|grant[ \t][^;]{0,200}\bto|set[ \t]+password)\b/i;

/** The value of the special form that starts at the stem, if it is one. */
export function readSpecial(stretch: Stretch, form: Form): Candidate | null {
  form.regex.lastIndex = stretch.at;
  const found = form.regex.exec(stretch.text);
  const indices = found?.indices?.groups;
  const span = indices?.['v'] ?? indices?.['v2'];
  if (!span) return null;
  const [start, end] = span;
  const value = stretch.text.slice(start, end);
  const before = stretch.text.slice(stretch.line, start);
  if (form.separator === 'basic' && !isBasicPair(value)) return null;
  if (form.separator === 'by' && !STATEMENT.test(before) && !before.includes('IDENTIFIED')) return null;
  return {
    name: form.name,
    value,
    start: stretch.base + start,
    end: stretch.base + end,
    separator: form.separator,
    quote: stretch.text[start - 1] === '"' || stretch.text[start - 1] === "'" ? stretch.text[start - 1]! : '',
    wrapper: '',
    before,
    after: stretch.text.slice(end, end + 32),
    nextLine: false,
    prose: false,
  };
}

/** Whether the base64 text is `user:password` (RFC 7617): printable, with a colon. */
export function isBasicPair(value: string): boolean {
  let text: string;
  try {
    text = atob(value);
  } catch {
    return false;
  }
  return text.includes(':') && !/[\x00-\x1f]/.test(text);
}

const STOP = new Set([...' \t\r\n"\'`<>/'].map((char) => char.charCodeAt(0)));

/** Whether `user:password@` may stand after `://`: a colon, then an `@`, before anything that ends the authority. */
export function mayHoldUser(bytes: Uint8Array, from: number, length: number): boolean {
  let colon = false;
  for (let i = from; i < Math.min(length, from + 210); i++) {
    const byte = bytes[i]!;
    if (byte === 64) return colon;
    if (byte === 58) colon = true;
    // Within a password people leave `?` and `#` as they are, though a URL ends there (RFC 3986).
    else if (STOP.has(byte) || (!colon && (byte === 63 || byte === 35))) return false;
  }
  return false;
}
