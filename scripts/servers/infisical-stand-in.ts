import { randomBytes, randomUUID } from 'node:crypto';
import { isSignedByIssuer, readJobToken } from './job-token.ts';
import { type StandInAnswer, type StandInHosts, type StandInRequest, startStandInHosts } from './stand-in-hosts.ts';

/**
 * A stand-in for Infisical, whose server comes as a container only, from no package registry. It is not Infisical: it answers what
 * infisical.com/docs/api-reference says, and checks what that says: issuer, subject, audience, signature and time of a job's
 * token, client secrets, the access token, the project, and the folder.
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
  failNext(status: number, count: number): void;
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
  failures: { status: number; count: number };
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
    failures: { status: 0, count: 0 },
  };
  const hosts = await startStandInHosts(['us.infisical.com'], (request) => answer(state, request));
  return Object.assign(state, {
    set: (path: string, secrets: Record<string, string>) => void state.folders.set(path, secrets),
    import: (path: string, from: string) => void state.imports.set(path, [...(state.imports.get(path) ?? []), from]),
    failNext: (status: number, count: number) => {
      state.failures = { status, count };
    },
    environment: hosts.environment,
    ca: hosts.ca,
    log: hosts.log,
    mostAtOnce: hosts.mostAtOnce,
    stop: () => hosts.stop(),
  });
}

async function answer(state: State, request: StandInRequest): Promise<StandInAnswer> {
  const { method, url, headers, body } = request;
  if (state.failures.count > 0) {
    state.failures.count--;
    return { ...refused(state.failures.status, 'Rate limit exceeded'), headers: { 'retry-after': '0' } };
  }
  if (method === 'POST' && url.pathname === '/api/v1/auth/oidc-auth/login') return oidcLogin(state, JSON.parse(body));
  if (method === 'POST' && url.pathname === '/api/v1/auth/universal-auth/login') {
    const { clientId, clientSecret } = JSON.parse(body) as Record<string, string>;
    const right = clientId === state.clientId && clientSecret === state.clientSecret;
    return right ? granted(state) : refused(401, 'Invalid credentials');
  }
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  if (!state.tokens.has(token)) return refused(401, 'Failed to authenticate');
  if (method === 'POST' && url.pathname === '/api/v1/auth/token/revoke') {
    const { accessToken } = JSON.parse(body) as { accessToken: string };
    state.tokens.delete(accessToken);
    return { status: 200, body: { message: 'Successfully revoked access token' } };
  }
  return url.pathname === '/api/v4/secrets' ? list(state, url) : refused(404, 'Route not found');
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
    Object.entries(set).map(([secretKey, value]) => ({
      id: randomUUID(),
      secretKey,
      secretValue: shown ? value : '<hidden-by-infisical>',
    }));
  const imports = query.get('includeImports') === 'true' ? (state.imports.get(path) ?? []) : [];
  const imported = imports.map((from) => ({ secretPath: from, secrets: secretsOf(state.folders.get(from) ?? {}) }));
  return { status: 200, body: { secrets: secretsOf(own), imports: imported } };
}

function refused(statusCode: number, message: string): StandInAnswer {
  return { status: statusCode, body: { reqId: randomUUID(), statusCode, message, error: 'Error' } };
}
