import { isVaultType, vaults } from '../adapters/vaults/index.ts';
import type { VaultKind, VaultSurroundings } from '../adapters/vaults/vault-kind.ts';
import { AppError } from '../domain/app-error.ts';
import { didYouMean } from '../domain/nearest-name.ts';
import { neutralLine } from '../domain/neutral-text.ts';
import { parseDuration } from '../engine/inject/duration.ts';
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
    const { type, at } = provider;
    if (!isVaultType(type)) throw unknownType(type, at);
    const { vault } = await vaults[type]();
    const created = vault.create(id, withMaxTtl(provider, vault.lifetime, inputs), at, surroundings);
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

/**
 * The settings with a `max-ttl`, for what has a life that can be asked for. An input that was given wins over the config, and is
 * for all vaults: each takes of it what it can give. The default fills what neither says.
 * @throws AppError `config` for a `max-ttl` in the config that the vault can't give
 */
function withMaxTtl(
  { type, settings, at }: ProviderConfig,
  lifetime: VaultKind['lifetime'],
  inputs: InputValues,
): ProviderConfig['settings'] {
  const configured = settings['max-ttl'];
  if (lifetime === undefined || typeof lifetime === 'string') {
    if (configured === undefined) return settings;
    const why = lifetime ?? 'what it gives does not end by itself';
    throw new AppError('config', `${at}.max-ttl can't be had from ${type}: ${why}.`, { mend: 'Leave “max-ttl” out.' });
  }
  if (inputs.has('max-ttl')) {
    const asked = parseDuration(inputs.text('max-ttl') ?? DEFAULT_MAX_TTL, inputs.word('max-ttl'));
    const given = Math.min(lifetime.most, Math.max(lifetime.least, asked));
    return { ...settings, 'max-ttl': `${Math.ceil(given / 1000)}s` };
  }
  if (typeof configured !== 'string') return { 'max-ttl': DEFAULT_MAX_TTL, ...settings };
  const wanted = parseDuration(configured, `${at}.max-ttl`);
  if (wanted >= lifetime.least && wanted <= lifetime.most) return settings;
  const [bound, word] = wanted < lifetime.least ? [lifetime.least, 'less'] : [lifetime.most, 'more'];
  throw new AppError(
    'config',
    `${at}.max-ttl is ${configured}; ${type} gives no ${word} than ${bound / 60_000} minutes.`,
    {
      mend: `Write max-ttl: ${bound / 60_000}m, or leave it out for ${DEFAULT_MAX_TTL}.`,
    },
  );
}

function unknownType(type: string, at: string): AppError {
  const known = Object.keys(vaults);
  return new AppError(
    'config',
    `${at}: there is no type of vault “${neutralLine(type.slice(0, 40))}”.${didYouMean(type, known)}`,
    { mend: `Known types: ${known.join(', ')}.` },
  );
}
