import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { Incomplete } from '../../domain/receipt.ts';
import { describeGitFailure, FETCH_ALL, type RepositoryState } from './git-problem.ts';
import { type Environment, Git, type GitEnd } from './git-process.ts';
import { isAskable, joinChunks, type ObjectAnswer, ObjectReader } from './object-reader.ts';
import type { PlainRange } from './plain-range.ts';
import { openPlainRepository, type PlainRepository } from './plain-repository.ts';
import { type Repository, stateOf } from './repository.ts';
import { refuseOption } from './revision-name.ts';

/** Largest object read for a question (config, earlier version of a file), in bytes. */
const MAX_ANSWER = 256 * 1024 * 1024;

export type ResolvedCommit = { kind: 'commit'; id: string } | { kind: 'problem'; problem: Incomplete };

/**
 * A repository being read: one `git cat-file --batch` for everything asked by name, and other git processes on demand.
 * What can be read without git, exactly as it would, is, where that is asked for.
 */
export class OpenRepository {
  readonly place: Repository;
  readonly state: RepositoryState;
  readonly git: Git;
  #objects: ObjectReader | null = null;
  /** Until the first object that it can't read. */
  #plain: PlainRepository | null;

  /**
   * @param options.hook whether git itself started us, so that `GIT_INDEX_FILE` and its like count
   * @param options.plain whether few objects will be read, so that it is worth while to do without git
   */
  constructor(place: Repository, env: Environment, options: { hook?: boolean; plain?: boolean } = {}) {
    this.place = place;
    this.#plain = options.plain ? openPlainRepository(place) : null;
    this.state = stateOf(place);
    this.git = new Git(place.top, env, { keepRepository: options.hook ?? false });
  }

  /** Started on first use; call it early to let the process warm up. */
  get objects(): ObjectReader {
    this.#objects ??= new ObjectReader(this.git);
    return this.#objects;
  }

