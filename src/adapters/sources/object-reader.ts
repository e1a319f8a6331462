import { type Git, type GitChild, type GitEnd, SMALL_WINDOWS } from './git-process.ts';

/** What `git cat-file --batch` says of one name. `chunks` joined are the object's `size` bytes. */
export type ObjectAnswer =
  | { kind: 'object'; id: string; type: string; size: number; chunks: readonly Buffer[] }
  | { kind: 'too-large'; id: string; type: string; size: number }
  | { kind: 'missing'; name: string }
  /** The process is gone, so nothing is known of the object. */
  | { kind: 'failed'; end: GitEnd };

interface Request {
  name: string;
  maxBytes: number;
  take: (answer: ObjectAnswer) => void;
}

const NEWLINE = 10;
/** No header is longer: a name as asked (a path may be 4,096 bytes) and a few words. */
const MAX_HEADER = 16_384;

/**
 * One `git cat-file --batch`, asked by name (an id, `REV:PATH`, `:PATH` for the index, `REV^{commit}`) and answering in
 * order. Started at once, so that it warms up while others find out what to ask.
 *
 * Format: git-cat-file(1), BATCH OUTPUT: `<id> SP <type> SP <size> LF <contents> LF`, or `<name> SP missing LF`.
 */
export class ObjectReader {
  readonly #child: GitChild;
  readonly #queue: Request[] = [];
  #next = 0;
  #out = '';
  #flushing = false;
  #end: GitEnd | null = null;
  /** Bytes of an unfinished header line. */
  #header: Buffer[] = [];
  #body: { request: Request; id: string; type: string; size: number; left: number; chunks: Buffer[] | null } | null =
    null;

  /** @param options.buffered for many objects: the last answers come only after `endInput` */
  constructor(git: Git, options: { buffered?: boolean } = {}) {
    this.#child = git.start([
      ...(options.buffered ? SMALL_WINDOWS : []),
      'cat-file',
      '--batch',
      ...(options.buffered ? ['--buffer'] : []),
    ]);
    this.#child.handle.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    void this.#child.ended.then((end) => this.#finish(end));
  }

  /**
   * Asks for an object. `take` is called once, in the order of the requests.
   * @param name must not hold a line break (`isAskable`)
   * @param maxBytes larger objects are passed over and answered `too-large`
   */
  request(name: string, maxBytes: number, take: (answer: ObjectAnswer) => void): void {
    if (this.#end !== null) {
      take({ kind: 'failed', end: this.#end });
      return;
    }
    this.#queue.push({ name, maxBytes, take });
    this.#out += `${name}\n`;
    if (this.#flushing) return;
    this.#flushing = true;
    queueMicrotask(() => this.#flush());
  }

  /** As `request`, as a promise. */
  ask(name: string, maxBytes: number): Promise<ObjectAnswer> {
    return new Promise((resolve) => this.request(name, maxBytes, resolve));
  }

  /** Says that no more will be asked; with `buffered` the last answers come only then. */
  endInput(): void {
    this.#flush();
    this.#child.handle.stdin.end();
  }

  close(): void {
    if (this.#end === null) this.#child.kill();
  }

  #flush(): void {
    this.#flushing = false;
    if (this.#out === '' || this.#end !== null) return;
    this.#child.handle.stdin.write(this.#out);
    this.#out = '';
  }

  #read(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) at = this.#body === null ? this.#readHeader(chunk, at) : this.#readBody(chunk, at);
  }

  #readHeader(chunk: Buffer, from: number): number {
    const end = chunk.indexOf(NEWLINE, from);
    this.#header.push(chunk.subarray(from, end === -1 ? chunk.length : end));
    if (end === -1) {
      if (this.#header.reduce((sum, part) => sum + part.length, 0) > MAX_HEADER) this.#child.kill();
      return chunk.length;
    }
    const line = (this.#header.length === 1 ? this.#header[0]! : Buffer.concat(this.#header)).toString('utf8');
    this.#header = [];
    const request = this.#shift();
    if (request !== undefined) this.#begin(request, line);
    return end + 1;
  }

  #begin(request: Request, line: string): void {
    const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(line);
    if (found === null) {
      request.take({ kind: 'missing', name: request.name });
      return;
    }
    const size = Number(found[3]);
    // One more byte than the contents: the line break that ends them.
    this.#body = {
      request,
      id: found[1]!,
      type: found[2]!,
      size,
      left: size + 1,
      chunks: size > request.maxBytes ? null : [],
    };
  }

  #readBody(chunk: Buffer, from: number): number {
    const body = this.#body!;
    const end = Math.min(chunk.length, from + body.left);
    const contents = Math.min(end, from + body.left - 1);
    if (body.chunks !== null && contents > from) body.chunks.push(chunk.subarray(from, contents));
    body.left -= end - from;
    if (body.left > 0) return end;
    this.#body = null;
    const { id, type, size, chunks } = body;
    body.request.take(
      chunks === null ? { kind: 'too-large', id, type, size } : { kind: 'object', id, type, size, chunks },
    );
    return end;
  }

  #shift(): Request | undefined {
    const request = this.#queue[this.#next++];
    if (this.#next > 1024 && this.#next * 2 > this.#queue.length) {
      this.#queue.splice(0, this.#next);
      this.#next = 0;
    }
    return request;
  }

  #finish(end: GitEnd): void {
    this.#end = end;
    if (this.#body !== null) this.#body.request.take({ kind: 'failed', end });
    this.#body = null;
    for (let request = this.#shift(); request !== undefined; request = this.#shift())
      request.take({ kind: 'failed', end });
  }
}

/** Whether a name can be asked for: `cat-file --batch` ends a name at a line break. */
export function isAskable(name: string): boolean {
  return !/[\n\0]/.test(name);
}

/** The bytes of an answered object in one piece. */
export function joinChunks(chunks: readonly Buffer[]): Buffer {
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
