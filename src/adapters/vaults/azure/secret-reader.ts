import type { SecretClient } from '@azure/keyvault-secrets';
import { AppError } from '../../../domain/app-error.ts';
import { Secret } from '../../../domain/secret.ts';
import { claimsOf, claimText } from '../token-claims.ts';
import { unreachableService } from '../unreachable.ts';
import type { VaultCredential } from './credential.ts';
import { deleted, isMissingRole, mayNotList, notFound, outsideItsTime, type ReadFault, refused } from './diagnose.ts';
import type { EntryAddress } from './entry-address.ts';
import type { VaultSecret } from './secret-value.ts';
import type { AzureSettings } from './settings.ts';
import type { AzureTransport } from './transport.ts';

/** Names listed to find the one that was meant. */
const NAMES_LISTED = 250;

/** Reads secrets through the SDK, and says in the user's terms why one can't be read. */
export class SecretReader {
  readonly #client: SecretClient;
  readonly #settings: AzureSettings;
  readonly #credential: VaultCredential;
  readonly #transport: AzureTransport;

  constructor(client: SecretClient, settings: AzureSettings, credential: VaultCredential, transport: AzureTransport) {
    this.#client = client;
    this.#settings = settings;
    this.#credential = credential;
    this.#transport = transport;
  }

  /**
   * @param shown the reference without its field
   * @returns `null` where there is no such secret, also after it was deleted, but it is optional
   * @throws AppError `vault` for anything else
   */
  async read(
    { name, version }: EntryAddress,
    optional: boolean,
    shown: string,
    signal: AbortSignal,
  ): Promise<VaultSecret | null> {
    const fault = { settings: this.#settings, shown, name, version };
    try {
      const options = version === null ? { abortSignal: signal } : { abortSignal: signal, version };
      const { value, properties } = await this.#client.getSecret(name, options);
      const outside = this.#settings.allowExpired ? null : outsideOf(properties);
      if (outside !== null) throw outsideItsTime(await this.#faultOf(fault), ...outside);
      return { value: value ?? '', contentType: properties.contentType ?? null };
    } catch (error) {
      if (error instanceof AppError) throw error;
      if (statusOf(error) !== 404) throw await this.#explain(fault, error);
      if (optional) return null;
      throw await this.#missing(fault, signal);
    }
  }

  /**
   * Names of all secrets, page by page; also of disabled ones, which can't be read.
   * @param offer takes each
   */
  async list(shown: string, offer: (name: string) => void, signal: AbortSignal): Promise<void> {
    const names: AsyncIterator<{ name: string }> = this.#client
      .listPropertiesOfSecrets({ abortSignal: signal })
      [Symbol.asyncIterator]();
    for (;;) {
      const next = await names.next().catch(async (error: unknown) => {
        const fault = { settings: this.#settings, shown, name: '*', version: null };
        const known = await this.#explain(fault, error);
        throw statusOf(error) === 403 && isMissingRole(innerCodeOf(error))
          ? mayNotList(await this.#faultOf(fault))
          : known;
      });
      if (next.done === true) return;
      offer(next.value.name);
    }
  }

  /** 404 is both: never there, and deleted but not yet purged. */
  async #missing(fault: Omit<ReadFault, 'principal'>, signal: AbortSignal): Promise<AppError> {
    const whole = await this.#faultOf(fault);
    try {
      const { properties } = await this.#client.getDeletedSecret(fault.name, { abortSignal: signal });
      return deleted(whole, properties.scheduledPurgeDate ?? null);
    } catch {
      // The identity may not look at deleted secrets, or it isn't one.
      return notFound(whole, await this.#names(signal));
    }
  }

  async #names(signal: AbortSignal): Promise<string[]> {
    const names: string[] = [];
    try {
      for await (const { name } of this.#client.listPropertiesOfSecrets({ abortSignal: signal })) {
        names.push(name);
        if (names.length === NAMES_LISTED) break;
      }
    } catch {
      // Listing is a permission of its own; without it the message goes without a suggestion.
    }
    return names;
  }

  async #explain(fault: Omit<ReadFault, 'principal'>, error: unknown): Promise<AppError> {
    const status = statusOf(error);
    const { failure } = this.#transport;
    if (status === null && failure !== null) return unreachableService(failure.host, failure);
    const known = status === null ? null : refused(await this.#faultOf(fault), status, innerCodeOf(error));
    if (known !== null) return known;
    const answered = status === null ? 'its answer could not be read' : `it answered ${status}`;
    return new AppError('vault', `${fault.shown}: ${answered}.`, {
      mend: `Check “url:” (${fault.settings.url}) and the reference. The vault’s diagnostic log (AuditEvent) has the reason.`,
    });
  }

  async #faultOf(fault: Omit<ReadFault, 'principal'>): Promise<ReadFault> {
    const token = await this.#credential.logIn().catch(() => null);
    const claims = token === null ? {} : claimsOf(new Secret(token.token, 'access token'));
    const found = claimText(claims, 'oid');
    const byClient = `"$(az ad sp show --id ${this.#credential.clientId ?? 'CLIENT_ID'} --query id -o tsv)"`;
    return { ...fault, principal: /^[0-9a-f-]{36}$/i.test(found) ? found : byClient };
  }
}

/** Key Vault leaves it to its clients to heed the dates: it gives expired secrets, for recovery, and early ones, for tests. */
function outsideOf({ expiresOn, notBefore }: Dates): [what: string, when: Date] | null {
  const now = Date.now();
  if (expiresOn && expiresOn.getTime() <= now) return ['has expired', expiresOn];
  return notBefore && notBefore.getTime() > now ? ['is not valid yet', notBefore] : null;
}

interface Dates {
  expiresOn?: Date | undefined;
  notBefore?: Date | undefined;
}

function statusOf(error: unknown): number | null {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : null;
}

/** The inner code of Key Vault's refusal, as the SDK reads it; the outer one where there is none. Foreign: matched, never shown. */
function innerCodeOf(error: unknown): string {
  const { code, details } = error as { code?: unknown; details?: { error?: KeyVaultFault } };
  const { error: outer } = details ?? {};
  const inner = outer?.innerError ?? outer?.innererror;
  return String(inner?.code ?? outer?.code ?? code ?? '');
}

/** The service writes `innererror`; the SDK's model says `innerError`. */
interface KeyVaultFault {
  code?: unknown;
  innerError?: KeyVaultFault;
  innererror?: KeyVaultFault;
}
