import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import type { IdentitySource, LeaseReleaser, VaultSession } from '../../engine/inject/vault-provider.ts';
import type { HttpAnswer } from '../http.ts';
import { audienceOf, CLOUD } from './infisical/address.ts';
import { type Documents, issueDocuments } from './rest/issue-documents.ts';
import { releaseToken } from './rest/release-token.ts';
import { listOf, RestApi, type RestService, recordOf, textOf, tokenText } from './rest/rest-api.ts';
import { type CredentialSource, credentialOf, textOf as idOf, SettingsEntry } from './settings-entry.ts';
import { claimsOf, shownClaims } from './token-claims.ts';
import type { VaultKind, VaultSurroundings } from './vault-kind.ts';

const EXAMPLE =
  '{ type: infisical, url: https://eu.infisical.com, project: PROJECT-ID, auth: { method: oidc, identity-id: ID } }';
const METHODS = { oidc: ['identity-id', 'audience'], universal: ['client-id', 'client-secret'] } as const;
const SERVICE: RestService = {
  name: 'Infisical',
  mend: '“url:” is the address of your Infisical without a path, such as https://eu.infisical.com; its server must know the API /api/v4/secrets.',
  // One that has expired or is none is refused as 403, one that was revoked as 401. Source: its server's error handler.
  refusesToken: ({ status, body }) => status === 401 || (status === 403 && recordOf(body)['error'] === 'TokenError'),
};
const DEFAULT_TIMEOUT = 15_000;
const READS_AT_ONCE = 6;

type InfisicalLogin =
  | { method: 'oidc'; identityId: string | CredentialSource; audience: string }
  | { method: 'universal'; clientId: string | CredentialSource; clientSecret: CredentialSource };
interface InfisicalSettings {
  url: string;
  project: string;
  login: InfisicalLogin;
  ca: string | null;
  timeout: number;
}
interface FolderAddress {
  environment: string;
  folder: string;
}

/**
 * Infisical, its cloud or one's own: `{ type: infisical, url, project, auth: { method: oidc, identity-id, audience } |
 * { method: universal, client-id, client-secret } }`.
 * `infisical://ENVIRONMENT/FOLDER/…#NAME`; a folder is read once, whole, with what it imports.
 * Source: infisical.com/docs/api-reference.
 */
export const vault: VaultKind = {
  scheme: 'infisical',
  lifetime: 'Infisical’s identities say themselves how long their tokens live (access token TTL)',
  create(id, settings, at, surroundings) {
    const read = readSettings(settings, at, surroundings.directory);
    return { id, open: (identity, signal) => openSession(id, read, identity, surroundings, signal) };
  },
  resume: ({ state }, surroundings) =>
    releaserOf(
      new RestApi(
        { url: state['url'] ?? CLOUD, ca: state['ca'] ?? null, timeout: DEFAULT_TIMEOUT },
        SERVICE,
        surroundings,
      ),
      state['project'] ?? '',
      new Secret(state['token'] ?? '', 'Infisical access token'),
    ),
};

function readSettings(settings: Readonly<Record<string, unknown>>, at: string, directory: string): InfisicalSettings {
  const known = ['url', 'project', 'auth', 'ca', 'timeout'];
  const entry = new SettingsEntry(settings, at, known, { example: EXAMPLE, directory });
  const url = entry.server('url', CLOUD);
  const project = entry.required('project');
  if (!/^[\w-]{1,64}$/.test(project))
    throw new AppError('config', `${at}.project is not the id of a project.`, {
      mend: 'Copy it from the project’s settings (“Copy Project ID”); its name is not meant.',
    });
  const [method, auth] = entry.auth(METHODS);
  const login: InfisicalLogin =
    method === 'oidc'
      ? { method, identityId: auth.textOrSource('identity-id'), audience: auth.text('audience') ?? audienceOf(url) }
      : {
          method,
          clientId: auth.textOrSource('client-id'),
          clientSecret: auth.credential('client-secret', 'INFISICAL_CLIENT_SECRET'),
        };
  return { url, project, login, ca: entry.file('ca'), timeout: entry.duration('timeout') ?? DEFAULT_TIMEOUT };
}

