import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import type { IdentitySource, LeaseReleaser, VaultSession } from '../../engine/inject/vault-provider.ts';
import { type Documents, issueDocuments } from './rest/issue-documents.ts';
import { releaseToken } from './rest/release-token.ts';
import { listOf, RestApi, recordOf, textOf, tokenText } from './rest/rest-api.ts';
import { type CredentialSource, credentialOf, textOf as idOf, SettingsEntry } from './settings-entry.ts';
import { claimsOf, shownClaims } from './token-claims.ts';
import type { VaultKind, VaultSurroundings } from './vault-kind.ts';

const CLOUD = 'https://us.infisical.com';
const EXAMPLE =
  '{ type: infisical, url: https://eu.infisical.com, project: PROJECT-ID, auth: { method: oidc, identity-id: ID } }';
const METHODS = { oidc: ['identity-id', 'audience'], universal: ['client-id', 'client-secret'] } as const;
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
      new RestApi({ url: state['url'] ?? CLOUD, ca: state['ca'] ?? null, timeout: DEFAULT_TIMEOUT }, surroundings),
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
      ? { method, identityId: auth.textOrSource('identity-id'), audience: auth.text('audience') ?? url }
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
  const api = new RestApi(settings, surroundings);
  try {
    const { token, expiresAt } = await logIn(api, settings.login, identity, signal);
    const { url, project, ca } = settings;
    const state: Record<string, string> = { url, project, token: token.reveal() };
    if (ca !== null) state['ca'] = ca;
    return {
      ...releaserOf(api, project, token),
      credentials: [token],
      handle: { provider: id, type: 'infisical', state, expiresAt },
      issue: (references, _remember, until) => issueDocuments(folders(id, api, project, token), references, until),
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
  if (answer.status === 429 || answer.status >= 500) throw api.refusal(answer, '')!;
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
    async read({ environment, folder }, shown, signal) {
      const answer = await api.get(listPath(project, environment, folder), token, signal);
      if (answer.status === 404) return null;
      if (answer.status !== 200)
        throw (
          api.refusal(answer, 'It expired: let the identity’s tokens live longer than this step.') ??
          refused(shown, answer.status)
        );
      const { secrets, imports } = recordOf(answer.body);
      // A folder's own secrets win over imported ones, and later imports over earlier ones.
      const sets = [...listOf(imports).map((one) => one['secrets']), secrets];
      const fields = sets.flatMap((set) =>
        listOf(set).map((one) => [textOf(one['secretKey']), textOf(one['secretValue'])]),
      );
      return JSON.stringify(Object.fromEntries(fields.filter(([name]) => name !== '')));
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

function listPath(project: string, environment: string, folder: string): string {
  const query = new URLSearchParams({
    projectId: project,
    environment,
    secretPath: folder,
    viewSecretValue: 'true',
    expandSecretReferences: 'true',
    includeImports: 'true',
  });
  return `/api/v4/secrets?${query}`;
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
