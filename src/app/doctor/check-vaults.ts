import type { VaultKind } from '../../adapters/vaults/vault-kind.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import type { Config, ProviderConfig } from '../config/config.ts';
import type { World } from '../world.ts';
import { type Check, checkedBy, fail, ok, warn } from './check.ts';

/** How long one vault may take, in ms. */
const PATIENCE = 20_000;

/**
 * Every configured vault: are its settings right, does it let us in, does it take the session back? A login is the only
 * proof that counts, so each is logged in to and out of; nothing is read.
 * @param directory where relative paths of settings start
 */
export async function checkVaults(
  config: Config,
  world: World,
  directory: string,
  signal: AbortSignal,
): Promise<Check[]> {
  const providers = Object.entries(config.providers);
  if (providers.length === 0) return [];
  const [{ vaults, isVaultType }, { jobIdentity }] = await Promise.all([
    import('../../adapters/vaults/index.ts'),
    import('../../adapters/actions/identity.ts'),
  ]);
  // Nothing that is taken here is printed or handed on, so there is nothing to mask in what follows.
  const identity = jobIdentity(world.env, () => {});
  const checks = providers.map(async ([id, provider]) => {
    const name = `providers.${id}`;
    if (!isVaultType(provider.type))
      return [
        fail(
          name,
          `${provider.at}: there is no type of vault “${provider.type.slice(0, 40)}”.${didYouMean(provider.type, Object.keys(vaults))}`,
          `Known types: ${Object.keys(vaults).join(', ')}.`,
        ),
      ];
    const { vault } = await vaults[provider.type]();
    return checkVault(name, id, vault, provider, { identity, world, directory, signal });
  });
  return (await Promise.all(checks)).flat();
}

interface Means {
  identity: IdentitySource;
  world: World;
  directory: string;
  signal: AbortSignal;
}

async function checkVault(
  name: string,
  id: string,
  kind: VaultKind,
  { settings, at }: ProviderConfig,
  { identity, world, directory, signal }: Means,
): Promise<Check[]> {
  const surroundings = { env: world.env, directory };
  const fault = await checkedBy(name, 'fail', async () => {
    kind.create(id, settings, at, surroundings);
    return [];
  });
  if (fault.length > 0) return fault;
  // On a laptop a login with the job's identity can't work, which says nothing of the config.
  const status = world.env['GITHUB_ACTIONS'] === 'true' ? 'fail' : 'warn';
  return checkedBy(name, status, async () => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    const session = await kind.create(id, settings, at, surroundings).open(identity, limit);
    if (session.handle === null) return [ok(name, 'The vault opens.')];
    const outcome = await session.release(null, limit);
    return outcome.kind === 'revoked-verified' || outcome.kind === 'already-dead'
      ? [ok(name, 'The vault lets us in, and takes the session back.')]
      : [
          warn(
            name,
            `The vault lets us in, but the session it gave could not be proven dead again (${outcome.kind}).`,
            'mend' in outcome ? outcome.mend : 'Let the role give service tokens that may revoke themselves.',
          ),
        ];
  });
}
