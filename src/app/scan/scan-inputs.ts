import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import type { FailOn } from '../../domain/severity.ts';
import type { InputValues } from '../input-values.ts';
import type { InputName } from '../inputs/index.ts';
import type { World } from '../world.ts';
import type { ScanSettings } from './scan-policy.ts';
import { type AskedRange, planEventScan, planLocalScan, type ScanPlan, type ScanTarget } from './scan-range.ts';

/** What judges the change, as far as inputs say it. */
export function readScanSettings(inputs: InputValues, cwd: string): ScanSettings {
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(cwd, path));
  const minConfidence = inputs.number('min-confidence');
  if (minConfidence !== null && minConfidence > 1)
    throw new AppError('usage', `${inputs.word('min-confidence')}: ${minConfidence} is more than 1.`, {
      mend: 'Give a number from 0 to 1, such as 0.7.',
    });
  if (inputs.has('max-size') && inputs.number('max-size') === 0)
    throw new AppError('usage', `${inputs.word('max-size')}: with 0 nothing would be scanned.`, {
      mend: 'Give a size in MiB, such as 32, or leave it out.',
    });
  return {
    failOn: inputs.has('fail-on') ? inputs.choice<FailOn>('fail-on') : null,
    minConfidence,
    maxSizeMib: inputs.has('max-size') ? inputs.number('max-size') : null,
    exclude: inputs.list('exclude'),
    archives: inputs.flag('archives'),
    ruleFiles: inputs.list('rules').map(absolute),
    disabledRules: inputs.list('disable-rule'),
    configFile: inputs.has('config') ? absolute(inputs.text('config')!) : null,
  };
}

/** Flags that each say what to scan. Two of different lines contradict each other. */
const TARGET_FLAGS: readonly (readonly InputName[])[] = [
  ['base', 'head'],
  ['staged'],
  ['tree'],
  ['history'],
  ['stdin'],
  ['diff-file'],
];

/**
 * What the command line asks to scan; in a workflow, what the event brings unless a flag says otherwise.
 * @throws AppError `usage` for flags that contradict each other, `trust` for one that this event may not use
 */
export async function planScan(inputs: InputValues, world: World): Promise<ScanPlan> {
  const target = targetOf(inputs);
  const plan = await planFor(inputs, world, target);
  if (!inputs.has('trust-change')) return plan;
  if (inputs.flag('trust-change')) {
    if (plan.policyFrom === null) return plan;
    throw new AppError('trust', `--trust-change is not allowed on the event “${plan.eventName}”.`, {
      mend: 'Leave it out: a change may not bring the rules that judge it. Merge new rules and suppressions first.',
    });
  }
  return { ...plan, policyFrom: plan.policyFrom ?? policyCommit(plan.target) };
}

async function planFor(inputs: InputValues, world: World, target: ScanTarget | null): Promise<ScanPlan> {
  if (!isAboutEvent(world)) return planLocalScan(target ?? { kind: 'working-tree' });
  const { readRunEvent } = await import('../../adapters/actions/event.ts');
  const event = readRunEvent(world.env);
  if (target === null || target.kind === 'range') return planEventScan(event, askedRange(inputs));
  return { ...planEventScan(event, { what: 'auto', base: null, head: null }), target };
}

/** Whether we run in a workflow and in its checkout: in a folder elsewhere the event's commits mean nothing. */
function isAboutEvent({ env, cwd }: World): boolean {
  if (env['GITHUB_ACTIONS'] !== 'true' || !env['GITHUB_EVENT_NAME']) return false;
  const workspace = env['GITHUB_WORKSPACE'];
  if (!workspace) return true;
  const below = relative(realPathOf(workspace), realPathOf(cwd));
  return below === '' || !(below.startsWith('..') || isAbsolute(below));
}

function realPathOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path);
}

/** The range that `--base` and `--head` (or the Action's inputs) name. */
export function askedRange(inputs: InputValues, what: AskedRange['what'] = 'auto'): AskedRange {
  return {
    what,
    base: inputs.has('base') ? inputs.text('base') : null,
    head: inputs.has('head') ? inputs.text('head') : null,
  };
}

function targetOf(inputs: InputValues): ScanTarget | null {
  const given = TARGET_FLAGS.map((names) => names.find((name) => isGiven(inputs, name))).filter(
    (name) => name !== undefined,
  );
  const [first, second] = given;
  if (first === undefined) return null;
  if (second !== undefined)
    throw new AppError('usage', `${inputs.word(first)} and ${inputs.word(second)} contradict each other.`, {
      mend: 'Give one of them: each says what to scan.',
    });
  return targetNamed(first, inputs);
}

function targetNamed(name: InputName, inputs: InputValues): ScanTarget {
  switch (name) {
    case 'staged':
    case 'tree':
    case 'history':
    case 'stdin':
      return { kind: name };
    case 'diff-file':
      return { kind: 'diff', file: inputs.text('diff-file')! };
    default: {
      const { base, head } = askedRange(inputs);
      return { kind: 'range', base, head: head ?? 'HEAD', without: [], otherwise: null };
    }
  }
}

function isGiven(inputs: InputValues, name: InputName): boolean {
  return name === 'base' || name === 'head' || name === 'diff-file' ? inputs.has(name) : inputs.flag(name);
}

/** The commit that stands for “before the change”, outside of workflows. */
function policyCommit(target: ScanTarget): string {
  return target.kind === 'range' && target.base !== null ? target.base : 'HEAD';
}
