import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findRepository } from '../../adapters/sources/repository.ts';
import { AppError } from '../../domain/app-error.ts';
import { BASELINE_PATH, parseBaseline, staleEntries } from '../config/baseline-file.ts';
import { CONFIG_PATH, type Config } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import type { World } from '../world.ts';
import { type Check, checkedBy, fail, info, ok, warn } from './check.ts';

export interface CheckedConfig {
  checks: Check[];
  /** `null` where there is none, or a faulty one. */
  config: Config | null;
  /** Where relative paths of the config start. */
  directory: string;
}

/**
 * The config file and the baseline as they are on disk.
 * @param named the file `--config` names, or `null` for the usual one
 */
export async function checkConfig(world: World, named: string | null): Promise<CheckedConfig> {
  const directory = findRepository(world.cwd)?.top ?? world.cwd;
  const path = named === null ? resolve(directory, CONFIG_PATH) : resolve(world.cwd, named);
  const shown = named ?? CONFIG_PATH;
  let config: Config | null = null;
  const checks = await checkedBy('config', 'fail', async () => {
    const text = readText(path, shown);
    if (text === null)
      return named === null
        ? [info('config', `There is no ${shown}: defaults hold.`)]
        : [fail('config', `There is no ${shown}.`, 'Give --config a file that is there.')];
    config = await readConfig(text, shown);
    return [ok('config', `${shown} is valid.`)];
  });
  return { checks: [...checks, ...(await checkBaseline(directory, world.now()))], config, directory };
}

async function checkBaseline(directory: string, now: Date): Promise<Check[]> {
  return checkedBy('baseline', 'fail', async () => {
    const text = readText(resolve(directory, BASELINE_PATH), BASELINE_PATH);
    if (text === null) return [];
    const entries = parseBaseline(text, BASELINE_PATH);
    const stale = staleEntries(entries, null, now.toISOString().slice(0, 10));
    if (stale.length === 0) return [ok('baseline', `${BASELINE_PATH} suppresses ${entries.length} findings.`)];
    return [
      warn(
        'baseline',
        `${BASELINE_PATH}: ${stale.slice(0, 5).join(' ')}${stale.length > 5 ? ` And ${stale.length - 5} more.` : ''}`,
        `Remove these lines from ${BASELINE_PATH}, or give them a new day.`,
      ),
    ];
  });
}

function readText(path: string, shown: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(shown, cause);
  }
}

function unreadable(shown: string, cause: unknown): AppError {
  return new AppError('config', `${shown} can’t be read.`, { mend: 'Check its permissions.', cause });
}
