import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../domain/app-error.ts';
import { CONFIG_PATH, type Config, NO_CONFIG } from './config/config.ts';
import type { InputValues } from './input-values.ts';
import type { World } from './world.ts';

export interface LoadedConfig {
  config: Config;
  /** Where relative paths of the config start: the repository's root, or the cwd outside of one. */
  directory: string;
}

/**
 * The config as it is on disk, for commands that act on behalf of who runs them (`scan` judges changes by the config of
 * the base commit instead). The one `--config` names must be there; the usual one may be missing.
 * @throws AppError `config`
 */
export async function loadConfig(world: World, inputs: InputValues): Promise<LoadedConfig> {
  const { findRepository } = await import('../adapters/sources/repository.ts');
  const directory = findRepository(world.cwd)?.top ?? world.cwd;
  const named = inputs.has('config') ? inputs.text('config') : null;
  const shown = named ?? CONFIG_PATH;
  const text = readText(named === null ? resolve(directory, CONFIG_PATH) : resolve(world.cwd, named), shown);
  if (text !== null) {
    const { readConfig } = await import('./config/read-config.ts');
    return { config: await readConfig(text, shown), directory };
  }
  if (named === null) return { config: NO_CONFIG, directory };
  throw new AppError('config', `There is no ${shown}.`, {
    mend: `Give ${inputs.word('config')} a file that is there.`,
  });
}

function readText(path: string, shown: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(shown, error);
  }
}

function unreadable(shown: string, cause: unknown): AppError {
  return new AppError('config', `${shown} can’t be read.`, { mend: 'Check its permissions.', cause });
}
