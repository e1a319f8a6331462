import { missingCapabilities } from '../../adapters/vaults/hashicorp-vault/capabilities.ts';
import { excessOf } from '../../adapters/vaults/hashicorp-vault/excess.ts';
import { readVaultSettings } from '../../adapters/vaults/hashicorp-vault/settings.ts';
import { connect, type VaultConnection } from '../../adapters/vaults/hashicorp-vault.ts';
import type { VaultSurroundings } from '../../adapters/vaults/vault-kind.ts';
import type { AuditLog } from '../../domain/audit.ts';
import type { RevocationOutcome } from '../../domain/lease.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import { recordLogin, recordRelease, whyOf } from '../../engine/inject/inject-audit.ts';
import { type VaultUse, vaultPolicy } from '../../engine/inject/policies/vault-policy.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import type { ProviderConfig } from '../config/config.ts';
import { type Check, fail, info, ok, releaseCheck, warn } from './check.ts';

/**
 * A HashiCorp Vault or OpenBao: logs in once, asks whether the role may read some entries, and logs out. Reads none.
 * @throws AppError `vault` as `connect`
 */
export async function checkHashicorpVault(
  provider: string,
  { settings, at }: ProviderConfig,
  { references, use }: { references: readonly SecretReference[]; use: VaultUse },
  { identity, surroundings, audit }: { identity: IdentitySource; surroundings: VaultSurroundings; audit: AuditLog },
  signal: AbortSignal,
): Promise<Check[]> {
  const name = `providers.${provider}`;
  const read = readVaultSettings(settings, at, surroundings.directory);
  if ('wrapped' in read.login && read.login.wrapped)
    return [info(name, 'Not tried: what is wrapped is good for one login, which the job needs.')];
  const connection = await connect(read, identity, surroundings, signal).catch((error: unknown) => {
    audit.record({ action: 'login', target: provider, result: 'failed', detail: whyOf(error) });
    throw error;
  });
  const { expiresAt, granted = null } = connection.token;
  recordLogin(audit, provider, { handle: { expiresAt: expiresAt?.toISOString() ?? null }, granted });
  let checks: Check[] = [];
  let outcome: RevocationOutcome;
  try {
    const alive = await checkToken(name, connection, signal);
    checks =
      alive === null
        ? [
            ...(await checkPolicy(name, connection, references, signal)),
            ...(await checkGrants(name, connection, use, signal)),
          ]
        : [alive];
  } finally {
    outcome = await connection.releaser.release(null, signal);
    if (!connection.token.borrowed) recordRelease(audit, provider, outcome);
    await connection.client.close();
  }
  if (checks.some(({ id }) => id === name)) return checks;
  return [releaseCheck(name, connection.token.borrowed, outcome), ...checks];
}

/** A token that was given needs no login, so only a call shows whether anybody answers and takes it. */
async function checkToken(
  name: string,
  { client, token }: VaultConnection,
  signal: AbortSignal,
): Promise<Check | null> {
  if (!token.borrowed) return null;
  const call = { method: 'GET', path: 'auth/token/lookup-self', token: token.value, repeatable: true } as const;
  const { status } = await client.call(call, signal);
  if (status === 200) return null;
  return fail(
    name,
    `${client.address.url} does not take the token it is given (${status}).`,
    'Give a fresh token, or let the job log in with its own identity: auth: { method: jwt, role: ROLE }.',
  );
}

async function checkPolicy(
  name: string,
  connection: VaultConnection,
  references: readonly SecretReference[],
  signal: AbortSignal,
): Promise<Check[]> {
  if (references.length === 0) return [];
  const id = `${name}.policy`;
  const missing = await missingCapabilities(connection, references, signal);
  if (missing === null) return [info(id, 'The vault does not tell what the role may read.')];
  if (missing.length === 0)
    return [ok(id, `The role may read what the config names: ${references.map(formatReference).join(', ')}.`)];
  const names = missing.map(({ reference }) => reference).join(', ');
  const lines = missing.map(({ line }) => line);
  return [fail(id, `The role may not read ${names}.`, ['Add to its policy:', ...lines].join('\n'))];
}

/** Grants that are wider than the config needs. */
async function checkGrants(
  name: string,
  connection: VaultConnection,
  use: VaultUse,
  signal: AbortSignal,
): Promise<Check[]> {
  const id = `${name}.grants`;
  const excess = await excessOf(connection, use, signal);
  const least = vaultPolicy(use);
  const mend = least === '' ? 'Give the role no policy.' : `All that the config needs is:\n${least.trimEnd()}`;
  if (excess === null) return [info(id, 'The vault does not tell what else the role may do.')];
  if (excess === 'root')
    return [warn(id, 'The session has the root policy: whoever gets its token has the whole vault.', mend)];
  if (excess.length === 0)
    return use.inject.length === 0 ? [] : [ok(id, 'The role may do no more than the config needs.')];
  const more = excess.map(({ path, capabilities }) => `${path}: ${capabilities.join(', ')}`);
  return [warn(id, ['The role may do more than the config needs:', ...more].join('\n'), mend)];
}
