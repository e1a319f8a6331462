import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import type { IdentitySource, LeaseReleaser, ReleaseHandle, VaultSession } from '../../engine/inject/vault-provider.ts';
import { type Documents, issueDocuments } from './rest/issue-documents.ts';
import { releaseToken } from './rest/release-token.ts';
import { objectOf, RestApi, recordOf, tokenText } from './rest/rest-api.ts';
import { type CredentialSource, credentialOf, SettingsEntry } from './settings-entry.ts';
import { claimsOf, shownClaims } from './token-claims.ts';
import type { VaultKind, VaultSurroundings } from './vault-kind.ts';

const URL_OF_API = 'https://api.doppler.com';
const EXAMPLE = '{ type: doppler, auth: { method: oidc, identity: ID, audience: AUDIENCE } }';
const METHODS = { oidc: ['identity', 'audience'], token: ['token'] } as const;
const SERVICE = { name: 'Doppler', mend: 'Look what answers in its place: a proxy on the way, or HTTPS_PROXY.' };
const DEFAULT_TIMEOUT = 15_000;
const READS_AT_ONCE = 4;
/** What every config holds beside its secrets: its own name. */
const NAMES_OF_CONFIG = ['DOPPLER_PROJECT', 'DOPPLER_ENVIRONMENT', 'DOPPLER_CONFIG'];

type DopplerLogin =
  | { method: 'oidc'; identity: string; audience: string }
  | { method: 'token'; token: CredentialSource };
interface ConfigAddress {
  project: string;
  config: string;
}

/**
 * Doppler: `{ type: doppler, auth: { method: oidc, identity, audience } | { method: token, token: env:DOPPLER_TOKEN } }`.
 * `doppler://PROJECT/CONFIG#NAME`; a config is read once, whole. Source: docs.doppler.com/reference.
 */
export const vault: VaultKind = {
  scheme: 'doppler',
  lifetime: 'Doppler’s identities say themselves how long their tokens live',
  create(id, settings, at, surroundings) {
    const entry = new SettingsEntry(settings, at, ['auth', 'ca', 'timeout'], {
      example: EXAMPLE,
      directory: surroundings.directory,
    });
    const [method, auth] = entry.auth(METHODS);
    const login: DopplerLogin =
      method === 'oidc'
        ? { method, identity: auth.required('identity'), audience: auth.required('audience') }
        : { method, token: auth.credential('token', 'DOPPLER_TOKEN') };
    const address = {
      url: URL_OF_API,
      ca: entry.file('ca'),
      timeout: entry.duration('timeout') ?? DEFAULT_TIMEOUT,
    };
    return { id, open: (identity, signal) => openSession(id, login, address, identity, surroundings, signal) };
  },
  resume: ({ state }, surroundings) =>
    releaserOf(
      new RestApi({ url: URL_OF_API, ca: state['ca'] ?? null, timeout: DEFAULT_TIMEOUT }, SERVICE, surroundings),
      new Secret(state['token'] ?? '', 'Doppler token'),
    ),
};

async function openSession(
  id: string,
  login: DopplerLogin,
  address: { url: string; ca: string | null; timeout: number },
  identity: IdentitySource,
  surroundings: VaultSurroundings,
  signal: AbortSignal,
): Promise<VaultSession> {
  const api = new RestApi(address, SERVICE, surroundings);
  try {
    if (login.method === 'token') {
      const token = credentialOf(identity, login.token, 'Doppler token');
      return sessionOf(
        id,
        api,
        token,
        null,
        `${login.token.variable} may have been revoked: make another service token.`,
      );
    }
    const { token, expiresAt } = await logIn(api, login, identity, signal);
    const state: Record<string, string> = { token: token.reveal() };
    if (address.ca !== null) state['ca'] = address.ca;
    const handle = { provider: id, type: 'doppler', state, expiresAt };
    return sessionOf(id, api, token, handle, 'It expired: let the identity’s tokens live longer than this step.');
  } catch (error) {
    await api.close();
    throw error;
  }
}

