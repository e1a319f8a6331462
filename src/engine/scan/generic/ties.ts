import type { Separator, Stretch } from './candidate.ts';

/** A name that says secret, as it stands in the stretch. */
export interface Name {
  text: string;
  start: number;
  end: number;
  /** Whether it is an option of a command. */
  flag: boolean;
  quoted: boolean;
  /** Whether it is the last word of a quoted sentence. */
  prose: boolean;
}

/** What stands between the name and the value of a pair, as in Postman's and pipelines' variables, and in options of argparse. */
const ASIDE =
  '(?:["\'`]?(?:type|description|help|required|dest|enabled|disabled|sensitive|isSecret|secured|masked|scope)["\'`]?[ \\t]*(?:=>|[=:])[ \\t]*["\'`]?[^"\'`,;\\n<>]{0,40}["\'`]?,?\\s{0,80}){0,3}';
const PAIR = new RegExp(
  `["'\`]?[ \\t]*[,;]?\\s{0,80}${ASIDE}["'\`]?(?:value|val|default|defaultvalue|content)["'\`]?[ \\t]*(?:=>|[=:])[ \\t]*`,
  'iy',
);
/** `variable "db_password" { type = string default = …`, `"adminPassword": { "value": …`. */
const BLOCK =
  /["'][ \t]*[:=]?[ \t]*\{\s{0,40}(?:["']?(?:type|format|description|sensitive|nullable|ephemeral|displayName|required|minLength|maxLength)["']?[ \t]*[=:][ \t]*(?:"[^"\n]{0,160}"|\w{1,24}(?:\(\w{1,20}\))?),?\s{1,80}){0,5}["']?(?:default|defaultvalue|value|example)["']?[ \t]*[=:][ \t]*/iy;
/** A parameter of a CloudFormation template or a property of OpenAPI: `DBPassword:`, its properties, `Default: …`. */
const PARAMETER =
  /:[ \t]*\r?\n(?:[ \t]{1,24}(?:type|format|description|nullable|noecho|minlength|maxlength|allowedpattern|constraintdescription)[ \t]*:[^\r\n]{0,160}\r?\n){1,8}[ \t]{1,24}(?:default|example)[ \t]*:[ \t]*/iy;
/** The value of a key in a property list, in Hadoop's settings, in JMeter's plans. */
const KEYED =
  /<\/(?:\w{1,8}:)?(?:key|name|param-name|stringProp)>\s{0,80}<(?:\w{1,8}:)?(?:string|data|value|param-value|stringProp)[^<>]{0,60}>/iy;
