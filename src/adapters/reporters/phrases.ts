import type { ReportedFinding, SuppressedFinding, Suppression } from '../../domain/finding.ts';
import type { Receipt, ScanReport, Shard, SkipReason } from '../../domain/receipt.ts';
import { LEVELS, type Level } from '../../domain/severity.ts';

/** `12,345` */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 file`, `2 files`, `2 entries`. */
export function plural(value: number, singular: string, many = `${singular}s`): string {
  return `${count(value)} ${value === 1 ? singular : many}`;
}

/** Bytes for people: `980 B`, `1.2 MB` (powers of ten). */
function byteSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** Milliseconds for people: `42 ms`, `1.3 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** How many findings each level has. */
export function levelCounts(report: ScanReport): Record<Level, number> {
  const counts: Record<Level, number> = { fail: 0, warn: 0, note: 0 };
  for (const finding of report.findings) counts[finding.level]++;
  return counts;
}

/** `2 failing, 1 warning, 3 notes`, or an empty string. */
function levelSentence(counts: Readonly<Record<Level, number>>): string {
  const words: Record<Level, (n: number) => string> = {
    fail: (n) => `${count(n)} failing`,
    warn: (n) => plural(n, 'warning'),
    note: (n) => plural(n, 'note'),
  };
  return LEVELS.filter((level) => counts[level] > 0)
    .map((level) => words[level](counts[level]))
    .join(', ');
}

/** The one sentence that says how it ended. Never says clean of what was not scanned. */
export function outcomeSentence(report: ScanReport): string {
  const levels = levelSentence(levelCounts(report));
  const problems = report.receipt.incomplete.length;
  switch (report.outcome) {
    case 'findings':
      return `${plural(report.findings.length, 'secret')} found: ${levels}.${problems > 0 ? ' The scan is incomplete, too.' : ''}`;
    case 'incomplete': {
      const what = problems > 0 ? `${plural(problems, 'thing')} could not be scanned` : 'the self-probe was not found';
      return `Incomplete: ${what}, so this is not clean.${levels === '' ? '' : ` Found so far: ${levels}.`}`;
    }
    case 'error':
      return 'The scan ended with an error, so nothing is said to be clean.';
    case 'clean':
      if (levels !== '') return `Nothing that fails the build: ${levels}.`;
      return scannedNothing(report.receipt)
        ? 'Nothing to scan: the change brings no text.'
        : `Clean: no secrets found${report.receipt.shard ? ` in shard ${shardWords(report.receipt.shard)}` : ''}.`;
  }
}

/** Whether not one text was looked at. */
function scannedNothing(receipt: Receipt): boolean {
  return receipt.files === 0 && receipt.blobs === 0 && receipt.bytes === 0;
}

/** `3 commits · 12 files · 1.2 MB · 3,456 lines in 42 ms` */
export function scannedSentence(receipt: Receipt): string {
  const parts = [
    receipt.commits > 0 ? plural(receipt.commits, 'commit') : '',
    receipt.blobs > 0 && receipt.blobs !== receipt.files ? plural(receipt.blobs, 'blob') : '',
    plural(receipt.files, 'file'),
    byteSize(receipt.bytes),
    plural(receipt.lines, 'line'),
  ].filter((part) => part !== '');
  return `${parts.join(' · ')} in ${duration(receipt.durationMs)}`;
}

/** Which range or place: `push, 1a2b3c4d5e..6f7a8b9c0d`. Text from outside: neutralise it. */
export function rangeSentence(receipt: Receipt): string {
  const what = receipt.event === receipt.source ? receipt.source : `${receipt.event}, ${receipt.source}`;
  if (receipt.shard) return `${rangeSentence(withoutShard(receipt))}, shard ${shardWords(receipt.shard)}`;
  const [base, head] = [shortCommit(receipt.base), shortCommit(receipt.head)];
  if (base === null) return head === null ? what : `${what} up to ${head}`;
  return head === null ? `${what} since ${base}` : `${what} ${base}..${head}`;
}

function shardWords({ index, count: of }: Shard): string {
  return `${index} of ${of}`;
}

function withoutShard({ shard: _, ...receipt }: Receipt): Receipt {
  return receipt;
}

/** The first ten characters of a full hash; other names whole. */
export function shortCommit(commit: string | null): string | null {
  return commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 10) : commit;
}

/** What one, and what several are called. */
const SKIP_WORDS: Record<SkipReason, readonly [one: string, many: string]> = {
  binary: ['binary', 'binary'],
  'too-large': ['too large', 'too large'],
  'path-rule': ['left out by a path rule', 'left out by a path rule'],
  submodule: ['submodule', 'submodules'],
  symlink: ['symbolic link', 'symbolic links'],
  'special-file': ['pipe, socket or device', 'pipes, sockets or devices'],
  'git-lfs-pointer': [
    'Git LFS pointer (its content is not in the repository)',
    'Git LFS pointers (their content is not in the repository)',
  ],
  archive: [
    'archive that was not opened (zip, tar and gzip are with --archives)',
    'archives that were not opened (zip, tar and gzip are with --archives)',
  ],
  encrypted: ['locked by a password', 'locked by a password'],
};

/** `3 binary, 1 too large`, or `nothing`. */
export function skippedSentence(receipt: Receipt): string {
  const parts = Object.entries(receipt.skipped)
    .filter(([, n]) => n > 0)
    .map(([reason, n]) => `${count(n)} ${SKIP_WORDS[reason as SkipReason]?.[n === 1 ? 0 : 1] ?? reason}`);
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

/** `rules 1a2b3c4d5e · sealant 0.1.0 · self-probe found` */
export function provenanceSentence(receipt: Receipt): string {
  return `rules ${receipt.ruleset.slice(0, 10)} · sealant ${receipt.version} · self-probe ${receipt.selfProbe ? 'found' : 'NOT FOUND'}`;
}

/** `2 by baseline, 1 by inline-allow`, or an empty string. */
export function suppressedSentence(suppressed: readonly SuppressedFinding[]): string {
  const counts = new Map<Suppression['kind'], number>();
  for (const { by } of suppressed) counts.set(by.kind, (counts.get(by.kind) ?? 0) + 1);
  return [...counts].map(([kind, n]) => `${count(n)} by ${kind}`).join(', ');
}

/** `99 %`, never rounded up to certainty. */
export function percent(confidence: number): string {
  return `${Math.min(99, Math.floor(confidence * 100))} %`;
}

/** The facts that made a finding, in one sentence; an empty string where there are none. */
export function reasonsSentence({ reasons }: ReportedFinding): string {
  return reasons.length === 0 ? '' : `Why: ${reasons.map((reason) => reason.replace(/[.\s]+$/, '')).join('; ')}.`;
}
