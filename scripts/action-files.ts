import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OUTPUT_SPECS, type OutputName } from '../src/app/action/outputs.ts';
import type { ActionPart } from '../src/app/action/read-action-inputs.ts';
import { INPUT_SPECS, type InputName, type InputSpec } from '../src/app/inputs/index.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Where each part's action.yml is. */
export const ACTION_FILES: Readonly<Record<ActionPart, string>> = {
  root: 'action.yml',
  scan: 'scan/action.yml',
  inject: 'inject/action.yml',
  rotate: 'rotate/action.yml',
};

/** The text an action.yml should have: between its markers, the inputs and outputs of the tables. */
export function filledActionFile(part: ActionPart): { path: string; now: string; wanted: string } {
  const path = join(ROOT, ACTION_FILES[part]);
  const now = readFileSync(path, 'utf8');
  const wanted = fillBlock(fillBlock(now, 'inputs', inputLines(part)), 'outputs', outputLines(part));
  return { path, now, wanted };
}

function inputLines(part: ActionPart): string[] {
  return (Object.keys(INPUT_SPECS) as InputName[])
    .filter((name) => INPUT_SPECS[name].actions.includes(part))
    .flatMap((name) => {
      const spec: InputSpec = INPUT_SPECS[name];
      const lines = [`  ${name}:`, `    description: ${JSON.stringify(describe(spec))}`];
      return isExpression(spec) ? [...lines, `    default: ${spec.default}`] : lines;
    });
}

/**
 * Defaults are told but not set: a `default:` would make every input look given, and “given” decides, for instance,
 * whether a missing config file is an error.
 */
function describe(spec: InputSpec): string {
  const choices = spec.choices ? ` One of: ${spec.choices.join(', ')}.` : '';
  const fallback = spec.default === undefined || isExpression(spec) ? '' : ` Default: ${spec.default}.`;
  const several = spec.kind === 'list' && !spec.doc.includes('one a line') ? ' One a line.' : '';
  return `${spec.doc}${choices}${several}${fallback}`;
}

/** Only the runner can work out an expression (`${{ github.token }}`). */
function isExpression(spec: InputSpec): boolean {
  return spec.default?.startsWith('${{') ?? false;
}

function outputLines(part: ActionPart): string[] {
  return (Object.keys(OUTPUT_SPECS) as OutputName[])
    .filter((name) => OUTPUT_SPECS[name].actions.includes(part))
    .flatMap((name) => [`  ${name}:`, `    description: ${JSON.stringify(OUTPUT_SPECS[name].doc)}`]);
}

function fillBlock(text: string, block: string, lines: readonly string[]): string {
  const lines0 = text.split('\n');
  const begin = lines0.findIndex((line) => line.trim().startsWith(`# ${block}:begin`));
  const end = lines0.findIndex((line) => line.trim() === `# ${block}:end`);
  if (begin === -1 || end < begin) throw new Error(`The markers of ${block} are missing.`);
  return [...lines0.slice(0, begin + 1), ...lines, ...lines0.slice(end)].join('\n');
}
