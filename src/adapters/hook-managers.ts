import { basename, dirname, join } from 'node:path';
import { HOOK_INPUT, HOOK_SCAN, type HookName, hookCommand } from './hook-command.ts';

/** A program that writes a repository's hooks, and so would undo what is written beside it. */
export interface HookManager {
  name: string;
  /** Where it wants to be told what a hook does: a path, as shown. */
  place: string;
  /** That file, absolute, where it is a script. */
  file: string | null;
  /** What to add there, ready to paste. */
  lines: string;
}

/**
 * Which program manages the hooks, told by where they are and what is in one.
 * Sources: typicode.github.io/husky (9: core.hooksPath is .husky/_, a hook's own file is .husky/NAME), pre-commit.com
 * (repository-local hooks), lefthook.dev/configuration.
 * @param folder where git looks for hooks, absolute
 * @param text the hook that is there, or `null`
 */
export function hookManager(name: HookName, folder: string, text: string | null, entry: string): HookManager | null {
  const words = HOOK_SCAN[name];
  if (basename(folder) === '_' && basename(dirname(folder)) === '.husky') {
    const own = hookCommand(name, entry);
    return {
      name: 'husky',
      place: join('.husky', name),
      file: join(dirname(folder), name),
      lines: `sealant ${words}${HOOK_INPUT[name]} || exit $?\n# or, for you alone, where sealant is not on the PATH: ${own}`,
    };
  }
  if (text !== null && /\bpre-commit\.com\b|\bpre_commit\b/.test(text))
    return {
      name: 'pre-commit',
      place: '.pre-commit-config.yaml, below “repos:”',
      file: null,
      lines: `- repo: local
  hooks:
    - id: sealant
      name: sealant
      entry: sealant ${words}
      language: system
      pass_filenames: false
      stages: [${name}]`,
    };
  if (text !== null && /lefthook/i.test(text))
    return {
      name: 'lefthook',
      place: 'lefthook.yml',
      file: null,
      lines: `${name}:\n  commands:\n    sealant:\n      run: sealant ${words}`,
    };
  return null;
}
