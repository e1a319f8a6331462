import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ThreadCrew } from '../../adapters/threads/thread-crew.ts';
import { steadyNow } from '../../domain/clock.ts';
import { type Finding, reported } from '../../domain/finding.ts';
import type { Fingerprint } from '../../domain/fingerprint.ts';
import type { Outcome, ScanReport, Shard } from '../../domain/receipt.ts';
import type { Scanner, ScannerOptions, ScanOutcome } from '../../engine/scan/scanner.ts';
import type { ShardShare } from '../../engine/scan/shard.ts';
import type { ScanCrew, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import type { ScanStats } from '../../engine/scan/stats.ts';
import type { Config } from '../config/config.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openPolicyFiles } from '../policy/policy-files.ts';
import { VERSION } from '../version.ts';
import type { World } from '../world.ts';
import { type OpenTarget, openScanTarget, type TargetRequest } from './open-scan-target.ts';
import { anchorPolicy, loadPolicy, type ScanPolicy, type ScanSettings } from './scan-policy.ts';

/** One scan, as the command line and the Action ask for it. */
export interface ScanJob extends TargetRequest {
  /** `entry`: beside it lies what a scanning thread runs; without it one thread does all. */
  world: Pick<World, 'env' | 'now' | 'stdin'> & Partial<Pick<World, 'entry'>>;
  settings: ScanSettings;
  signal: AbortSignal;
  /** Called once the scan begins, for progress. */
  onScanner?: (scanner: Scanner) => void;
}

export interface ScanResult {
  report: ScanReport;
  /** The report's findings, with their values. */
  findings: readonly Finding[];
  /** Those that turn the build red. */
  red: readonly Finding[];
  config: Config;
  /** The repository's root, or the folder that was scanned. */
  root: string;
  stats: ScanStats;
}

/**
 * Scans, and says what was found and what was looked at. Whatever could not be scanned makes the outcome `incomplete`.
 * @throws AppError `usage`, `config`, `trust`, or `incomplete` where not even a report can be made
 */
export async function runScanJob(job: ScanJob): Promise<ScanResult> {
  const started = job.world.now();
  const begun = steadyNow();
  const opened = await openScanTarget(job);
  try {
    // Git is at work meanwhile.
    const engine = await import('./scan-engine.ts');
    const today = started.toISOString().slice(0, 10);
    const policy = await policyOf(job, opened, engine, today);
    const scanner = createScanner(engine, policy, today, {
      tellsOrder: Boolean(job.share),
      versions: job.plan.target.kind === 'history',
    });
    job.onScanner?.(scanner);
    const crew = openCrew(job, engine, policy, scanner);
    const source = policy.archives ? await withArchives(opened.source) : opened.source;
    const summary = await source.read(scanner.sink, job.signal, crew);
    const outcome = await scanner.finish(source, job.signal);
    const { findings } = outcome;
    const red = findings.filter((finding) => engine.isRed(finding, policy.failOn));
    const report: ScanReport = {
      schema: 'sealant/report/1',
      outcome: outcomeOf(outcome, red.length),
      findings: findings.map((finding) => reported(finding, outcome.hide)),
      suppressed: outcome.suppressed,
      receipt: {
        event: job.plan.eventName,
        ...summary,
        reasons: [...job.plan.reasons, ...opened.reasons, ...(summary.reasons ?? [])],
        ...outcome.receipt,
        version: VERSION,
        time: started.toISOString(),
        durationMs: Math.round(steadyNow() - begun),
        configChanges: policy.changes,
        staleSuppressions: policy.staleSuppressions(
          summary.source === 'history' && !job.share ? everyFingerprint(outcome) : null,
        ),
        ...(job.share ? { shard: await shardOf(job, job.share, summary, outcome, policy) } : {}),
      },
    };
    return { report, findings, red, config: policy.config, root: opened.root, stats: outcome.stats };
  } finally {
    opened.source.close();
    opened.repository?.close();
  }
}

/** What the process ends with. Incomplete wins: what was not scanned can't be judged, and all findings are told anyway. */
export function exitCodeOfScan({ report }: Pick<ScanResult, 'report'>): ExitCode {
  const codes: Readonly<Record<Outcome, ExitCode>> = {
    clean: EXIT.clean,
    findings: EXIT.findings,
    incomplete: EXIT.incomplete,
    error: EXIT.incomplete,
  };
  return codes[report.outcome];
}

async function shardOf(
  { settings }: ScanJob,
  share: ShardShare,
  summary: SourceSummary,
  { receipt }: ScanOutcome,
  policy: ScanPolicy,
): Promise<Shard> {
  const { shardFacts } = await import('./shard-facts.ts');
  return share.receipt(shardFacts(summary, receipt.ruleset, policy, settings));
}

type Engine = typeof import('./scan-engine.ts');

async function policyOf(job: ScanJob, opened: OpenTarget, engine: Engine, today: string): Promise<ScanPolicy> {
  const builtIn = engine.BUILT_IN.rules.map(({ id }) => id);
  const files = await openPolicyFiles(job.plan, opened.root, opened.repository);
  const policy = await loadPolicy(job.settings, files, builtIn, today);
  if (policy.disabledRules.length > 0 || Object.keys(policy.overrides).length > 0) {
    const { checkRuleSettings } = await import('./check-rule-settings.ts');
    checkRuleSettings(policy, [...engine.BUILT_IN.rules, ...policy.extraRules], engine.GENERIC_RULES);
  }
  return opened.below === '' ? policy : anchorPolicy(policy, opened.below);
}

/** What the target makes of a scan. */
type ScanKind = Pick<ScannerOptions, 'tellsOrder' | 'versions'>;

function createScanner(engine: Engine, policy: ScanPolicy, today: string, kind: ScanKind): Scanner {
  const { extraRules, disabledRules, overrides, maxBytes, minConfidence, failOn, allow, baseline, inlineAllow } =
    policy;
  return engine.createScanner({
    ruleset: engine.compileRules(engine.BUILT_IN, { extra: extraRules, disabled: disabledRules, overrides }),
    maxBytes,
    minConfidence,
    failOn,
    ...(policy.excludes === null ? {} : { excludes: policy.excludes }),
    allow,
    baseline,
    inlineAllow,
    today,
    ...kind,
    beforeRegexes: () => setFlags(engine.REGEX_FLAGS),
  });
}

async function withArchives(source: ScanSource): Promise<ScanSource> {
  const { lookIntoArchives } = await import('../../adapters/archives/archive-source.ts');
  return lookIntoArchives(source);
}

/** Other threads for what takes long; they start only when a source asks for them. */
function openCrew(job: ScanJob, engine: Engine, policy: ScanPolicy, scanner: Scanner): ScanCrew | undefined {
  const versions = job.plan.target.kind === 'history';
  if (!versions && job.plan.target.kind !== 'tree') return undefined;
  // Archives that another thread met are not known here, where it is asked what stands in them now.
  if (versions && policy.archives) return undefined;
  const entry = threadEntry(job.world.entry);
  if (entry === null) return undefined;
  const { extraRules, disabledRules, overrides, maxBytes, minConfidence, archives } = policy;
  return new ThreadCrew({
    entry,
    options: { extraRules, disabledRules, overrides, maxBytes, minConfidence, archives, versions },
    sink: scanner.sink,
    absorb: (part) => scanner.absorb(part),
    signal: job.signal,
    beforeStart: () => setFlags(engine.REGEX_FLAGS),
  });
}

/** `worker.js` beside the running bundle, or `null` where sources run as they are. */
function threadEntry(entry: string | undefined): string | null {
  if (entry === undefined || !existsSync(entry)) return null;
  const file = join(dirname(realpathSync(entry)), 'worker.js');
  return existsSync(file) ? file : null;
}

/** `node:v8` brings Node's streams along: 2 ms that a scan of files without any keyword saves. */
function setFlags(flags: readonly string[]): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}

/** What a scan of everything found; `null` where it could not see everything. */
function everyFingerprint({ findings, suppressed, receipt }: ScanOutcome): ReadonlySet<Fingerprint> | null {
  if (receipt.incomplete.length > 0) return null;
  return new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint));
}

function outcomeOf({ receipt }: ScanOutcome, red: number): Outcome {
  if (receipt.incomplete.length > 0 || !receipt.selfProbe) return 'incomplete';
  return red > 0 ? 'findings' : 'clean';
}
