import { type HookInstall, installHook } from '../../adapters/git-hooks.ts';
import { type HookName, hookCommand } from '../../adapters/hook-command.ts';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { Command, CommandContext } from '../command.ts';
import { EXIT } from '../exit-code.ts';

/** `sealant hook install [--pre-commit] [--pre-push]`: git hooks that scan before a commit or a push. */
export const command: Command = {
  async run({ positionals, inputs, world }: CommandContext) {
    if (positionals.length !== 1 || positionals[0] !== 'install')
      throw new AppError('usage', 'sealant hook needs “install”.', {
        mend: 'sealant hook install [--pre-commit] [--pre-push]',
      });
    const push = inputs.flag('pre-push');
    const names: HookName[] = [
      ...(inputs.flag('pre-commit') || !push ? (['pre-commit'] as const) : []),
      ...(push ? (['pre-push'] as const) : []),
    ];
    for (const name of names) {
      const result = await installHook(name, world.entry, world.cwd, world.env);
      world.stdout.write(`${sentence(name, result, world.entry)}\n`);
    }
    return EXIT.clean;
  },
};

function sentence(name: HookName, result: HookInstall, entry: string): string {
  switch (result.kind) {
    case 'installed':
      return `Installed the ${name} hook: ${neutralLine(result.path)}`;
    case 'updated':
      return `Updated the ${name} hook: ${neutralLine(result.path)}`;
    case 'unchanged':
      return `The ${name} hook is installed already: ${neutralLine(result.path)}`;
    case 'joined':
      return `The ${name} hook of something else runs the scan already: ${neutralLine(result.path)}`;
    case 'foreign':
      throw foreign(name, result, entry);
    case 'no-repository':
      throw new AppError('usage', 'Hooks need a git repository, and git opens none here.', {
        mend: 'Run it inside a clone; git status says why if this is one.',
      });
  }
}

function foreign(
  name: HookName,
  { path, manager }: Extract<HookInstall, { kind: 'foreign' }>,
  entry: string,
): AppError {
  if (manager !== null)
    return new AppError(
      'usage',
      `The hooks here are written by ${manager.name}, which would undo ours. Nothing was changed.`,
      { mend: `Add to ${neutralLine(manager.place)}:\n${manager.lines}` },
    );
  return new AppError(
    'usage',
    `There is a ${name} hook of something else: ${neutralLine(path)}. It was left as it is.`,
    {
      mend: `Add this line to it, before any exec or exit:\n  ${hookCommand(name, entry)}`,
    },
  );
}
