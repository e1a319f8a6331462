import * as z from 'zod/mini';
import type { Peer } from './peer.ts';
import { list, place, readShape, text, value } from './shape.ts';

/** Source: `kingfisher scan --help` and reports of version 2.14.0. */
const REPORT = z.object({
  findings: z.nullable(
    list(
      z.object({
        rule: z.object({ id: text() }),
        finding: z.object({
          snippet: value(),
          line: place(),
          column_start: place(),
          column_end: place(),
          path: text(),
          git_metadata: z.optional(
            z.nullable(
              z.object({ commit: z.object({ id: text() }), file: z.optional(z.object({ path: z.optional(text()) })) }),
            ),
          ),
        }),
      }),
    ),
  ),
});

export const peer: Peer = {
  program: 'kingfisher',
  install: 'pip install kingfisher-bin==2.14.0, or a release of github.com/mongodb/kingfisher.',
  inputs: ['tree', 'history'],
  // 200: findings; 205: findings that were proven to be live.
  doneCodes: [0, 200, 205],
  tellsErrorsOnly: false,
  args: (input) => [
    ...['scan', input.path, '--format=json', '--no-validate', '--no-update-check', '--quiet', '--no-dedup'],
    `--git-history=${input.kind === 'tree' ? 'none' : 'full'}`,
  ],
  read: (answer) =>
    readShape(REPORT, answer, ({ findings }) =>
      (findings ?? []).map(({ rule, finding }) => ({
        rule: rule.id,
        path: finding.git_metadata?.file?.path ?? finding.path,
        startLine: finding.line,
        endLine: finding.line,
        // It counts columns from 0.
        startColumn: finding.column_start + 1,
        endColumn: finding.column_end + 1,
        commit: finding.git_metadata?.commit.id ?? null,
        value: finding.snippet,
      })),
    ),
};
