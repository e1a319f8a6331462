import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { InputValues } from '../input-values.ts';
import { INPUT_SPECS, type InputName, type InputSpec } from '../inputs/index.ts';

/** Which of the four actions runs: the root one, or `scan/`, `inject/`, `rotate/`. */
export type ActionPart = InputSpec['actions'][number];

const PARTS: readonly ActionPart[] = ['root', 'scan', 'inject', 'rotate'];

/**
 * The input by which an action.yml says which part it is. `GITHUB_ACTION_PATH` can't: the runner sets it for composite
 * actions only (docs.github.com/en/actions/reference/workflows-and-actions/variables), and `GITHUB_ACTION` is the step's id.
 */
const PART_INPUT = 'part';

export interface ActionInputs {
  part: ActionPart;
  values: InputValues;
  /** Sentences about inputs that are not read: unknown names, and names of another part. */
  warnings: readonly string[];
}

/**
 * Reads the `INPUT_…` variables the runner makes of a step's `with:` and of the defaults in action.yml: the name in upper
 * case, spaces as `_`, hyphens kept. Values are trimmed, an empty one is unset, a list has one entry a line.
 * @throws AppError `usage` for a part that isn't one
 */
export function readActionInputs(env: Readonly<Record<string, string | undefined>>): ActionInputs {
  const part = partOf(env);
  const mine = names().filter((name) => INPUT_SPECS[name].actions.includes(part));
  const given = new Map<InputName, readonly string[]>();
  for (const name of mine) {
    const values = valuesOf(INPUT_SPECS[name].kind, env[variableOf(name)] ?? '');
    if (values.length > 0) given.set(name, values);
  }
  return {
    part,
    values: new InputValues(given, (name) => `input ${name}`),
    warnings: Object.keys(env).flatMap((variable) => warningAbout(variable, env[variable], part, mine)),
  };
}

/** The variable the runner puts an input into. */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function partOf(env: Readonly<Record<string, string | undefined>>): ActionPart {
  const text = env[variableOf(PART_INPUT)] ?? '';
  const part = text === '' ? 'root' : PARTS.find((known) => known === text);
  if (part !== undefined) return part;
  throw new AppError('usage', `The input “${PART_INPUT}” is “${neutralLine(text).slice(0, 40)}”, which is no part.`, {
    mend: `Remove “${PART_INPUT}:” from the step; each action.yml sets it. For one part only, use its folder: uses: OWNER/REPO/scan@SHA.`,
  });
}

function valuesOf(kind: InputSpec['kind'], text: string): readonly string[] {
  const lines = kind === 'list' ? text.split(/\r?\n/) : [text];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function warningAbout(
  variable: string,
  value: string | undefined,
  part: ActionPart,
  mine: readonly InputName[],
): string[] {
  if (!variable.startsWith('INPUT_') || variable === variableOf(PART_INPUT) || !value) return [];
  if (mine.some((name) => variableOf(name) === variable)) return [];
  const typed = variable.slice('INPUT_'.length).toLowerCase();
  const elsewhere = names().find((name) => name === typed && INPUT_SPECS[name].actions.length > 0);
  const hint =
    elsewhere === undefined
      ? didYouMean(typed, mine)
      : ` It is an input of: ${INPUT_SPECS[elsewhere].actions.join(', ')}.`;
  return [
    `The input “${neutralLine(typed).slice(0, 60)}” is not known to this action (${part}) and is ignored.${hint}`,
  ];
}

function names(): InputName[] {
  return Object.keys(INPUT_SPECS) as InputName[];
}
