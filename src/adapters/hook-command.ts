import { shellQuoted } from '../domain/shell-quoted.ts';

export type HookName = 'pre-commit' | 'pre-push';

/** The line by which a hook of somebody else runs the scan, too. */
export function hookCommand(name: HookName, entry: string): string {
  // A pre-push hook has the refs on standard input, which what follows may want.
  const words = name === 'pre-commit' ? 'scan --staged' : 'scan </dev/null';
  return `node ${shellQuoted(entry)} ${words} || exit $?`;
}