async function openSession(
  id: string,
  settings: InfisicalSettings,
  identity: IdentitySource,
  surroundings: VaultSurroundings,
  signal: AbortSignal,
): Promise<VaultSession> {
  const api = new RestApi(settings, SERVICE, surroundings);
  try {
    const { token, expiresAt } = await logIn(api, settings.login, identity, signal);
    const { url, project, ca } = settings;
    const state: Record<string, string> = { url, project, token: token.reveal() };
    if (ca !== null) state['ca'] = ca;
    const documents = folders(id, api, project, token);
    return {
      ...releaserOf(api, project, token),
      credentials: [token],
      handle: { provider: id, type: 'infisical', state, expiresAt },
      issue: (references, _remember, until) => issueDocuments(documents, references, until),
      async look(reference, until) {
        const address = addressOf(reference);
        const shown = formatReference({ ...reference, field: null });
        const found = await askFolder(api, token, listPath(project, address, false), shown, until);
        if (found === null) throw documents.missing(address, shown);
      },
    };
  } catch (error) {
    await api.close();
    throw error;
  }
}

async function logIn(
  api: RestApi,
  login: InfisicalLogin,
  identity: IdentitySource,
  signal: AbortSignal,
): Promise<{ token: Secret; expiresAt: string | null }> {
  const jwt = login.method === 'oidc' ? await identity.identityToken(login.audience) : null;
  const [path, body] =
    login.method === 'oidc'
      ? ['oidc-auth', { identityId: idOf(identity, login.identityId, 'identity id'), jwt: jwt?.reveal() }]
      : [
          'universal-auth',
          {
            clientId: idOf(identity, login.clientId, 'client id'),
            clientSecret: credentialOf(identity, login.clientSecret, 'client secret').reveal(),
          },
        ];
  const answer = await api.post(`/api/v1/auth/${path}/login`, body, null, signal);
  const { accessToken, expiresIn } = recordOf(answer.body);
  const text = answer.status === 200 ? tokenText(accessToken) : null;
  if (text !== null) {
    const life = typeof expiresIn === 'number' && expiresIn > 0 ? Math.min(expiresIn, 315_360_000) : null;
    const expiresAt = life === null ? null : new Date(Date.now() + life * 1000).toISOString();
    return { token: new Secret(text, 'Infisical access token'), expiresAt };
  }
  if (answer.status === 200 || isForeign404(answer)) throw api.stranger(answer);
  const general = api.refusesToken(answer) ? null : api.refusal(answer, '');
  if (general !== null) throw general;
  const mend =
    jwt === null
      ? 'Check client id and secret: a secret may be used up, expired, or bound to other addresses (trusted IPs).'
      : `Its OIDC settings must fit what the job’s token says: ${shownClaims(claimsOf(jwt))}.`;
  throw new AppError('vault', `${api.host}: the machine identity does not let this job in (${answer.status}).`, {
    mend,
  });
}

function folders(id: string, api: RestApi, project: string, token: Secret): Documents<FolderAddress> {
  return {
    provider: id,
    atOnce: READS_AT_ONCE,
    resolve(reference) {
      const address = addressOf(reference);
      return { key: `${address.environment}${address.folder}`, address };
    },
    async read(address, shown, signal, isWanted) {
      const answer = await askFolder(api, token, listPath(project, address, true), shown, signal);
      if (answer === null) return null;
      const secrets = secretsOf(answer);
      const hidden = [...secrets].filter(([name, { isHidden }]) => isHidden && isWanted(name)).map(([name]) => name);
      if (hidden.length > 0) throw hiddenValues(shown, hidden);
      return JSON.stringify(Object.fromEntries([...secrets].map(([name, { value }]) => [name, value])));
    },
    missing: ({ environment, folder }, shown) =>
      new AppError(
        'vault',
        `${shown}: there is no folder “${neutralLine(folder)}” in the environment “${environment}” (404).`,
        {
          mend: 'Check the slug of the environment, the folder and “project:”, or mark it optional: “?optional”.',
        },
      ),
  };
}

