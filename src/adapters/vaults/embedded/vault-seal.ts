import { AppError } from '../../../domain/app-error.ts';
import { type DecodeFault, decodeVault, encodeVault } from './vault-codec.ts';
import type { VaultDocument } from './vault-document.ts';
import { keyIdOf, type VaultKey } from './vault-key.ts';

/** Type of the header line that names the key; age ignores types it doesn't know (age-encryption.org/v1, "Header"). */
const KEY_ID_STANZA = 'sealant-key';
const HEADER = 'age-encryption.org/v1\n';
/** Of the header only this much is looked at, in bytes. */
const HEADER_BYTES = 4096;

/** Loaded on use: a scan never pays for it. */
const loadAge = () => import('age-encryption');

/** A new identity and its recipient (`age1…`). */
export async function generateKey(): Promise<{ identity: string; recipient: string }> {
  const age = await loadAge();
  const identity = await age.generateX25519Identity();
  return { identity, recipient: await age.identityToRecipient(identity) };
}

/** Encrypts a vault as an age file that the age tool itself can open with the same key. */
export async function sealVault(document: VaultDocument, key: VaultKey): Promise<Uint8Array> {
  const age = await loadAge();
  const encrypter = new age.Encrypter();
  if (key.kind === 'passphrase') encrypter.setPassphrase(key.value.reveal());
  else {
    const recipient = await age.identityToRecipient(key.value.reveal());
    encrypter.addRecipient(recipient);
    encrypter.addRecipient({
      wrapFileKey: () => [new age.Stanza([KEY_ID_STANZA, keyIdOf(recipient)], new Uint8Array(0))],
    });
  }
  return encrypter.encrypt(encodeVault(document, key.value));
}

/**
 * Decrypts a vault.
 * @param path for messages
 * @throws AppError `vault` for a wrong key, `corrupt` for a damaged, forged or foreign file
 */
export async function unsealVault(bytes: Uint8Array, key: VaultKey, path: string): Promise<VaultDocument> {
  const header = checkHeader(bytes, key, path);
  const age = await loadAge();
  const decrypter = new age.Decrypter();
  let keyId: string | null = null;
  try {
    if (key.kind === 'passphrase') decrypter.addPassphrase(key.value.reveal());
    else {
      decrypter.addIdentity(key.value.reveal());
      keyId = keyIdOf(await age.identityToRecipient(key.value.reveal()));
    }
  } catch (cause) {
    throw damagedKey(cause);
  }
  if (keyId !== null && header.keyId !== null && header.keyId !== keyId) throw wrongKey(path, header.keyId, keyId);
  let text: string;
  try {
    text = await decrypter.decrypt(bytes, 'text');
  } catch (cause) {
    throw decryptionFailed(cause, key, header.keyId !== null, path);
  }
  const decoded = decodeVault(text, key.value);
  if (decoded instanceof Map) return decoded;
  throw notAVault(decoded as DecodeFault, path);
}

function checkHeader(bytes: Uint8Array, key: VaultKey, path: string): { keyId: string | null } {
  const text = Buffer.from(bytes.subarray(0, HEADER_BYTES)).toString('latin1');
  if (bytes.length === 0) throw damaged(path, 'it is empty');
  if (!text.startsWith(HEADER)) throw damaged(path, 'it does not begin as an age file');
  const scrypt = /^-> scrypt /m.test(text);
  if (scrypt !== (key.kind === 'passphrase'))
    throw new AppError('vault', `“${path}” is sealed with ${scrypt ? 'a passphrase' : 'an age identity'}.`, {
      mend: `Give ${scrypt ? 'that passphrase' : 'that identity (AGE-SECRET-KEY-…)'} as the key, not ${scrypt ? 'an identity' : 'a passphrase'}.`,
    });
  return { keyId: /^-> sealant-key ([0-9a-f]{16})$/m.exec(text)?.[1] ?? null };
}

function decryptionFailed(cause: unknown, key: VaultKey, rightKey: boolean, path: string): AppError {
  const noMatch = cause instanceof Error && cause.message.startsWith('no identity matched');
  if (!noMatch) return damaged(path, 'its content was altered or cut off after it was sealed', cause);
  if (rightKey) return damaged(path, 'the key is right, but the header was altered', cause);
  const what = key.kind === 'passphrase' ? 'The passphrase' : 'The identity';
  return new AppError('vault', `${what} does not open “${path}”.`, {
    mend: 'Check the key first. If it is surely the right one, the file’s header is damaged: restore it from a backup or from git.',
    cause,
  });
}

function wrongKey(path: string, wanted: string, given: string): AppError {
  return new AppError('vault', `“${path}” is sealed for the key ${wanted}, and the key given is ${given}.`, {
    mend: 'Give the identity that “sealant vault init” wrote for this file.',
  });
}

function damaged(path: string, why: string, cause?: unknown): AppError {
  return new AppError('corrupt', `The embedded vault “${path}” is damaged: ${why}.`, {
    mend: 'Restore it from a backup or from git. Nothing was changed.',
    cause,
  });
}

function notAVault(fault: DecodeFault, path: string): AppError {
  switch (fault.kind) {
    case 'newer':
      return new AppError('vault', `“${path}” has format ${fault.version}, which this Sealant does not know.`, {
        mend: 'Use the newer Sealant that wrote it.',
      });
    case 'not-a-vault':
      return new AppError('corrupt', `“${path}” is an age file, but no Sealant vault.`, {
        mend: 'Check the path, or make a vault with: sealant vault init --vault PATH',
      });
    case 'forged':
      return new AppError('corrupt', `“${path}” was not written by a holder of its key: its seal does not fit.`, {
        mend: 'Somebody replaced the file. Restore it from a backup or from git, and rotate what was read from it.',
      });
    case 'malformed':
      return damaged(path, 'its content does not have the vault’s form');
  }
}

function damagedKey(cause: unknown): AppError {
  return new AppError('vault', 'The age identity for the embedded vault is damaged: its checksum is wrong.', {
    mend: 'Give the whole line that “sealant vault init” wrote.',
    cause,
  });
}
