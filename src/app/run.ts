import { AppError } from '../domain/app-error.ts';
import { didYouMean } from '../domain/nearest-name.ts';
import { neutralLine } from '../domain/neutral-text.ts';
import type { CommandSpec } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
import { INPUT_SPECS, type InputName, takes } from './inputs/index.ts';
import { parseArguments } from './parse-arguments.ts';
import { renderError } from './render-error.ts';
import { versionAnswer } from './version.ts';
import { usesColor, type World } from './world.ts';

export { interruptSignal } from './interrupt.ts';

/** Runs the command line. The only place that catches: every AppError becomes a message and an exit code. */
export async function runCommandLine(world: World, signal: AbortSignal): Promise<ExitCode> {
  const [first, ...others] = world.argv;
  try {
    const version = versionAnswer(world.argv);
    if (version !== null) {
      world.stdout.write(version);
      return EXIT.clean;
    }
    if (first === undefined || first === '--help' || first === '-h') return await runCommand('help', [], world, signal);
    return await runCommand(first, others, world, signal);
  } catch (error) {
    const debug = world.argv.includes('--debug');
    world.stderr.write(renderError(error, { color: usesColor(world, world.stderr, 'auto'), debug }));
    return error instanceof AppError ? exitCodeOf(error.code) : EXIT.incomplete;
  }
}

async function runCommand(name: string, argv: readonly string[], world: World, signal: AbortSignal): Promise<ExitCode> {
  const spec = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!spec) {
    throw new AppError(
      'usage',
      `“${name.slice(0, 60)}” is not a command of sealant.${didYouMean(name, Object.keys(COMMANDS))}`,
      {
        mend: name.startsWith('-')
          ? 'Put the command first: sealant scan --debug. sealant --help lists the commands.'
          : 'Run sealant --help for the list of commands.',
      },
    );
  }
  const { values, positionals: plain, rest: passed } = parseArguments(name, argv);
  const [positionals, rest] = spec.runsRest ? [plain, passed] : [[...plain, ...(passed ?? [])], null];
  if (values.flag('help')) {
    const help = await COMMANDS['help']!.load();
    return help.command.run({ inputs: values, positionals: [name], rest: null, world, commands: COMMANDS, signal });
  }
  refuseExtraWords(name, spec, positionals);
  const { command } = await spec.load();
  return command.run({ inputs: values, positionals, rest, world, commands: COMMANDS, signal });
}

/** A word that nothing comes of is a flag without its dashes, or a wrong idea of what the command does. */
function refuseExtraWords(name: string, { words, usage, subcommands }: CommandSpec, given: readonly string[]): void {
  const extra = words === undefined ? undefined : given[words];
  if (extra === undefined) return;
  const flags = (Object.keys(INPUT_SPECS) as InputName[]).filter((flag) => takes(name, flag));
  const subcommand = didYouMean(extra, Object.keys(subcommands ?? {}));
  const near = subcommand === '' ? didYouMean(extra, flags).replace('“', '“--') : subcommand;
  throw new AppError(
    'usage',
    words === 0
      ? `sealant ${name} takes no words, and got “${neutralLine(extra.slice(0, 60))}”.${near}`
      : `“${neutralLine(extra.slice(0, 60))}” is one word too many for sealant ${name}.${near}`,
    { mend: `Write: ${`sealant ${name} ${usage}`.trim()}\nsealant ${name} --help tells its flags.` },
  );
}
