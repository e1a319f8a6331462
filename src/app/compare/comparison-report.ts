import type { Finding } from '../../domain/finding.ts';
import type { Incomplete, ScanReport } from '../../domain/receipt.ts';
import type { Secret } from '../../domain/secret.ts';
import type { Level } from '../../domain/severity.ts';
import { type Comparison, type Match, placeOf } from '../../engine/compare/match-findings.ts';
import type { PeerFinding } from '../../engine/compare/peer-finding.ts';
import { VERSION } from '../version.ts';

/** What `--format json` prints: places and rules, no values. Lines count from 1. */
export interface ComparisonReport {
  schema: 'sealant/compare/1';
  version: string;
  with: { scanner: string; program: string };
  input: string;
  both: readonly Place[];
  onlySealant: readonly Place[];
  onlyOther: readonly Place[];
  /** Findings of the other scanner in files outside of what was scanned: told by number only. */
  outside: number;
  /** What one of the two could not scan: with any, what “only” one found may be wrong. */
  incomplete: readonly Incomplete[];
}

export interface Place {
  path: string;
  line: number | null;
  commit: string | null;
  sealant: readonly { ruleId: string; line: number; level: Level; confidence: number; fingerprint: string }[];
  other: readonly { rule: string; line: number | null }[];
  /** Why Sealant tells nothing here though it found something: the kind of suppression and its reason. */
  suppressed: string | null;
}

/** What both found, without values: not in a path and not in the name of a rule either. */
export function comparisonReport(
  comparison: Comparison,
  about: { id: string; program: string; outside: number; complained: boolean; target: string },
  report: ScanReport,
): ComparisonReport {
  const quiet = quietPlaces(report);
  const toPlace = (match: Match): Place => {
    const { path, startLine, commit } = placeOf(match);
    const secrets = [...match.ours, ...match.theirs].map(({ secret }) => secret).filter((each) => each !== null);
    const hide = (text: string) => secrets.reduce((shown: string, each: Secret) => each.hideIn(shown, '…'), text);
    return {
      path: hide(path),
      line: startLine,
      commit,
      sealant: match.ours.map(ourFacts),
      other: uniqueFacts(match.theirs.map(({ rule, startLine: line }) => ({ rule: hide(rule), line }))),
      suppressed: match.ours.length > 0 ? null : suppressionOf(match.theirs, quiet),
    };
  };
  return {
    schema: 'sealant/compare/1',
    version: VERSION,
    with: { scanner: about.id, program: about.program },
    input: about.target,
    both: comparison.both.map(toPlace),
    onlySealant: comparison.onlyOurs.map(toPlace),
    onlyOther: comparison.onlyTheirs.map(toPlace),
    outside: about.outside,
    incomplete: [...report.receipt.incomplete, ...(about.complained ? [complaint(about.id)] : [])],
  };
}

function complaint(scanner: string): Incomplete {
  return {
    kind: 'other-scanner',
    message: `${scanner} told errors, so it may not have looked at everything.`,
    mend: `Run ${scanner} by itself, to see them.`,
  };
}

function ourFacts({ ruleId, startLine, level, confidence, fingerprint }: Finding): Place['sealant'][number] {
  return { ruleId, line: startLine, level, confidence, fingerprint };
}

function uniqueFacts(facts: readonly Place['other'][number][]): Place['other'] {
  return [...new Map(facts.map((fact) => [`${fact.line} ${fact.rule}`, fact])).values()];
}

/** Suppressions by path and line. */
function quietPlaces({ suppressed }: ScanReport): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { finding, by } of suppressed) {
    const why = by.kind === 'inline-allow' ? by.kind : `${by.kind}: ${by.reason}`;
    for (let line = finding.startLine; line <= finding.endLine; line++) places.set(`${finding.path}\0${line}`, why);
  }
  return places;
}

function suppressionOf(theirs: readonly PeerFinding[], quiet: ReadonlyMap<string, string>): string | null {
  for (const { path, startLine } of theirs) {
    const why = quiet.get(`${path}\0${startLine}`);
    if (why !== undefined) return why;
  }
  return null;
}
