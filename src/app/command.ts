import type { ExitCode } from './exit-code.ts';
import type { InputValues } from './input-values.ts';
import type { World } from './world.ts';

/** What a command is given. It prints through `world`, throws AppError for what the user must mend, and returns its exit code. */
export interface CommandContext {
  inputs: InputValues;
  /** Words that are no flags, without the command's own name. */
  positionals: readonly string[];
  /** What stands after `--`, or `null`; for most commands these are words like the others. */
  rest: readonly string[] | null;
  world: World;
  /** Every command, for help and completion. */
  commands: Readonly<Record<string, CommandSpec>>;
  /** Aborted by SIGINT and SIGTERM. */
  signal: AbortSignal;
}

/** `src/app/commands/<name>.ts` exports one as `command`. */
export interface Command {
  run(context: CommandContext): Promise<ExitCode>;
}

export interface CommandSpec {
  /** One line for the list of commands. */
  summary: string;
  /** After the command's name: `[PATH]`. */
  usage: string;
  /** Most words that it takes; without it, it says itself what it takes. */
  words?: number;
  /** What stands after `--` is a command of its own, not words of this one. */
  runsRest?: true;
  /** First words that it knows, with what they do. */
  subcommands?: Readonly<Record<string, string>>;
  examples: readonly { run: string; does: string }[];
  load: () => Promise<{ command: Command }>;
}
