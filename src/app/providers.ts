import { isVaultType, vaults } from '../adapters/vaults/index.ts';
import type { VaultSurroundings } from '../adapters/vaults/vault-kind.ts';
import { AppError } from '../domain/app-error.ts';
import { didYouMean } from '../domain/nearest-name.ts';
import { neutralLine } from '../domain/neutral-text.ts';
import type { VaultProvider } from '../engine/inject/vault-provider.ts';
import type { Config, ProviderConfig } from './config/config.ts';
import type { InputValues } from './input-values.ts';

/** The id of the vault that inputs (`--vault-url`) describe. */
const INPUT_PROVIDER = 'vault';
const DEFAULT_MAX_TTL = '15m';

/**
 * The configured vaults, by the scheme of references: each by its id, and by its type's scheme where it is the only one
 * of its type. Only the code of types that are configured is loaded; none is logged in to.
 * @throws AppError `config` for an unknown type or a faulty setting
 */
export async function createProviders(
  config: Config,
  inputs: InputValues,
  surroundings: VaultSurroundings,
): Promise<ReadonlyMap<string, VaultProvider>> {
  const configured = Object.entries(withInputs(config.providers, inputs, surroundings.env));
  const byScheme = new Map<string, VaultProvider>();
  const ofType = new Map<string, VaultProvider[]>();
  for (const [id, provider] of configured) {
    const { type, settings, at } = withMaxTtl(provider, inputs);
    if (!isVaultType(type)) throw unknownType(type, at);
    const { vault } = await vaults[type]();
    const created = vault.create(id, settings, at, surroundings);
    byScheme.set(id, created);
    ofType.set(vault.scheme, [...(ofType.get(vault.scheme) ?? []), created]);
  }
  for (const [scheme, [first, second]] of ofType) {
    if (second === undefined && !byScheme.has(scheme)) byScheme.set(scheme, first!);
  }
  return byScheme;
}

/**
 * The config's vaults, and the one that inputs describe; that one wins over an entry of the same id.
 * @throws AppError `usage` for an address without a way to log in
 */
export function withInputs(
  providers: Config['providers'],
  inputs: InputValues,
  env: VaultSurroundings['env'],
): Config['providers'] {
  if (!inputs.has('vault-url')) return providers;
  const settings: Record<string, unknown> = { url: inputs.text('vault-url'), auth: authOf(inputs, env) };
  if (inputs.has('vault-namespace')) settings['namespace'] = inputs.text('vault-namespace');
  if (inputs.has('vault-ca')) settings['ca'] = inputs.text('vault-ca');
  return { ...providers, [INPUT_PROVIDER]: { type: 'vault', settings, at: inputs.word('vault-url') } };
}

function authOf(inputs: InputValues, env: VaultSurroundings['env']): Record<string, unknown> {
  if (inputs.has('vault-role')) {
    const auth: Record<string, unknown> = { method: 'jwt', role: inputs.text('vault-role') };
    if (inputs.has('vault-audience')) auth['audience'] = inputs.text('vault-audience');
    if (inputs.has('vault-auth-path')) auth['path'] = inputs.text('vault-auth-path');
    return auth;
  }
  if (env['VAULT_TOKEN']) return { method: 'token', token: 'env:VAULT_TOKEN' };
  throw new AppError('usage', `${inputs.word('vault-url')} is given, but not how to log in.`, {
    mend: `Give ${inputs.word('vault-role')} (login with the job's OIDC token), or set VAULT_TOKEN.`,
  });
}

/** An input that was given wins over the config; the default fills what neither says. */
function withMaxTtl(provider: ProviderConfig, inputs: InputValues): ProviderConfig {
  if (provider.type !== 'vault') return provider;
  const given = inputs.has('max-ttl') ? inputs.text('max-ttl') : (provider.settings['max-ttl'] ?? DEFAULT_MAX_TTL);
  return { ...provider, settings: { ...provider.settings, 'max-ttl': given } };
}

function unknownType(type: string, at: string): AppError {
  const known = Object.keys(vaults);
  return new AppError(
    'config',
    `${at}: there is no type of vault “${neutralLine(type.slice(0, 40))}”.${didYouMean(type, known)}`,
    { mend: `Known types: ${known.join(', ')}.` },
  );
}
