import { AppError } from '../../domain/app-error.ts';
import type { Command } from '../command.ts';
import { readReportForms, writeReport } from '../reports/write-report.ts';
import { exitCodeOfScan } from '../scan/scan-job.ts';

/** `sealant report FILE`, `sealant report --merge FILE…`: earlier JSON reports in another form, or joined. */
export const command: Command = {
  async run({ positionals, inputs, world }) {
    const merges = inputs.flag('merge');
    if (positionals.length === 0 || (positionals.length > 1 && !merges))
      throw new AppError(
        'usage',
        positionals.length === 0
          ? 'sealant report needs the JSON report of a scan.'
          : `sealant report takes one FILE, and got ${positionals.length}; --merge joins several.`,
        {
          mend: 'sealant report report.json --format html=report.html\nsealant report --merge shard-*.json --format sarif=all.sarif',
        },
      );
    const forms = readReportForms(inputs, world.cwd);
    const { readReport } = await import('../reports/read-report.ts');
    const named = [];
    for (const file of positionals) named.push({ file, report: await readReport(file, world.cwd) });
    const report = merges ? await merged(named) : named[0]!.report;
    await writeReport(report, forms, world, inputs);
    return exitCodeOfScan({ report });
  },
};

async function merged(named: Parameters<typeof import('../reports/merge-reports.ts').mergeReports>[0]) {
  const { mergeReports } = await import('../reports/merge-reports.ts');
  return mergeReports(named);
}
