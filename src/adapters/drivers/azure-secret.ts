import type { SecretProperties } from '@azure/keyvault-secrets';
import { AppError } from '../../domain/app-error.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import { type EntryAddress, parseEntryAddress } from '../vaults/azure/entry-address.ts';
import { unreachableService } from '../vaults/unreachable.ts';
import type { AzureConnection } from './azure-connection.ts';
import {
  type Failure,
  isFailure,
  type SecretVersion,
  type VersionedSecret,
  type VersionedStore,
} from './versioned-secret.ts';

/** The secrets of a key vault. */
export function azureSecrets(connection: AzureConnection): VersionedStore {
  return {
    async names(prefix, signal) {
      const names: string[] = [];
      try {
        for await (const { name } of connection.client.listPropertiesOfSecrets({ abortSignal: signal }))
          if (name.startsWith(prefix)) names.push(name);
      } catch (error) {
        throw asError(connection.settings.url, failureOf(connection, error, 'list secrets'));
      }
      return names;
    },
    secret: (entry, signal) => new AzureSecret(connection, entry, signal),
  };
}

/**
 * A secret of Azure Key Vault. A new version is handed out at once; an old one stays readable by its id until it is
 * disabled, which can be undone. Key Vault deletes no single version.
 * Source: learn.microsoft.com/azure/key-vault/secrets/about-secrets, …/rest/api/keyvault/secrets.
 */
class AzureSecret implements VersionedSecret {
  readonly staged = false;
  readonly #connection: AzureConnection;
  readonly #signal: AbortSignal;
  readonly #address: EntryAddress;
  readonly #shown: string;

  constructor(connection: AzureConnection, entry: SecretReference, signal: AbortSignal) {
    this.#connection = connection;
    this.#signal = signal;
    this.#address = parseEntryAddress(entry, connection.id);
    this.#shown = formatReference({ ...entry, field: null, version: null });
  }

  async refusal(): Promise<Failure | null> {
    const { name, kind } = this.#address;
    const mend = `Make a new version of the certificate: az keyvault certificate create --vault-name ${this.#vaultName} --name ${name} --policy "$(az keyvault certificate show --vault-name ${this.#vaultName} --name ${name} --query policy)"`;
    const certificate: Failure = {
      kind: 'failed',
      detail: 'it is the key of a certificate, which its issuer makes',
      mend,
    };
    if (kind === 'certificates') return certificate;
    const current = await this.#try('read it', () => this.#connection.client.getSecret(name, this.#options));
    if (isFailure(current)) return current;
    return current.properties.certificateKeyId === undefined && current.properties.managed !== true
      ? null
      : certificate;
  }

  async versions(): Promise<readonly SecretVersion[] | Failure> {
    const { name } = this.#address;
    const { client } = this.#connection;
    const current = await this.#try('read it', () => client.getSecret(name, this.#options), isDisabled);
    if (isFailure(current)) return current;
    const currentId = current?.properties.version ?? null;
    const all = await this.#try('list its versions', async () => {
      const found: SecretProperties[] = [];
      for await (const one of client.listPropertiesOfSecretVersions(name, this.#options)) found.push(one);
      return found;
    });
    if (isFailure(all)) return all;
    const enabled = all.filter((version) => version.enabled !== false);
    const versions = enabled.map(({ version: id = '', createdOn = new Date(0) }) => ({
      id,
      created: createdOn,
      current: id === currentId,
    }));
    // Times are whole seconds: the current one is the last of those made in one.
    return versions.sort((a, b) => a.created.getTime() - b.created.getTime() || Number(a.current) - Number(b.current));
  }

