import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** GitHub refuses a step's summary above 1 MiB (docs.github.com, workflow commands: adding a job summary). */
const MAX_SUMMARY_BYTES = 1024 * 1024;
const CUT = '\n\n_The summary was cut at 1 MiB; the log and the report file hold all of it._\n';

/**
 * Appends Markdown to the step's summary. The runner masks it line by line, but nothing secret may be in it anyway.
 * Returns whether it could be written: a summary that fails must not fail the job.
 */
export function appendSummary(env: Readonly<Record<string, string | undefined>>, markdown: string): boolean {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (!path) return false;
  try {
    appendFileSync(path, `${withinLimit(markdown)}\n`);
    return true;
  } catch {
    return false;
  }
}

function withinLimit(markdown: string): string {
  if (Buffer.byteLength(markdown) < MAX_SUMMARY_BYTES) return markdown;
  const room = MAX_SUMMARY_BYTES - Buffer.byteLength(CUT) - 1;
  const cut = Buffer.from(markdown).subarray(0, room).toString('utf8');
  return cut.slice(0, cut.lastIndexOf('\n')) + CUT;
}

/** A new file's path below the runner's temp folder (or `fallback`). */
export function reportPath(env: Readonly<Record<string, string | undefined>>, fallback: string): string {
  return join(env['RUNNER_TEMP'] || fallback, `sealant-report-${process.pid}.json`);
}
