import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AppError } from '../../../domain/app-error.ts';
import { lockFile } from '../../files/lock-file.ts';
import { writeFileAtomically } from '../../files/write-file-atomically.ts';
import { emptyDocument, VAULT_LIMITS, type VaultDocument } from './vault-document.ts';
import type { VaultKey } from './vault-key.ts';
import { sealVault, unsealVault } from './vault-seal.ts';

/** Longest wait for another writer; a passphrase makes each of them take seconds. */
const LOCK_WAIT_MS = 20_000;

/** The embedded vault: one encrypted file that readers see whole and one writer at a time replaces. */
export interface VaultFile {
  /** As configured, for messages. */
  readonly path: string;
  /** @throws AppError `vault` (no file, wrong key) or `corrupt` */
  read(): Promise<VaultDocument>;
  /**
   * Reads, changes and replaces the file under its lock. Nothing is written when `change` returns the same document.
   * @throws AppError as `read`, what `change` throws, and `usage` when another writer holds the lock too long
   */
  update(change: (document: VaultDocument) => VaultDocument): Promise<VaultDocument>;
}

export function openVaultFile(path: string, directory: string, key: VaultKey): VaultFile {
  const file = resolve(directory, path);
  const read = () => readVault(file, path, key);
  return {
    path,
    read,
    async update(change) {
      const lock = await lockFile(file, LOCK_WAIT_MS);
      try {
        const before = await read();
        const after = change(before);
        if (after !== before) await save(file, path, after, key);
        return after;
      } finally {
        lock.release();
      }
    },
  };
}

/**
 * Makes an empty vault.
 * @throws AppError `usage` when there is a file already
 */
export async function createVaultFile(path: string, directory: string, key: VaultKey): Promise<void> {
  const file = resolve(directory, path);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = await lockFile(file, LOCK_WAIT_MS);
  try {
    if (existsSync(file))
      throw new AppError('usage', `There is a vault at “${path}” already.`, {
        mend: 'Use it, or give another path: sealant vault init --vault PATH',
      });
    await save(file, path, emptyDocument, key);
  } finally {
    lock.release();
  }
}

async function save(file: string, path: string, document: VaultDocument, key: VaultKey): Promise<void> {
  const bytes = await sealVault(document, key);
  if (bytes.length > VAULT_LIMITS.fileBytes)
    throw new AppError('usage', `“${path}” would grow to ${bytes.length} bytes, above the limit.`, {
      mend: 'Destroy old versions (sealant vault destroy PATH#FIELD --at-version N), or use a vault server.',
    });
  writeFileAtomically(file, bytes);
}

async function readVault(file: string, path: string, key: VaultKey): Promise<VaultDocument> {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > VAULT_LIMITS.fileBytes)
      throw new AppError('corrupt', `“${path}” has ${size} bytes, more than a vault may have.`, {
        mend: 'Check the path: this is hardly a vault that Sealant wrote.',
      });
    bytes = readFileSync(file);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw unreadable(path, cause);
  }
  return unsealVault(bytes, key, path);
}

function unreadable(path: string, cause: unknown): AppError {
  const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
  const what = isMissing ? `There is no embedded vault at “${path}”.` : `The embedded vault “${path}” can't be read.`;
  return new AppError('vault', what, {
    mend: isMissing ? 'Make one with: sealant vault init' : 'Check its permissions.',
    cause,
  });
}
