import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../../../domain/app-error.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
import type { Secret } from '../../../domain/secret.ts';
import type { VaultAnswer } from './answer.ts';
import type { VaultClient } from './client.ts';
import { forbidden, policyLine, unavailable } from './diagnose.ts';
import { secondsOf, textOf } from './json.ts';
import type { MountTable } from './mounts.ts';
import { type EntryAddress, type VaultEntry, wrappedEntry } from './read-entry.ts';
import { sshValidBefore } from './ssh-certificate.ts';

/** A file named by a parameter (a public key, a signing request) is no larger, in bytes. */
const LARGEST_FILE = 64 * 1024;
/** A write there changes the vault itself, or overwrites what is kept. */
const NOT_MINTING = /^(sys|identity|cubbyhole)\//;

export interface Minting {
  client: VaultClient;
  token: Secret;
  mounts: MountTable;
  /** Where `file:` parameters start. */
  directory: string;
  /** Asked for as `ttl` of certificates, in ms. */
  maxTtl: number | null;
}

/**
 * Has an entry minted by a write: `pki/issue/ROLE`, `ssh/sign/ROLE`, `ssh/issue/ROLE`, `transit/decrypt/KEY`, or any path of
 * an engine that answers a POST with what it made. Sources: developer.hashicorp.com/vault/api-docs/secret/{pki,ssh,transit}.
 *
 * @param parameters the body; a text `file:PATH` is what that file holds
 * @throws AppError `vault` for a refusal; `config` for a parameter's file that can't be read, or a path that mints nothing
 */
export async function mintEntry(
  { client, token, mounts, directory, maxTtl }: Minting,
  address: EntryAddress,
  parameters: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<VaultEntry> {
  const mount = NOT_MINTING.test(address.path) ? null : await mounts.find(address.path, signal);
  if (NOT_MINTING.test(address.path) || mount?.type === 'kv') throw mintsNothing(address);
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) body[name] = filled(value, directory, address);
  const certifies = mount?.type === 'pki' || mount?.type === 'ssh';
  if (certifies && maxTtl !== null && !('ttl' in body || 'not_after' in body))
    body['ttl'] = `${Math.floor(maxTtl / 1000)}s`;
  const { path, wrap } = address;
  const answer = await client.call({ method: 'POST', path, body, token, repeatable: false, wrap }, signal);
  const entry = answer.status === 200 ? (wrappedEntry(answer) ?? mintedEntry(answer)) : null;
  if (entry !== null) return entry;
  throw unavailable(client.address.url, answer) ?? refused(address, answer, client.address.namespace);
}

function mintedEntry({ data, auth, leaseId, leaseDuration, renewable }: VaultAnswer): VaultEntry | null {
  const fields = data ?? auth;
  return fields === null ? null : { fields, leaseId, leaseDuration, renewable, expiresAt: certificateEnd(fields) };
}

/** When a certificate ends: as PKI tells it, or as it stands in an SSH certificate. */
function certificateEnd(fields: Readonly<Record<string, unknown>>): Date | null {
  const signed = textOf(fields['signed_key']);
  if (signed !== null) return sshValidBefore(signed);
  const expiration = fields['expiration'];
  return textOf(fields['certificate']) !== null && typeof expiration === 'number' && secondsOf(expiration) > 0
    ? new Date(expiration * 1000)
    : null;
}

function filled(value: unknown, directory: string, { shown }: EntryAddress): unknown {
  const path = typeof value === 'string' ? /^file:(.+)$/.exec(value)?.[1] : undefined;
  if (path === undefined) return value;
  try {
    const absolute = resolve(directory, path);
    if (statSync(absolute).size <= LARGEST_FILE) return readFileSync(absolute, 'utf8').trim();
  } catch (cause) {
    throw unreadable(shown, path, cause);
  }
  throw unreadable(shown, path, undefined);
}

function unreadable(shown: string, path: string, cause: unknown): AppError {
  return new AppError('config', `${shown}: “${path.slice(0, 200)}” can't be read, or is larger than 64 KiB.`, {
    mend: 'Check “with:”. Relative paths start at the repository’s root, and an earlier step has to make the file.',
    cause,
  });
}

function refused(address: EntryAddress, { status, errors }: VaultAnswer, namespace: string | null): AppError {
  const fault = { reference: address.shown, apiPath: address.path, namespace, mounts: [] };
  if (status === 403)
    return forbidden(fault, policyLine(address.path, ['update']), `have ${neutralLine(address.path)} made`);
  if (status === 404 || status === 405)
    return new AppError('vault', `${address.shown}: nothing there answers a write (${status}).`, {
      mend: 'Check the path: pki/issue/ROLE, ssh/sign/ROLE, transit/decrypt/KEY. Entries that are read take no “with:”.',
    });
  // The engine's wording names the parameter at fault, and may quote it: only well-known words are shown.
  const word = PARAMETERS.find((name) => errors.some((error) => error.toLowerCase().includes(name)));
  return new AppError('vault', `${address.shown}: the vault does not accept “with:” (${status}).`, {
    mend: `${word === undefined ? '' : `It complains about “${word.replaceAll('_', ' ')}”. `}Compare “with:” with what the role allows: bao read ${neutralLine(address.path.replace(/\/(issue|sign)\//, '/roles/'))}; the vault’s audit log has the request.`,
  });
}

const PARAMETERS = [
  ...['common name', 'common_name', 'alt_names', 'subject alternate', 'ttl', 'csr', 'public_key', 'public key'],
  ...['valid_principals', 'principals', 'extension', 'ciphertext', 'context', 'unknown role', 'cert_type'],
];

function mintsNothing({ shown }: EntryAddress): AppError {
  return new AppError('config', `${shown} is an entry that is read; “with:” would write there.`, {
    mend: 'Leave out “with:”. It is for engines that mint by a write: pki/issue/ROLE, ssh/sign/ROLE, transit/decrypt/KEY.',
  });
}
