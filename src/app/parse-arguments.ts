import { AppError } from '../domain/app-error.ts';
import { didYouMean } from '../domain/nearest-name.ts';
import { neutralLine } from '../domain/neutral-text.ts';
import { InputValues } from './input-values.ts';
import { INPUT_SPECS, type InputName, takes } from './inputs/index.ts';

export interface ParsedArguments {
  values: InputValues;
  positionals: readonly string[];
  /** What stands after `--`. */
  rest: readonly string[] | null;
}

/**
 * Reads a command's arguments: `--name value`, `--name=value`, `--no-flag`, `-x value`, then `--` and the rest.
 * `util.parseArgs` was tried: it can't tell a flag of another command from a typo, which is the message people need.
 * @throws AppError `usage` naming the flag, and the nearest known one
 */
export function parseArguments(command: string, argv: readonly string[]): ParsedArguments {
  const given = new Map<InputName, string[]>();
  const positionals: string[] = [];
  let rest: string[] | null = null;
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]!;
    if (argument === '--') {
      rest = argv.slice(i + 1);
      break;
    }
    if (argument === '-' || !argument.startsWith('-')) {
      positionals.push(argument);
      continue;
    }
    const { name, value } = flagOf(command, argument);
    const isFlag = INPUT_SPECS[name].kind === 'flag';
    const text = value ?? (isFlag ? 'true' : argv[++i]);
    if (text === undefined || (value === null && !isFlag && /^--?[a-z]/.test(text) && text !== '-'))
      throw missingValue(name);
    given.set(name, [...(given.get(name) ?? []), text]);
  }
  const values = new InputValues(given, (name) => `--${name}`);
  for (const [name, texts] of given) checkValues(command, name, texts, values);
  return { values, positionals, rest };
}

/** Also of what this run will not look at: a flag that says nothing is not what was meant. */
function checkValues(command: string, name: InputName, texts: readonly string[], values: InputValues): void {
  const { kind, choicesOf } = INPUT_SPECS[name];
  if (kind === 'choice') values.choice(name);
  if (kind === 'number') values.number(name);
  if (kind === 'flag') values.flag(name);
  const choices = choicesOf?.[command];
  const wrong = choices && texts.find((text) => !choices.includes(text));
  if (wrong === undefined) return;
  throw new AppError(
    'usage',
    `--${name}: sealant ${command} has no “${neutralLine(wrong.slice(0, 60))}”.${didYouMean(wrong, choices!)}`,
    { mend: `Use one of: ${choices!.join(', ')}.` },
  );
}

function flagOf(command: string, argument: string): { name: InputName; value: string | null } {
  const equals = argument.indexOf('=');
  const typed = equals === -1 ? argument : argument.slice(0, equals);
  const value = equals === -1 ? null : argument.slice(equals + 1);
  const name = nameOf(command, typed);
  if (name !== null) return { name, value };
  if (typed.startsWith('--no-')) {
    const positive = nameOf(command, `--${typed.slice(5)}`);
    if (positive === 'color') return { name: 'color', value: 'never' };
    if (positive !== null && INPUT_SPECS[positive].kind === 'flag') return { name: positive, value: 'false' };
  }
  throw unknownFlag(command, typed);
}

function nameOf(command: string, typed: string): InputName | null {
  for (const [name, spec] of Object.entries(INPUT_SPECS) as [InputName, (typeof INPUT_SPECS)[InputName]][]) {
    if (!takes(command, name)) continue;
    if (typed === `--${name}` || (spec.short !== undefined && typed === `-${spec.short}`)) return name;
  }
  return null;
}

function unknownFlag(command: string, typed: string): AppError {
  const bare = typed.replace(/^-+/, '');
  const names = Object.keys(INPUT_SPECS) as InputName[];
  const mine = names.filter((name) => takes(command, name));
  const elsewhere = names.includes(bare as InputName) ? INPUT_SPECS[bare as InputName].commands : [];
  const hint =
    elsewhere.length > 0 ? ` It is a flag of: ${elsewhere.join(', ')}.` : didYouMean(bare, mine).replace('“', '“--');
  return new AppError('usage', `“${typed.slice(0, 60)}” is not a flag of sealant ${command}.${hint}`, {
    mend: `See sealant ${command} --help for its flags.`,
  });
}

function missingValue(name: InputName): AppError {
  const spec = INPUT_SPECS[name];
  return new AppError('usage', `--${name} needs a value.`, {
    mend: `Write --${name} ${spec.placeholder ?? spec.choices?.join('|') ?? 'VALUE'}.`,
  });
}