  async read(id: string): Promise<Secret | null> {
    const { client } = this.#connection;
    const options = { ...this.#options, version: id };
    const answer = await this.#try(
      'read a version of it',
      () => client.getSecret(this.#address.name, options),
      (error) => statusOf(error) === 404 || isDisabled(error),
    );
    if (isFailure(answer)) throw asError(this.#shown, answer);
    return answer?.value === undefined ? null : new Secret(answer.value, this.#shown);
  }

  async add(document: Secret, base: string): Promise<string | Failure> {
    const { client } = this.#connection;
    const { name } = this.#address;
    const before = await this.#try('read it', () => client.getSecret(name, { ...this.#options, version: base }));
    if (isFailure(before)) return before;
    const options = { ...this.#options, ...carriedOver(before.properties) };
    const added = await this.#try('set it', () => client.setSecret(name, document.reveal(), options));
    return isFailure(added) ? added : (added.properties.version ?? '');
  }

  async promote(): Promise<'done'> {
    return 'done';
  }

  async retire(old: readonly SecretVersion[]): Promise<string | Failure> {
    const { client } = this.#connection;
    for (const { id } of old) {
      const disabled = await this.#try('disable a version of it', () =>
        client.updateSecretProperties(this.#address.name, id, { ...this.#options, enabled: false }),
      );
      if (isFailure(disabled)) return disabled;
    }
    return `disabled ${old.map(({ id }) => `version ${id}`).join(', ')}`;
  }

  get #options(): { abortSignal: AbortSignal } {
    return { abortSignal: this.#signal };
  }

  get #vaultName(): string {
    return this.#connection.settings.vaultName;
  }

  /** A call; its refusal as a failed step, but for what `isNone` knows, which gives `null`. */
  async #try<T>(what: string, call: () => Promise<T>): Promise<T | Failure>;
  async #try<T>(what: string, call: () => Promise<T>, isNone: (error: unknown) => boolean): Promise<T | null | Failure>;
  async #try<T>(what: string, call: () => Promise<T>, isNone = (_: unknown) => false): Promise<T | null | Failure> {
    try {
      return await call();
    } catch (error) {
      return isNone(error) ? null : failureOf(this.#connection, error, what, this.#address.name);
    }
  }
}

/** What a new version keeps of the old one: its kind, its tags, and how long it lives. */
function carriedOver({ contentType, tags, createdOn, expiresOn }: SecretProperties): Record<string, unknown> {
  const life = expiresOn !== undefined && createdOn !== undefined ? expiresOn.getTime() - createdOn.getTime() : 0;
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(tags === undefined ? {} : { tags }),
    ...(life > 0 ? { expiresOn: new Date(Date.now() + life) } : {}),
  };
}

function statusOf(error: unknown): number {
  return Number((error as { statusCode?: unknown }).statusCode);
}

/** A disabled version is refused, as its own kind of 403. The service writes `innererror`, the SDK's model `innerError`. */
function isDisabled(error: unknown): boolean {
  type Fault = { code?: unknown; innerError?: Fault; innererror?: Fault };
  const fault = (error as { details?: { error?: Fault } }).details?.error;
  return statusOf(error) === 403 && /Disabled$/.test(String((fault?.innerError ?? fault?.innererror)?.code));
}

/** @throws the error itself where it is no answer of the vault: a bug, an AppError of the login */
function failureOf({ settings, transport }: AzureConnection, error: unknown, what: string, name = 'NAME'): Failure {
  if (error instanceof AppError) throw error;
  const { statusCode } = error as { statusCode?: unknown };
  if (typeof statusCode !== 'number') {
    if (transport.failure !== null) throw unreachableService(transport.failure.host, transport.failure);
    throw error;
  }
  const scope = `"$(az keyvault show --name ${settings.vaultName} --query id -o tsv)/secrets/${name}"`;
  const mend =
    statusCode === 403
      ? `Give the identity that Sealant logs in with the role for this one secret: az role assignment create --role "Key Vault Secrets Officer" --assignee OBJECT_ID --scope ${scope}`
      : statusCode === 404
        ? `List what is there: az keyvault secret list --vault-name ${settings.vaultName} --query "[].name"`
        : 'The vault’s diagnostic log (AuditEvent) has the reason.';
  const absent = statusCode === 404;
  return { kind: 'failed', absent, detail: `${settings.vaultName} answered ${statusCode} when asked to ${what}`, mend };
}

function asError(shown: string, { detail, mend }: Failure): AppError {
  return new AppError('vault', `${shown}: ${detail}.`, { mend });
}
