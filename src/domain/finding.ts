import type { Fingerprint } from './fingerprint.ts';
import type { Secret } from './secret.ts';
import type { Level, Severity } from './severity.ts';

/** Where a finding stands. Lines and columns count from 1; columns are UTF-16 units; the end column is exclusive. */
export interface Location {
  /** Relative to the scanned root, with `/`. */
  path: string;
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/** How far the offline checks prove the value: `valid` by checksum or parsed structure, `plausible` by shape alone. */
export type Validity = 'valid' | 'plausible';

/** The vault entry that holds the leaked value, as a reference (`vault://secret/prod/api#key?version=3`). */
export interface CorrelatedEntry {
  reference: string;
  /** Whether the value is the entry's newest version. */
  current: boolean;
}

/** One secret found at one place. */
export interface Finding extends Location {
  ruleId: string;
  /** The rule's name, for people: `GitHub personal access token (classic)`. */
  title: string;
  level: Level;
  severity: Severity;
  /** Calibrated, 0 to 1: of findings told at 0.9, nine in ten are right. */
  confidence: number;
  validity: Validity;
  /** The kind of credential, which joins revokers and rotation drivers (`github-pat`), or `null`. */
  credential: string | null;
  /** Full hash of the commit that brought it, or `null` where there is none (tree, index, standard input). */
  commit: string | null;
  /** Where the same secret stands at the end of the scanned range, or `null` when it is gone there or there is no range. */
  head: Location | null;
  fingerprint: Fingerprint;
  /** A preview that shows at most the public prefix and the length, never enough to use. */
  redacted: string;
  /** What the token itself tells in the open (`account: 123456789012`, `expires: …`); never the secret. */
  identity: Readonly<Record<string, string>>;
  /** The facts that made the level, as short sentences. */
  reasons: readonly string[];
  /** The vault entry it is, once correlated. */
  entry: CorrelatedEntry | null;
  /** What to do. */
  remedy: string;
  /**
   * Where it was met, in shards only: of the same secret in the same path, the shards together tell the one with the
   * smallest order.
   */
  order?: number;
  /** The path that its blob is listed by, in shards only: it may have come under another. */
  listed?: string;
  /** The source line(s) with every secret in them replaced, for a code frame; `null` where not kept. */
  frame: CodeFrame | null;
  secret: Secret;
}

/** Source lines around a finding with every found value replaced by its redaction. */
export interface CodeFrame {
  /** Line number of the first of `lines`, from 1. */
  startLine: number;
  lines: readonly string[];
  /** Columns (UTF-16, from 1, end exclusive) of the redaction in the line at `markLine`. */
  markLine: number;
  markStart: number;
  markEnd: number;
}

/** What reporters get: no way to the value, by type. */
export type ReportedFinding = Omit<Finding, 'secret'>;

/** Why a finding isn't told. */
export type Suppression =
  | { kind: 'inline-allow'; line: number }
  | { kind: 'allowlist'; reason: string }
  | { kind: 'baseline'; reason: string }
  /** A value that stands in public documentation and opens nothing. */
  | { kind: 'sample'; reason: string };

export interface SuppressedFinding {
  finding: ReportedFinding;
  by: Suppression;
}

/**
 * A finding without its value, also where a file is named by the value.
 * @param hide takes the values of other findings out of a path
 */
export function reported(finding: Finding, hide: (path: string) => string = (path) => path): ReportedFinding {
  const { secret, ...rest } = finding;
  const clean = (path: string) => hide(secret.hideIn(path, finding.redacted));
  const paths = [finding.path, finding.head?.path ?? '', finding.listed ?? ''];
  if (paths.every((path) => clean(path) === path)) return rest;
  return {
    ...rest,
    path: clean(finding.path),
    head: finding.head && { ...finding.head, path: clean(finding.head.path) },
    ...(finding.listed === undefined ? {} : { listed: clean(finding.listed) }),
  };
}
