import type { AwsConnection } from '../../adapters/drivers/aws-connection.ts';
import type { AzureConnection } from '../../adapters/drivers/azure-connection.ts';
import type { DriverAccess } from '../../adapters/drivers/driver-kind.ts';
import type { GcpConnection } from '../../adapters/drivers/gcp-connection.ts';
import type { LoginProbe } from '../../adapters/drivers/login-probe.ts';
import type { VaultApi } from '../../adapters/drivers/vault-api.ts';
import type { VaultFile } from '../../adapters/vaults/embedded/vault-file.ts';
import type { VaultAddress } from '../../adapters/vaults/hashicorp-vault/address.ts';
import type { VaultConnection } from '../../adapters/vaults/hashicorp-vault.ts';
import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import type { SecretReference } from '../../domain/reference.ts';
import { whyOf } from '../../engine/inject/inject-audit.ts';
import type { EntryVersion } from '../../engine/respond/correlate.ts';
import { matchesEntry } from '../../engine/respond/entry-pattern.ts';
import type { ProviderConfig } from '../config/config.ts';
import { CloudConnections, type ProviderEntry } from './cloud-connections.ts';
import type { VaultSetOptions } from './vault-set-options.ts';

/** The types that responses can work with, and the scheme of each. */
const SCHEMES: Readonly<Record<string, string>> = {
  embedded: 'file',
  vault: 'vault',
  'aws-secrets-manager': 'awssm',
  'azure-key-vault': 'azkv',
  'gcp-secret-manager': 'gcpsm',
};

/** The config's vaults, each opened on first use and given back by `close`. */
export class VaultSet implements DriverAccess {
  readonly #options: VaultSetOptions;
  readonly #connections = new Map<string, Promise<VaultConnection>>();
  readonly #forget = new Map<VaultConnection, () => void>();
  readonly #clouds: CloudConnections;

  constructor(options: VaultSetOptions) {
    this.#options = options;
    this.#clouds = new CloudConnections(options);
  }

  /** Type of the provider that a scheme names: its id, or its type's scheme where only one has that type. */
  typeOf(scheme: string): string | null {
    return this.#find(scheme)?.provider.type ?? null;
  }

  async embedded(entry: SecretReference): Promise<VaultFile> {
    const { provider } = this.#provider(entry.scheme, 'embedded');
    const { identity, world, directory } = this.#options;
    const { openEmbeddedVault } = await import('../../adapters/vaults/embedded-vault.ts');
    return openEmbeddedVault(provider.settings, provider.at, identity, { env: world.env, directory });
  }

