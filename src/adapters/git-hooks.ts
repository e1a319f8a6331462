import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shellQuoted } from '../domain/shell-quoted.ts';
import { openGitQuestions } from './git-questions.ts';
import type { HookName } from './hook-command.ts';
import { type HookManager, hookManager } from './hook-managers.ts';

/** In the hook's second line; a hook without it is somebody else's. */
const MARK = '# Installed by: sealant hook install';

export type HookInstall =
  | { kind: 'installed' | 'updated' | 'unchanged'; path: string }
  /** A hook of something else, which runs the scan, too. */
  | { kind: 'joined'; path: string }
  /** `manager`: who writes the hooks here, and what it must be told. */
  | { kind: 'foreign'; path: string; manager: HookManager | null }
  | { kind: 'no-repository' };

/**
 * Writes a hook where git looks for it (`core.hooksPath` included), unless one of somebody else is there.
 * @param entry absolute path of the command line's entry file
 */
export async function installHook(
  name: HookName,
  entry: string,
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<HookInstall> {
  const folder = await hooksFolder(directory, env);
  if (folder === null) return { kind: 'no-repository' };
  const path = join(folder, name);
  const before = readHook(path);
  const manager = hookManager(name, folder, before, entry);
  if (manager !== null || (before !== null && !before.includes(MARK))) {
    const own = manager === null ? path : manager.file;
    const runsScan = own !== null && (readHook(own) ?? '').split('\n').some((line) => runs(line, name));
    return runsScan ? { kind: 'joined', path: own } : { kind: 'foreign', path, manager };
  }
  const text = hookText(name, entry);
  if (before === text) return { kind: 'unchanged', path };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text, { mode: 0o755 });
  chmodSync(path, 0o755);
  return { kind: before === null ? 'installed' : 'updated', path };
}

/** Whether a line of a hook runs the scan that ours would run. */
function runs(line: string, name: HookName): boolean {
  return !line.trimStart().startsWith('#') && (name === 'pre-commit' ? RUNS_STAGED : RUNS_SCAN).test(line);
}

const RUNS_STAGED = /(?:sealant|cli\.c?js)\S* scan --staged\b/;
const RUNS_SCAN = /(?:sealant|cli\.c?js)\S* scan\b(?! --staged)/;

/** `core.hooksPath` and all; `null` where git opens no repository. */
async function hooksFolder(
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  try {
    const git = await openGitQuestions(directory, env, ['core.hooksPath']);
    return resolve(directory, await git.revparse(['--git-path', 'hooks']));
  } catch {
    return null;
  }
}

function readHook(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw cause;
  }
}

function hookText(name: HookName, entry: string): string {
  return `#!/bin/sh
${MARK}
# Runs before every ${name === 'pre-commit' ? 'commit' : 'push'}. Skip it once with --no-verify.
entry=${shellQuoted(entry)}
run_sealant() {
  if [ -f "$entry" ]; then node "$entry" "$@"
  elif command -v sealant >/dev/null 2>&1; then command sealant "$@"
  else
    echo "sealant is gone from $entry. Install it again, or delete $0." >&2
    return 1
  fi
}
${name === 'pre-commit' ? 'run_sealant scan --staged\n' : PRE_PUSH}`;
}

/*
 * Source: githooks(5), pre-push: the remote's name is $1, and standard input has a line per ref, with zeros for a ref that
 * is deleted or new. What a remote has already is known from its tracking refs: a new branch is scanned from where it left
 * them (git-rev-list(1), --boundary), so another branch's leak doesn't stop it; with no such place the whole history is.
 */
const PRE_PUSH = `while read -r _ local _ remote; do
  case "$local" in *[!0]*) ;; *) continue ;; esac
  base=
  case "$remote" in
    *[!0]*) git cat-file -e "$remote^{commit}" 2>/dev/null && base=$remote ;;
  esac
  if [ -z "$base" ]; then
    new=$(git rev-list --boundary "$local^{commit}" --not --remotes="$1" 2>/dev/null) || new=unknown
    [ -n "$new" ] || continue
    base=$(printf '%s\\n' "$new" | sed -n 's/^-//p' | head -n 1)
  fi
  if [ -n "$base" ]
  then run_sealant scan --base "$base" --head "$local" </dev/null || exit $?
  else run_sealant scan --history </dev/null || exit $?
  fi
done
`;
