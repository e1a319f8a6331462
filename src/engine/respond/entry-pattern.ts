import { formatReference, type SecretReference } from '../../domain/reference.ts';

/**
 * Whether an entry is meant by a pattern such as `vault://secret/prod/**` or `file://prod/*#password`. `*` stands for
 * characters of one path part, `**` for any parts; without `#field` every field is meant. Versions are not looked at.
 */
export function matchesEntry(pattern: string, entry: SecretReference): boolean {
  const name = formatReference({ ...entry, version: null });
  const wanted = pattern.includes('#') ? name : name.replace(/#.*$/, '');
  return matches(pattern, wanted, 0, 0);
}

/** The reference without version and options: what a rotation is about. */
export function entryName(entry: SecretReference): string {
  return formatReference({ ...entry, version: null });
}

/** Backtracks at `*` only, on texts of at most 2048 characters with few stars: no regex is built from outside text. */
function matches(pattern: string, text: string, p: number, t: number): boolean {
  while (p < pattern.length && pattern[p] !== '*') {
    if (t >= text.length || pattern[p] !== text[t]) return false;
    p++;
    t++;
  }
  if (p === pattern.length) return t === text.length;
  const deep = pattern[p + 1] === '*';
  const next = p + (deep ? 2 : 1);
  for (let end = t; ; end++) {
    if (matches(pattern, text, next, end)) return true;
    if (end >= text.length || (!deep && (text[end] === '/' || text[end] === '#'))) return false;
  }
}
