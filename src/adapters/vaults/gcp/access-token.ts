import { createSign } from 'node:crypto';
import { AppError } from '../../../domain/app-error.ts';
import { Secret } from '../../../domain/secret.ts';
import type { IdentitySource } from '../../../engine/inject/vault-provider.ts';
import type { HttpAnswer, HttpClient, HttpRequest } from '../../http.ts';
import { credentialOf } from '../settings-entry.ts';
import { unreachableService } from '../unreachable.ts';
import { recordOf } from './api-error.ts';
import { findDefaultCredentials, type GoogleCredentials, readServiceAccountKey } from './default-credentials.ts';
import { exchangeRefused, impersonationRefused, keyRefused, noMachineIdentity } from './diagnose-login.ts';
import type { GcpLogin, GcpSettings } from './settings.ts';

/** What reads secrets: a token, whom it stands for, and until when. */
export interface AccessToken {
  value: Secret;
  expiresAt: Date;
}

export interface GcpSurroundings {
  env: Readonly<Record<string, string | undefined>>;
  http: HttpClient;
  /** Never through a proxy. */
  machine: HttpClient;
}

/** Asked for again this long before it ends, in ms. */
const EARLY = 60_000;
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const TOKEN_URL = 'https://oauth2.googleapis.com/token';

/**
 * The identity that reads secrets. One token serves all reads; it is asked for anew, with a fresh token of the job, when
 * it nears its end, since tokens of a pool live no longer than a few minutes.
 */
export class GcpIdentity {
  /** As IAM names it, for bindings: `serviceAccount:…`, `principal://…`; a placeholder where it is not known. */
  member = 'MEMBER';
  /** Bills and quotas go to this project, for people's own credentials. */
  quotaProject: string | null = null;
  readonly #settings: GcpSettings;
  readonly #identity: IdentitySource;
  readonly #around: GcpSurroundings;
  #token: Promise<AccessToken> | null = null;

  constructor(settings: GcpSettings, identity: IdentitySource, around: GcpSurroundings) {
    this.#settings = settings;
    this.#identity = identity;
    this.#around = around;
  }

  /** @throws AppError `vault` for a refusal, with what the job's token says and what the pool must be told */
  async token(signal: AbortSignal): Promise<AccessToken> {
    const held = await this.#token?.catch(() => null);
    if (held && held.expiresAt.getTime() - Date.now() > EARLY) return held;
    this.#token = this.#logIn(this.#settings.login, signal);
    return this.#token;
  }

  async #logIn(login: GcpLogin, signal: AbortSignal): Promise<AccessToken> {
    if (login.method === 'federated') return this.#federate(login, signal);
    if (login.method === 'adc') return this.#use(findDefaultCredentials(this.#around.env), signal);
    const text = credentialOf(this.#identity, login.key, 'service account key');
    return this.#use(readServiceAccountKey(text, login.key.variable), signal);
  }

  async #federate(login: Extract<GcpLogin, { method: 'federated' }>, signal: AbortSignal): Promise<AccessToken> {
    const jwt = await this.#identity.identityToken(login.audience);
    const form = {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      audience: `//iam.googleapis.com/${login.pool.resource}`,
      scope: SCOPE,
      requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      subject_token: jwt.reveal(),
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    };
    const request = { method: 'POST', url: 'https://sts.googleapis.com/v1/token', form, repeatable: true } as const;
    const answer = await this.#send(request, signal);
    const direct = tokenOf(answer);
    if (direct === null) throw exchangeRefused(login, jwt, answer);
    const { member, refusal } = impersonationRefused(login, jwt);
    this.member = login.serviceAccount === null ? member : `serviceAccount:${login.serviceAccount}`;
    if (login.serviceAccount === null) return direct;
    const impersonated = await this.#send(
      {
        method: 'POST',
        url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${login.serviceAccount}:generateAccessToken`,
        headers: { authorization: `Bearer ${direct.value.reveal()}` },
        body: { scope: [SCOPE], lifetime: `${Math.floor(this.#settings.maxTtl / 1000)}s` },
        repeatable: true,
      },
      signal,
    );
    const token = impersonatedTokenOf(impersonated);
    if (token === null) throw refusal(impersonated);
    return token;
  }

