import type { ShardShare } from '../../engine/scan/shard.ts';
import type { Beginning, PackedBlob, ScanCrew, ScanSink, ScanSource, SourceSummary } from '../../engine/scan/source.ts';
import { type PathFilter, scanChunks } from './blob-feed.ts';
import { describeGitFailure, missingObject, shallowProblem } from './git-problem.ts';
import { type GitEnd, SMALL_WINDOWS } from './git-process.ts';
import { type ObjectAnswer, ObjectReader } from './object-reader.ts';
import type { OpenRepository } from './open-repository.ts';
import { PackedBlobs } from './packed-blobs.ts';
import { COMMIT_FORMAT, RawDiffParser } from './raw-diff.ts';

/** Asked for and not answered: above the first the list waits, below the second it goes on. */
const MANY_PENDING = 6_000;
const FEW_PENDING = 2_000;
const SPACE = 32;
/** Ids on one command line. */
const IDS_PER_LOG = 1_000;

export interface HistoryOptions {
  repository: OpenRepository;
  within: PathFilter;
  /** The part of the blobs that is read here; all of them without it. */
  share?: ShardShare | null;
}

/** Every blob that a ref reaches, once. Which commit brought one is looked up only for those that hold a finding. */
export function openHistory(options: HistoryOptions): ScanSource {
  const { repository, within } = options;
  let excludes: ScanSink['excludes'] = () => false;
  return {
    read: (sink, signal, crew) => {
      excludes = (path) => sink.excludes(path, true);
      return readHistory(options, sink, signal, crew);
    },
    blob: (id) => repository.bytesOf(id),
    head: (path) => repository.bytesAt('HEAD', path),
    commitsOf: (blobs) =>
      findCommits(repository, blobs, (path) => (within === null || within(path)) && !excludes(path)),
    close: () => repository.close(),
  };
}

async function readHistory(
  { repository, within, share = null }: HistoryOptions,
  sink: ScanSink,
  signal: AbortSignal,
  crew: ScanCrew | undefined,
): Promise<SourceSummary> {
  return repository.endedBy(signal, async () => {
    const counting = repository.git.output([...SMALL_WINDOWS, 'rev-list', '--all', '--count']);
    const packed = PackedBlobs.open(repository.place, sink, signal, crew);
    const reading = new HistoryReading(repository, within, share, sink, packed);
    const { files, blobs } = await reading.run().finally(() => packed?.close());
    const commits = await counting;
    if (commits.end.code !== 0) sink.incomplete(describeGitFailure(commits.end, 'counting commits', repository.state));
    if (repository.state.shallow) sink.incomplete(shallowProblem(repository.state.directory));
    const count = Number(commits.stdout.toString('latin1').trim());
    return { source: 'history', base: null, head: null, commits: Number.isNaN(count) ? 0 : count, blobs, files };
  });
}

/** One pass: `git rev-list --objects` says what there is; what lies in no pack, one `git cat-file` gives. */
class HistoryReading {
  readonly #repository: OpenRepository;
  readonly #within: PathFilter;
  readonly #share: ShardShare | null;
  readonly #sink: ScanSink;
  readonly #packed: PackedBlobs | null;
  readonly #paths = new Set<string>();
  readonly #listedPaths = new Map<string, string>();
  #objects: ObjectReader | null = null;
  #blobs = 0;
  #pending = 0;
  #listed = 0;
  #lost: { end: GitEnd; blobs: number } | null = null;
  #fault: { error: unknown } | null = null;
  #onAnswer: () => void = () => {};

  constructor(
    repository: OpenRepository,
    within: PathFilter,
    share: ShardShare | null,
    sink: ScanSink,
    packed: PackedBlobs | null,
  ) {
    this.#repository = repository;
    this.#within = within;
    this.#share = share;
    this.#sink = sink;
    this.#packed = packed;
  }

