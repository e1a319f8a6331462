import * as z from 'zod/mini';
import type { Peer, PeerInput } from './peer.ts';
import { list, place, readShape, text, value } from './shape.ts';

/** Source: `gitleaks --help` and reports of version 8.28.0 (github.com/gitleaks/gitleaks, report/finding.go). */
const REPORT = z.nullable(
  list(
    z.object({
      RuleID: text(),
      File: text(),
      StartLine: place(),
      EndLine: place(),
      StartColumn: place(),
      EndColumn: place(),
      Secret: value(),
      Commit: z.optional(text()),
    }),
  ),
);

export const peer: Peer = {
  program: 'gitleaks',
  install: 'go install github.com/zricethezav/gitleaks/v8@v8.28.0, or a release of github.com/gitleaks/gitleaks.',
  inputs: ['tree', 'history', 'range'],
  doneCodes: [0],
  tellsErrorsOnly: true,
  args: (input) => [
    input.kind === 'tree' ? 'dir' : 'git',
    ...['--no-banner', '--no-color', '--log-level', 'error', '--exit-code', '0'],
    ...['--report-format', 'json', '--report-path', '-'],
    ...logOptions(input),
    input.path,
  ],
  read: (answer) =>
    readShape(REPORT, answer, (findings) =>
      (findings ?? []).map((each) => ({
        rule: each.RuleID,
        path: each.File,
        startLine: each.StartLine,
        endLine: each.EndLine,
        startColumn: each.StartColumn,
        endColumn: each.EndColumn,
        commit: each.Commit || null,
        value: each.Secret,
      })),
    ),
};

/**
 * Which commits, as `git log` takes them, and that none of the programs that a repository's config may name is run.
 * Split at spaces by the scanner: hashes only, so that there is nothing to quote.
 */
export function logOptions(input: PeerInput): string[] {
  const guard = '--no-textconv --no-ext-diff';
  switch (input.kind) {
    case 'tree':
      return [];
    case 'history':
      return [`--log-opts=--full-history --all ${guard}`];
    case 'range':
      return [`--log-opts=${guard} ${input.base === null ? input.head : `${input.base}..${input.head}`}`];
  }
}
