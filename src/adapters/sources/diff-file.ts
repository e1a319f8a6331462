import { readFileSync } from 'node:fs';
import { AppError } from '../../domain/app-error.ts';
import type { ScanSink, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import { scanChunks } from './blob-feed.ts';
import { unreadable } from './disk-file.ts';
import { collectChunks } from './stdin.ts';
import { parseUnifiedDiff } from './unified-diff.ts';

/** Largest diff that is read, in bytes. */
const MAX_DIFF = 1024 * 1024 * 1024;

/** The added lines of a unified diff, with the context that the diff has. */
export function openDiffFile(from: { file: string } | { stream: NodeJS.ReadableStream }): ScanSource {
  return {
    read: (sink, signal) => readDiff(from, sink, signal),
    blob: () => Promise.resolve(null),
    head: () => Promise.resolve(null),
    close() {},
  };
}

async function readDiff(
  from: { file: string } | { stream: NodeJS.ReadableStream },
  sink: ScanSink,
  signal: AbortSignal,
): Promise<SourceSummary> {
  const bytes = 'file' in from ? readWhole(from.file) : await readStream(from.stream, signal);
  const name = 'file' in from ? from.file : 'Standard input';
  const paths = new Set<string>();
  const files = parseUnifiedDiff(bytes, {
    hunk({ path, startLine, lines, added }) {
      paths.add(path);
      if (sink.excludes(path)) return;
      const size = lines.reduce((sum, line) => sum + line.length, 0);
      if (size > sink.maxBytes) sink.skipped(path, 'too-large');
      else {
        const hunk = { startLine, added: (line: number) => added.has(line) };
        scanChunks(sink, { path, commit: null, previous: [], hunk }, lines, size);
      }
    },
    binary(path) {
      sink.skipped(path, 'binary');
    },
    fault(line, what) {
      sink.incomplete({
        kind: 'diff',
        message: `${name}, line ${line}: ${what}.`,
        mend: 'Make the diff again, for example: git diff --no-color --no-ext-diff BASE HEAD > change.diff',
      });
    },
  });
  if (files === 0 && bytes.some((byte) => byte > 32))
    throw new AppError('usage', `${name} is no unified diff: it names no file.`, {
      mend: 'Give the output of: git diff --no-color BASE HEAD. To scan a text as it is: sealant scan --stdin',
    });
  const reasons = bytes.length === 0 ? { reasons: [`${name} was empty, so the diff has no changes.`] } : {};
  return { source: 'diff', base: null, head: null, commits: 0, blobs: 0, files: paths.size, ...reasons };
}

function readWhole(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw unreadableDiff(file, cause);
  }
}

function unreadableDiff(file: string, cause: unknown): AppError {
  const fault = cause as NodeJS.ErrnoException;
  const message = fault.code === 'ENOENT' ? `there is no file “${file}”.` : unreadable(file, fault).message;
  return new AppError('usage', `--diff-file: ${message}`, {
    mend: 'Give the path of a unified diff, or - for standard input.',
    cause,
  });
}

async function readStream(stream: NodeJS.ReadableStream, signal: AbortSignal): Promise<Buffer> {
  const chunks = await collectChunks(stream, MAX_DIFF, signal);
  if (chunks !== null) return Buffer.concat(chunks);
  throw new AppError('incomplete', `The diff on standard input is larger than ${MAX_DIFF} bytes.`, {
    mend: 'Scan the commits themselves: sealant scan --base A --head B',
  });
}
