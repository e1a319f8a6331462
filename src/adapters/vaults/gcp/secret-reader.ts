import type { Secret } from '../../../domain/secret.ts';
import type { HttpAnswer, HttpClient } from '../../http.ts';
import { unreachableService } from '../unreachable.ts';
import type { GcpIdentity } from './access-token.ts';
import { recordOf } from './api-error.ts';
import { crc32c } from './crc32c.ts';
import { damaged, malformed, mayNotList, notFound, type ReadFault, refused } from './diagnose.ts';
import { hostOf, parentOf, type SecretAddress } from './secret-address.ts';

const PAGE = 1_000;

/** Reads versions of secrets over REST. Source: cloud.google.com/secret-manager/docs/reference/rest. */
export class SecretReader {
  readonly #http: HttpClient;
  readonly #identity: GcpIdentity;
  readonly #headers: Readonly<Record<string, string>>;

  /** @param reason goes into the project's audit log, in ASCII; `null` for none */
  constructor(http: HttpClient, identity: GcpIdentity, reason: string | null) {
    this.#http = http;
    this.#identity = identity;
    this.#headers = reason === null ? {} : { 'x-goog-request-reason': reason };
  }

  /**
   * @param shown the reference without its field
   * @returns the bytes, their checksum verified; `null` where there is no such secret or version but it is optional
   * @throws AppError `vault` for anything else
   */
  async read(address: SecretAddress, optional: boolean, shown: string, signal: AbortSignal): Promise<Buffer | null> {
    const path = `${parentOf(address)}/secrets/${address.name}/versions/${address.version}:access`;
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#get(address, path, signal);
      const fault: ReadFault = { address, shown, member: this.#identity.member };
      if (answer.status === 404 && optional) return null;
      if (answer.status === 404) throw notFound(fault, await this.#names(address, signal));
      if (answer.status !== 200) throw refused(fault, answer);
      const { data = '', dataCrc32c } = recordOf(recordOf(answer.body)['payload']);
      if (typeof data !== 'string') throw malformed(shown);
      const bytes = Buffer.from(data, 'base64');
      // Versions from before Secret Manager kept checksums have none.
      if (dataCrc32c === undefined || String(crc32c(bytes)) === String(dataCrc32c)) return bytes;
      if (attempt === 2) throw damaged(shown);
    }
  }

  /**
   * Names of all secrets of a project or location, page by page.
   * Source: cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/list.
   * @param offer takes each
   */
  async list(
    place: Pick<SecretAddress, 'project' | 'location'>,
    shown: string,
    offer: (name: string) => void,
    signal: AbortSignal,
  ): Promise<void> {
    let page = '';
    do {
      const query = `pageSize=${PAGE}${page === '' ? '' : `&pageToken=${encodeURIComponent(page)}`}`;
      const answer = await this.#get(place, `${parentOf(place)}/secrets?${query}`, signal);
      if (answer.status === 403) throw mayNotList(place, shown, this.#identity.member);
      if (answer.status !== 200)
        throw refused(
          { address: { ...place, name: '*', version: 'latest' }, shown, member: this.#identity.member },
          answer,
        );
      const { secrets, nextPageToken } = recordOf(answer.body);
      for (const secret of Array.isArray(secrets) ? secrets : [])
        offer(String(recordOf(secret)['name']).split('/').at(-1)!);
      const next = typeof nextPageToken === 'string' ? nextPageToken : '';
      page = next === page ? '' : next;
    } while (page !== '');
  }

  async #get(address: Pick<SecretAddress, 'location'>, path: string, signal: AbortSignal): Promise<HttpAnswer> {
    const { value } = await this.#identity.token(signal);
    const host = hostOf(address);
    const headers = { ...this.#headers, ...this.#quota(), ...authorization(value) };
    const url = `https://${host}/v1/${path}`;
    const result = await this.#http.send({ method: 'GET', url, headers, repeatable: true }, signal);
    if (result.kind === 'answer') return result;
    throw unreachableService(host, result);
  }

  #quota(): Record<string, string> {
    const project = this.#identity.quotaProject;
    return project === null ? {} : { 'x-goog-user-project': project };
  }

  /** Names for the message; empty where the identity may not list them. */
  async #names(address: SecretAddress, signal: AbortSignal): Promise<string[]> {
    const answer = await this.#get(address, `${parentOf(address)}/secrets?pageSize=250`, signal).catch(() => null);
    const secrets = answer?.status === 200 ? recordOf(answer.body)['secrets'] : [];
    if (!Array.isArray(secrets)) return [];
    return secrets.map((secret) => String(recordOf(secret)['name']).split('/').at(-1)!);
  }
}

function authorization(token: Secret): Record<string, string> {
  return { authorization: `Bearer ${token.reveal()}` };
}
