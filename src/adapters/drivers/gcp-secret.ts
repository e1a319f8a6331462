import { AppError } from '../../domain/app-error.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';
import type { HttpAnswer } from '../http.ts';
import { recordOf } from '../vaults/gcp/api-error.ts';
import { crc32c } from '../vaults/gcp/crc32c.ts';
import { optionsOf, parentOf, parseSecretAddress, type SecretAddress } from '../vaults/gcp/secret-address.ts';
import { secretValue } from '../vaults/gcp/secret-value.ts';
import type { GcpCall, GcpConnection } from './gcp-connection.ts';
import type { Failure, SecretVersion, VersionedSecret, VersionedStore } from './versioned-secret.ts';

/** The secrets of a project. */
export function gcpSecrets(connection: GcpConnection): VersionedStore {
  const { settings } = connection;
  return {
    async names(prefix, signal) {
      const path = `${parentOf(settings)}/secrets`;
      const pages = await allPages(connection, settings, path, 'secrets', signal);
      if (!Array.isArray(pages))
        throw new AppError('vault', `Google Cloud answered ${pages.status} when asked to list secrets.`, {
          mend: `Give the role to list them: gcloud projects add-iam-policy-binding ${settings.project} --role=roles/secretmanager.viewer --member='${connection.member()}'`,
        });
      const names = pages.map((one) => String(recordOf(one)['name']).split('/').at(-1)!);
      return names.filter((name) => name.startsWith(prefix));
    },
    secret: (entry, signal) => new GcpSecret(connection, entry, signal),
  };
}

async function allPages(
  connection: GcpConnection,
  address: Pick<SecretAddress, 'location'>,
  path: string,
  key: string,
  signal: AbortSignal,
): Promise<unknown[] | HttpAnswer> {
  const found: unknown[] = [];
  let token = '';
  do {
    const query = `pageSize=1000${token === '' ? '' : `&pageToken=${encodeURIComponent(token)}`}`;
    const call: GcpCall = { method: 'GET', address, path: `${path}?${query}`, repeatable: true };
    const answer = await connection.call(call, signal);
    if (answer.status !== 200) return answer;
    const page = recordOf(answer.body);
    if (Array.isArray(page[key])) found.push(...(page[key] as unknown[]));
    token = typeof page['nextPageToken'] === 'string' ? page['nextPageToken'] : '';
  } while (token !== '');
  return found;
}

/**
 * A secret of Google Secret Manager. A new version is handed out at once as “latest”; an old one is disabled, and destroyed
 * for good only where it was proven to be what leaked.
 * Source: cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions.
 */
class GcpSecret implements VersionedSecret {
  readonly staged = false;
  readonly #connection: GcpConnection;
  readonly #signal: AbortSignal;
  readonly #address: SecretAddress;
  readonly #shown: string;

  constructor(connection: GcpConnection, entry: SecretReference, signal: AbortSignal) {
    this.#connection = connection;
    this.#signal = signal;
    this.#address = parseSecretAddress({ ...entry, version: null }, connection.id, connection.settings);
    this.#shown = formatReference({ ...entry, field: null, version: null });
  }

  async refusal(): Promise<null> {
    return null;
  }

  async versions(): Promise<readonly SecretVersion[] | Failure> {
    const path = `${this.#path}/versions`;
    const all = await allPages(this.#connection, this.#address, path, 'versions', this.#signal);
    if (!Array.isArray(all)) return this.#failure(all, 'list its versions', 'secretmanager.viewer');
    const numbered = all
      .map((one) => recordOf(one))
      .map(({ name, createTime, state }) => ({
        id: String(name).split('/').at(-1)!,
        created: new Date(String(createTime)),
        state,
      }))
      .sort((a, b) => Number(a.id) - Number(b.id));
    // “latest” is the newest, whatever its state.
    const latest = numbered.at(-1)?.id;
    return numbered
      .filter(({ state }) => state === 'ENABLED')
      .map(({ id, created }) => ({ id, created, current: id === latest }));
  }

  async read(id: string): Promise<Secret | null> {
    const answer = await this.#call({ method: 'GET', path: `${this.#path}/versions/${id}:access`, repeatable: true });
    // Destroyed or disabled meanwhile.
    if (answer.status === 404 || answer.status === 400) return null;
    const data = recordOf(recordOf(answer.body)['payload'])['data'];
    if (answer.status !== 200 || typeof data !== 'string') {
      const { detail, mend } = this.#failure(answer, 'read a version of it', 'secretmanager.secretAccessor');
      throw new AppError('vault', `${this.#shown}: ${detail}.`, { mend });
    }
    const value = secretValue(Buffer.from(data, 'base64'), null, false, this.#shown);
    return value?.encoding === 'utf8' ? value : null;
  }

  async add(document: Secret): Promise<string | Failure> {
    const bytes = Buffer.from(document.reveal(), 'utf8');
    const payload = { data: bytes.toString('base64'), dataCrc32c: String(crc32c(bytes)) };
    const path = `${this.#path}:addVersion`;
    // Done twice, it would be two versions; the next run of the step sees what is there.
    const answer = await this.#call({ method: 'POST', path, body: { payload }, repeatable: false });
    const { name } = recordOf(answer.body);
    if (answer.status === 200 && typeof name === 'string') return name.split('/').at(-1)!;
    return this.#failure(answer, 'add a version to it', 'secretmanager.secretVersionManager');
  }

  async promote(): Promise<'done'> {
    return 'done';
  }

  async retire(old: readonly SecretVersion[], proven: boolean): Promise<string | Failure> {
    for (const { id } of old) {
      const action = proven ? 'destroy' : 'disable';
      const path = `${this.#path}/versions/${id}:${action}`;
      const answer = await this.#call({ method: 'POST', path, body: {}, repeatable: true });
      if (answer.status !== 200)
        return this.#failure(answer, `${action} a version of it`, 'secretmanager.secretVersionManager');
    }
    return `${proven ? 'destroyed' : 'disabled'} ${old.map(({ id }) => `version ${id}`).join(', ')}`;
  }

  get #path(): string {
    return `${parentOf(this.#address)}/secrets/${this.#address.name}`;
  }

  #call(call: Omit<GcpCall, 'address'>): Promise<HttpAnswer> {
    return this.#connection.call({ ...call, address: this.#address }, this.#signal);
  }

  #failure({ status }: HttpAnswer, what: string, role: string): Failure {
    const { name } = this.#address;
    const mend =
      status === 403
        ? `Give the role for this one secret: gcloud secrets add-iam-policy-binding ${name} ${optionsOf(this.#address)} --role=roles/${role} --member='${this.#connection.member()}'`
        : `List what is there: gcloud secrets list ${optionsOf(this.#address)}`;
    const absent = status === 404;
    return { kind: 'failed', absent, detail: `Google Cloud answered ${status} when asked to ${what}`, mend };
  }
}
