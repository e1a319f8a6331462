import { createHmac, timingSafeEqual } from 'node:crypto';
import { Secret } from '../../../domain/secret.ts';
import { VAULT_LIMITS, type VaultDocument, type VaultVersion, type VersionState } from './vault-document.ts';

/**
 * The text inside the encrypted file: a first line `sealant-vault/1 <mac>`, then JSON. The MAC (HMAC-SHA-256 under the
 * vault's key, hex) is there because anybody may encrypt *to* an age recipient: only the key's holder can write a vault.
 */
const FORMAT = 'sealant-vault';
const VERSION = 1;
const STATES: readonly VersionState[] = ['pending', 'current', 'previous', 'destroyed'];

/** Why a decrypted text is no vault. */
export type DecodeFault =
  | { kind: 'newer'; version: number } // written by a later Sealant
  | { kind: 'not-a-vault' } // some other age file
  | { kind: 'forged' } // sealed by somebody without the key
  | { kind: 'malformed' }; // right key, wrong content

/** The text that is encrypted. */
export function encodeVault(document: VaultDocument, key: Secret): string {
  const entries = [...document].map(([path, fields]) => [
    path,
    [...fields].map(([name, all]) => [name, all.map(plain)]),
  ]);
  const body = JSON.stringify(entries);
  return `${FORMAT}/${VERSION} ${macOf(body, key).toString('hex')}\n${body}`;
}

/** Reads what `encodeVault` wrote. Nothing of the text gets into a fault. */
export function decodeVault(text: string, key: Secret): VaultDocument | DecodeFault {
  const head = /^sealant-vault\/(\d{1,6}) ([0-9a-f]{64})\n/.exec(text);
  if (head === null) return { kind: 'not-a-vault' };
  if (Number(head[1]) !== VERSION) return { kind: 'newer', version: Number(head[1]) };
  const body = text.slice(head[0].length);
  if (!timingSafeEqual(Buffer.from(head[2]!, 'hex'), macOf(body, key))) return { kind: 'forged' };
  try {
    return readEntries(JSON.parse(body));
  } catch {
    return { kind: 'malformed' };
  }
}

function macOf(body: string, key: Secret): Buffer {
  return createHmac('sha256', `sealant-vault-mac/1\0${key.reveal()}`).update(body).digest();
}

function plain(version: VaultVersion): unknown {
  return { ...version, value: version.value === null ? null : version.value.reveal() };
}

function readEntries(data: unknown): VaultDocument {
  return new Map(
    list(data).map((entry) => {
      const [path, fields] = list(entry);
      return [
        text(path),
        new Map(
          list(fields).map((field) => {
            const [name, versions] = list(field);
            return [text(name), list(versions).map((version) => readVersion(version, `${text(path)}#${text(name)}`))];
          }),
        ),
      ];
    }),
  );
}

function readVersion(data: unknown, label: string): VaultVersion {
  if (typeof data !== 'object' || data === null) throw new TypeError('version');
  const { version, state, created, since, operation, value } = data as Record<string, unknown>;
  if (!Number.isSafeInteger(version) || !STATES.includes(state as VersionState)) throw new TypeError('version');
  if ((value === null) !== (state === 'destroyed')) throw new TypeError('value');
  return {
    version: version as number,
    state: state as VersionState,
    created: text(created),
    since: text(since),
    operation: operation === null ? null : text(operation),
    value: value === null ? null : new Secret(text(value), label),
  };
}

function list(data: unknown): unknown[] {
  if (!Array.isArray(data) || data.length > VAULT_LIMITS.entries) throw new TypeError('list');
  return data;
}

function text(data: unknown): string {
  if (typeof data !== 'string') throw new TypeError('text');
  return data;
}
