import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomically } from '../../adapters/files/write-file-atomically.ts';
import { findRepository } from '../../adapters/sources/repository.ts';
import { AppError } from '../../domain/app-error.ts';
import { type Fingerprint, isFingerprint } from '../../domain/fingerprint.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { Command, CommandContext } from '../command.ts';
import {
  BASELINE_PATH,
  type BaselineEntry,
  formatBaseline,
  isDay,
  parseBaseline,
  type SuppressionKind,
} from '../config/baseline-file.ts';
import { EXIT } from '../exit-code.ts';

const USAGE = 'sealant suppress FINGERPRINT… --reason "…" [--kind KIND] [--expires DATE] [--owner WHO]';

/**
 * `sealant suppress FINGERPRINT|REPORT.json… --reason …`: adds findings to the baseline file. With a JSON report, all its
 * findings, which is how a repository with a past starts.
 */
export const command: Command = {
  async run({ positionals, inputs, world }: CommandContext) {
    const reason = (inputs.text('reason') ?? '').replace(/\s+/g, ' ').trim();
    if (positionals.length === 0 || reason === '')
      throw new AppError('usage', 'sealant suppress needs a fingerprint and a reason.', { mend: USAGE });
    const expires = inputs.text('expires');
    if (expires !== null && !isDay(expires))
      throw new AppError('usage', `--expires is “${neutralLine(expires.slice(0, 40))}”, which is no day.`, {
        mend: 'Write it as YYYY-MM-DD: --expires 2027-01-31.',
      });
    const fingerprints = new Set<Fingerprint>();
    for (const word of positionals) for (const one of await fingerprintsOf(word, world.cwd)) fingerprints.add(one);
    const kind = inputs.choice<SuppressionKind>('kind');
    const entries = [...fingerprints].map((fingerprint) => ({
      fingerprint,
      kind,
      expires,
      owner: inputs.text('owner'),
      reason,
    }));
    const path = join(findRepository(world.cwd)?.top ?? world.cwd, BASELINE_PATH);
    const { added, replaced } = addEntries(path, entries);
    const changed = replaced > 0 ? `, ${replaced} replaced` : '';
    world.stdout.write(
      `${BASELINE_PATH}: ${added} added${changed}. Commit it; it counts once it is on the base branch.\n`,
    );
    return EXIT.clean;
  },
};

function addEntries(path: string, entries: readonly BaselineEntry[]): { added: number; replaced: number } {
  const before = parseBaseline(readText(path), BASELINE_PATH);
  const names = new Set(entries.map(({ fingerprint }) => fingerprint));
  const kept = before.filter(({ fingerprint }) => !names.has(fingerprint));
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomically(path, Buffer.from(formatBaseline([...kept, ...entries])), 0o644);
  const replaced =
    new Set(before.map(({ fingerprint }) => fingerprint)).size -
    new Set(kept.map(({ fingerprint }) => fingerprint)).size;
  return { added: names.size - replaced, replaced };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): AppError {
  return new AppError('config', `${BASELINE_PATH} can’t be read.`, { mend: 'Check its permissions.', cause });
}

async function fingerprintsOf(word: string, cwd: string): Promise<Fingerprint[]> {
  if (isFingerprint(word)) return [word];
  if (word.endsWith('.json')) {
    const { readReport } = await import('../reports/read-report.ts');
    const { findings } = await readReport(word, cwd);
    return findings.map(({ fingerprint }) => fingerprint);
  }
  throw new AppError('usage', `“${neutralLine(word.slice(0, 60))}” is neither a fingerprint nor a JSON report.`, {
    mend: `Every finding shows its own behind “id”. ${USAGE}`,
  });
}
