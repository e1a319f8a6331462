import type { Worker } from 'node:worker_threads';
import type { ScanPart } from '../../engine/scan/scan-part.ts';
import type { PackedBlob, ScanCrew, ScanSink, ScanTask } from '../../engine/scan/source.ts';
import type { FromThread, ThreadOptions, ToThread } from './messages.ts';

/** Threads beside the one that lists and settles; more wait for the disk, and each holds a buffer and the rules. */
const MOST_THREADS = 3;
/** Tasks that wait at a thread while it works on one. */
const WAITING_TASKS = 2;
/** Memory for what is made and dropped again; V8 takes three times as much unasked, and is no faster for it. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

export interface CrewOptions {
  /** The entry file of a thread, absolute. */
  entry: string;
  options: Omit<ThreadOptions, 'stop'>;
  sink: Pick<ScanSink, 'incomplete'>;
  absorb: (part: ScanPart) => void;
  signal: AbortSignal;
  /** Called before the threads start. */
  beforeStart: () => void;
  /** Threads besides this one. */
  threads?: number;
}

/** Threads of this process, each with a scanner of its own. */
export class ThreadCrew implements ScanCrew {
  readonly #options: CrewOptions;
  readonly #stop = new SharedArrayBuffer(4);
  #members: Member[] = [];

  constructor(options: CrewOptions) {
    this.#options = options;
  }

  /** Texts that the threads have scanned so far. */
  get texts(): number {
    return this.#members.reduce((sum, { texts }) => sum + texts, 0);
  }

  start(): void {
    const { availableParallelism } = process.getBuiltinModule('node:os');
    const { threads = Math.min(availableParallelism() - 1, MOST_THREADS), beforeStart, signal } = this.#options;
    if (this.#members.length > 0 || threads === 0 || signal.aborted) return;
    beforeStart();
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const { entry, options } = this.#options;
    const workerData: ThreadOptions = { ...options, stop: this.#stop };
    const stop = (): void => void Atomics.store(new Int32Array(this.#stop), 0, 1);
    signal.addEventListener('abort', stop, { once: true });
    // What a thread prints would mix with the report; it has nothing to say.
    const setup = { workerData, stdout: true, stderr: true, resourceLimits: LIMITS };
    const start = (): Member => new Member(new Worker(entry, setup));
    this.#members = Array.from({ length: threads }, start);
  }

  offer(task: ScanTask): boolean {
    let least: Member | undefined;
    for (const member of this.#members)
      if (member.takes && (least === undefined || member.tasks.length < least.tasks.length)) least = member;
    least?.take(task);
    return least !== undefined;
  }

  async settle(): Promise<readonly PackedBlob[]> {
    const parts = await Promise.all(this.#members.map((member) => member.end()));
    for (const [i, part] of parts.entries()) {
      const { problem } = this.#members[i]!;
      if (part !== null) this.#options.absorb(part);
      else if (!this.#options.signal.aborted)
        this.#options.sink.incomplete({
          kind: 'thread',
          message: `A thread of the scan broke off (${problem}), so what it had read was not judged.`,
          mend: 'Scan again. Where memory is short, scan folder by folder: sealant scan --tree PATH',
        });
    }
    return this.#members.flatMap(({ left }) => left);
  }
}

/** One thread. Once broken it takes nothing more, and gives no part. */
class Member {
  readonly #worker: Worker;
  /** Handed over and not done, the oldest first. */
  readonly tasks: ScanTask[] = [];
  readonly #ended: Promise<ScanPart | null>;
  readonly left: PackedBlob[] = [];
  texts = 0;
  problem: string | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#ended = new Promise((resolve) => {
      worker.on('message', (message: FromThread) => {
        if (message.kind === 'part') resolve(message.part);
        else {
          this.tasks.shift();
          this.texts = message.texts;
          this.left.push(...message.left);
        }
      });
      worker.on('error', (error: NodeJS.ErrnoException) => (this.problem ??= error.code ?? error.name));
      worker.on('exit', (code) => {
        this.problem ??= `exit code ${code}`;
        resolve(null);
      });
    });
  }

  get takes(): boolean {
    return this.problem === null && this.tasks.length <= WAITING_TASKS;
  }

  take(task: ScanTask): void {
    this.tasks.push(task);
    this.#send({ kind: 'task', task });
  }

  /** Asks for what the thread saw, once it has done its tasks; `null` where it broke. */
  async end(): Promise<ScanPart | null> {
    this.#send({ kind: 'end' });
    return await this.#ended;
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message);
  }
}