  async vault(entry: SecretReference): Promise<VaultApi> {
    const { apiOf } = await import('../../adapters/drivers/vault-connection.ts');
    return apiOf(await this.#connect(entry.scheme));
  }

  async aws(entry: SecretReference): Promise<AwsConnection> {
    return this.#clouds.aws(this.#provider(entry.scheme, 'aws-secrets-manager'));
  }

  async azure(entry: SecretReference): Promise<AzureConnection> {
    return this.#clouds.azure(this.#provider(entry.scheme, 'azure-key-vault'));
  }

  async gcp(entry: SecretReference): Promise<GcpConnection> {
    return this.#clouds.gcp(this.#provider(entry.scheme, 'gcp-secret-manager'));
  }

  /** Where the first configured Vault is: the only place that a Vault token is sent to. */
  async vaultAddress(): Promise<VaultAddress | null> {
    const found = Object.entries(this.#options.config.providers).find(([, { type }]) => type === 'vault');
    if (found === undefined) return null;
    const { readVaultSettings } = await import('../../adapters/vaults/hashicorp-vault/settings.ts');
    return readVaultSettings(found[1].settings, found[1].at, this.#options.directory);
  }

  loginProbe(entry: SecretReference): LoginProbe | null {
    const { rules, schedule } = this.#options.config.respond;
    const named =
      rules.find(
        ({ when, test }) => test !== undefined && when.entry !== undefined && matchesEntry(when.entry, entry),
      ) ?? schedule.find((rule) => rule.test !== undefined && matchesEntry(rule.entry, entry));
    if (named?.test === undefined) return null;
    const url = named.test;
    return {
      async login(user, password, signal) {
        const { postgresLogin } = await import('../../adapters/drivers/postgres-login.ts');
        return postgresLogin(url).login(user, password, signal);
      },
    };
  }

  now(): Date {
    return this.#options.world.now();
  }

  /** Every version that can be read of the entries that a pattern means. */
  async versions(pattern: string): Promise<readonly EntryVersion[]> {
    const scheme = pattern.slice(0, pattern.indexOf('://'));
    const type = this.typeOf(scheme);
    const entry: SecretReference = { scheme, path: '', field: null, version: null, optional: false };
    let found: readonly EntryVersion[] = [];
    if (type === 'embedded') {
      const { embeddedVersions } = await import('../../adapters/vaults/embedded/entry-versions.ts');
      found = embeddedVersions(await (await this.embedded(entry)).read(), scheme, pattern);
    } else if (type === 'vault') {
      const { vaultVersions } = await import('../../adapters/drivers/vault-versions.ts');
      found = await vaultVersions(await this.vault(entry), scheme, pattern, this.#options.signal);
    } else {
      const store = await this.#clouds.store(this.#provider(scheme, type ?? 'vault'));
      if (store === null) throw this.#unsuitable(scheme, 'vault');
      const { storeVersions } = await import('../../adapters/drivers/store-versions.ts');
      found = await storeVersions(store, scheme, pattern, this.#options.signal);
    }
    const detail = { versions: found.length };
    this.#options.audit.record({ action: 'read', target: pattern, result: 'ok', detail });
    return found;
  }

  /** Gives every session back. Never throws. */
  async close(): Promise<void> {
    for (const [id, connecting] of this.#connections) {
      const connection = await connecting.catch(() => null);
      if (connection === null) continue;
      if (!connection.token.borrowed) {
        const { kind } = await connection.releaser.release(null, AbortSignal.timeout(15_000));
        const result = kind === 'revoked-verified' || kind === 'already-dead' ? 'ok' : 'failed';
        const detail = { provider: id, outcome: kind };
        this.#options.audit.record({ action: 'release', target: id, result, detail });
        if (result === 'ok') this.#forget.get(connection)?.();
      }
      await connection.client.close();
    }
    this.#connections.clear();
  }

  #connect(scheme: string): Promise<VaultConnection> {
    const { id, provider } = this.#provider(scheme, 'vault');
    const known = this.#connections.get(id);
    if (known !== undefined) return known;
    const connecting = this.#logIn(id, provider);
    this.#connections.set(id, connecting);
    return connecting;
  }

  async #logIn(id: string, provider: ProviderConfig): Promise<VaultConnection> {
    const { identity, world, directory, signal, mask, remember, audit } = this.#options;
    const [{ connect, handleOf }, { readVaultSettings }] = await Promise.all([
      import('../../adapters/vaults/hashicorp-vault.ts'),
      import('../../adapters/vaults/hashicorp-vault/settings.ts'),
    ]);
    const settings = readVaultSettings(provider.settings, provider.at, directory);
    const connection = await connect(settings, identity, { env: world.env, directory }, signal).catch((error) => {
      audit.record({ action: 'login', target: id, result: 'failed', detail: whyOf(error) });
      throw error;
    });
    // In this order, as `inject` does: a job killed between the two still gives the session back.
    const forget = connection.token.borrowed ? undefined : remember?.(handleOf(id, settings, connection.token));
    if (forget !== undefined) this.#forget.set(connection, forget);
    mask(connection.token.value);
    const { expiresAt } = connection.token;
    const detail = { method: settings.login.method, until: expiresAt?.toISOString() ?? null };
    audit.record({ action: 'login', target: id, result: 'ok', detail });
    return connection;
  }

  #find(scheme: string): ProviderEntry | null {
    const { providers } = this.#options.config;
    const named = Object.hasOwn(providers, scheme) ? providers[scheme] : undefined;
    if (named !== undefined) return { id: scheme, provider: named };
    const ofType = Object.entries(providers).filter(([, { type }]) => SCHEMES[type] === scheme);
    return ofType.length === 1 ? { id: ofType[0]![0], provider: ofType[0]![1] } : null;
  }

  #provider(scheme: string, type: string): ProviderEntry {
    const found = this.#find(scheme);
    if (found !== null && found.provider.type === type) return found;
    throw this.#unsuitable(scheme, type);
  }

  #unsuitable(scheme: string, type: string): AppError {
    const known = Object.keys(this.#options.config.providers);
    return new AppError('config', `No vault that Sealant can rotate in is configured for “${scheme}://”.`, {
      mend: `Add it to the config: providers: { ${scheme}: { type: ${type}, … } }.${didYouMean(scheme, known)}`,
    });
  }
}
