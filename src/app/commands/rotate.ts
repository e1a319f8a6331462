import { resolve } from 'node:path';
import { environmentIdentity } from '../../adapters/exec/environment-identity.ts';
import { AppError } from '../../domain/app-error.ts';
import type { Finding } from '../../domain/finding.ts';
import { openAuditLog, type RunAudit } from '../audit-log.ts';
import type { Command, CommandContext } from '../command.ts';
import type { Config } from '../config/config.ts';
import { EXIT } from '../exit-code.ts';
import { loadConfig } from '../load-config.ts';
import { readReportForms, writeReport } from '../reports/write-report.ts';
import { exitCodeOfResponse, renderResponse } from '../respond/render-response.ts';
import { JOURNAL_PATH, runRespondJob } from '../respond/respond-job.ts';
import type { RespondJob } from '../respond/respond-request.ts';
import { readRunFacts } from '../respond/run-facts.ts';
import { planScan, readScanSettings } from '../scan/scan-inputs.ts';
import { runScanJob, type ScanResult } from '../scan/scan-job.ts';

/**
 * `sealant rotate`: says what would be done about leaks (or about what is due), and does it with `--apply`. The leaks
 * are found by scanning the same range again, so that no file ever carries their values from one job to the next.
 */
export const command: Command = {
  async run(context) {
    const { inputs, world, signal } = context;
    refuseContradictions(context);
    const acts = inputs.flag('apply');
    const what = inputs.flag('due') ? 'due' : inputs.flag('resume') ? 'unfinished' : 'findings';
    const facts = await readRunFacts(world, inputs.flag('approve'));
    const scan = what === 'findings' ? await scanAgain(context) : null;
    const { config, top } = await placeOf(context, scan);
    const audit = await openAuditLog(world, inputs.text('audit') ?? config.audit?.file ?? null);
    const job: RespondJob = {
      world,
      top,
      config,
      settings: readScanSettings(inputs, world.cwd),
      findings: scan?.findings ?? [],
      what,
      only: inputs.text('finding'),
      ...facts,
      act: acts,
      identity: environmentIdentity(world.env, () => {}, signal),
      // Nothing that is read here is printed.
      mask: () => {},
      journal: inputs.text('journal') ?? JOURNAL_PATH,
      index: inputs.has('index') ? resolve(world.cwd, inputs.text('index')!) : null,
      audit,
      signal,
    };
    refuseUnknownFinding(job);
    const result = await runRespondJob(job);
    world.stdout.write(renderResponse(result, acts));
    await report(context, scan, result.findings, audit);
    return scan?.report.outcome === 'incomplete' ? EXIT.incomplete : exitCodeOfResponse(result, acts);
  },
};

async function scanAgain({ inputs, world, signal }: CommandContext): Promise<ScanResult> {
  const plan = await planScan(inputs, world);
  const settings = readScanSettings(inputs, world.cwd);
  return runScanJob({ world, path: world.cwd, onlyBelow: false, plan, settings, signal });
}

/** A scan judges by the config that is trusted for its event; without one, who runs this is trusted. */
async function placeOf(
  { inputs, world }: CommandContext,
  scan: ScanResult | null,
): Promise<{ config: Config; top: string }> {
  if (scan !== null) return { config: scan.config, top: scan.root };
  const { config, directory } = await loadConfig(world, inputs);
  return { config, top: directory };
}

async function report(
  { inputs, world }: CommandContext,
  scan: ScanResult | null,
  findings: readonly Finding[],
  audit: RunAudit,
): Promise<void> {
  if (audit.head !== null) world.stderr.write(`Audit log: entry ${audit.head.seq}, head ${audit.head.hash}\n`);
  for (const { message, mend } of scan?.report.receipt.incomplete ?? [])
    world.stderr.write(`incomplete: ${message}\n mend: ${mend}\n`);
  if (scan === null || !(inputs.has('format') || inputs.has('output'))) return;
  const forms = readReportForms(inputs, world.cwd);
  const entries = new Map(findings.map(({ fingerprint, entry }) => [fingerprint, entry]));
  const told = scan.report.findings.flatMap((finding) => {
    const entry = entries.get(finding.fingerprint);
    return entry === undefined ? [] : [{ ...finding, entry }];
  });
  await writeReport({ ...scan.report, findings: told }, forms, world, inputs);
}

function refuseContradictions({ inputs, positionals }: CommandContext): void {
  if (positionals.length > 0)
    throw new AppError('usage', `rotate takes no “${positionals[0]!.slice(0, 60)}”.`, {
      mend: 'Name one finding with --finding FINGERPRINT.',
    });
  const pairs = [
    ['plan', 'apply'],
    ['due', 'resume'],
    ['due', 'finding'],
    ['resume', 'finding'],
  ] as const;
  for (const [one, other] of pairs) {
    if (isGiven(inputs, one) && isGiven(inputs, other))
      throw new AppError('usage', `--${one} and --${other} contradict each other.`, { mend: 'Give one of them.' });
  }
}

function isGiven(inputs: CommandContext['inputs'], name: 'plan' | 'apply' | 'due' | 'resume' | 'finding'): boolean {
  return name === 'finding' ? inputs.has(name) : inputs.flag(name);
}

function refuseUnknownFinding({ only, findings }: RespondJob): void {
  if (only === null || findings.some(({ fingerprint }) => fingerprint === only)) return;
  throw new AppError('usage', `The scan of this range finds nothing with the fingerprint “${only.slice(0, 60)}”.`, {
    mend: 'Give the same --base and --head as the scan that told it.',
  });
}
