/** What kind of text a path names; `code` files assign by quotes, `text` files without. */
export type PathKind = 'code' | 'text' | 'lock' | 'messages';

/** Lists, not regexes: those take half a millisecond each to compile, for the one file of a small change. */
const CODE = words(
  'js jsx cjs cjsx mjs mjsx ts tsx cts ctsx mts mtsx py pyi go java rb php phtml c h cc hh cpp hpp cs fs vb rs swift m',
  'mm kt kts scala groovy dart lua pl pm ex exs erl clj hs r jl vue svelte htm html xhtml erb haml ejs jsp asp aspx',
  'cshtml twig css scss less tf sol zig nim',
);
const LOCK = words('lock snap map svg sum');
const LOCK_NAMES = words('package-lock.json npm-shrinkwrap.json pnpm-lock.yaml packages.lock.json');
const MESSAGES = words('i18n l10n locale locales lang language languages translation translations message messages');

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** The kind of text at `path`, by its name alone. */
export function pathKind(path: string): PathKind {
  const lower = path.toLowerCase();
  const extension = lower.slice(lower.lastIndexOf('.') + 1);
  const hasExtension = extension.length < lower.length;
  if ((hasExtension && LOCK.has(extension)) || LOCK_NAMES.has(lower.slice(lower.lastIndexOf('/') + 1))) return 'lock';
  if (namesMessages(lower)) return 'messages';
  return hasExtension && CODE.has(extension) ? 'code' : 'text';
}

/** Whether a part of the path, between any of `/._-`, is a word for texts that are shown to people. */
function namesMessages(path: string): boolean {
  let start = 0;
  for (let at = 0; at <= path.length; at++) {
    const char = path[at];
    if (char !== '/' && char !== '.' && char !== '_' && char !== '-' && char !== undefined) continue;
    const length = at - start;
    if (length >= 4 && length <= 12 && MESSAGES.has(path.slice(start, at))) return true;
    start = at + 1;
  }
  return false;
}

const COMMENT = /^[ \t]*(?:\/\/|\/\*|#|\*|--|;|<!--|%|rem\b)|[ \t](?:\/\/|#)[ \t]/i;

/** Whether the line, up to the candidate, is or holds a comment. */
export function inComment(before: string): boolean {
  return COMMENT.test(before);
}

/** Whether a string literal opened before the end of `before` is still open. */
export function inString(before: string): boolean {
  let open = '';
  for (let i = 0; i < before.length; i++) {
    const char = before[i]!;
    if (char === '\\') i++;
    else if (open === '') {
      if (char === '"' || char === "'" || char === '`') open = char;
    } else if (char === open) open = '';
  }
  return open !== '';
}
