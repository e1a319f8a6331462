import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createPrivateFile } from '../../adapters/files/create-private-file.ts';
import { keepOutOfGit } from '../../adapters/files/keep-out-of-git.ts';
import { createVaultFile } from '../../adapters/vaults/embedded/vault-file.ts';
import { parseKeySource, readKeyFile, toVaultKey, type VaultKey } from '../../adapters/vaults/embedded/vault-key.ts';
import { generateKey } from '../../adapters/vaults/embedded/vault-seal.ts';
import { AppError } from '../../domain/app-error.ts';
import type { CommandContext } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';

/** `sealant vault init`: makes an empty vault, and a key unless one is there. The key goes into a 0600 file, never to the screen. */
export async function initVault(context: CommandContext): Promise<ExitCode> {
  const { inputs, world } = context;
  const path = inputs.text('vault')!;
  const source = parseKeySource(inputs.text('key')!);
  const given = source.kind === 'env' ? world.env[source.name] : undefined;
  if (given) {
    await createVaultFile(path, world.cwd, toVaultKey(given, (source as { name: string }).name));
    world.stdout.write(`Made ${path}, sealed with the key in ${(source as { name: string }).name}.\n`);
    return EXIT.clean;
  }
  const keyPath = source.kind === 'file' ? source.path : (inputs.text('out') ?? keyFileBeside(path));
  if (existsSync(resolve(world.cwd, path)))
    throw new AppError('usage', `There is a vault at “${path}” already.`, {
      mend: 'Use it, or give another path: sealant vault init --vault PATH',
    });
  const { key, recipient } = await keyInFile(keyPath, world.cwd);
  await createVaultFile(path, world.cwd, key);
  keepOutOfGit(resolve(world.cwd, keyPath));
  world.stdout.write(`Made ${path}.\n`);
  if (recipient !== null) world.stdout.write(`Wrote its key into ${keyPath} (0600). Public recipient: ${recipient}\n`);
  world.stderr.write(
    `Keep a copy of ${keyPath} in a safe place and never commit it: without it the vault can't be opened. ` +
      `For a workflow, store it as the secret SEALANT_VAULT_KEY.\n`,
  );
  return EXIT.clean;
}

/** Where init puts the key unless told otherwise: `vault.key` beside `vault.age`. */
export function keyFileBeside(vaultPath: string): string {
  return join(dirname(vaultPath), `${basename(vaultPath).replace(/\.age$/, '')}.key`);
}

async function keyInFile(path: string, cwd: string): Promise<{ key: VaultKey; recipient: string | null }> {
  const file = resolve(cwd, path);
  if (existsSync(file)) return { key: readKeyFile(path, cwd), recipient: null };
  const { identity, recipient } = await generateKey();
  createPrivateFile(file, path, `# public key: ${recipient}\n${identity}\n`);
  return { key: toVaultKey(identity, path), recipient };
}
