import { AppError } from '../../domain/app-error.ts';
import { nodeCrypto } from '../../domain/node-crypto.ts';
import type { Shard } from '../../domain/receipt.ts';
import type { ScanSink } from './source.ts';

const MAX_SHARDS = 1_000;

/** What a walk over folders tells a sink. */
export type WalkSink = Pick<ScanSink, 'excludes' | 'skipped' | 'incomplete'>;

/**
 * `2/8` as a shard.
 * @param word how the user wrote the input, for the message
 * @throws AppError `usage` for anything else
 */
export function parseShard(text: string, word: string): Pick<Shard, 'index' | 'count'> {
  const { index = '', count = '' } = /^(?<index>\d{1,4})\/(?<count>\d{1,4})$/.exec(text.trim())?.groups ?? {};
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MAX_SHARDS) return shard;
  throw new AppError('usage', `${word}: “${text.slice(0, 40)}” is no shard.`, {
    mend: `Write I/N with I from 1 to N, such as ${word} 2/8; N is at most ${MAX_SHARDS}.`,
  });
}

/**
 * One job's share of a scan that several jobs divide: blobs by their git id, so that the many versions of one file are
 * spread, and files on disk by their path. Every job lists the whole and reads its share; the digest of the list proves
 * that all of them saw the same whole.
 */
export class ShardShare {
  readonly index: number;
  readonly count: number;
  #listed = 0;
  #low = 0;
  #high = 0;

  constructor({ index, count }: Pick<Shard, 'index' | 'count'>) {
    this.index = index;
    this.count = count;
  }

  /** Lists a version of a file; its place in the list, from 0, is the same in every shard. */
  list(entry: string): number {
    // A sum, because folders are listed in another order on another machine.
    this.#low = (this.#low + hashOf(entry, 0x811c9dc5)) >>> 0;
    this.#high = (this.#high + hashOf(entry, 0x01234567)) >>> 0;
    return this.#listed++;
  }

  ownsBlob(id: string): boolean {
    return Number.parseInt(id.slice(0, 8), 16) % this.count === this.index - 1;
  }

  ownsPath(path: string): boolean {
    return hashOf(path, 0x811c9dc5) % this.count === this.index - 1;
  }

  /** A sink that a walk over everything tells of its own share only. */
  walkSink(sink: WalkSink): WalkSink {
    return {
      excludes: (path) => sink.excludes(path, !this.ownsPath(path)),
      skipped: (path, reason) => {
        if (this.ownsPath(path)) sink.skipped(path, reason);
      },
      incomplete: (problem) => sink.incomplete(problem),
    };
  }

  /**
   * For the receipt. Call it when all is listed.
   * @param facts whatever else must be the same in all shards of one scan
   */
  receipt(facts: readonly unknown[]): Shard {
    const whole = JSON.stringify([this.count, this.#listed, this.#low, this.#high, ...facts]);
    const scan = nodeCrypto().createHash('sha256').update(whole).digest('hex').slice(0, 32);
    return { index: this.index, count: this.count, scan };
  }
}

/** FNV-1a over UTF-16 units, with a last mixing step (MurmurHash3’s) that spreads names which differ in one letter. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
