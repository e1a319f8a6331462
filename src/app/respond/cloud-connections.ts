import type { AwsConnection } from '../../adapters/drivers/aws-connection.ts';
import type { AzureConnection } from '../../adapters/drivers/azure-connection.ts';
import type { GcpConnection } from '../../adapters/drivers/gcp-connection.ts';
import type { VersionedStore } from '../../adapters/drivers/versioned-secret.ts';
import type { Secret } from '../../domain/secret.ts';
import type { ProviderConfig } from '../config/config.ts';
import type { VaultSetOptions } from './vault-set-options.ts';

/** A `providers:` entry with its id. */
export interface ProviderEntry {
  id: string;
  provider: ProviderConfig;
}

interface Connection {
  credentials: readonly Secret[];
  close(): Promise<void>;
}

/** The config's clouds, each logged in to on first use. Their sessions can't be given back: they end by themselves. */
export class CloudConnections {
  readonly #options: VaultSetOptions;
  readonly #open = new Map<string, Promise<Connection>>();

  constructor(options: VaultSetOptions) {
    this.#options = options;
  }

  aws(entry: ProviderEntry): Promise<AwsConnection> {
    const { identity, signal } = this.#options;
    return this.#connect(entry, async ({ settings, at }, surroundings) => {
      const { connectAws } = await import('../../adapters/drivers/aws-connection.ts');
      return connectAws(settings, at, identity, surroundings, signal);
    });
  }

  azure(entry: ProviderEntry): Promise<AzureConnection> {
    const { identity, signal } = this.#options;
    return this.#connect(entry, async ({ settings, at }, surroundings) => {
      const { connectAzure } = await import('../../adapters/drivers/azure-connection.ts');
      return connectAzure(entry.id, settings, at, identity, surroundings, signal);
    });
  }

  gcp(entry: ProviderEntry): Promise<GcpConnection> {
    const { identity, signal } = this.#options;
    return this.#connect(entry, async ({ settings, at }, surroundings) => {
      const { connectGcp } = await import('../../adapters/drivers/gcp-connection.ts');
      return connectGcp(entry.id, settings, at, identity, surroundings, signal);
    });
  }

  /** The secrets of a provider; `null` for a type that is no cloud’s. */
  async store(entry: ProviderEntry): Promise<VersionedStore | null> {
    switch (entry.provider.type) {
      case 'aws-secrets-manager': {
        const { awsSecrets } = await import('../../adapters/drivers/aws-secret.ts');
        return awsSecrets(await this.aws(entry));
      }
      case 'azure-key-vault': {
        const { azureSecrets } = await import('../../adapters/drivers/azure-secret.ts');
        return azureSecrets(await this.azure(entry));
      }
      case 'gcp-secret-manager': {
        const { gcpSecrets } = await import('../../adapters/drivers/gcp-secret.ts');
        return gcpSecrets(await this.gcp(entry));
      }
      default:
        return null;
    }
  }

  /** Never throws. */
  async close(): Promise<void> {
    for (const connecting of this.#open.values()) await connecting.then((one) => one.close()).catch(() => {});
    this.#open.clear();
  }

  #connect<T extends Connection>(
    { id, provider }: ProviderEntry,
    logIn: (
      provider: ProviderConfig,
      surroundings: { env: VaultSetOptions['world']['env']; directory: string },
    ) => Promise<T>,
  ): Promise<T> {
    const known = this.#open.get(id);
    // A provider has one type, so its connection does.
    if (known !== undefined) return known as Promise<T>;
    const { world, directory, mask, audit } = this.#options;
    const connecting = logIn(provider, { env: world.env, directory }).then((connection) => {
      for (const credential of connection.credentials) mask(credential);
      audit.record({ action: 'login', target: id, result: 'ok', detail: { type: provider.type } });
      return connection;
    });
    this.#open.set(id, connecting);
    return connecting;
  }
}
