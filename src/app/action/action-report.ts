import { writeFileSync } from 'node:fs';
import { appendSummary, reportPath } from '../../adapters/actions/summary.ts';
import { loadReporter } from '../../adapters/reporters/index.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { ScanReport } from '../../domain/receipt.ts';
import type { Delivered } from '../../engine/inject/inject.ts';
import { renderResult } from '../../engine/respond/render-plan.ts';
import type { RunAudit } from '../audit-log.ts';
import { type ReportForm, readReportForms, writeReport } from '../reports/write-report.ts';
import { renderResponse } from '../respond/render-response.ts';
import type { ActionContext } from './action-context.ts';
import type { ActionResponse } from './action-respond.ts';
import type { ActionScan } from './action-scan.ts';
import { auditSection, entriesSection, injectionSection, planSection, resultsSection } from './action-summary.ts';
import type { OutputName } from './outputs.ts';

const PLAIN = { color: false, width: 120, verbose: false } as const;

/** What this run has come to so far; the parts that did not run are `null`. */
export interface RunOutcome {
  scan: ActionScan | null;
  response: ActionResponse | null;
  delivered: readonly Delivered[];
  audit: RunAudit;
}

/** Tells the scan and the response: the log, annotations, report files. */
export async function reportFindings(context: ActionContext, { scan, response }: RunOutcome): Promise<void> {
  const { inputs, job, world } = context;
  if (scan !== null) {
    const report = reportOf(scan, response);
    const forms = readReportForms(inputs, world.cwd);
    await writeReport(report, forms, world, inputs);
    await writeReportFile(context, report);
    if (inputs.choice('annotations') === 'on' && !forms.some(printsAnnotations)) {
      const reporter = await loadReporter('github');
      world.stdout.write(reporter.render(report, { ...PLAIN, verbose: inputs.flag('all-levels') }));
    }
  }
  if (response === null) return;
  world.stdout.write(renderResponse(response, response.acted));
  for (const result of response.results)
    if (result.kind === 'failed') job.warn(`A response failed: ${renderResult(result)}`);
}

/** Writes the job's summary and the outputs: at the end, whatever the end is. */
export async function reportRun(context: ActionContext, run: RunOutcome): Promise<void> {
  const { inputs, job, world } = context;
  for (const [name, text] of Object.entries(outputsOf(run))) job.tell(name, text);
  if (inputs.choice('step-summary') === 'off') return;
  const markdown = await summaryOf(context, run);
  if (markdown !== '' && !appendSummary(world.env, markdown)) job.warn('The job’s summary could not be written.');
}

async function summaryOf({ inputs }: ActionContext, { scan, response, delivered, audit }: RunOutcome): Promise<string> {
  const parts: string[] = [];
  if (scan !== null) {
    const reporter = await loadReporter('summary');
    const style = { ...PLAIN, verbose: inputs.flag('all-levels') };
    parts.push(reporter.render(reportOf(scan, response), style));
  }
  if (response !== null) {
    parts.push(entriesSection(entriesOf(response)));
    parts.push(response.acted ? resultsSection(response.results) : planSection(response.plan));
  }
  parts.push(injectionSection(delivered), auditSection(audit.head));
  return parts.filter((part) => part !== '').join('\n');
}

function outputsOf({ scan, response, delivered, audit }: RunOutcome): Partial<Record<OutputName, string>> {
  const outputs: Partial<Record<OutputName, string>> = { outcome: scan?.report.outcome ?? 'clean' };
  if (scan !== null) {
    outputs.red = String(scan.red.length > 0);
    outputs.findings = String(scan.findings.length);
  }
  if (response !== null) {
    outputs.entries = entriesOf(response).join('\n');
    outputs.rotated = String(response.results.filter(({ kind }) => kind === 'done').length);
  }
  if (delivered.length > 0) outputs.injected = delivered.map(({ request }) => request.name).join('\n');
  if (audit.head !== null) outputs['audit-head'] = audit.head.hash;
  return outputs;
}

/** The scan's report, with the vault entries that the response has found the findings to be. */
function reportOf(scan: ActionScan, response: ActionResponse | null): ScanReport {
  if (response === null || response.findings.length === 0) return scan.report;
  const entries = new Map(response.findings.map((finding) => [finding.fingerprint, finding.entry]));
  const findings = scan.report.findings.map((finding) => ({
    ...finding,
    entry: finding.entry ?? entries.get(finding.fingerprint) ?? null,
  }));
  return { ...scan.report, findings };
}

function entriesOf({ findings }: ActionResponse): readonly string[] {
  return [...new Set(findings.flatMap(({ entry }) => (entry === null ? [] : [entry.reference])))].map(neutralLine);
}

async function writeReportFile({ job, world }: ActionContext, report: ScanReport): Promise<void> {
  const path = reportPath(world.env, world.cwd);
  const reporter = await loadReporter('json');
  writeFileSync(path, reporter.render(report, PLAIN), { mode: 0o600 });
  job.tell('report', path);
}

function printsAnnotations({ format, file }: ReportForm): boolean {
  return format === 'github' && file === null;
}
