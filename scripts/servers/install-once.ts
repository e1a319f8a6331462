import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serversFolder } from './cache.ts';

/** Fills a staging folder, then renames it: two installers may race, and a killed one leaves nothing half done. */
export async function installOnce(folder: string, fill: (staging: string) => Promise<void>): Promise<void> {
  const staging = mkdtempSync(join(serversFolder(), 'installing-'));
  try {
    await fill(staging);
    if (!existsSync(folder)) renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw new Error(`${folder} could not be installed.`, { cause: error });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
