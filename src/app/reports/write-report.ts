import { closeSync, openSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isReporterId, loadReporter, REPORTER_IDS, type ReporterId } from '../../adapters/reporters/index.ts';
import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import type { ScanReport } from '../../domain/receipt.ts';
import type { ReportStyle } from '../../engine/report.ts';
import type { InputValues } from '../input-values.ts';
import { usesColor, type World } from '../world.ts';

/** One form of the report. `file` is absolute; `null` is standard output. */
export interface ReportForm {
  format: ReporterId;
  file: string | null;
}

/**
 * What `--format` and `--output` ask for.
 * @throws AppError `usage` for an unknown format, or two that would mix on standard output
 */
export function readReportForms(inputs: InputValues, cwd: string): ReportForm[] {
  const output = inputs.has('output') ? inputs.text('output') : null;
  const forms = inputs.list('format').map((text) => formOf(text, cwd));
  if (output !== null) {
    if (forms.length > 1 || (forms[0]?.file ?? null) !== null)
      throw new AppError('usage', '--output goes with one --format that names no file.', {
        mend: 'Name each file in its format: --format json=report.json --format sarif=report.sarif',
      });
    return [{ format: forms[0]?.format ?? 'pretty', file: resolve(cwd, output) }];
  }
  const twice = forms.find(({ file }, at) => file !== null && forms.findIndex((one) => one.file === file) !== at);
  if (twice !== undefined)
    throw new AppError(
      'usage',
      `--format is given twice for the file ${twice.file}: the second would overwrite the first.`,
      {
        mend: 'Give each format a file of its own: --format json=report.json --format sarif=report.sarif',
      },
    );
  const printed = forms.filter(({ file }) => file === null);
  if (printed.length > 1)
    throw new AppError(
      'usage',
      `--format ${printed[0]!.format} and --format ${printed[1]!.format} would both go to standard output.`,
      { mend: `Write one into a file: --format ${printed[1]!.format}=FILE` },
    );
  // With files alone the terminal still gets its report.
  return printed.length === 0 ? [...forms, { format: 'pretty', file: null }] : forms;
}

function formOf(text: string, cwd: string): ReportForm {
  const equals = text.indexOf('=');
  const format = equals === -1 ? text : text.slice(0, equals);
  const file = equals === -1 ? null : text.slice(equals + 1);
  if (!isReporterId(format))
    throw new AppError('usage', `--format: “${format.slice(0, 40)}” is no format.${didYouMean(format, REPORTER_IDS)}`, {
      mend: `Use one of: ${REPORTER_IDS.join(', ')}.`,
    });
  if (file === '')
    throw new AppError('usage', `--format ${format}= names no file.`, { mend: `Write --format ${format}=FILE.` });
  return { format, file: file === null ? null : resolve(cwd, file) };
}

/**
 * Writes the report in every form.
 * @throws AppError `usage` when a file can't be written
 */
export async function writeReport(
  report: ScanReport,
  forms: readonly ReportForm[],
  world: Pick<World, 'env' | 'stdout'> & Parameters<typeof usesColor>[0],
  inputs: InputValues,
): Promise<void> {
  // What is printed comes first: a file that can't be written must not cost the reader the findings.
  for (const { format, file } of [...forms].sort((a, b) => Number(a.file !== null) - Number(b.file !== null))) {
    const reporter = await loadReporter(format);
    const verbose = inputs.flag('all-levels');
    const textIn = (style: ReportStyle) => reporter.pieces?.(report) ?? [reporter.render(report, style)];
    if (file !== null) writeFile(file, batches(textIn({ color: false, width: 100, verbose })));
    else {
      const color = usesColor(world, world.stdout, inputs.choice('color'));
      for (const text of batches(textIn({ color, width: world.stdout.columns, verbose }))) world.stdout.write(text);
    }
  }
}

/** Characters of a report that are written at a time, at least. */
const BATCH = 65_536;

function* batches(pieces: Iterable<string>): Iterable<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

function writeFile(file: string, texts: Iterable<string>): void {
  try {
    const descriptor = openSync(file, 'w');
    try {
      for (const text of texts) writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    // A reader of /dev/stdout or of a named pipe that went away (| head) has what it wanted.
    if ((cause as NodeJS.ErrnoException).code === 'EPIPE') return;
    throw unwritable(file, cause);
  }
}

function unwritable(file: string, cause: unknown): AppError {
  return new AppError('usage', `${file} can’t be written (${(cause as NodeJS.ErrnoException).code ?? 'unknown'}).`, {
    mend: 'Give a path in a folder that is there and may be written to.',
    cause,
  });
}
