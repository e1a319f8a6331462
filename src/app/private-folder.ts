import { existsSync, lstatSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Where a folder really is, if nobody but its user can put anything there, or something else in its place: the folders
 * above it belong to root or the user, and others may at most add to them (`/tmp`, with its sticky bit). `null` where
 * that is not so or can't be told, where a repository is around it, and on Windows. The folder need not be there yet,
 * nor the one above it.
 *
 * Who runs with more rights than they have (setuid, setgid) gets none: the environment that named it is somebody else's.
 */
export function privateFolder(path: string): string | null {
  const { geteuid, getuid, getegid, getgid } = process;
  if (geteuid === undefined || geteuid() !== getuid?.() || getegid?.() !== getgid?.()) return null;
  try {
    const parent = dirname(path);
    const isThere = lstatSync(parent, { throwIfNoEntry: false }) !== undefined;
    const above = realpathSync(isThere ? parent : dirname(parent));
    for (let at = above; ; at = dirname(at)) {
      if (!isOutOfReach(lstatSync(at), geteuid()) || existsSync(join(at, '.git'))) return null;
      if (dirname(at) === at) break;
    }
    const folder = join(above, isThere ? '' : basename(parent), basename(path));
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    return stats === undefined || (stats.isDirectory() && isOurs(stats)) ? folder : null;
  } catch {
    return null;
  }
}

/** Whether others can neither remove nor rename what its owner, or root, has in there. */
function isOutOfReach({ uid, mode }: Stats, user: number): boolean {
  return (uid === user || uid === 0) && ((mode & 0o022) === 0 || (mode & 0o1000) !== 0);
}

/** Whether the user, and nobody else, may read and write it. */
export function isOurs({ uid, mode }: Pick<Stats, 'uid' | 'mode'>): boolean {
  return uid === process.geteuid?.() && (mode & 0o077) === 0;
}
