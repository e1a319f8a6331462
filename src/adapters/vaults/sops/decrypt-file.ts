import { createDecipheriv, createHash } from 'node:crypto';
import { AppError } from '../../../domain/app-error.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
import type { Secret } from '../../../domain/secret.ts';
import { type EncryptedFile, type Leaf, type Metadata, type Tree, textLeaf } from './encrypted-file.ts';

/** What the checksum begins with where it counts encrypted values only: the SHA-256 of “sops”. */
const ONLY_ENCRYPTED = createHash('sha256').update('sops').digest();
const KEY_BYTES = 32;
const VALUE =
  /^ENC\[AES256_GCM,data:([A-Za-z0-9+/=]*),iv:([A-Za-z0-9+/=]+),tag:([A-Za-z0-9+/=]+),type:(str|int|float|bool|bytes|comment|time)\]$/;

/**
 * Decrypts a file and verifies its checksum, so that nothing of it was changed, added, moved or left out.
 * @param keys lines of age identities, as `age-keygen` writes them
 * @param shown the reference, for messages
 * @returns the content as JSON, keys in their order. Secret: never print.
 * @throws AppError `vault` for a key that doesn't open it, `corrupt` for a file that was changed
 */
export async function decryptFile({ content, metadata }: EncryptedFile, keys: Secret, shown: string): Promise<string> {
  const dataKey = await openDataKey(metadata, keys, shown);
  const hash = createHash('sha512');
  if (metadata.macOnlyEncrypted) hash.update(ONLY_ENCRYPTED);

  function decryptLeaf(leaf: Leaf, path: readonly string[]): Leaf | null {
    const parts = leaf.counted === null ? null : VALUE.exec(leaf.counted);
    if (parts === null) {
      if (!metadata.macOnlyEncrypted && leaf.counted !== null) hash.update(leaf.counted);
      return leaf;
    }
    // The path of a value is authenticated with it; places in a list have no name.
    const plain = decryptValue(parts, dataKey, `${path.join(':')}:`);
    if (plain === null) throw changed(shown, `the value at ${neutralLine(path.join('.').slice(0, 120))}`);
    const type = parts[4];
    if (type === 'comment') return null;
    hash.update(plain);
    return plainLeaf(plain, type!);
  }

  function decryptTree(tree: Tree, path: readonly string[]): string | null {
    if (tree.kind === 'leaf') return decryptLeaf(tree, path)?.json ?? null;
    const members =
      tree.kind === 'list'
        ? tree.items.map((item) => decryptTree(item, path))
        : tree.entries.map(([key, value]) => {
            const json = decryptTree(value, [...path, key]);
            return json === null ? null : `${JSON.stringify(key)}:${json}`;
          });
    const text = members.filter((one) => one !== null).join(',');
    return tree.kind === 'list' ? `[${text}]` : `{${text}}`;
  }

  const json = decryptTree(content, [])!;
  const mac = VALUE.exec(metadata.mac);
  const wanted = mac === null ? null : decryptValue(mac, dataKey, metadata.lastModified);
  if (wanted?.toString('utf8') !== hash.digest('hex').toUpperCase()) throw changed(shown, 'its checksum');
  return json;
}

function decryptValue(
  [, data = '', iv = '', tag = '']: readonly string[],
  key: Uint8Array,
  authenticated: string,
): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: 16 });
    decipher.setAAD(Buffer.from(authenticated)).setAuthTag(Buffer.from(tag, 'base64'));
    return Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]);
  } catch {
    return null;
  }
}

function plainLeaf(plain: Buffer, type: string): Leaf {
  const text = plain.toString('utf8');
  if (type === 'bool') return { kind: 'leaf', json: String(/^(true|t|1)$/i.test(text)), counted: text };
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
  return (type === 'int' || type === 'float') && isNumber
    ? { kind: 'leaf', json: text, counted: text }
    : textLeaf(text);
}

async function openDataKey(
  { age: recipients, others, isShared }: Metadata,
  keys: Secret,
  shown: string,
): Promise<Uint8Array> {
  if (isShared)
    throw new AppError(
      'vault',
      `${shown}: its key is shared out among groups of keys (Shamir), which this does not open.`,
      {
        mend: 'Give it one group with an age recipient: sops updatekeys, with “age:” in .sops.yaml.',
      },
    );
  if (recipients.length === 0)
    throw new AppError(
      'vault',
      `${shown} has no age recipient${others.length > 0 ? `, but ${others.join(', ')}` : ''}.`,
      {
        mend: 'Add one: “age: age1…” in .sops.yaml, then sops updatekeys FILE.',
      },
    );
  const age = await import('age-encryption');
  const identities = identitiesOf(keys);
  const own = await Promise.all(identities.map((one) => age.identityToRecipient(one).catch(() => '')));
  const decrypter = new age.Decrypter();
  if (own.length === 0 || own.includes(''))
    throw new AppError('vault', `${shown}: what should be its age key is none.`, {
      mend: 'Give the whole line that age-keygen wrote, AGE-SECRET-KEY-…; lines that begin with # may stand beside it.',
    });
  for (const identity of identities) decrypter.addIdentity(identity);
  const meant = recipients.filter(({ recipient }) => own.includes(recipient));
  for (const { enc } of meant) {
    const key = await decrypt(decrypter, age.armor.decode, enc);
    if (key?.length === KEY_BYTES) return key;
  }
  if (meant.length > 0) throw changed(shown, 'its data key');
  const names = recipients.map(({ recipient }) => neutralLine(recipient.slice(0, 80)));
  throw new AppError('vault', `${shown} is for ${names.join(', ')}; the key given is that of ${own.join(', ')}.`, {
    mend: `Give the key of one of those, or add yours: “age:” in .sops.yaml, then sops updatekeys FILE.`,
  });
}

interface AgeDecrypter {
  decrypt(file: Uint8Array): Promise<Uint8Array>;
}

async function decrypt(
  decrypter: AgeDecrypter,
  decode: (armored: string) => Uint8Array,
  enc: string,
): Promise<Uint8Array | null> {
  try {
    return await decrypter.decrypt(decode(enc));
  } catch {
    return null;
  }
}

/** Of a key file, which also holds comments. */
function identitiesOf(keys: Secret): string[] {
  return keys
    .reveal()
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function changed(shown: string, what: string): AppError {
  return new AppError('corrupt', `${shown} was changed without sops: ${what} does not fit.`, {
    mend: 'Take the last version that sops wrote (git log -p FILE), and make the change with sops edit.',
  });
}
