import { shellQuoted } from '../domain/shell-quoted.ts';

export type HookName = 'pre-commit' | 'pre-push';

/** What each hook runs. */
export const HOOK_SCAN: Readonly<Record<HookName, string>> = { 'pre-commit': 'scan --staged', 'pre-push': 'scan' };

/** What comes behind it: a pre-push hook has the refs on standard input, which what follows may want. */
export const HOOK_INPUT: Readonly<Record<HookName, string>> = { 'pre-commit': '', 'pre-push': ' </dev/null' };

/** The line by which a hook of somebody else runs the scan, too. */
export function hookCommand(name: HookName, entry: string): string {
  return `node ${shellQuoted(entry)} ${HOOK_SCAN[name]}${HOOK_INPUT[name]} || exit $?`;
}