const KEY_TAG = /<(?:\w{1,8}:)?(?:key|name|param-name|stringProp name="[\w.]{1,40}")>$/i;
/** What an expression falls back to: `process.env.TOKEN || '…'`, `ENV.fetch('TOKEN') { '…' }`. */
const FALLBACK =
  /[ \t]*(?:\|\||\?\?|\?:|or\b|(?<=\))[ \t]*\{|\.(?:unwrap_or|unwrap_or_else|orElse|or_else|getOrElse)\((?:\|_?\w{0,8}\|)?)[ \t]*(?=["'`])/y;
/** A user's name before the password in a call or a pair. */
const LOGIN = /(?:[ \t]*[=:])?[ \t]*[([][ \t]*[bu@]?(?:"[^"\n\\]{1,80}"|'[^'\n\\]{1,80}')[ \t]*,[ \t]*(?=[bu@]?["'])/y;
const LOGIN_NAME = /(?:auth|cred(?:ential)?s?|login)$/i;
/** The next entry of a list, after an option: `- --password`, `- …`. */
const NEXT_ENTRY = /[ \t]*\r?\n[ \t]{0,80}-[ \t]+/y;
const SERIALISED = /\\?";s:\d{1,4}:(?=\\?")/y;
const CLOSE = /(?:\[\d{0,4}\])?(?:\\{0,3}["'`]|&quot;)?[\])]{0,2}(?:\*\*|`)?[!?]?/y;
const TYPED =
  /[ \t]*(?::[ \t]*|[ \t]+)(?:as[ \t]+)?[&*[\]]{0,3}(?:'static[ \t]+)?(?:string|str|bytes?|text|any|char|optional|secretstr|varchar|const u8)\b[\w<>[\]?|&' *]{0,24}(?==[^=>])/iy;
const SYMBOL =
  /[ \t]*(?:<-|->)?(===?|!==?|=>|:=|\?\?=|\|\|=|\?=|\+=|=|::(?=[ \t]+["'`])|:|\||,|\(|>|<-|->(?=[ \t]*["'])|\{(?=["']))(?:\*\*)?[ \t]*/y;
const SAYS = /[ \t]+(?:is|was|are|to|equals)[ \t]+(?=["'`A-Z0-9])/iy;
const BLANK = /[ \t]+/y;
const BLANKS = /[ \t]/;

/** What ties a name to its value: the separator, and where the value may start. */
export interface Tie {
  separator: Separator;
  end: number;
}

const SYMBOLS: Readonly<Record<string, Separator>> = {
  '===': '==',
  '==': '==',
  '!==': '!=',
  '!=': '!=',
  '??=': '=',
  '||=': '=',
  '?=': '=',
  '+=': '=',
  '<-': '=',
  '->': '=>',
  '::': ':',
  '{': '(',
};

function match(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

/** Where the types of `TYPED` are looked for. */
const TYPES = ['str', 'byte', 'text', 'any', 'char', 'optional', 'secretstr', 'varchar', 'const u8'];

/** Whether one of the types may follow, whatever stands before it; compiling `TYPED` takes as long as scanning some files. */
function mayBeTyped(text: string, at: number): boolean {
  const from = skip(text, at, ' \t:');
  if (from === at) return false;
  const word = text.slice(from, from + 40).toLowerCase();
  let i = word.startsWith('as') ? skip(word, 2, ' \t') : 0;
  if (i === 2) i = 0;
  i = skip(word, i, '&*[]');
  // Too many blanks to tell.
  if (i > 28 || word.startsWith("'static", i)) return true;
  return TYPES.some((type) => word.startsWith(type, i));
}

function skip(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && characters.includes(text[at]!)) at++;
  return at;
}

/** The tie that follows the name, if one does. */
export function readTie(stretch: Stretch, name: Name): Tie | null {
  const { text } = stretch;
  const apart = farTie(text, name);
  if (apart) return apart;
  const closed = name.end + (match(CLOSE, text, name.end)?.[0].length ?? 0);
  const fallback = match(FALLBACK, text, closed);
  if (fallback) return { separator: '=', end: closed + fallback[0].length };
  const typed = mayBeTyped(text, closed) ? match(TYPED, text, closed) : null;
  const from = typed ? closed + typed[0].length : closed;
  const symbol = match(SYMBOL, text, from);
  if (symbol) return symbolTie(text, name, closed, from + symbol[0].length, symbol[1]!);
  const says = match(SAYS, text, from);
  if (says) return { separator: 'is', end: from + says[0].length };
  return blankTie(stretch, name, from);
}

/** Ties with other words between the name and the value. */
function farTie(text: string, name: Name): Tie | null {
  const after = (regex: RegExp, separator: Separator): Tie | null => {
    const found = match(regex, text, name.end);
    return found && { separator, end: name.end + found[0].length };
  };
  const byName = isNamed(text, name) || (name.flag && name.quoted) ? after(PAIR, 'pair') : null;
  if (byName) return byName;
  const next = text[name.end];
  if (next === '"' || next === "'" || next === '\\') return after(SERIALISED, 'serialised') ?? after(BLOCK, 'pair');
  if (next === ':') return after(PARAMETER, 'pair') ?? loginTie(text, name);
  if (next === '<')
    return KEY_TAG.test(text.slice(Math.max(0, name.start - 64), name.start)) ? after(KEYED, '>') : null;
  if (name.flag && (next === '\n' || next === '\r')) return after(NEXT_ENTRY, ' ');
  return loginTie(text, name);
}

function loginTie(text: string, name: Name): Tie | null {
  if (!LOGIN_NAME.test(name.text)) return null;
  const found = match(LOGIN, text, name.end);
  return found && { separator: 'login', end: name.end + found[0].length };
}

function blankTie(stretch: Stretch, name: Name, from: number): Tie | null {
  const { text } = stretch;
  const blank = match(BLANK, text, from);
  if (!blank) return null;
  const end = from + blank[0].length;
  const quote = /^@?["'`]/.test(text.slice(end, end + 2)) && name.text.toLowerCase() !== 'pass';
  const before = text.slice(stretch.line, name.start);
  return name.flag || (quote && !name.quoted) || isDirective(before) || isSetting(stretch, before, end)
    ? { separator: ' ', end }
    : null;
}

/** Whether the line holds nothing but the name and one word that is no word of a language: `requirepass …`. */
function isSetting({ text, cut }: Stretch, before: string, end: number): boolean {
  if (cut || before.trim() !== '') return false;
  const [line = ''] = text.slice(end, end + 130).split(/\r?\n/, 1);
  return /^(?=[^\s]*\d)(?=[^\s]*[A-Za-z])[^\s"'`()[\]{};,<>$]{8,120}[ \t]*$/.test(line);
}

function symbolTie(text: string, name: Name, closed: number, end: number, mark: string): Tie | null {
  const separator = (SYMBOLS[mark] ?? mark) as Separator;
  if (!isTie(separator, text, name, { closed, end })) return null;
  // a shell's expansion: a default in `${DB_PASS:-…}`, a message in `${DB_PASS:?…}`
  const isExpansion = mark === ':' && text.slice(name.start - 2, name.start) === '${';
  if (isExpansion && text[end] === '?') return null;
  const isDefault = isExpansion && text[end] === '-';
  return { separator, end: isDefault ? end + 1 : end };
}

function isTie(separator: Separator, text: string, name: Name, at: { closed: number; end: number }): boolean {
  switch (separator) {
    case ',':
      return name.quoted;
    case ':':
      return !text.startsWith('//', at.end) && !isCall(text, name, at.closed);
    case '=>':
      return !isCall(text, name, at.closed);
    case '|':
      return isCell(text, name, at.closed);
    case '>':
      return isElement(text, name, at.closed);
    default:
      return true;
  }
}

function isCall(text: string, name: Name, closed: number): boolean {
  return text[closed - 1] === ')' && name.quoted;
}

/** Whether the name is a cell of a table, rather than one of a union of string types, as TypeScript has them. */
function isCell(text: string, name: Name, closed: number): boolean {
  const before = text.slice(Math.max(0, name.start - 48), name.start);
  return !/["']$/.test(before) && BLANKS.test(text[closed] ?? '') && /\|[^|\n]{0,40}$/.test(before);
}

function isElement(text: string, name: Name, closed: number): boolean {
  const isTag = /<[\w:.-]{0,40}$/.test(text.slice(Math.max(0, name.start - 42), name.start));
  return isTag || (name.quoted && closed > name.end);
}

/** Whether the name is itself the value of `key`, `name`, `id`: `name: DB_PASSWORD`, `<add key="…"`. */
function isNamed(text: string, name: Name): boolean {
  return /\b(?:key|name|id|field|property|param|setting|env)["'`]?[ \t]*(?:=>|[=:])[ \t]*["'`]?$/i.test(
    text.slice(Math.max(0, name.start - 32), name.start),
  );
}

/** Whether the line is a command that names and sets: `set`, `ENV`, `machine … login … password`. */
function isDirective(before: string): boolean {
  return /^[ \t#/*>$-]*\\?(?:(?:[\w./-]{1,20}[ \t]+){1,3}(?:set|config)|set|env|arg|setenv|machine|login|default|export)[ \t][^'"=]{0,60}$/i.test(
    before,
  );
}
