import { neutralLine } from '../../domain/neutral-text.ts';
import type { Delivered } from '../../engine/inject/inject.ts';
import type { ReleaseReport } from '../../engine/inject/release.ts';
import type { OperationResult } from '../../engine/respond/apply.ts';
import type { ResponsePlan } from '../../engine/respond/plan.ts';
import { renderPlan, renderResult } from '../../engine/respond/render-plan.ts';

/** Sections of the job's summary besides the scan's own, which is a reporter. Markdown; none holds a value. */

/** Vault entries that were found in the change, as references. */
export function entriesSection(entries: readonly string[]): string {
  if (entries.length === 0) return '';
  const lines = entries.map((entry) => `- ${codeSpan(entry)}`);
  return ['### Vault entries that leaked', '', ...lines, ''].join('\n');
}

export function planSection(plan: ResponsePlan): string {
  if (plan.operations.length === 0 && plan.byHand.length === 0) return '';
  return ['### What would be done', '', ...fenced(renderPlan(plan)), ''].join('\n');
}

export function resultsSection(results: readonly OperationResult[]): string {
  if (results.length === 0) return '';
  return ['### What was done', '', ...fenced(results.map(renderResult).join('\n')), ''].join('\n');
}

export function injectionSection(delivered: readonly Delivered[]): string {
  if (delivered.length === 0) return '';
  const rows = delivered.map(({ request, lease, file }) => {
    const where = file === null ? request.as : 'file, 0600';
    return `| ${codeSpan(request.name)} | ${where} | ${lifeOf(lease)} |`;
  });
  return ['### Injected', '', '| Name | As | Life |', '|---|---|---|', ...rows, ''].join('\n');
}

export function releaseSection(reports: readonly ReleaseReport[]): string {
  if (reports.length === 0) return '';
  const alive = reports.filter((report) => report.alive).length;
  const what = `${reports.length - alive} of ${reports.length} leases and sessions given back`;
  return `**Sealant:** ${what}${alive > 0 ? '; the log says which are still alive, and until when' : ''}.\n`;
}

/** Files that hold an injected value, a line each. */
export function guardSection(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return ['### Injected values in files', '', ...lines.map((line) => `- ${codeSpan(line)}`), ''].join('\n');
}

export function auditSection(head: { seq: number; hash: string } | null): string {
  return head === null ? '' : `Audit log: entry ${head.seq}, head ${codeSpan(head.hash)}\n`;
}

function lifeOf(lease: Delivered['lease']): string {
  if (lease === null) return 'not there, optional';
  if (lease.kind === 'static') return 'static: it stays valid after the job';
  if (lease.expiresAt === null) return 'leased, given back when the job ends';
  const until = `until ${lease.expiresAt.toISOString()}`;
  return lease.kind === 'revocable' ? `leased ${until}, given back when the job ends` : `valid ${until}`;
}

/** Text as code, with everything escaped by which it could leave its table cell or become markup. */
function codeSpan(text: string): string {
  return `<code>${neutralLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '&#124;').replaceAll('`', '&#96;')}</code>`;
}

/** A code block whose fence is longer than any run of backticks in the text (CommonMark 0.31, 4.5). */
function fenced(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, text.trimEnd(), fence];
}
