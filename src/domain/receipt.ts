import type { ReportedFinding, SuppressedFinding } from './finding.ts';

/** Why something was left out on purpose. */
export type SkipReason =
  | 'binary'
  | 'too-large'
  | 'path-rule'
  | 'submodule'
  | 'symlink'
  | 'special-file'
  | 'git-lfs-pointer'
  /** An archive that was not opened: `--archives` was not given, or it is of a kind that is not read. */
  | 'archive'
  /** A file in an archive that a password locks. */
  | 'encrypted';

/** Something that should have been scanned and could not be. One is enough for `outcome: incomplete` and exit 3. */
export interface Incomplete {
  /** `shallow`, `missing-object`, `unreadable`, `decode`, `timeout`, `git`, … */
  kind: string;
  /** What is so and where. */
  message: string;
  /** What to do. */
  mend: string;
}

export type Outcome = 'clean' | 'findings' | 'incomplete' | 'error';

/** One of several jobs that divide a scan among themselves (`--shard 2/8`). */
export interface Shard {
  /** From 1 to `count`. */
  index: number;
  count: number;
  /** The same in all shards of one scan: a digest of what was to be scanned and by which rules. */
  scan: string;
}

/** Proof of what a scan looked at. Sizes are bytes, times milliseconds. */
export interface Receipt {
  event: string;
  source: string;
  base: string | null;
  head: string | null;
  /** Why this range was scanned and by whose rules, as sentences, where that is not plain. */
  reasons?: readonly string[];
  commits: number;
  blobs: number;
  files: number;
  bytes: number;
  lines: number;
  skipped: Partial<Record<SkipReason, number>>;
  /** The first paths of each reason, so that a person can see what was meant. */
  skippedPaths: readonly { path: string; reason: SkipReason }[];
  incomplete: readonly Incomplete[];
  /** SHA-256 of the rules that were in force, hex. */
  ruleset: string;
  version: string;
  /** When the scan started, ISO 8601. */
  time: string;
  durationMs: number;
  /** Whether a token made at run time was found by the same engine. `false` makes the outcome `incomplete`. */
  selfProbe: boolean;
  /** What the change would have altered of the config that judged it (pull requests), as sentences. */
  configChanges: readonly string[];
  /** Suppressions that no longer do anything, as sentences. Unmatched ones are told after a scan of the whole history only. */
  staleSuppressions?: readonly string[];
  /** Where this is a part of a scan: the rest is in the reports of the other shards. */
  shard?: Shard;
}

/** Everything a scan says; what every reporter gets. */
export interface ScanReport {
  schema: 'sealant/report/1';
  outcome: Outcome;
  findings: readonly ReportedFinding[];
  suppressed: readonly SuppressedFinding[];
  receipt: Receipt;
}
