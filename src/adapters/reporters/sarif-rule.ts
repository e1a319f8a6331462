import type { ReportedFinding } from '../../domain/finding.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { isAtLeast, isAtLeastLevel, type Severity } from '../../domain/severity.ts';
import { markdown } from './markup.ts';

/** What is known of a rule beyond its findings. */
export interface RuleDoc {
  /** What it is, and what an attacker could do with it. */
  description: string;
  /** URLs. */
  references: readonly string[];
}

export type RuleDocs = Readonly<Record<string, RuleDoc | undefined>>;

/** What GitHub takes, in characters. */
const MAX_NAME = 255;
const MAX_DESCRIPTION = 1024;

/**
 * GitHub's bands: over 9.0 critical, 7.0–8.9 high, 4.0–6.9 medium, 0.1–3.9 low.
 * Source: GitHub Docs, “SARIF support for code scanning”.
 */
const SECURITY_SEVERITY: Record<Severity, string> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
  info: '0.1',
};

const LEVEL_NAMES = { fail: 'error', warn: 'warning', note: 'note' } as const;

/**
 * A SARIF reporting descriptor. GitHub has one severity per rule, so the worst of its findings speaks for all.
 * @param findings of this rule, at least one
 */
export function sarifRule(id: string, findings: readonly ReportedFinding[], doc: RuleDoc | undefined): unknown {
  const first = findings[0]!;
  const severity = findings.reduce(
    (worst, { severity }) => (isAtLeast(severity, worst) ? severity : worst),
    first.severity,
  );
  const level = findings.reduce((worst, { level }) => (isAtLeastLevel(level, worst) ? level : worst), first.level);
  const confidence = Math.max(...findings.map((finding) => finding.confidence));
  const title = neutralLine(first.title);
  const description = neutralLine(doc?.description ?? `${first.title} in the source code.`);
  const remedy = neutralLine(first.remedy);
  const references = (doc?.references ?? []).filter((url) => /^https:\/\/[^\s<>()]+$/.test(url));
  return {
    id,
    name: title.slice(0, MAX_NAME),
    shortDescription: { text: title.slice(0, MAX_DESCRIPTION) },
    fullDescription: { text: description.slice(0, MAX_DESCRIPTION) },
    help: {
      text: [description, `What to do: ${remedy}`, ...references].join('\n\n'),
      markdown: [
        markdown(description),
        `**What to do:** ${markdown(remedy)}`,
        ...(references.length > 0 ? [references.map((url) => `- <${url}>`).join('\n')] : []),
      ].join('\n\n'),
    },
    ...(references[0] === undefined ? {} : { helpUri: references[0] }),
    defaultConfiguration: { level: LEVEL_NAMES[level] },
    properties: {
      tags: ['security', 'secret', 'external/cwe/cwe-798'],
      precision: precisionOf(confidence),
      'security-severity': SECURITY_SEVERITY[severity],
    },
  };
}

function precisionOf(confidence: number): 'very-high' | 'high' | 'medium' | 'low' {
  if (confidence >= 0.95) return 'very-high';
  if (confidence >= 0.8) return 'high';
  return confidence >= 0.5 ? 'medium' : 'low';
}