  async run(): Promise<{ files: number; blobs: number }> {
    const end = await this.#list();
    if (this.#packed !== null) await this.#scanPacked(this.#packed);
    this.#objects?.endInput();
    await this.#until(0);
    this.#objects?.close();
    if (this.#fault !== null) throw this.#fault.error;
    const { state } = this.#repository;
    if (end.code !== 0 || end.failure !== null)
      this.#sink.incomplete(describeGitFailure(end, 'listing the blobs of the history', state));
    if (this.#lost !== null) {
      const problem = describeGitFailure(this.#lost.end, 'reading blobs (git cat-file)', state);
      this.#sink.incomplete({ ...problem, message: `${problem.message} ${this.#lost.blobs} blobs were not scanned.` });
    }
    return { files: this.#paths.size, blobs: this.#blobs };
  }

  async #list(): Promise<GitEnd> {
    // Missing objects are listed with a question mark, so that the others are still scanned.
    const args = [...SMALL_WINDOWS, 'rev-list', '--objects', '--all', '--missing=print', '--filter=object:type=blob'];
    const child = this.#repository.git.start([...args, '--filter-provided-objects']);
    child.handle.stdin.end();
    const lines = new LineSplitter((line) => this.#line(line));
    child.handle.stdout.on('data', (chunk: Buffer) => {
      lines.push(chunk);
      if (this.#pending < MANY_PENDING && !this.#packed?.isFull) return;
      child.handle.stdout.pause();
      void this.#catchUp().then(() => child.handle.stdout.resume());
    });
    return await child.ended;
  }

  /** Scans most of what was listed. */
  async #catchUp(): Promise<void> {
    if (this.#packed?.isFull) await this.#packed.scan();
    await this.#until(FEW_PENDING);
  }

  #line(line: Buffer): void {
    const space = line.indexOf(SPACE);
    const id = line.toString('latin1', 0, space === -1 ? line.length : space);
    if (id.startsWith('?')) {
      this.#sink.incomplete(missingObject(`object ${id.slice(1)}`, this.#repository.state));
      return;
    }
    const path = space === -1 ? '' : this.#onePath(line.toString('utf8', space + 1));
    if (this.#within !== null && !this.#within(path)) return;
    // The newest come first, so a later one in the list is the older one.
    const order = 0 - this.#listed++;
    const isOurs = this.#share === null || this.#isOurs(this.#share, id, path);
    if (!isOurs || this.#sink.excludes(path)) return;
    const shown = path === '' ? id : path;
    if (this.#packed?.take(id, shown, order)) {
      if (this.#share === null) this.#paths.add(shown);
      this.#blobs++;
    } else this.#ask({ id, path: shown, order });
  }

  async #scanPacked(packed: PackedBlobs): Promise<void> {
    await packed.scan();
    const left = await packed.settle();
    this.#blobs -= left.length;
    for (const blob of left) this.#ask(blob);
  }

  #ask({ id, path, order }: Omit<PackedBlob, 'offset'>): void {
    this.#pending++;
    this.#objects ??= new ObjectReader(this.#repository.git, { buffered: true });
    this.#objects.request(id, this.#sink.maxBytes, (answer) => this.#answer(answer, id, path, order));
  }

  /** Each path is in memory once, however many versions it has. */
  #onePath(path: string): string {
    const known = this.#listedPaths.get(path);
    if (known !== undefined) return known;
    this.#listedPaths.set(path, path);
    return path;
  }

  /** Each shard counts the paths that are its own, whoever scans their versions. */
  #isOurs(share: ShardShare, id: string, path: string): boolean {
    share.list(`${id} ${path}`);
    const shown = path === '' ? id : path;
    if (share.ownsPath(shown) && !this.#sink.excludes(path, true)) this.#paths.add(shown);
    return share.ownsBlob(id);
  }

  #answer(answer: ObjectAnswer, id: string, path: string, order: number): void {
    try {
      if (this.#fault === null) this.#scan(answer, id, path, order);
    } catch (error) {
      this.#fault = { error };
    }
    this.#pending--;
    this.#onAnswer();
  }

  #scan(answer: ObjectAnswer, id: string, path: string, order: number): void {
    if (answer.kind === 'missing')
      this.#sink.incomplete(missingObject(`blob ${id} of ${path}`, this.#repository.state));
    else if (answer.kind === 'failed') this.#lost = { end: answer.end, blobs: (this.#lost?.blobs ?? 0) + 1 };
    else if (answer.type === 'blob') {
      if (this.#share === null) this.#paths.add(path);
      if (answer.kind === 'too-large') this.#sink.skipped(path, 'too-large');
      else {
        this.#blobs++;
        scanChunks(this.#sink, { path, commit: id, previous: [], order }, answer.chunks, answer.size);
      }
    }
  }

  /** Settles when no more than `count` answers are awaited. */
  #until(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#onAnswer = () => {
        if (this.#pending > count) return;
        this.#onAnswer = () => {};
        resolve();
      };
      this.#onAnswer();
    });
  }
}

/** Cuts a stream of bytes into lines. */
class LineSplitter {
  readonly #take: (line: Buffer) => void;
  #rest: Buffer = Buffer.alloc(0);

  constructor(take: (line: Buffer) => void) {
    this.#take = take;
  }

  push(chunk: Buffer): void {
    const data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (let end = data.indexOf(10, at); end !== -1; end = data.indexOf(10, at)) {
      this.#take(data.subarray(at, end));
      at = end + 1;
    }
    this.#rest = data.subarray(at);
  }
}

/**
 * The oldest commit that brought each blob, and its path there; a blob that no commit brought (a tag may name one) is
 * missing. Paths that were not asked for are taken only where a blob had no other.
 */
async function findCommits(
  repository: OpenRepository,
  blobs: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Beginning>> {
  const found = new Map<string, Beginning & { isWanted: boolean }>();
  for (let at = 0; at < blobs.length; at += IDS_PER_LOG) {
    const some = new Set(blobs.slice(at, at + IDS_PER_LOG));
    let commit = '';
    const parser = new RawDiffParser({
      commit: (id) => (commit = id),
      entry: ({ id, path: bytes }) => {
        if (!some.has(id) || found.get(id)?.isWanted === true) return;
        const path = bytes.toString('utf8');
        const wanted = isWanted(path);
        if (wanted || !found.has(id)) found.set(id, { commit, path, isWanted: wanted });
      },
    });
    const args = [
      ...SMALL_WINDOWS,
      'log',
      '--all',
      '--raw',
      '-z',
      '--no-abbrev',
      '-m',
      '--root',
      '--no-renames',
      '--topo-order',
      '--reverse',
    ];
    const rest = ['--no-color', '--no-notes', '--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-relative'];
    const objects = [...some].map((id) => `--find-object=${id}`);
    const child = repository.git.begin([...args, COMMIT_FORMAT, ...rest, ...objects, '--']);
    await repository.git.follow(child, (chunk) => parser.push(chunk));
  }
  return found;
}
