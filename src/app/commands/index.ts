import type { CommandSpec } from '../command.ts';

/**
 * Every command, in the order of the help. Adding one = `src/app/commands/<name>.ts` exporting `command`, and one entry
 * here; its flags are the entries of `src/app/inputs.ts` that name it.
 */
export const COMMANDS: Readonly<Record<string, CommandSpec>> = {
  help: {
    summary: 'Shows how a command is used',
    usage: '[COMMAND]',
    examples: [{ run: 'sealant help scan', does: 'the flags of scan, with examples' }],
    load: () => import('./help.ts'),
  },
  completion: {
    summary: 'Prints a completion script for a shell',
    usage: 'bash|zsh|fish',
    examples: [{ run: 'source <(sealant completion bash)', does: 'complete commands and flags in this shell' }],
    load: () => import('./completion.ts'),
  },
};
