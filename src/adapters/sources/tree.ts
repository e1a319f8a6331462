import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import { steadyNow } from '../../domain/clock.ts';
import type { ShardShare, WalkSink } from '../../engine/scan/shard.ts';
import type { ScanCrew, ScanSink, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import { scanDiskFile, unreadable } from './disk-file.ts';

/**
 * Folders that a tree scan leaves out below its root: git's own store (`--history` reads that) and installed packages,
 * which are others' code. To scan them, name them: `sealant scan --tree node_modules/x`.
 */
const LEFT_OUT: Readonly<Record<string, true>> = { '.git': true, node_modules: true };
/** Between two of these the walk lets signals, timers and other threads be heard. */
const FILES_PER_TURN = 2_000;
/** Files handed to another thread at a time. */
const FILES_PER_TASK = 64;
/** Time after which other threads are worth their start, in ms. */
const ALONE_MS = 30;

/**
 * The files on disk below a folder, or one file; needs no git.
 * @param root absolute path
 * @param share the part of the files that is read here; all of them without it
 * @throws AppError `usage` when there is no such file or folder
 */
export function openTree(root: string, share: ShardShare | null = null): ScanSource {
  const stats = statSync(root, { throwIfNoEntry: false });
  if (stats === undefined || !(stats.isDirectory() || stats.isFile()))
    throw new AppError('usage', `There is no file or folder ${root}.`, {
      mend: 'Give the path of one: sealant scan --tree PATH',
    });
  return {
    read: (sink, signal, crew) =>
      stats.isFile() ? readOne(realpathSync(root), sink, share) : new TreeReading(root, sink, crew, share).run(signal),
    blob: () => Promise.resolve(null),
    head: () => Promise.resolve(null),
    close() {},
  };
}

function emptySummary(): SourceSummary {
  return { source: 'tree', base: null, head: null, commits: 0, blobs: 0, files: 0 };
}

function readOne(file: string, sink: ScanSink, share: ShardShare | null): Promise<SourceSummary> {
  const path = basename(file);
  if (!isOurs(share, path)) return Promise.resolve(emptySummary());
  if (!sink.excludes(path)) scanDiskFile(sink, file, { path, commit: null, previous: [] });
  return Promise.resolve({ ...emptySummary(), files: 1 });
}

/** One walk: lists folders, scans files, or hands them to other threads when it takes long. */
class TreeReading {
  readonly #root: string;
  readonly #sink: ScanSink;
  readonly #crew: ScanCrew | undefined;
  readonly #share: ShardShare | null;
  readonly #started = steadyNow();
  readonly #pending = [''];
  readonly #summary = emptySummary();
  #task: string[] = [];
  #untilTurn = FILES_PER_TURN;
  #isAlone = true;

  constructor(root: string, sink: ScanSink, crew: ScanCrew | undefined, share: ShardShare | null) {
    this.#root = root;
    this.#sink = sink;
    this.#crew = crew;
    this.#share = share;
  }

  async run(signal: AbortSignal): Promise<SourceSummary> {
    const pending = this.#pending;
    const walkSink = this.#share?.walkSink(this.#sink) ?? this.#sink;
    for (let below = pending.pop(); below !== undefined && !signal.aborted; below = pending.pop()) {
      for (const path of walkFolder(this.#root, below, walkSink, pending, this.#scanBytes)) {
        this.#take(path);
        if (this.#untilTurn <= 0) await this.#turn();
        if (signal.aborted) break;
      }
    }
    if (!signal.aborted) this.#scanTask();
    await this.#crew?.settle();
    return this.#summary;
  }

  #take(path: string): void {
    if (!isOurs(this.#share, path)) return;
    this.#summary.files++;
    if (this.#sink.excludes(path)) return;
    if (this.#isAlone) {
      this.#untilTurn--;
      this.#scan(path);
      if (this.#crew === undefined || steadyNow() - this.#started < ALONE_MS) return;
      this.#isAlone = false;
      this.#untilTurn = 0;
      this.#crew.start();
    } else if (this.#task.push(path) === FILES_PER_TASK) {
      const paths = this.#task;
      if (this.#crew!.offer({ kind: 'files', root: this.#root, paths })) this.#task = [];
      else {
        this.#scanTask();
        this.#untilTurn = 0;
      }
    }
  }

  #scanTask(): void {
    for (const path of this.#task) this.#scan(path);
    this.#task = [];
  }

  #scan(path: string): void {
    scanDiskFile(this.#sink, `${this.#root}/${path}`, { path, commit: null, previous: [] });
  }

  /** A file whose name is not UTF-8. */
  readonly #scanBytes = (path: string, name: Buffer): void => {
    if (!isOurs(this.#share, path)) return;
    this.#summary.files++;
    if (!this.#sink.excludes(path)) scanDiskFile(this.#sink, name, { path, commit: null, previous: [] });
  };

  async #turn(): Promise<void> {
    this.#untilTurn = FILES_PER_TURN;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function isOurs(share: ShardShare | null, path: string): boolean {
  if (share === null) return true;
  share.list(path);
  return share.ownsPath(path);
}

/** The paths of the regular files in a folder; its folders go to `pending`, what is neither is counted. */
function walkFolder(
  root: string,
  below: string,
  sink: WalkSink,
  pending: string[],
  scanBytes: (path: string, name: Buffer) => void,
): string[] {
  const folder = below === '' ? root : `${root}/${below}`;
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    sink.incomplete(unreadable(below, error as NodeJS.ErrnoException));
    return [];
  }
  // Names that are no UTF-8 come with U+FFFD in them and can't be opened by that.
  if (entries.some((entry) => entry.name.includes('\ufffd'))) {
    walkBytes(folder, below, sink, pending, scanBytes);
    return [];
  }
  const files: string[] = [];
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile()) files.push(path);
    else visit(entry, path, sink, pending);
  }
  return files;
}

/** Everything that is no regular file. */
function visit(entry: Dirent<string | Buffer>, path: string, sink: WalkSink, pending: string[]): void {
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
  sink: WalkSink,
  pending: string[],
  scanBytes: (path: string, name: Buffer) => void,
): void {
  const at = Buffer.from(`${folder}/`);
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
    const name = entry.name.toString('utf8');
    const path = below === '' ? name : `${below}/${name}`;
    if (entry.isFile()) scanBytes(path, Buffer.concat([at, entry.name]));
    else if (entry.isDirectory() && name.includes('\ufffd'))
      sink.incomplete({
        kind: 'unreadable',
        message: `${path}/ was not scanned: the folder’s name is not UTF-8.`,
        mend: 'Rename it, or leave it out: --exclude GLOB.',
      });
    else visit(entry, path, sink, pending);
  }
}
