import type { ReportedFinding } from '../../src/domain/finding.ts';
import { fingerprintOf } from '../../src/domain/fingerprint.ts';
import type { Receipt, ScanReport } from '../../src/domain/receipt.ts';
import { redact } from '../../src/domain/redaction.ts';
import { Secret } from '../../src/domain/secret.ts';
import { LEVELS, SEVERITIES } from '../../src/domain/severity.ts';

const COMMIT = 'a1'.repeat(20);

/** A value that only looks random, made of pieces so that no scanner takes it for a token. */
export function madeUpValue(seed: number): string {
  return `${['tok', 'en_'].join('')}${(seed * 2654435761).toString(36).padStart(12, 'q').repeat(3)}`;
}

/** One finding; the value itself is in no field. */
export function exampleFinding(changes: Partial<ReportedFinding> = {}, seed = 1): ReportedFinding {
  const value = madeUpValue(seed);
  const redacted = redact(value, 4);
  const path = changes.path ?? `src/settings-${seed % 7}.ts`;
  const line = 10 + seed;
  const place = { path, startLine: line, startColumn: 16, endLine: line, endColumn: 16 + value.length };
  return {
    ...place,
    ruleId: 'example-token',
    title: 'Example service token',
    level: LEVELS[seed % 3]!,
    severity: SEVERITIES[seed % 5]!,
    confidence: 0.9,
    validity: 'plausible',
    credential: 'example-token',
    commit: COMMIT,
    head: place,
    fingerprint: fingerprintOf(new Secret(value, 'example'), { path, name: 'token' }, 120),
    redacted,
    identity: { account: '123456789012' },
    reasons: ['The checksum inside the token matches.', 'It was added in a file that is not a test.'],
    entry: null,
    remedy: 'Revoke it at the service, then take the new one from the vault: sealant rotate --apply.',
    frame: {
      startLine: line - 1,
      lines: ['// how to reach the service', `const token = "${redacted}";`, ''],
      markLine: line,
      markStart: 16,
      markEnd: 16 + redacted.length,
    },
    ...changes,
  };
}

export function exampleReceipt(changes: Partial<Receipt> = {}): Receipt {
  return {
    event: 'push',
    source: 'range',
    base: 'b2'.repeat(20),
    head: COMMIT,
    commits: 3,
    blobs: 14,
    files: 12,
    bytes: 1_234_567,
    lines: 34_567,
    skipped: { binary: 3, 'too-large': 1 },
    skippedPaths: [
      { path: 'logo.png', reason: 'binary' },
      { path: 'data/dump.sql', reason: 'too-large' },
    ],
    incomplete: [],
    ruleset: 'c3'.repeat(32),
    version: '0.1.0',
    time: '2026-11-24T05:00:00.000Z',
    durationMs: 42.4,
    selfProbe: true,
    configChanges: [],
    ...changes,
  };
}

export function exampleReport(changes: Partial<ScanReport> = {}): ScanReport {
  const findings = changes.findings ?? [];
  return {
    schema: 'sealant/report/1',
    outcome: findings.length > 0 ? 'findings' : 'clean',
    findings,
    suppressed: [],
    receipt: exampleReceipt(),
    ...changes,
  };
}

/** `n` findings over all levels and severities. */
export function manyFindings(n: number): ReportedFinding[] {
  return Array.from({ length: n }, (_, i) => exampleFinding({}, i + 1));
}

/** A report of a scan that could not see everything. */
export function incompleteReport(): ScanReport {
  return exampleReport({
    outcome: 'incomplete',
    receipt: exampleReceipt({
      incomplete: [
        {
          kind: 'shallow',
          message: 'The history ends at a shallow boundary before the base commit.',
          mend: 'Check out with the whole history:\n  - uses: actions/checkout@v5\n    with:\n      fetch-depth: 0',
        },
      ],
      configChanges: ['The change would have disabled the rule example-token.'],
    }),
  });
}

/** Text that does harm in one output format or another, if it is not neutralised. */
export const HOSTILE =
  'x\n::add-mask::a\r\n  ::error::b\n\u00a0\u3000::warning::c ##[group]c \u001b[31mred\u001b[0m \u202egnp.exe\u2066 <script>alert(1)</script> ' +
  ']]> --><!-- | `code` **b** [l](javascript:x) @octocat #1 &lt; "q" \'s\' %0A%25 \u0000\u0007\u2028 \\u003c $(id) \ud800';

/** A report in which every text that can come from outside is `text`. */
export function reportOf(text: string): ScanReport {
  const finding = exampleFinding({
    level: 'fail',
    path: `dir/${text}`,
    title: text,
    ruleId: `rule${text}`,
    credential: text,
    redacted: text,
    identity: { [text]: text, '=cmd()': '=cmd()' },
    reasons: [text, '=1+1'],
    remedy: text,
    entry: { reference: `vault://secret/${text}#key`, current: false },
    head: { path: text, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    frame: { startLine: 1, lines: [text, text], markLine: 2, markStart: 3, markEnd: 20 },
  });
  const formula = exampleFinding({ level: 'warn', path: '=cmd()|x', title: '+1', remedy: '@SUM(A1)', ruleId: '-1' }, 2);
  return exampleReport({
    findings: [finding, formula],
    suppressed: [
      { finding, by: { kind: 'allowlist', reason: text } },
      { finding: formula, by: { kind: 'inline-allow', line: 3 } },
    ],
    receipt: exampleReceipt({
      event: text,
      source: text,
      base: text,
      head: text,
      skippedPaths: [{ path: text, reason: 'binary' }],
      incomplete: [{ kind: text, message: text, mend: text }],
      configChanges: [text],
      reasons: [text],
      staleSuppressions: [text],
    }),
  });
}

/** A report in which every text that can come from outside is hostile, cell by cell. */
export function hostileReport(): ScanReport {
  return reportOf(HOSTILE);
}
