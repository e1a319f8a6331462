import type { ScanSink, ScanTask } from '../../engine/scan/source.ts';
import { scanDiskFile } from '../sources/disk-file.ts';

/** Reads and scans what a task names. `isStopped` is asked between texts. */
export function runTask(task: ScanTask, sink: ScanSink, isStopped: () => boolean): void {
  for (const path of task.paths) {
    if (isStopped()) return;
    scanDiskFile(sink, `${task.root}/${path}`, { path, commit: null, previous: [] });
  }
}
