import type { AllowEntry } from '../../engine/scan/verdicts/allowlist.ts';
import type { AllowConfig } from './config.ts';

/**
 * `scan.allow` as the engine takes it. The glob library is loaded only where an entry has a path.
 * Globs match whole paths, `*` within a folder, `**` across; names that start with a dot count like others.
 */
export async function compileAllowlist(entries: readonly AllowConfig[]): Promise<AllowEntry[]> {
  const matcherOf = entries.some(({ paths }) => paths.length > 0) ? await loadGlobs() : null;
  return entries.map(({ paths, pathPattern, rules, value, reason, expires }) => ({
    reason,
    ...pathCondition(paths.length > 0 && matcherOf ? matcherOf(paths) : null, pathPattern),
    ...(rules.length > 0 ? { rules } : {}),
    ...(value === null ? {} : { value: new RegExp(value) }),
    ...(expires === null ? {} : { expires }),
  }));
}

/** Globs and the pattern must both fit, where there are both. */
function pathCondition(
  byGlobs: ((path: string) => boolean) | null,
  pattern: string | null,
): Pick<AllowEntry, 'matchesPath'> {
  if (pattern === null) return byGlobs === null ? {} : { matchesPath: byGlobs };
  const regex = new RegExp(pattern);
  return { matchesPath: (path) => (byGlobs === null || byGlobs(path)) && regex.test(path) };
}

/** Whether a path matches one of some globs (`scan.exclude`, `--exclude`); `null` where there are none. */
export async function compileGlobs(globs: readonly string[]): Promise<((path: string) => boolean) | null> {
  return globs.length === 0 ? null : (await loadGlobs())(globs);
}

async function loadGlobs(): Promise<(globs: readonly string[]) => (path: string) => boolean> {
  const { Minimatch } = await import('minimatch');
  return (globs) => {
    // A `#` or `!` at the start of a glob is an ordinary character: neither comment nor negation can hide in a list.
    const compiled = globs.map((glob) => new Minimatch(glob, { dot: true, nocomment: true, nonegate: true }));
    return (path) => compiled.some((one) => one.match(path));
  };
}
