import { neutralLine } from '../../domain/neutral-text.ts';
import type { OperationResult } from './apply.ts';
import type { ByHand, LeakPlace, Operation, PlannedStep, ResponsePlan } from './plan.ts';

const STEP_TEXT: Readonly<Record<PlannedStep, string>> = {
  prepare: 'look at the entry and make ready',
  apply: 'put the new value in force',
  test: 'prove that the new value works',
  promote: 'hand out the new value from now on',
  grace: 'leave both valid',
  retire: 'end the leaked value in the vault',
  verify: 'prove that the leaked value is dead',
  notify: 'tell the repositories that use it',
  revoke: 'have its provider end the leaked value, and prove it',
};

/** The plan as text, for people: what would be done, in order, and what only they can do. Ends in a line break. */
export function renderPlan(plan: ResponsePlan): string {
  if (plan.operations.length === 0 && plan.byHand.length === 0) return 'Nothing to respond to.\n';
  const parts = plan.operations.map((operation, index) => renderOperation(operation, index + 1));
  if (plan.byHand.length > 0) parts.push(['By hand:', ...plan.byHand.map(renderByHand)].join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** What became of one operation, as text. Ends in a line break. */
export function renderResult(result: OperationResult): string {
  const name = neutralLine(titleOf(result.operation));
  switch (result.kind) {
    case 'done': {
      const outcome = result.outcome === null ? '' : ` (${result.outcome.kind})`;
      const mend =
        result.outcome !== null && 'mend' in result.outcome && result.outcome.mend
          ? `\n  mend: ${result.outcome.mend}`
          : '';
      return `done${outcome}: ${name}\n${result.details.map((detail) => `  ${neutralLine(detail)}\n`).join('')}${mend}`;
    }
    case 'waiting':
      return `waiting: ${name}\n  resumable at ${result.until.toISOString()}: sealant rotate --apply --resume\n`;
    case 'failed':
      return `failed at ${result.step}: ${name}\n  ${neutralLine(result.detail)}\n  mend: ${neutralLine(result.mend)}\n`;
  }
}

function renderOperation(operation: Operation, number: number): string {
  const lines = [`${number}. ${neutralLine(titleOf(operation))} (${operation.mode})`];
  if (operation.leak !== null) lines.push(`   leaked as ${placeText(operation.leak)}`);
  for (const why of operation.why) lines.push(`   because ${neutralLine(why)}`);
  for (const step of operation.steps) {
    const grace = step === 'grace' ? ` for ${durationText(operation.graceMs)}` : '';
    lines.push(`   - ${step}: ${STEP_TEXT[step]}${grace}`);
  }
  return lines.join('\n');
}

function titleOf(operation: Operation): string {
  if (operation.driver === null) return `revoke a ${operation.revoker}`;
  return `rotate ${operation.entry} with ${operation.driver}`;
}

function renderByHand(item: ByHand): string {
  const entry = item.entry === null ? '' : ` (${neutralLine(item.entry)})`;
  return `- ${placeText(item.leak)}${entry}: ${neutralLine(item.why)}\n  mend: ${neutralLine(item.mend)}`;
}

function placeText(leak: LeakPlace): string {
  const commit = leak.commit === null ? '' : ` in ${leak.commit.slice(0, 12)}`;
  return `${neutralLine(`${leak.title}, ${leak.path}:${leak.line}`)}${commit} [${leak.fingerprint}]`;
}

function durationText(ms: number): string {
  const units: readonly [number, string][] = [
    [86_400_000, 'd'],
    [3_600_000, 'h'],
    [60_000, 'm'],
    [1000, 's'],
  ];
  const [size, unit] = units.find(([size]) => ms >= size && ms % size === 0) ?? [1, 'ms'];
  return `${ms / size} ${unit}`;
}
