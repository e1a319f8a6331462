/** What kind of text a path names; `code` files assign by quotes, `text` files without. */
export type PathKind = 'code' | 'text' | 'lock' | 'messages';

const CODE =
  /\.(?:[cm]?[jt]sx?|py|pyi|go|java|rb|php|phtml|c|h|cc|hh|cpp|hpp|cs|fs|vb|rs|swift|m|mm|kt|kts|scala|groovy|dart|lua|pl|pm|ex|exs|erl|clj|hs|r|jl|vue|svelte|html?|xhtml|erb|haml|ejs|jsp|aspx?|cshtml|twig|css|scss|less|tf|sol|zig|nim)$/i;
const LOCK =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|cargo\.lock|gemfile\.lock|poetry\.lock|pipfile\.lock|uv\.lock|go\.sum|deno\.lock|bun\.lock|packages\.lock\.json)$|\.(?:lock|snap|map|svg|sum)$/i;
const MESSAGES = /(?:^|[/._-])(?:i18n|l10n|locales?|lang(?:uages?)?|translations?|messages?)(?:[/._-]|$)/i;

/** The kind of text at `path`, by its name alone. */
export function pathKind(path: string): PathKind {
  if (LOCK.test(path)) return 'lock';
  if (MESSAGES.test(path)) return 'messages';
  return CODE.test(path) ? 'code' : 'text';
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
