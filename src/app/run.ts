import { AppError } from '../domain/app-error.ts';
import { didYouMean } from '../domain/nearest-name.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.ts';
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
  const { values, positionals, rest } = parseArguments(name, argv);
  if (values.flag('help')) {
    const help = await COMMANDS['help']!.load();
    return help.command.run({ inputs: values, positionals: [name], rest: null, world, commands: COMMANDS, signal });
  }
  const { command } = await spec.load();
  return command.run({ inputs: values, positionals, rest, world, commands: COMMANDS, signal });
}
