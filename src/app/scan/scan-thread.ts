import { ArchiveSink } from '../../adapters/archives/archive-sink.ts';
import type { FromThread, ThreadOptions, ToThread } from '../../adapters/threads/messages.ts';
import { TaskThread } from '../../adapters/threads/task-thread.ts';
import { BUILT_IN, compileRules, createScanner } from './scan-engine.ts';

/**
 * V8 doubles its young generation as long as much of it is still in use when it is cleared, up to 48 MB per thread. A scan
 * needs little of it: a history of 36,000 blobs takes 125 MiB with this flag and 165 without, and no more time. It counts
 * for all threads, and from when it is set in one that was started: what is set before is lost when a thread starts.
 */
const STEADY_MEMORY = '--semi-space-growth-factor=1';

/** The life of one scanning thread: tasks come in, at the end what was seen goes out. */
export function runScanThread(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(STEADY_MEMORY);
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { extraRules, disabledRules, maxBytes, minConfidence, archives, versions, overrides, stop } =
    workerData as ThreadOptions;
  const ruleset = compileRules(BUILT_IN, { extra: extraRules, disabled: disabledRules, overrides });
  const scanner = createScanner({ ruleset, maxBytes, minConfidence, versions });
  const flag = new Int32Array(stop);
  const isStopped = (): boolean => Atomics.load(flag, 0) !== 0;
  const send = (message: FromThread): void => parentPort!.postMessage(message);
  const sink = archives ? new ArchiveSink(scanner.sink) : scanner.sink;
  const thread = new TaskThread(sink, isStopped);
  parentPort!.on('message', (message: ToThread) => {
    if (message.kind === 'task') {
      const left = thread.run(message.task);
      send({ kind: 'done', texts: scanner.texts, left });
    } else {
      thread.close();
      send({ kind: 'part', part: scanner.release() });
      parentPort!.close();
    }
  });
}
