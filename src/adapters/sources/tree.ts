import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import type { ScanSink, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import { scanDiskFile, unreadable } from './disk-file.ts';

/**
 * Folders that a tree scan leaves out below its root: git's own store (`--history` reads that) and installed packages,
 * which are others' code. To scan them, name them: `sealant scan --tree node_modules/x`.
 */
const LEFT_OUT: Readonly<Record<string, true>> = { '.git': true, node_modules: true };
/** Between two of these the walk lets signals and timers run. */
const FILES_PER_TURN = 2_000;

/**
 * The files on disk below a folder, or one file; needs no git.
 * @param root absolute path
 * @throws AppError `usage` when there is no such file or folder
 */
export function openTree(root: string): ScanSource {
  const stats = statSync(root, { throwIfNoEntry: false });
  if (stats === undefined || !(stats.isDirectory() || stats.isFile()))
    throw new AppError('usage', `There is no file or folder ${root}.`, {
      mend: 'Give the path of one: sealant scan --tree PATH',
    });
  return {
    read: (sink, signal) => (stats.isFile() ? readOne(realpathSync(root), sink) : readTree(root, sink, signal)),
    blob: () => Promise.resolve(null),
    head: () => Promise.resolve(null),
    close() {},
  };
}

function emptySummary(): SourceSummary {
  return { source: 'tree', base: null, head: null, commits: 0, blobs: 0, files: 0 };
}

function readOne(file: string, sink: ScanSink): Promise<SourceSummary> {
  const path = basename(file);
  if (!sink.excludes(path)) scanDiskFile(sink, file, { path, commit: null, previous: [] });
  return Promise.resolve({ ...emptySummary(), files: 1 });
}

async function readTree(folder: string, sink: ScanSink, signal: AbortSignal): Promise<SourceSummary> {
  const summary = emptySummary();
  const pending = [''];
  let untilTurn = FILES_PER_TURN;
  const scan = (path: string, name: string | Buffer) => {
    summary.files++;
    untilTurn--;
    if (!sink.excludes(path)) scanDiskFile(sink, name, { path, commit: null, previous: [] });
  };
  for (let below = pending.pop(); below !== undefined && !signal.aborted; below = pending.pop()) {
    walkFolder(folder, below, sink, pending, scan);
    if (untilTurn > 0) continue;
    untilTurn = FILES_PER_TURN;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return summary;
}

function walkFolder(
  root: string,
  below: string,
  sink: ScanSink,
  pending: string[],
  scan: (path: string, name: string | Buffer) => void,
): void {
  const folder = below === '' ? root : `${root}/${below}`;
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    sink.incomplete(unreadable(below, error as NodeJS.ErrnoException));
    return;
  }
  // Names that are no UTF-8 come with U+FFFD in them and can't be opened by that.
  if (entries.some((entry) => entry.name.includes('\ufffd'))) walkBytes(folder, below, sink, pending, scan);
  else walkNames(folder, below, entries, sink, pending, scan);
}

function walkNames(
  folder: string,
  below: string,
  entries: readonly Dirent[],
  sink: ScanSink,
  pending: string[],
  scan: (path: string, name: string | Buffer) => void,
): void {
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile()) scan(path, `${folder}/${entry.name}`);
    else visit(entry, path, sink, pending);
  }
}

/** Everything that is no regular file. */
function visit(entry: Dirent<string | Buffer>, path: string, sink: ScanSink, pending: string[]): void {
  if (entry.isDirectory()) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (LEFT_OUT[name]) sink.skipped(`${path}/`, 'path-rule');
    else if (!sink.excludes(`${path}/`)) pending.push(path);
  } else if (entry.isSymbolicLink()) sink.skipped(path, 'symlink');
  else sink.skipped(path, 'special-file');
}

/** As `walkFolder`, with names as bytes. */
function walkBytes(
  folder: string,
  below: string,
  sink: ScanSink,
  pending: string[],
  scan: (path: string, name: string | Buffer) => void,
): void {
  const at = Buffer.from(`${folder}/`);
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const name = entry.name.toString('utf8');
    const path = below === '' ? name : `${below}/${name}`;
    if (entry.isFile()) scan(path, Buffer.concat([at, entry.name]));
    else if (entry.isDirectory() && name.includes('\ufffd'))
      sink.incomplete({
        kind: 'unreadable',
        message: `${path}/ was not scanned: the folder’s name is not UTF-8.`,
        mend: 'Rename it, or leave it out: --exclude GLOB.',
      });
    else visit(entry, path, sink, pending);
  }
}
