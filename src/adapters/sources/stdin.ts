import type { ScanSink, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import { scanChunks } from './blob-feed.ts';

/** How standard input is called in findings. */
export const STDIN_PATH = 'stdin';

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
  else scanChunks(sink, { path: STDIN_PATH, commit: null, previous: [] }, chunks, totalOf(chunks));
  return summary;
}

/** All bytes of a stream, or `null` when there are more than `limit`. */
export async function collectChunks(
  stream: NodeJS.ReadableStream,
  limit: number,
  signal: AbortSignal,
): Promise<Buffer[] | null> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of stream) {
    signal.throwIfAborted();
    const bytes = Buffer.from(chunk);
    total += bytes.length;
    if (total > limit) return null;
    chunks.push(bytes);
  }
  return chunks;
}

function totalOf(chunks: readonly Buffer[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}
