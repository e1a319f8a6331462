import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { findRepository } from '../sources/repository.ts';

/**
 * Whether git has a file in its index: then it came with a checkout, from whoever wrote the change, and says nothing
 * about what Sealant did here. `false` where there is no repository or no git.
 */
export function isTracked(path: string): boolean {
  if (findRepository(dirname(path)) === null) return false;
  try {
    const args = [
      '-c',
      'core.fsmonitor=false',
      '-C',
      dirname(path),
      'ls-files',
      '--error-unmatch',
      '--',
      basename(path),
    ];
    execFileSync('git', args, { stdio: 'ignore', timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}
