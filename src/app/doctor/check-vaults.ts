import type { VaultKind, VaultSurroundings } from '../../adapters/vaults/vault-kind.ts';
import type { AuditLog } from '../../domain/audit.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import { recordLogin, recordRelease, whyOf } from '../../engine/inject/inject-audit.ts';
import type { IdentitySource, VaultSession } from '../../engine/inject/vault-provider.ts';
import { openAuditLog } from '../audit-log.ts';
import type { Config, ProviderConfig } from '../config/config.ts';
import { wantedReferences } from '../inject/wanted-references.ts';
import type { World } from '../world.ts';
import { type Check, checkedBy, fail, info, ok, releaseCheck } from './check.ts';

/** How long one vault may take, in ms. */
const PATIENCE = 20_000;

/** A provider of the config with the code for its type. */
interface Vault {
  id: string;
  provider: ProviderConfig;
  kind: VaultKind;
}

interface Means {
  identity: IdentitySource;
  surroundings: VaultSurroundings;
  /** On a laptop a login with the job's identity can't work, which says nothing of the config. */
  onFault: 'warn' | 'fail';
  audit: AuditLog;
  signal: AbortSignal;
}

/**
 * Every configured vault: are its settings right, does it let us in, may the role read what the config names, does it take
 * the session back? A login is the only proof that counts, so each is logged in to and out of; no secret is read.
 * @param directory where relative paths of settings start
 */
export async function checkVaults(
  config: Config,
  world: World,
  directory: string,
  signal: AbortSignal,
): Promise<Check[]> {
  const { found, checks } = await loadVaults(config);
  if (found.length === 0) return [...checks, ...checkSchemes(found, config)];
  const { environmentIdentity } = await import('../../adapters/exec/environment-identity.ts');
  const means: Means = {
    // Nothing that is taken here is printed or handed on, so there is nothing to mask in what follows.
    identity: environmentIdentity(world.env, () => {}, signal),
    surroundings: { env: world.env, directory },
    onFault: world.env['GITHUB_ACTIONS'] === 'true' ? 'fail' : 'warn',
    audit: await openAuditLog(world, config.audit?.file ?? null),
    signal,
  };
  const { checkClaims, checkTrust } = await import('./check-claims.ts');
  const told = await checkClaims(config, world, means.identity);
  const looked = await Promise.all(
    found.map((vault) => checkVault(vault, referencesTo(vault, found, config), config, means)),
  );
  const isJob = world.env['GITHUB_ACTIONS'] === 'true';
  const trust = isJob ? checkTrust(config, told.claims) : [];
  return [...checks, ...told.checks, ...looked.flat(), ...trust, ...checkSchemes(found, config)];
}

async function loadVaults({ providers }: Config): Promise<{ found: Vault[]; checks: Check[] }> {
  const { vaults, isVaultType } = await import('../../adapters/vaults/index.ts');
  const found: Vault[] = [];
  const checks: Check[] = [];
  for (const [id, provider] of Object.entries(providers)) {
    const { type, at } = provider;
    if (isVaultType(type)) found.push({ id, provider, kind: (await vaults[type]()).vault });
    else {
      const hint = didYouMean(type, Object.keys(vaults));
      const says = `${at}: there is no type of vault “${type.slice(0, 40)}”.${hint}`;
      checks.push(fail(`providers.${id}`, says, `Known types: ${Object.keys(vaults).join(', ')}.`));
    }
  }
  return { found, checks };
}

async function checkVault(
  { id, provider, kind }: Vault,
  references: readonly SecretReference[],
  config: Config,
  { identity, surroundings, onFault, audit, signal }: Means,
): Promise<Check[]> {
  const name = `providers.${id}`;
  const make = () => kind.create(id, provider.settings, provider.at, surroundings);
  const faults = await checkedBy(name, 'fail', async () => {
    make();
    return [];
  });
  if (faults.length > 0) return faults;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  return checkedBy(name, onFault, async () => {
    if (provider.type === 'vault') {
      const [{ checkHashicorpVault }, { vaultUseOf }] = await Promise.all([
        import('./check-hashicorp-vault.ts'),
        import('../policy/policies.ts'),
      ]);
      const use = vaultUseOf(config, id);
      return checkHashicorpVault(id, provider, { references, use }, { identity, surroundings, audit }, limit);
    }
    const session = await make()
      .open(identity, limit)
      .catch((error: unknown) => {
        audit.record({ action: 'login', target: id, result: 'failed', detail: whyOf(error) });
        throw error;
      });
    recordLogin(audit, id, session);
    const { checkCloudGrants } = await import('./check-cloud-grants.ts');
    const grants = await checkCloudGrants(id, provider, references, session, { ...surroundings, identity }, limit);
    const { checkEntries } = await import('./check-entries.ts');
    const entries = await checkEntries(name, references, session, onFault, limit);
    const outcome = await session.release(null, limit);
    recordRelease(audit, id, outcome);
    const opened =
      session.handle === null
        ? tellOpen(name, session, entries)
        : releaseCheck(name, session.borrowed === true, outcome);
    return [opened, ...entries, ...grants];
  });
}

/** A token that was given is proven by the first thing it is asked for. */
function tellOpen(name: string, session: VaultSession, entries: readonly Check[]): Check {
  if (session.borrowed !== true) return ok(name, 'The vault opens.');
  if (entries.some(({ status }) => status === 'ok'))
    return releaseCheck(name, true, { kind: 'not-revocable', mend: '' });
  return info(name, 'The token was given to the job. Nothing that a profile names could be seen with it.');
}

/** References whose scheme no provider answers to. */
function checkSchemes(found: readonly Vault[], config: Config): Check[] {
  const lost = wantedReferences(config).filter(({ scheme }) => !found.some((vault) => answersTo(vault, scheme, found)));
  if (lost.length === 0) return [];
  const schemes = [...new Set(lost.map(({ scheme }) => `${scheme}://`))].join(', ');
  return [
    fail(
      'inject.profiles',
      `No provider answers to ${schemes}, as in ${formatReference(lost[0]!)}.`,
      'Add it under providers: in the config, or name one that is there. Where several have one type, a reference starts with the id of one.',
    ),
  ];
}

function referencesTo(vault: Vault, found: readonly Vault[], config: Config): SecretReference[] {
  return entriesWanted(config).filter(({ scheme }) => answersTo(vault, scheme, found));
}

/** A scheme is a provider's id, or its type's scheme where only one provider has that type. */
function answersTo(vault: Vault, scheme: string, found: readonly Vault[]): boolean {
  if (found.some(({ id }) => id === scheme)) return vault.id === scheme;
  return vault.kind.scheme === scheme && found.filter(({ kind }) => kind.scheme === scheme).length === 1;
}

/** What the profiles want, each entry once, whatever its field. */
function entriesWanted(config: Config): SecretReference[] {
  const references = wantedReferences(config).map((one) => ({ ...one, field: null, version: null }));
  return [...new Map(references.map((one) => [formatReference(one), one])).values()];
}
