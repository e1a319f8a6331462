import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Names in the folder of a path that is not there: what may have been meant. */
export function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}
