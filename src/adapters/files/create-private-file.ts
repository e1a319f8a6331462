import { closeSync, constants, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import { writeAll } from './write-file-atomically.ts';

/**
 * Writes a new file that only its owner can read (0600). Never over an existing file, never through a symbolic link.
 * @param shown the path as the user gave it
 * @throws AppError `usage` when there is one already or it can't be made
 */
export function createPrivateFile(path: string, shown: string, content: string | Uint8Array): void {
  let file: number;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    file = openSync(
      path,
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0),
      0o600,
    );
  } catch (cause) {
    throw notMade(shown, cause);
  }
  try {
    writeAll(file, typeof content === 'string' ? Buffer.from(content) : content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function notMade(shown: string, cause: unknown): AppError {
  const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST';
  return new AppError('usage', `“${shown}” ${exists ? 'exists already' : 'can’t be made'}.`, {
    mend: exists ? 'Give another path, or delete it first.' : 'Check its folder and permissions.',
    cause,
  });
}