async function logIn(
  api: RestApi,
  { identity: id, audience }: Extract<DopplerLogin, { method: 'oidc' }>,
  identity: IdentitySource,
  signal: AbortSignal,
): Promise<{ token: Secret; expiresAt: string | null }> {
  const jwt = await identity.identityToken(audience);
  const answer = await api.post('/v3/auth/oidc', { identity: id, token: jwt.reveal() }, null, signal);
  const { token, expires_at: end } = recordOf(answer.body);
  const text = answer.status === 200 ? tokenText(token) : null;
  if (text !== null) {
    const time = Date.parse(String(end));
    return {
      token: new Secret(text, 'Doppler token'),
      expiresAt: Number.isNaN(time) ? null : new Date(time).toISOString(),
    };
  }
  if (answer.status === 200) throw api.stranger(answer);
  const refused = new AppError(
    'vault',
    `${api.host}: the identity ${neutralLine(id.slice(0, 60))} does not let this job in (${answer.status}).`,
    {
      mend: `Its OIDC rules must fit what the job’s token says: ${shownClaims(claimsOf(jwt))}.`,
    },
  );
  throw (answer.status === 401 ? null : api.refusal(answer, '')) ?? refused;
}

function sessionOf(
  id: string,
  api: RestApi,
  token: Secret,
  handle: ReleaseHandle | null,
  mendToken: string,
): VaultSession {
  const documents: Documents<ConfigAddress> = {
    provider: id,
    atOnce: READS_AT_ONCE,
    resolve(reference) {
      const address = addressOf(reference);
      return { key: `${address.project}/${address.config}`, address };
    },
    async read(address, shown, signal) {
      const answer = await api.get(`${configPath('download', address)}&format=json`, token, signal);
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw api.refusal(answer, mendToken) ?? refused(shown, answer.status);
      const secrets = objectOf(answer.body);
      if (secrets === null) throw api.stranger(answer);
      const fields = Object.entries(secrets).filter(([name]) => !NAMES_OF_CONFIG.includes(name));
      return JSON.stringify(Object.fromEntries(fields));
    },
    missing: ({ project, config }, shown) =>
      new AppError(
        'vault',
        `${shown}: there is no config “${config}” in a project “${project}” that the token may see (404).`,
        {
          mend: 'Check both names (doppler configs --project PROJECT), or mark it optional: “?optional”.',
        },
      ),
  };
  return {
    ...(handle === null ? borrowed(api) : releaserOf(api, token)),
    credentials: [token],
    handle,
    issue: (references, _remember, signal) => issueDocuments(documents, references, signal),
    async look(reference, signal) {
      const address = addressOf(reference);
      const shown = formatReference({ ...reference, field: null });
      const answer = await api.get(configPath('names', address), token, signal);
      if (answer.status === 404) throw documents.missing(address, shown);
      if (answer.status !== 200) throw api.refusal(answer, mendToken) ?? refused(shown, answer.status);
      if (!Array.isArray(recordOf(answer.body)['names'])) throw api.stranger(answer);
    },
  };
}

function configPath(what: 'download' | 'names', { project, config }: ConfigAddress): string {
  return `/v3/configs/config/secrets/${what}?project=${project}&config=${config}`;
}

function addressOf(reference: SecretReference): ConfigAddress {
  const [, project, config] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(reference.path) ?? [];
  if (project !== undefined && config !== undefined) return { project, config };
  throw new AppError('config', `“${formatReference(reference)}” is not a config of a project.`, {
    mend: 'Write doppler://PROJECT/CONFIG#NAME, or doppler://PROJECT/CONFIG#* for all.',
  });
}

function refused(shown: string, status: number): AppError {
  return new AppError('vault', `${shown}: this token may not read it (${status}).`, {
    mend: 'Give the service account access to the config, or a service token of this very config.',
  });
}

/** A token that was given stays the giver's. */
function borrowed(api: RestApi): LeaseReleaser {
  return {
    sessionEndsLeases: true,
    borrowed: true,
    async release() {
      await api.close();
      return { kind: 'not-revocable', mend: 'The token was given to the job; its giver ends it.' };
    },
  };
}

function releaserOf(api: RestApi, token: Secret): LeaseReleaser {
  return {
    sessionEndsLeases: true,
    release: (_lease, signal) =>
      releaseToken(api, {
        revoke: () => api.post('/v3/auth/revoke', { token: token.reveal() }, token, signal),
        look: () => api.get('/v3/me', token, signal),
      }),
  };
}
