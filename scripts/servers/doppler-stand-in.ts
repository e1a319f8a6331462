import { randomBytes, randomUUID } from 'node:crypto';
import { isSignedByIssuer, readJobToken } from './job-token.ts';
import { type StandInAnswer, type StandInHosts, type StandInRequest, startStandInHosts } from './stand-in-hosts.ts';

/**
 * A stand-in for Doppler, which has no server of its own to install. It is not Doppler: it answers what docs.doppler.com/reference
 * says, and checks what that says: the identity's issuer, subject and audience, the job token's signature and time, the bearer
 * token, and which config it may read.
 */
export interface DopplerStandIn extends StandInHosts {
  /** Of the service account's identity. */
  readonly identity: string;
  readonly rules: { issuer: string; subject: string; audience: string };
  /** A service token of one config. */
  serviceToken(project: string, config: string): string;
  set(project: string, config: string, secrets: Record<string, string>): void;
  /** Tokens that are alive. */
  readonly tokens: ReadonlyMap<string, string>;
}

interface State {
  identity: string;
  rules: { issuer: string; subject: string; audience: string };
  /** Token → `PROJECT/CONFIG`, or `*`. */
  tokens: Map<string, string>;
  configs: Map<string, Record<string, string>>;
}

export async function startDopplerStandIn(): Promise<DopplerStandIn> {
  const state: State = {
    identity: randomUUID(),
    rules: { issuer: '', subject: '', audience: '' },
    tokens: new Map(),
    configs: new Map(),
  };
  const hosts = await startStandInHosts(['api.doppler.com'], (request) => answer(state, request));
  return Object.assign(hosts, {
    identity: state.identity,
    rules: state.rules,
    tokens: state.tokens,
    serviceToken: (project: string, config: string) => mint(state, `${project}/${config}`),
    set: (project: string, config: string, secrets: Record<string, string>) =>
      void state.configs.set(`${project}/${config}`, secrets),
  });
}

function mint(state: State, scope: string): string {
  const token = randomBytes(30).toString('base64url');
  state.tokens.set(token, scope);
  return token;
}

async function answer(state: State, request: StandInRequest): Promise<StandInAnswer> {
  const { method, url, headers, body } = request;
  if (method === 'POST' && url.pathname === '/v3/auth/oidc') return logIn(state, JSON.parse(body));
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const scope = state.tokens.get(token);
  if (scope === undefined) return refused(401, 'Invalid Auth token');
  if (method === 'POST' && url.pathname === '/v3/auth/revoke') {
    const { token: named } = JSON.parse(body) as { token: string };
    return state.tokens.delete(named) ? { status: 200, body: { success: true } } : refused(404, 'No such token');
  }
  if (url.pathname === '/v3/me') return { status: 200, body: { type: 'service_account' } };
  const what = /^\/v3\/configs\/config\/secrets\/(download|names)$/.exec(url.pathname)?.[1];
  if (what === undefined) return refused(404, 'No such path');
  const name = `${url.searchParams.get('project')}/${url.searchParams.get('config')}`;
  const secrets = state.configs.get(name);
  if (what === 'download' && url.searchParams.get('format') !== 'json')
    return refused(400, 'Only JSON is served by this stand-in.');
  if (scope !== '*' && scope !== name) return refused(403, 'This token does not have access to requested config');
  if (secrets === undefined) return refused(404, 'Could not find requested config');
  if (what === 'names') return { status: 200, body: { names: Object.keys(secrets) } };
  const [project, config] = name.split('/');
  return {
    status: 200,
    body: { DOPPLER_PROJECT: project, DOPPLER_ENVIRONMENT: config, DOPPLER_CONFIG: config, ...secrets },
  };
}

async function logIn(state: State, { identity, token }: { identity: string; token: string }): Promise<StandInAnswer> {
  const job = readJobToken(token);
  const { issuer, subject, audience } = state.rules;
  const fits = job !== null && job.iss === issuer && job.sub === subject && job.aud === audience;
  if (identity !== state.identity || !fits || job.exp < Date.now() / 1000 || !(await isSignedByIssuer(token, issuer)))
    return refused(401, 'Unable to authenticate');
  const expires = new Date(Date.now() + 3_600_000).toISOString();
  return { status: 200, body: { success: true, token: mint(state, '*'), expires_at: expires } };
}

function refused(status: number, message: string): StandInAnswer {
  return { status, body: { success: false, messages: [message] } };
}
