import { randomBytes, randomUUID } from 'node:crypto';
import { isSignedByIssuer, readJobToken } from './job-token.ts';
import { type StandInAnswer, type StandInHosts, type StandInRequest, startStandInHosts } from './stand-in-hosts.ts';

/**
 * A stand-in for Infisical, whose server comes as a container only, from no package registry. It is not Infisical: it answers what
 * infisical.com/docs/api-reference and the server's routes (github.com/Infisical/infisical, backend/src/server/routes/v4) say, and
 * checks what they say: issuer, subject, audience, signature and time of a job's token, client secrets, the access token, the
 * project, and the folder.
 */
export interface InfisicalStandIn extends StandInHosts {
  readonly project: string;
  /** Of a machine identity with OIDC auth. */
  readonly identity: string;
  readonly rules: { issuer: string; subject: string; audience: string };
  /** Of a machine identity with universal auth. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** @param path `prod/folder` */
  set(path: string, secrets: Record<string, string>): void;
  /** Makes one folder import another. */
  import(path: string, from: string): void;
  /** Whether the identities are members of the project. */
  member: boolean;
  /** Secrets whose values the identities may not read. */
  readonly hidden: Set<string>;
  /** Tokens are told to have expired from now on. */
  expired: boolean;
  /** Tokens that are alive. */
  readonly tokens: ReadonlySet<string>;
}

interface State {
  project: string;
  identity: string;
  rules: { issuer: string; subject: string; audience: string };
  clientId: string;
  clientSecret: string;
  folders: Map<string, Record<string, string>>;
  imports: Map<string, string[]>;
  member: boolean;
  tokens: Set<string>;
  hidden: Set<string>;
  expired: boolean;
}

export async function startInfisicalStandIn(): Promise<InfisicalStandIn> {
  const state: State = {
    project: randomUUID(),
    identity: randomUUID(),
    rules: { issuer: '', subject: '', audience: '' },
    clientId: randomUUID(),
    clientSecret: randomBytes(32).toString('hex'),
    folders: new Map(),
    imports: new Map(),
    member: true,
    tokens: new Set(),
    hidden: new Set(),
    expired: false,
  };
  const hosts = await startStandInHosts(['us.infisical.com'], (request) => answer(state, request));
  return Object.assign(state, {
    set: (path: string, secrets: Record<string, string>) => void state.folders.set(path, secrets),
    import: (path: string, from: string) => void state.imports.set(path, [...(state.imports.get(path) ?? []), from]),
    answerNext: hosts.answerNext,
    environment: hosts.environment,
    ca: hosts.ca,
    log: hosts.log,
    mostAtOnce: hosts.mostAtOnce,
    stop: () => hosts.stop(),
  });
}

async function answer(state: State, request: StandInRequest): Promise<StandInAnswer> {
  const { method, url, headers, body } = request;
  if (method === 'POST' && url.pathname === '/api/v1/auth/oidc-auth/login') return oidcLogin(state, JSON.parse(body));
  if (method === 'POST' && url.pathname === '/api/v1/auth/universal-auth/login') {
    const { clientId, clientSecret } = JSON.parse(body) as Record<string, string>;
    const right = clientId === state.clientId && clientSecret === state.clientSecret;
    return right ? granted(state) : refused(401, 'Invalid credentials');
  }
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  if (state.expired) return refused(403, 'Your token has expired. Please re-authenticate.', 'TokenError');
  if (!state.tokens.has(token)) return refused(401, 'Failed to authenticate');
  if (method === 'POST' && url.pathname === '/api/v1/auth/token/revoke') {
    const { accessToken } = JSON.parse(body) as { accessToken: string };
    state.tokens.delete(accessToken);
    return { status: 200, body: { message: 'Successfully revoked access token' } };
  }
  const message = `Route ${method}:${url.pathname} not found`;
  return url.pathname === '/api/v4/secrets'
    ? list(state, url)
    : { status: 404, body: { message, error: 'Not Found', statusCode: 404 } };
}

async function oidcLogin(state: State, { identityId, jwt }: Record<string, string>): Promise<StandInAnswer> {
  const job = readJobToken(jwt ?? '');
  const { issuer, subject, audience } = state.rules;
  const fits = job !== null && job.iss === issuer && job.sub === subject && job.aud === audience;
  if (identityId !== state.identity) return refused(404, 'OIDC auth method not found for identity');
  if (!fits || job.exp < Date.now() / 1000 || !(await isSignedByIssuer(jwt!, issuer)))
    return refused(403, 'Access denied: OIDC subject not allowed.');
  return granted(state);
}

function granted(state: State): StandInAnswer {
  const accessToken = randomBytes(40).toString('base64url');
  state.tokens.add(accessToken);
  return { status: 200, body: { accessToken, expiresIn: 7200, accessTokenMaxTTL: 7200, tokenType: 'Bearer' } };
}

function list(state: State, url: URL): StandInAnswer {
  const { searchParams: query } = url;
  if (query.get('projectId') !== state.project) return refused(404, 'Project not found');
  if (!state.member) return refused(403, 'You are not a member of this project');
  const path = `${query.get('environment')}${query.get('secretPath')}`.replace(/\/$/, '');
  const own = state.folders.get(path);
  if (own === undefined) return refused(404, `Folder with path '${path}' not found`);
  const shown = query.get('viewSecretValue') === 'true';
  const secretsOf = (set: Record<string, string>) =>
    Object.entries(set).map(([secretKey, value]) => {
      const secretValueHidden = !shown || state.hidden.has(secretKey);
      const secretValue = secretValueHidden ? '<hidden-by-infisical>' : value;
      return { id: randomUUID(), secretKey, secretValue, secretValueHidden };
    });
  const imports = query.get('include_imports') === 'true' ? (state.imports.get(path) ?? []) : [];
  const imported = imports.map((from) => ({ secretPath: from, secrets: secretsOf(state.folders.get(from) ?? {}) }));
  return { status: 200, body: { secrets: secretsOf(own), imports: imported } };
}

function refused(statusCode: number, message: string, error = 'Error'): StandInAnswer {
  return { status: statusCode, body: { reqId: randomUUID(), statusCode, message, error } };
}
