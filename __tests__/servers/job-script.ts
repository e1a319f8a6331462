import { expect } from 'vitest';
import type { WorkflowResult } from '../../scripts/servers/act.ts';

/**
 * Source of `print-forms.cjs`, for scripts of jobs: `printForms(value)` prints a secret in the ways in which people do it
 * by accident.
 */
export const PRINT_FORMS = `
exports.printForms = (value) => {
  const bytes = Buffer.from(value);
  console.log('raw', value);
  console.log('base64', bytes.toString('base64'));
  console.log('base64 of a pair', Buffer.from('user:' + value).toString('base64'));
  console.log('url', encodeURIComponent(value));
  console.log('json', JSON.stringify({ value }));
  console.log('hex', bytes.toString('hex'));
};
`;

/** The forms of a secret that a log must not hold; `print-forms.cjs` prints them. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const pair = Buffer.from(`user:${value}`).toString('base64');
  return [value, bytes.toString('base64'), pair.slice(-16), encodeURIComponent(value), bytes.toString('hex')];
}

/** No form of these secrets, and no token of the job, is in what people see of a run. */
export function expectHidden({ log, summary, annotations }: WorkflowResult, secrets: readonly string[]): void {
  const shown = [log, summary, ...annotations.map(({ message }) => message)].join('\n');
  expect(secrets.flatMap(formsOf).filter((form) => shown.includes(form))).toEqual([]);
  expect(shown).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]+/);
}

/**
 * The run is red, and its one error says all of this: what is so, and what to do. The log has the text in full: act cuts an
 * annotation at its last `::` (of an ARN), which the runner does not (ActionCommand.TryParseV2 looks for the first).
 */
export function expectTold({ code, log, annotations }: WorkflowResult, told: readonly (string | RegExp)[]): void {
  expect(code, log).toBe(1);
  expect(
    annotations.filter(({ kind }) => kind === 'error'),
    log,
  ).toHaveLength(1);
  for (const part of told)
    expect(log).toEqual(typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part));
}