  /** What the commits of a range changed, where git need not be asked for it. */
  plainRange(base: string | null, head: string, without: readonly string[]): PlainRange | null {
    return base === null ? null : (this.#plain?.range(base, head, without) ?? null);
  }

  /** Asks for an object by its id. `take` is called once, in the order of the requests, maybe at once. */
  request(id: string, maxBytes: number, take: (answer: ObjectAnswer) => void): void {
    const object = this.#plain?.object(id) ?? null;
    if (object === null) {
      // From here on all come from git, in their order.
      this.#plain = null;
      this.objects.request(id, maxBytes, take);
      return;
    }
    const { type, bytes } = object;
    const size = bytes.length;
    take(size > maxBytes ? { kind: 'too-large', id, type, size } : { kind: 'object', id, type, size, chunks: [bytes] });
  }

  /**
   * The full hash of a commit named as git names revisions.
   * @param role `base` or `head`, for messages
   * @throws AppError `usage` when there is no such revision, `incomplete` when a shallow clone lacks it
   */
  async resolve(revision: string, role: 'base' | 'head'): Promise<ResolvedCommit> {
    refuseOption(revision);
    const plain = this.#plain?.commitNamed(revision) ?? null;
    if (plain !== null) return { kind: 'commit', id: plain };
    const answer = await this.objects.ask(`${revision}^{commit}`, MAX_ANSWER);
    if (answer.kind === 'failed')
      return { kind: 'problem', problem: describeGitFailure(answer.end, `looking up ${revision}`, this.state) };
    if (answer.kind === 'missing') throw await this.#unknownRevision(revision, role);
    return { kind: 'commit', id: answer.id };
  }

  /** The first of these revisions that exists, as given. */
  async firstExisting(revisions: readonly string[]): Promise<{ name: string; id: string } | null> {
    const ids = await Promise.all(revisions.map((each) => this.#commitNamed(each)));
    for (const [i, id] of ids.entries()) if (id !== null) return { name: revisions[i]!, id };
    return null;
  }

  /** The bytes of an object, or `null` when it is not to be had. */
  async bytesOf(id: string): Promise<Buffer | null> {
    return this.#plain?.object(id)?.bytes ?? bytesOfAnswer(await this.objects.ask(id, MAX_ANSWER));
  }

  /**
   * A file as of a revision (`''`: as of the index), or `null` where it is not there.
   * @throws AppError `incomplete` when git fails
   */
  async bytesAt(revision: string, path: string): Promise<Buffer | null> {
    const plain = this.#plain?.fileAt(revision, path) ?? null;
    if (plain !== null) return plain === 'absent' ? null : plain;
    const name = `${revision}:${path}`;
    if (isAskable(name)) {
      const answer = await this.objects.ask(name, MAX_ANSWER);
      if (answer.kind === 'failed') throw asIncompleteError(answer.end, `reading ${neutralLine(name)}`, this.state);
      return answer.kind === 'object' && answer.type !== 'blob' ? null : bytesOfAnswer(answer);
    }
    if (name.includes('\0')) return null;
    // A path with a line break can't be asked of a batch.
    const { end, stdout } = await this.git.output(['cat-file', 'blob', name]);
    return end.code === 0 ? stdout : null;
  }

  /** Ends git's work early; whoever waits for it gets what there is, and is told of the failure. */
  stop(): void {
    this.git.killAll();
  }

  /** Does work with git that ends early when the signal comes. */
  async endedBy<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const stop = () => this.stop();
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await work();
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Lets go of git. Nobody may wait for an answer any more. Safe to call twice. */
  close(): void {
    this.#plain?.close();
    this.git.abandonAll();
  }

  async #commitNamed(revision: string): Promise<string | null> {
    const plain = this.#plain?.commitNamed(revision) ?? null;
    if (plain !== null) return plain;
    const answer = await this.objects.ask(`${revision}^{commit}`, MAX_ANSWER);
    return answer.kind === 'object' ? answer.id : null;
  }

  async #unknownRevision(revision: string, role: string): Promise<AppError> {
    const looksLikeHash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(revision);
    if (looksLikeHash && (this.state.shallow || this.state.partial))
      return new AppError('incomplete', `The ${role} commit ${revision} is not in this shallow clone.`, {
        mend: FETCH_ALL,
      });
    if (looksLikeHash)
      return new AppError('usage', `There is no commit ${revision} in ${this.state.directory}.`, {
        mend: `Fetch it first: git fetch origin ${revision}`,
      });
    const ends = /^(?<base>[^.].*?)\.{2,3}(?<head>.*)$/.exec(revision)?.groups;
    if (ends !== undefined)
      return new AppError('usage', `“${neutralLine(revision)}” is a range, and --${role} takes one end of it.`, {
        mend: `Give each end: --base ${neutralLine(ends['base']!)} --head ${neutralLine(ends['head'] || 'HEAD')}`,
      });
    if (this.state.shallow)
      return new AppError(
        'incomplete',
        `“${neutralLine(revision)}” names no commit in ${this.state.directory}, a shallow clone, which lacks most of them.`,
        { mend: FETCH_ALL },
      );
    const { stdout } = await this.git.output(['for-each-ref', '--format=%(refname:short)']);
    const names = stdout.toString('utf8').split('\n').filter(Boolean);
    return new AppError(
      'usage',
      `“${neutralLine(revision)}” names no commit in ${this.state.directory}.${didYouMean(revision, names)}`,
      {
        mend: `Give --${role} a branch, tag or commit that “git rev-parse ${revision.slice(0, 80)}” knows; “git fetch origin” gets what the remote has.`,
      },
    );
  }
}

function bytesOfAnswer(answer: ObjectAnswer): Buffer | null {
  return answer.kind === 'object' ? joinChunks(answer.chunks) : null;
}

function asIncompleteError(end: GitEnd, doing: string, state: RepositoryState): AppError {
  const { message, mend } = describeGitFailure(end, doing, state);
  return new AppError('incomplete', message, { mend });
}
