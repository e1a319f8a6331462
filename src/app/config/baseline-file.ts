import { AppError } from '../../domain/app-error.ts';
import { type Fingerprint, isFingerprint } from '../../domain/fingerprint.ts';
import { neutralLine } from '../../domain/neutral-text.ts';

/** Where suppressed findings are listed; relative to the repository's root. */
export const BASELINE_PATH = '.github/sealant-baseline.txt';

/** Why a finding is suppressed. */
export const SUPPRESSION_KINDS = ['false-positive', 'test-value', 'revoked', 'accepted-risk'] as const;
export type SuppressionKind = (typeof SUPPRESSION_KINDS)[number];

/** One suppressed finding. Names the value (by its fingerprint), not the place, so that moving code keeps it. */
export interface BaselineEntry {
  fingerprint: Fingerprint;
  kind: SuppressionKind;
  /** Last day it holds, `YYYY-MM-DD` (UTC), or `null`. */
  expires: string | null;
  /** Who answers for it, such as `@team`, or `null`. */
  owner: string | null;
  reason: string;
}

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_FAULTS_TOLD = 10;
const HEADER = `# Findings of Sealant that are no leaks, one a line: fingerprint, kind, last day or -, owner or -, reason.
# Add one with: sealant suppress FINGERPRINT --reason "…"
`;
const SHAPE = /^(?<fingerprint>\S+) +(?<kind>\S+) +(?<expires>\S+) +(?<owner>\S+) +(?<reason>\S.*)$/;

/**
 * Reads a baseline file. Pure: the caller brings the text, from disk or from the base commit.
 * @throws AppError `config` naming every line that is no entry; a line that isn't understood must not go unnoticed
 */
export function parseBaseline(text: string, file: string): BaselineEntry[] {
  if (Buffer.byteLength(text, 'utf8') > MAX_BYTES)
    throw new AppError('config', `${file} is larger than ${MAX_BYTES / 1024 / 1024} MiB.`, {
      mend: 'Suppress whole folders or rules under scan.allow in .github/sealant.yml instead.',
    });
  const entries: BaselineEntry[] = [];
  const faults: string[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const entry = parseLine(trimmed);
    if (typeof entry === 'string') faults.push(`${file}:${i + 1}: ${entry}`);
    else entries.push(entry);
  }
  if (faults.length === 0) return entries;
  const more = faults.length > MAX_FAULTS_TOLD ? [`and ${faults.length - MAX_FAULTS_TOLD} more`] : [];
  throw new AppError('config', [...faults.slice(0, MAX_FAULTS_TOLD), ...more].join('\n'), {
    mend: 'Mend or remove these lines. A line is: FINGERPRINT KIND LAST-DAY|- OWNER|- REASON, as sealant suppress writes it.',
  });
}

function parseLine(line: string): BaselineEntry | string {
  const { fingerprint = '', kind = '', expires = '', owner = '', reason = '' } = SHAPE.exec(line)?.groups ?? {};
  if (fingerprint === '') return `“${neutralLine(line.slice(0, 60))}” is no entry.`;
  if (!isFingerprint(fingerprint)) return `“${neutralLine(fingerprint.slice(0, 60))}” is no fingerprint.`;
  if (!isKind(kind)) return `“${neutralLine(kind.slice(0, 40))}” is no kind (${SUPPRESSION_KINDS.join(', ')}).`;
  if (expires !== '-' && !isDay(expires))
    return `“${neutralLine(expires.slice(0, 40))}” is neither a day such as 2027-01-31 nor -.`;
  return { fingerprint, kind, expires: orNull(expires), owner: orNull(owner), reason };
}

/** The file's text: sorted, so that two branches that add entries seldom touch the same line. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(
    ({ fingerprint, kind, expires, owner, reason }) =>
      `${fingerprint} ${kind} ${expires ?? '-'} ${owner?.replace(/\s+/g, '') || '-'} ${reason.replace(/\s+/g, ' ').trim()}`,
  );
  return `${HEADER}${[...new Set(lines)]
    .sort()
    .map((line) => `${line}\n`)
    .join('')}`;
}

/**
 * What the engine takes: fingerprint → why. Entries whose last day has passed are left out.
 * @param today `YYYY-MM-DD` (UTC)
 */
export function baselineOf(entries: readonly BaselineEntry[], today: string): Map<Fingerprint, string> {
  return new Map(
    entries
      .filter((entry) => !isExpired(entry, today))
      .map(({ fingerprint, kind, reason, owner }) => [fingerprint, `${kind}: ${reason}${owner ? ` (${owner})` : ''}`]),
  );
}

/**
 * Sentences about entries that no longer do anything: expired ones, and (where the scan saw all there is) those whose
 * value was not found any more.
 * @param found fingerprints of every finding, suppressed ones included; `null` after a scan of a part
 */
export function staleEntries(
  entries: readonly BaselineEntry[],
  found: ReadonlySet<Fingerprint> | null,
  today: string,
): string[] {
  return entries.flatMap((entry) => {
    if (isExpired(entry, today)) return [`${entry.fingerprint} expired on ${entry.expires} (${entry.reason}).`];
    if (found !== null && !found.has(entry.fingerprint))
      return [`${entry.fingerprint} matches nothing any more (${entry.reason}).`];
    return [];
  });
}

/** Whether an entry's last day has passed. */
export function isExpired(entry: BaselineEntry, today: string): boolean {
  return entry.expires !== null && entry.expires < today;
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isKind(text: string): text is SuppressionKind {
  return (SUPPRESSION_KINDS as readonly string[]).includes(text);
}

function orNull(text: string): string | null {
  return text === '-' ? null : text;
}