  async #use(credentials: GoogleCredentials, signal: AbortSignal): Promise<AccessToken> {
    if (credentials.kind === 'machine') return this.#askMachine(credentials.host, signal);
    this.quotaProject = credentials.kind === 'user' ? credentials.quotaProject : null;
    this.member = credentials.kind === 'user' ? 'user:YOUR_ADDRESS' : `serviceAccount:${credentials.email}`;
    const form =
      credentials.kind === 'user'
        ? {
            grant_type: 'refresh_token',
            client_id: credentials.clientId,
            client_secret: credentials.clientSecret.reveal(),
            refresh_token: credentials.refreshToken.reveal(),
          }
        : { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: signedAssertion(credentials) };
    const answer = await this.#send({ method: 'POST', url: TOKEN_URL, form, repeatable: true }, signal);
    const token = tokenOf(answer);
    if (token === null) throw keyRefused(credentials, answer);
    return token;
  }

  /** Source: cloud.google.com/compute/docs/metadata/overview. */
  async #askMachine(host: string, signal: AbortSignal): Promise<AccessToken> {
    const result = await this.#around.machine.send(
      {
        method: 'GET',
        url: `http://${host}/computeMetadata/v1/instance/service-accounts/default/token`,
        headers: { 'metadata-flavor': 'Google' },
        repeatable: true,
      },
      signal,
    );
    const token = result.kind === 'answer' ? tokenOf(result) : null;
    if (token === null) throw noMachineIdentity(this.#around.env['GITHUB_ACTIONS'] === 'true');
    this.member = 'serviceAccount:ACCOUNT_OF_THIS_MACHINE';
    return token;
  }

  async #send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> {
    const result = await this.#around.http.send(request, signal);
    if (result.kind === 'answer') return result;
    throw unreachableService(new URL(request.url).hostname, result);
  }
}

function tokenOf({ status, body }: HttpAnswer): AccessToken | null {
  const { access_token: value, expires_in: seconds } = recordOf(body);
  if (status !== 200 || typeof value !== 'string' || value === '') return null;
  const life = typeof seconds === 'number' && seconds > 0 ? Math.min(seconds, 86_400) : 300;
  return { value: accessToken(value), expiresAt: new Date(Date.now() + life * 1000) };
}

function impersonatedTokenOf({ status, body }: HttpAnswer): AccessToken | null {
  const { accessToken: value, expireTime } = recordOf(body);
  if (status !== 200 || typeof value !== 'string' || value === '') return null;
  const end = Date.parse(String(expireTime));
  return { value: accessToken(value), expiresAt: new Date(Number.isFinite(end) ? end : Date.now() + 300_000) };
}

function accessToken(value: string): Secret {
  // A line break in it would be a second header.
  if (/[^\x21-\x7e]/.test(value))
    throw new AppError('vault', 'Google answered a login with something that is no token.', { mend: 'Run it again.' });
  return new Secret(value, 'Google access token');
}

/** Source: developers.google.com/identity/protocols/oauth2/service-account (without a client library). */
function signedAssertion(key: Extract<GoogleCredentials, { kind: 'service-account' }>): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: key.email, scope: SCOPE, aud: TOKEN_URL, iat: now, exp: now + 600 };
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: key.keyId })}.${part(claims)}`;
  const signature = signatureOf(signed, key.privateKey);
  if (signature !== null) return `${signed}.${signature}`;
  throw new AppError('vault', `${key.from}: its private key can’t be used.`, {
    mend: 'Take the file as it was downloaded: line breaks of the key stand in it as \\n.',
  });
}

function signatureOf(text: string, key: Secret): string | null {
  try {
    return createSign('RSA-SHA256').update(text).sign(key.reveal(), 'base64url');
  } catch {
    // What OpenSSL says of it may quote the key.
    return null;
  }
}
