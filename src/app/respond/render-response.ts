import { neutralLine } from '../../domain/neutral-text.ts';
import type { OperationResult } from '../../engine/respond/apply.ts';
import { renderPlan, renderResult } from '../../engine/respond/render-plan.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { RespondResult } from './respond-job.ts';

/** What a response did, or would do, as text. Ends in a line break. */
export function renderResponse(result: RespondResult, acted: boolean): string {
  const { plan, results, left, notDue, answered } = result;
  const parts = acted ? results.map(renderResult) : planParts(result);
  for (const { operation, why } of left)
    parts.push(`left: rotate or revoke ${neutralLine(operation.entry ?? operation.revoker ?? '')}: ${why}\n`);
  if (acted && plan.byHand.length > 0) parts.push(renderPlan({ operations: [], byHand: plan.byHand }));
  for (const { entry, why } of notDue) parts.push(`not rotated: ${neutralLine(entry)}: ${neutralLine(why)}\n`);
  for (const { title, path, startLine, fingerprint } of answered)
    parts.push(`dead already: ${neutralLine(`${title}, ${path}:${startLine}`)} [${fingerprint}]\n`);
  if (parts.length === 0) parts.push(`Nothing to respond to: ${result.sought}.\n`);
  return parts.join('\n');
}

function planParts({ plan }: RespondResult): string[] {
  const isEmpty = plan.operations.length + plan.byHand.length === 0;
  return isEmpty ? [] : [renderPlan(plan)];
}

/** Green is only what is dead, replaced, or in its grace; a plan is red as long as there is something to do. */
export function exitCodeOfResponse(result: RespondResult, acted: boolean): ExitCode {
  const { plan, results, left } = result;
  if (!acted) return plan.operations.length + plan.byHand.length > 0 ? EXIT.findings : EXIT.clean;
  if (results.some((one) => !isGreen(one))) return EXIT.provider;
  return left.length + plan.byHand.length > 0 ? EXIT.findings : EXIT.clean;
}

function isGreen(result: OperationResult): boolean {
  if (result.kind !== 'done') return result.kind === 'waiting';
  return (
    result.outcome === null || result.outcome.kind === 'revoked-verified' || result.outcome.kind === 'already-dead'
  );
}
