import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, relative, sep } from 'node:path';

/**
 * A program of that name in the absolute folders of PATH, or `null`. A relative entry would name a folder of what is
 * scanned, and a program that stands in there came with it: neither is taken.
 * @param scanned absolute path of what is scanned
 */
export function findProgram(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  scanned: string,
): string | null {
  const root = realpathSync(scanned);
  for (const folder of absoluteFolders(env)) {
    const file = join(folder, platform === 'win32' ? `${name}.exe` : name);
    if (isExecutable(file) && !isInside(root, realpathSync(file)) && !isInside(root, file)) return file;
  }
  return null;
}

/** The folders of PATH that don't depend on where we are. */
export function absoluteFolders(env: Readonly<Record<string, string | undefined>>): string[] {
  const path = env['PATH'] ?? env['Path'] ?? '';
  return path.split(delimiter).filter((folder) => isAbsolute(folder));
}

/** Whether it is a file that may be run. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function isInside(root: string, file: string): boolean {
  const way = relative(root, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
