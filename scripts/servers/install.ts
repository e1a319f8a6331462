/** Installs the pinned servers into `serversFolder()` ahead of the tests: all of them, or the ones named. */
import { installAct, installNode24 } from './act.ts';
import { installMinistack } from './ministack.ts';
import { installOpenBao } from './openbao.ts';
import { installPeer } from './peers.ts';
import { installVaultPlugins } from './vault-plugins.ts';

const installers: Readonly<Record<string, () => Promise<string>>> = {
  openbao: installOpenBao,
  ministack: installMinistack,
  act: installAct,
  node24: installNode24,
  betterleaks: () => installPeer('betterleaks'),
  kingfisher: () => installPeer('kingfisher'),
  'vault-plugins': installVaultPlugins,
};

async function installAll(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const install = installers[name];
    if (install === undefined) throw new Error(`Unknown: ${name}. Known: ${Object.keys(installers).join(', ')}.`);
    console.log(`${name}: ${await install()}`);
  }
}

const asked = process.argv.slice(2);
void installAll(asked.length > 0 ? asked : Object.keys(installers));
