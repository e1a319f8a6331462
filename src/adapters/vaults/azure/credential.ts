import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/identity';
import { AppError } from '../../../domain/app-error.ts';
import type { Secret } from '../../../domain/secret.ts';
import type { IdentitySource } from '../../../engine/inject/vault-provider.ts';
import { credentialOf, textOf } from '../settings-entry.ts';
import { loginRefused } from './diagnose-login.ts';
import type { AzureSettings } from './settings.ts';
import { type AzureTransport, RETRIES } from './transport.ts';

/** Asked for again this long before it ends, in ms. */
const EARLY = 120_000;
/** A token of the job serves again within this time, in ms. */
const ASSERTION_REUSED = 10_000;

/**
 * The identity that reads the vault. One token serves all reads; it is asked for anew, with a fresh token of the job,
 * when it nears its end. Tokens are asked for the vault's own audience only, whatever a server says it wants.
 */
export class VaultCredential implements TokenCredential {
  /** The job's own token that was last sent; its claims go into messages, never itself. */
  assertion: Secret | null = null;
  /** For the mend of a refusal; `null` for identities that the machine or the user has. */
  readonly clientId: string | null;
  readonly #settings: AzureSettings;
  readonly #transport: AzureTransport;
  readonly #inner: TokenCredential;
  #token: Promise<AccessToken> | null = null;

  private constructor(
    settings: AzureSettings,
    transport: AzureTransport,
    clientId: string | null,
    makeInner: (remember: (assertion: Secret) => void) => TokenCredential,
  ) {
    this.#settings = settings;
    this.#transport = transport;
    this.clientId = clientId;
    this.#inner = makeInner((assertion) => {
      this.assertion = assertion;
    });
  }

  /** Does no I/O. @throws AppError `vault` where a variable that should hold an id or a secret is not set */
  static async of(
    settings: AzureSettings,
    identity: IdentitySource,
    transport: AzureTransport,
  ): Promise<VaultCredential> {
    const sdk = await import('@azure/identity');
    const { login, cloud } = settings;
    const options = {
      authorityHost: cloud.authority,
      httpClient: transport,
      redirectOptions: { maxRetries: 0 },
      retryOptions: RETRIES,
    };
    const text = (id: Parameters<typeof textOf>[1], what: string): string => textOf(identity, id, what);
    if (login.method === 'managed-identity') {
      const clientId = login.clientId === null ? null : text(login.clientId, 'client id');
      const inner = new sdk.ManagedIdentityCredential(clientId === null ? options : { ...options, clientId });
      return new VaultCredential(settings, transport, clientId, () => inner);
    }
    if (login.method === 'cli') {
      const tenant = login.tenantId === null ? {} : { tenantId: text(login.tenantId, 'tenant id') };
      return new VaultCredential(settings, transport, null, () => new sdk.AzureCliCredential(tenant));
    }
    const tenantId = text(login.tenantId, 'tenant id');
    const clientId = text(login.clientId, 'client id');
    if (login.method === 'client-secret') {
      const secret = credentialOf(identity, login.clientSecret, 'client secret').reveal();
      const inner = new sdk.ClientSecretCredential(tenantId, clientId, secret, options);
      return new VaultCredential(settings, transport, clientId, () => inner);
    }
    return new VaultCredential(settings, transport, clientId, (remember) => {
      // Asked for at each login: the job's token lives 5 to 10 minutes, the vault's about an hour. MSAL asks twice for one.
      let asked: { at: number; assertion: Promise<Secret> } | null = null;
      const assert = async (): Promise<string> => {
        if (asked === null || Date.now() - asked.at > ASSERTION_REUSED)
          asked = { at: Date.now(), assertion: identity.identityToken(login.audience) };
        const assertion = await asked.assertion;
        remember(assertion);
        return assertion.reveal();
      };
      return new sdk.ClientAssertionCredential(tenantId, clientId, assert, options);
    });
  }

  /**
   * Logs in, or gives the token that is still good.
   * @throws AppError `vault` for a refusal, with what the job's token says and what the trust must say
   */
  async logIn(): Promise<AccessToken> {
    return this.getToken(`${this.#settings.cloud.resource}/.default`);
  }

  /** For the SDK, with the scope and tenant of the vault's challenge. */
  async getToken(scopes: string | string[], options: GetTokenOptions = {}): Promise<AccessToken> {
    const wanted = `${this.#settings.cloud.resource}/.default`;
    const asked = typeof scopes === 'string' ? [scopes] : scopes;
    if (asked.some((scope) => scope !== wanted)) throw strangeScope(this.#settings);
    // A challenge with claims (continuous access evaluation) says that this token is no longer enough.
    if (options.claims !== undefined) this.#token = null;
    const held = await this.#token?.catch(() => null);
    if (held && held.expiresOnTimestamp - Date.now() > EARLY) return held;
    this.#token = this.#ask(wanted, options);
    return this.#token;
  }

  async #ask(scope: string, { claims }: GetTokenOptions): Promise<AccessToken> {
    this.#transport.failure = null;
    try {
      // The tenant is the config's: a vault that names another one has no say in whom the job's token is shown to.
      const token = await this.#inner.getToken(scope, claims === undefined ? {} : { claims, enableCae: true });
      if (token !== null) return token;
    } catch (error) {
      throw loginRefused(this.#settings, this, this.#transport.failure, error);
    }
    throw loginRefused(this.#settings, this, this.#transport.failure, null);
  }
}

function strangeScope({ url, cloud }: AzureSettings): AppError {
  return new AppError('vault', `${url} asks for a token that is not for ${cloud.resource}. It got none.`, {
    mend: 'That is no key vault of this cloud: check “url:”, and what answers under that name on this network.',
  });
}
