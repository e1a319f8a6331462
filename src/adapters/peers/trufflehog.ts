import * as z from 'zod/mini';
import type { Peer, ToldFinding } from './peer.ts';
import { place, readShape, text, value } from './shape.ts';

/** One line of its output. Source: github.com/trufflesecurity/trufflehog, pkg/output/json.go and proto/source_metadata.proto. */
const LINE = z.object({
  SourceMetadata: z.object({
    Data: z.object({ Filesystem: z.object({ file: text(), line: z.optional(place()) }) }),
  }),
  DetectorName: text(),
  Raw: value(),
});

export const peer: Peer = {
  program: 'trufflehog',
  install: 'a release of github.com/trufflesecurity/trufflehog; version 3 or later.',
  inputs: ['tree'],
  doneCodes: [0],
  tellsErrorsOnly: false,
  args: ({ path }) => ['filesystem', path, '--json', '--no-verification', '--no-update'],
  read(answer) {
    const findings: ToldFinding[] = [];
    for (const line of answer.split('\n')) {
      if (line.trim() === '') continue;
      const read = readShape(LINE, line, toldBy);
      if ('fault' in read) return read;
      findings.push(read.findings);
    }
    return { findings };
  },
};

function toldBy({ SourceMetadata, DetectorName, Raw }: z.infer<typeof LINE>): ToldFinding {
  const { file, line } = SourceMetadata.Data.Filesystem;
  const startLine = line || null;
  return {
    rule: DetectorName,
    path: file,
    startLine,
    endLine: startLine,
    startColumn: null,
    endColumn: null,
    commit: null,
    value: Raw,
  };
}
