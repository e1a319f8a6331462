import type { Readable } from 'node:stream';
import type { ScanSink, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import { scanChunks } from './blob-feed.ts';

/** How standard input is called in findings. */
export const STDIN_PATH = 'stdin';

/** As with other scanners, no text is no fault: a diff without changes is one. But a command that failed gives none either. */
const EMPTY =
  'Standard input was empty. If a command was to fill it, look whether that failed (bash: set -o pipefail).';

/** Standard input as one text. */
export function openStdin(stream: NodeJS.ReadableStream): ScanSource {
  return {
    read: (sink, signal) => readStream(stream, sink, signal),
    blob: () => Promise.resolve(null),
    head: () => Promise.resolve(null),
    close() {},
  };
}

async function readStream(stream: NodeJS.ReadableStream, sink: ScanSink, signal: AbortSignal): Promise<SourceSummary> {
  const summary: SourceSummary = { source: 'stdin', base: null, head: null, commits: 0, blobs: 0, files: 1 };
  const chunks = await collectChunks(stream, sink.maxBytes, signal);
  if (chunks === null)
    sink.incomplete({
      kind: 'too-large',
      message: `Standard input is larger than ${sink.maxBytes} bytes, so it was not scanned.`,
      mend: 'Allow more with --max-size MIB, or write it to a file and scan that: sealant scan --tree FILE',
    });
  else if (chunks.length === 0 && !signal.aborted) return { ...summary, files: 0, reasons: [EMPTY] };
  else scanChunks(sink, { path: STDIN_PATH, commit: null, previous: [] }, chunks, totalOf(chunks));
  return summary;
}

/** All bytes of a stream (until the signal stops it), or `null` when there are more than `limit`. */
export async function collectChunks(
  stream: NodeJS.ReadableStream,
  limit: number,
  signal: AbortSignal,
): Promise<Buffer[] | null> {
  const chunks: Buffer[] = [];
  let total = 0;
  await new Promise<void>((resolve, reject) => {
    stream.on('end', resolve);
    stream.on('error', reject);
    signal.addEventListener('abort', () => resolve(), { once: true });
    stream.on('data', (chunk: Buffer | string) => {
      const bytes = Buffer.from(chunk as Buffer);
      total += bytes.length;
      if (total > limit) resolve();
      else chunks.push(bytes);
    });
  });
  // Nothing more is read, so the process need not wait for the other end.
  (stream as Partial<Readable>).destroy?.();
  return total > limit ? null : chunks;
}

function totalOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}