/**
 * What a folder holds and imports, by the names; its own win over imported ones, and later imports over earlier ones.
 * A value that the identity may not read stands there as a placeholder, marked as hidden.
 */
function secretsOf({ secrets, imports }: Readonly<Record<string, unknown>>) {
  const all = [...listOf(imports).flatMap((one) => listOf(one['secrets'])), ...listOf(secrets)];
  const named = all.map((one) => {
    const secret = { value: textOf(one['secretValue']), isHidden: one['secretValueHidden'] === true };
    return [textOf(one['secretKey']), secret] as const;
  });
  return new Map(named.filter(([name]) => name !== ''));
}

/**
 * The body of a list of secrets, or `null` where there is no such project, environment or folder.
 * @throws AppError `vault` for anything else
 */
async function askFolder(
  api: RestApi,
  token: Secret,
  path: string,
  shown: string,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>> | null> {
  const answer = await api.get(path, token, signal);
  if (answer.status === 404 && !isForeign404(answer)) return null;
  const body = recordOf(answer.body);
  if (answer.status === 200 && Array.isArray(body['secrets'])) return body;
  if (answer.status === 200 || answer.status === 404) throw api.stranger(answer);
  throw (
    api.refusal(answer, 'It expired: let the identity’s tokens live longer than this step.') ??
    refused(shown, answer.status)
  );
}

/** Whether it is not Infisical that misses something: it numbers its answers, also those of an error, but not of a path it lacks. */
function isForeign404({ status, body }: HttpAnswer): boolean {
  return status === 404 && recordOf(body)['reqId'] === undefined;
}

function listPath(project: string, { environment, folder }: FolderAddress, withValues: boolean): string {
  const query = new URLSearchParams({
    projectId: project,
    environment,
    secretPath: folder,
    viewSecretValue: String(withValues),
    expandSecretReferences: String(withValues),
    // The documentation has the one name, servers know the other; both leave out what they don't know.
    includeImports: 'true',
    include_imports: 'true',
  });
  return `/api/v4/secrets?${query}`;
}

function hiddenValues(shown: string, names: readonly string[]): AppError {
  const some = names.slice(0, 5).map((name) => neutralLine(name.slice(0, 80)));
  const more = names.length > some.length ? ', …' : '';
  return new AppError(
    'vault',
    `${shown}: this identity sees that ${some.join(', ')}${more} is there, but not the value.`,
    {
      mend: 'Give its role in the project “Read Value” on secrets, for this environment and folder.',
    },
  );
}

function addressOf(reference: SecretReference): FolderAddress {
  const [environment = '', ...folders] = reference.path.split('/');
  if (/^[a-z0-9-]{1,64}$/.test(environment) && folders.every((folder) => /^[\w-]{1,128}$/.test(folder)))
    return { environment, folder: `/${folders.join('/')}` };
  throw new AppError('config', `“${formatReference(reference)}” is not a folder of an environment.`, {
    mend: 'Write infisical://prod#NAME, or infisical://prod/folder#NAME, with the environment’s slug.',
  });
}

function refused(shown: string, status: number): AppError {
  return new AppError('vault', `${shown}: this identity may not read it (${status}).`, {
    mend: 'Add the identity to the project, with a role that may read secrets in this environment and folder.',
  });
}

function releaserOf(api: RestApi, project: string, token: Secret): LeaseReleaser {
  return {
    sessionEndsLeases: true,
    release: (_lease, signal) =>
      releaseToken(api, {
        revoke: () => api.post('/api/v1/auth/token/revoke', { accessToken: token.reveal() }, token, signal),
        look: () => api.get(`/api/v4/secrets?projectId=${project}&environment=none&secretPath=/`, token, signal),
      }),
  };
}
