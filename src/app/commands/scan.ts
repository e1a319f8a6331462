import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import { steadyNow } from '../../domain/clock.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import type { Scanner } from '../../engine/scan/scanner.ts';
import type { Command, CommandContext } from '../command.ts';
import { namesBeside } from '../names-beside.ts';
import { readReportForms, writeReport } from '../reports/write-report.ts';
import { planScan, readScanSettings } from '../scan/scan-inputs.ts';
import { exitCodeOfScan, runScanJob } from '../scan/scan-job.ts';
import type { ScanPlan } from '../scan/scan-range.ts';
import { readShare } from '../scan/scan-shard.ts';
import type { World } from '../world.ts';

/** Progress shows after the first, and moves every second of these, in ms. */
const QUIET_MS = 1_000;
const PROGRESS_MS = 250;

export const command: Command = {
  async run(context) {
    const { inputs, world, signal } = context;
    const forms = readReportForms(inputs, world.cwd);
    const settings = readScanSettings(inputs, world.cwd);
    const plan = await planScan(inputs, world);
    const path = pathOf(context, plan);
    const share = await readShare(inputs, plan);
    const progress = startProgress(world);
    const result = await runScanJob({
      world,
      path: path ?? world.cwd,
      onlyBelow: path !== null,
      plan,
      share,
      settings,
      signal,
      onScanner: progress.watch,
    }).finally(progress.stop);
    await writeReport(result.report, forms, world, inputs);
    if (inputs.flag('stats')) {
      const { renderStats } = await import('../scan/render-stats.ts');
      world.stderr.write(renderStats(result.stats, result.report.receipt.durationMs));
    }
    return exitCodeOfScan(result);
  },
};

function pathOf({ positionals, world }: CommandContext, { target }: ScanPlan): string | null {
  const [given, more] = positionals;
  if (given === undefined) return null;
  if (more !== undefined)
    throw new AppError('usage', `scan takes one PATH, and got “${given}” and “${more}”.`, {
      mend: 'Name the folder that holds both, or run it once for each.',
    });
  if (target.kind === 'stdin' || target.kind === 'diff')
    throw new AppError(
      'usage',
      `--${target.kind === 'stdin' ? 'stdin' : 'diff-file'} and the path “${given}” contradict each other.`,
      {
        mend: 'Leave the path out.',
      },
    );
  const path = resolve(world.cwd, given);
  if (existsSync(path)) return path;
  throw new AppError(
    'usage',
    `There is no file or folder “${given}”.${didYouMean(basename(path), namesBeside(path))}`,
    {
      mend: 'Give a path that is there. A revision goes with --base.',
    },
  );
}

/** Says on a terminal how far a long scan is. */
function startProgress(world: World): { watch(scanner: Scanner): void; stop(): void } {
  let timer: NodeJS.Timeout | null = null;
  let isShown = false;
  return {
    watch(scanner) {
      const started = steadyNow();
      timer = setInterval(() => {
        // Asked late, because merely touching the stream costs a quick scan a millisecond.
        if (steadyNow() - started < QUIET_MS || !world.stderr.isTerminal) return;
        isShown = true;
        world.stderr.write(`\r\u001b[Kscanning… ${scanner.texts.toLocaleString('en')} texts`);
      }, PROGRESS_MS);
    },
    stop() {
      if (timer !== null) clearInterval(timer);
      if (isShown) world.stderr.write('\r\u001b[K');
    },
  };
}
