import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../../../domain/app-error.ts';
import { Secret } from '../../../domain/secret.ts';

/** An age identity (`AGE-SECRET-KEY-…`) opens at once; a passphrase costs scrypt, about a second, each time. */
export interface VaultKey {
  kind: 'identity' | 'passphrase';
  value: Secret;
}

const MAX_KEY_FILE_BYTES = 64 * 1024;
const MIN_PASSPHRASE = 12;

/** Where a key is: `env:NAME` or `file:PATH`. */
export type KeySource = { kind: 'env'; name: string } | { kind: 'file'; path: string };

/** @throws AppError `config` unless it is `env:NAME` or `file:PATH` */
export function parseKeySource(text: string): KeySource {
  const match = /^(?:env:(?<name>[A-Za-z_][A-Za-z0-9_]*)|file:(?<path>.+))$/s.exec(text);
  if (match?.groups?.['name']) return { kind: 'env', name: match.groups['name'] };
  if (match?.groups?.['path']) return { kind: 'file', path: match.groups['path'] };
  // The text isn't shown: people put the key itself here.
  throw new AppError('config', 'The embedded vault’s key is given neither as env:NAME nor as file:PATH.', {
    mend: 'Write where the key is, not the key: key: env:SEALANT_VAULT_KEY',
  });
}

/**
 * Tells an identity from a passphrase. Comment lines (`#`) of a key file are left out, as `age-keygen` writes them.
 * @throws AppError `vault` for an empty, malformed or short key
 */
export function toVaultKey(text: string, from: string): VaultKey {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const value = lines.join('\n').trim();
  if (lines.length === 1 && /^AGE-SECRET-KEY-/.test(value)) {
    if (/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/.test(value))
      return { kind: 'identity', value: new Secret(value, 'embedded vault key') };
    throw new AppError('vault', `The age identity in ${from} is damaged or of an unsupported kind.`, {
      mend: 'Give the whole line that “sealant vault init” wrote (an X25519 identity, 74 characters).',
    });
  }
  if (value.length < MIN_PASSPHRASE)
    throw new AppError('vault', `The embedded vault’s key in ${from} has ${value.length} characters.`, {
      mend: `Give an age identity, or a passphrase of at least ${MIN_PASSPHRASE} characters.`,
    });
  return { kind: 'passphrase', value: new Secret(value, 'embedded vault passphrase') };
}

/**
 * Reads a key file.
 * @throws AppError `vault`: not there, unreadable, too large, or readable by others (not checked on Windows)
 */
export function readKeyFile(path: string, directory: string): VaultKey {
  const file = resolve(directory, path);
  let text: string;
  try {
    const { size, mode } = statSync(file);
    if (size > MAX_KEY_FILE_BYTES) throw new Error('too large for a key file');
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw new AppError('vault', `The key file “${path}” can be read by other users.`, {
        mend: `chmod 600 '${path}'`,
      });
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw unreadable(path, cause);
  }
  return toVaultKey(text, `“${path}”`);
}

/**
 * Names a recipient in the open: 16 hex digits of its SHA-256. With it a wrong key is told from a damaged file.
 */
export function keyIdOf(recipient: string): string {
  return createHash('sha256').update(`sealant-vault-key/1\0${recipient}`).digest('hex').slice(0, 16);
}

function unreadable(path: string, cause: unknown): AppError {
  return new AppError('vault', `The key file “${path}” can't be read.`, {
    mend: 'Check the path in “key: file:PATH”, or make a vault with: sealant vault init',
    cause,
  });
}
