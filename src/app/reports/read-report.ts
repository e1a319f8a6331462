import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import type { ReportedFinding } from '../../domain/finding.ts';
import type { Fingerprint } from '../../domain/fingerprint.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { ScanReport } from '../../domain/receipt.ts';

const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads a report that `--format json` wrote, checked. Code frames are not in it.
 * @param file as the user gave it; relative to `cwd`
 * @throws AppError `usage` when it can't be read or is no such report
 */
export async function readReport(file: string, cwd: string): Promise<ScanReport> {
  const text = await readText(file, cwd);
  const { checkReport } = await import('./report-schema.ts');
  const checked = checkReport(parse(text, file));
  if ('fault' in checked) throw noReport(file, ` (${neutralLine(checked.fault.slice(0, 120))})`);
  const { findings, suppressed, receipt, ...rest } = checked.report;
  return {
    ...rest,
    findings: findings.map(withoutFrame),
    suppressed: suppressed.map(({ by, finding }) => ({ by, finding: withoutFrame(finding) })),
    receipt: defined(receipt),
  };
}

type Checked = Extract<ReturnType<typeof import('./report-schema.ts').checkReport>, { report: unknown }>['report'];

function withoutFrame({ order, listed, ...finding }: Checked['findings'][number]): ReportedFinding {
  return {
    ...finding,
    fingerprint: finding.fingerprint as Fingerprint,
    ...(order === undefined ? {} : { order }),
    ...(listed === undefined ? {} : { listed }),
    frame: null,
  };
}

/** Optional keys are missing rather than undefined. */
function defined({ reasons, staleSuppressions, shard, ...rest }: Checked['receipt']): ScanReport['receipt'] {
  return {
    ...rest,
    skipped: { ...rest.skipped } as ScanReport['receipt']['skipped'],
    ...(reasons === undefined ? {} : { reasons }),
    ...(staleSuppressions === undefined ? {} : { staleSuppressions }),
    ...(shard === undefined ? {} : { shard }),
  };
}

async function readText(file: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file);
  try {
    const { size } = await stat(path);
    if (size <= MAX_BYTES) return await readFile(path, 'utf8');
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw noReport(file, ` (it is larger than ${MAX_BYTES / 1024 / 1024} MiB)`);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw noReport(file, ' (it is no JSON)', cause);
  }
}

function unreadable(file: string, cause: unknown): AppError {
  const { code } = cause as NodeJS.ErrnoException;
  const why = code === 'ENOENT' ? 'there is no such file' : (code ?? 'unknown');
  return new AppError('usage', `“${neutralLine(file)}” can’t be read: ${why}.`, { mend: 'Check the path.', cause });
}

function noReport(file: string, why: string, cause?: unknown): AppError {
  return new AppError('usage', `“${neutralLine(file)}” is not a JSON report of Sealant${why}.`, {
    mend: 'Make one with: sealant scan --history --format json=report.json',
    cause,
  });
}
