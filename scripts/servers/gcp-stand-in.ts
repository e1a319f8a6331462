import { createPublicKey, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerVersionCall, type StoredVersion } from './gcp-stand-in-versions.ts';
import { isSignedByIssuer, readJobToken } from './job-token.ts';
import { type StandInAnswer, type StandInHosts, type StandInRequest, startStandInHosts } from './stand-in-hosts.ts';

/** A version of a secret. */
/** The provider of the workload identity pool. */
export interface PoolProvider {
  issuer: string;
  audiences: string[];
  /** Value of `assertion.repository` that the attribute condition asks for; `null` for no condition. */
  repository: string | null;
}

/**
 * A stand-in for Google's token service, IAM credentials and Secret Manager, of which no emulator can be had. It is not
 * Google: it answers what Google's documents say, and checks what they say: the token's issuer, audience, signature, time
 * and attribute condition, who may act for the service account, who may access which secret, state, host of a region.
 *
 * Sources: cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token, …/iam/docs/reference/credentials/rest,
 * …/secret-manager/docs/reference/rest, developers.google.com/identity/protocols/oauth2/service-account.
 */
export interface GcpStandIn extends StandInHosts {
  readonly project: string;
  readonly projectNumber: string;
  /** For `workload-identity-provider:`. */
  readonly poolResource: string;
  readonly serviceAccount: string;
  readonly pool: PoolProvider;
  /** Members that may act for the service account. */
  readonly impersonators: Set<string>;
  /** Members that may access secrets; `MEMBER NAME` for one secret, `MEMBER *` for all. */
  readonly accessors: Set<string>;
  /** `MEMBER NAME` or `MEMBER *` of those who may add, disable and destroy versions. */
  readonly writers: Set<string>;
  /** What the key file of the service account holds. */
  readonly keyFile: string;
  /** What gcloud's file holds after a login. */
  readonly userFile: string;
  /** `GCE_METADATA_HOST` of a machine with the service account. */
  readonly machine: { GCE_METADATA_HOST: string };
  /** Adds a version; returns its number. */
  add(name: string, data: string | Buffer, options?: { location?: string; state?: StoredVersion['state'] }): number;
  /** All versions of a secret, oldest first. */
  stored(name: string): readonly StoredVersion[];
  failNext(status: number, count: number): void;
  /** How many of the next values come with a wrong checksum. */
  damageNext(count: number): void;
  /** Whether Secret Manager's API is enabled in the project. */
  enabled: boolean;
  /** Life of tokens in seconds, where the client doesn't choose. */
  tokenLife: number;
  /** Headers `x-goog-request-reason` seen. */
  readonly reasons: string[];
  /** Lives asked for at the IAM credentials API. */
  readonly lifetimes: string[];
}

interface State {
  project: string;
  projectNumber: string;
  poolResource: string;
  serviceAccount: string;
  pool: PoolProvider;
  impersonators: Set<string>;
  accessors: Set<string>;
  writers: Set<string>;
  keyFile: string;
  userFile: string;
  publicKey: string;
  refreshToken: string;
  tokens: Map<string, { member: string; expiry: number }>;
  /** By `[location/]name`. */
  secrets: Map<string, StoredVersion[]>;
  failures: { status: number; count: number };
  damage: number;
  enabled: boolean;
  tokenLife: number;
  reasons: string[];
  lifetimes: string[];
}

const GLOBAL = 'secretmanager.googleapis.com';

export async function startGcpStandIn(): Promise<GcpStandIn> {
  const state = newState();
  const hosts = await startStandInHosts(
    [
      'sts.googleapis.com',
      'iamcredentials.googleapis.com',
      'oauth2.googleapis.com',
      GLOBAL,
      'secretmanager.europe-west3.rep.googleapis.com',
    ],
    (request) => answer(state, request),
  );
  const machine = await startMetadataServer(state);
  return Object.defineProperties(
    Object.assign(state, {
      machine: machine.environment,
      add: (
        name: string,
        data: string | Buffer,
        options: { location?: string; state?: StoredVersion['state'] } = {},
      ) => {
        const key = options.location === undefined ? name : `${options.location}/${name}`;
        const versions = state.secrets.get(key) ?? [];
        state.secrets.set(key, versions);
        const created = new Date().toISOString();
        return versions.push({ data: Buffer.from(data), state: options.state ?? 'ENABLED', created });
      },
      stored: (name: string) => state.secrets.get(name) ?? [],
      failNext: (status: number, count: number) => {
        state.failures = { status, count };
      },
      damageNext: (count: number) => {
        state.damage = count;
      },
      environment: hosts.environment,
      ca: hosts.ca,
      log: hosts.log,
      stop: async () => {
        await machine.stop();
        await hosts.stop();
      },
    }),
    { mostAtOnce: { get: () => hosts.mostAtOnce } },
  ) as unknown as GcpStandIn;
}

function newState(): State {
  const project = 'sealant-test';
  const serviceAccount = `ci@${project}.iam.gserviceaccount.com`;
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const refreshToken = randomBytes(24).toString('base64url');
  const key = {
    type: 'service_account',
    project_id: project,
    private_key_id: 'k1',
    private_key: privateKey,
    client_email: serviceAccount,
  };
  const user = {
    type: 'authorized_user',
    client_id: 'gcloud',
    client_secret: 'public',
    refresh_token: refreshToken,
    quota_project_id: project,
  };
  return {
    project,
    projectNumber: '123456789012',
    poolResource: 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/sealant',
    serviceAccount,
    pool: { issuer: '', audiences: [], repository: null },
    impersonators: new Set(),
    accessors: new Set(),
    writers: new Set(),
    keyFile: JSON.stringify(key),
    userFile: JSON.stringify(user),
    publicKey,
    refreshToken,
    tokens: new Map(),
    secrets: new Map(),
    failures: { status: 0, count: 0 },
    damage: 0,
    enabled: true,
    tokenLife: 3600,
    reasons: [],
    lifetimes: [],
  };
}

function answer(state: State, request: StandInRequest): StandInAnswer | Promise<StandInAnswer> {
  if (request.host === 'sts.googleapis.com') return exchange(state, request);
  if (request.host === 'oauth2.googleapis.com') return grant(state, request);
  if (request.host === 'iamcredentials.googleapis.com') return impersonate(state, request);
  return access(state, request);
}

async function exchange(state: State, { method, url, body }: StandInRequest): Promise<StandInAnswer> {
  if (method !== 'POST' || url.pathname !== '/v1/token') return apiError(404, 'NOT_FOUND', 'No such method.');
  const form = new URLSearchParams(body);
  const kinds = ['grant_type', 'requested_token_type', 'subject_token_type'].map((name) =>
    form.get(name)?.split(':').at(-1),
  );
  if (kinds.join() !== 'token-exchange,access_token,jwt') return oauthError('invalid_request', 'Invalid token types.');
  if (form.get('audience') !== `//iam.googleapis.com/${state.poolResource}`)
    return oauthError(
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    );
  const jwt = form.get('subject_token') ?? '';
  const token = readJobToken(jwt);
  if (token === null) return oauthError('invalid_grant', 'Malformed ID Token.');
  const { issuer, audiences, repository } = state.pool;
  if (token.iss !== issuer)
    return oauthError(
      'invalid_grant',
      `The issuer in ID Token ${token.iss} does not match the expected ones: ${issuer}`,
    );
  if (!(await isSignedByIssuer(jwt, issuer))) return oauthError('invalid_grant', 'Invalid JWT signature.');
  const allowed = [
    ...audiences,
    `https://iam.googleapis.com/${state.poolResource}`,
    `//iam.googleapis.com/${state.poolResource}`,
  ];
  if (!allowed.includes(token.aud))
    return oauthError('invalid_grant', `The audience in ID Token [${token.aud}] does not match the expected audience.`);
  if (token.exp <= seconds())
    return oauthError('invalid_grant', `ID Token issued at ${String(token.claims['iat'])} is stale to sign-in.`);
  if (repository !== null && token.claims['repository'] !== repository)
    return oauthError('unauthorized_client', 'The given credential is rejected by the attribute condition.', 401);
  const pool = state.poolResource.split('/providers/')[0];
  const value = mint(state, `principal://iam.googleapis.com/${pool}/subject/${token.sub}`, state.tokenLife);
  return {
    status: 200,
    body: {
      access_token: value,
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: state.tokenLife,
    },
  };
}

function grant(state: State, { url, body }: StandInRequest): StandInAnswer {
  if (url.pathname !== '/token') return oauthError('invalid_request', 'No such path.', 404);
  const form = new URLSearchParams(body);
  if (form.get('grant_type') === 'refresh_token') {
    if (form.get('refresh_token') !== state.refreshToken)
      return oauthError('invalid_grant', 'Token has been expired or revoked.');
    return {
      status: 200,
      body: { access_token: mint(state, 'user:dev@example.com', 3599), expires_in: 3599, token_type: 'Bearer' },
    };
  }
  const assertion = form.get('assertion') ?? '';
  const [header = '', payload = '', signature = ''] = assertion.split('.');
  const claims = readJobToken(assertion);
  const right =
    claims?.iss === state.serviceAccount &&
    claims.aud === 'https://oauth2.googleapis.com/token' &&
    claims.exp > seconds();
  const key = createPublicKey(state.publicKey);
  if (!right || !verify('RSA-SHA256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url')))
    return oauthError('invalid_grant', 'Invalid JWT Signature.');
  const value = mint(state, `serviceAccount:${state.serviceAccount}`, 3599);
  return { status: 200, body: { access_token: value, expires_in: 3599, token_type: 'Bearer' } };
}

function impersonate(state: State, { url, headers, body }: StandInRequest): StandInAnswer {
  const caller = memberOf(state, headers.authorization);
  if (caller === null) return apiError(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
  const account = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(
    decodeURIComponent(url.pathname),
  )?.[1];
  if (account !== state.serviceAccount) return apiError(404, 'NOT_FOUND', 'Not found; Gaia id not found for email.');
  if (!state.impersonators.has(caller))
    return apiError(
      403,
      'PERMISSION_DENIED',
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
      'IAM_PERMISSION_DENIED',
    );
  const { lifetime, scope } = JSON.parse(body) as { lifetime: string; scope: string[] };
  state.lifetimes.push(lifetime);
  const life = Number(/^(\d+)s$/.exec(lifetime)?.[1] ?? 0);
  if (life < 1 || life > 3600 || !scope?.length)
    return apiError(400, 'INVALID_ARGUMENT', 'The access token lifetime cannot exceed 3600 seconds.');
  const accessToken = mint(state, `serviceAccount:${account}`, life);
  return { status: 200, body: { accessToken, expireTime: new Date((seconds() + life) * 1000).toISOString() } };
}

/** What the caller may do with one secret, of what it asks. `MEMBER +PERMISSION` in `accessors` is for all secrets. */
function testIamPermissions(state: State, { url, headers, body }: StandInRequest): StandInAnswer {
  const member = memberOf(state, headers.authorization);
  if (member === null) return apiError(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
  const name = /\/secrets\/([^/:]+):testIamPermissions$/.exec(url.pathname)?.[1];
  const mayRead = ['*', name].some((what) => state.accessors.has(`${member} ${what}`));
  const { permissions } = JSON.parse(body) as { permissions: string[] };
  const granted = permissions.filter(
    (one) => state.accessors.has(`${member} +${one}`) || (mayRead && one === 'secretmanager.versions.access'),
  );
  return { status: 200, body: granted.length > 0 ? { permissions: granted } : {} };
}

function access(state: State, request: StandInRequest): StandInAnswer {
  if (request.url.pathname.endsWith(':testIamPermissions')) return testIamPermissions(state, request);
  const { host, url, headers } = request;
  if (state.failures.count > 0) {
    state.failures.count--;
    return {
      ...apiError(state.failures.status, 'RESOURCE_EXHAUSTED', 'Quota exceeded.'),
      headers: { 'retry-after': '0' },
    };
  }
  const reason = headers['x-goog-request-reason'];
  if (typeof reason === 'string') state.reasons.push(reason);
  const member = memberOf(state, headers.authorization);
  if (member === null) return apiError(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
  if (!state.enabled)
    return apiError(
      403,
      'PERMISSION_DENIED',
      'Secret Manager API has not been used in project before or it is disabled.',
      'SERVICE_DISABLED',
    );
  const versionCall = answerVersionCall(request, {
    mayWrite: (name) => state.writers.has(`${member} *`) || state.writers.has(`${member} ${name}`),
    versionsOf: (key) => state.secrets.get(key),
    checksum,
  });
  if (versionCall !== null) return versionCall;
  const region = /^secretmanager\.([a-z0-9-]+)\.rep\.googleapis\.com$/.exec(host)?.[1];
  const match =
    /^\/v1\/projects\/([^/]+)(?:\/locations\/([^/]+))?\/secrets(?:\/([^/:]+)\/versions\/([^/:]+):access)?$/.exec(
      url.pathname,
    );
  const [, project, location, name, version] = match ?? [];
  if (match === null || location !== region || (project !== state.project && project !== state.projectNumber))
    return apiError(404, 'NOT_FOUND', 'No such resource here.');
  const prefix = location === undefined ? '' : `${location}/`;
  if (name === undefined) return list(state, member, prefix);
  if (!state.accessors.has(`${member} *`) && !state.accessors.has(`${member} ${name}`))
    return apiError(
      403,
      'PERMISSION_DENIED',
      `Permission 'secretmanager.versions.access' denied for resource 'projects/${project}/secrets/${name}/versions/${version}' (or it may not exist).`,
      'IAM_PERMISSION_DENIED',
    );
  const versions = state.secrets.get(`${prefix}${name}`) ?? [];
  const number = version === 'latest' ? versions.length : Number(version);
  const found = versions[number - 1];
  const full = `projects/${state.projectNumber}/${location === undefined ? '' : `locations/${location}/`}secrets/${name}`;
  if (found === undefined) return apiError(404, 'NOT_FOUND', `Secret [${full}] not found or has no versions.`);
  if (found.state !== 'ENABLED')
    return apiError(
      400,
      'FAILED_PRECONDITION',
      `Secret Version [${full}/versions/${number}] is in ${found.state} state.`,
    );
  const dataCrc32c = String(checksum(found.data) + (state.damage-- > 0 ? 1 : 0));
  return {
    status: 200,
    body: { name: `${full}/versions/${number}`, payload: { data: found.data.toString('base64'), dataCrc32c } },
  };
}

function list(state: State, member: string, prefix: string): StandInAnswer {
  if (!state.accessors.has(`${member} list`))
    return apiError(403, 'PERMISSION_DENIED', "Permission 'secretmanager.secrets.list' denied.");
  const names = [...state.secrets.keys()].filter((key) =>
    prefix === '' ? !key.includes('/') : key.startsWith(prefix),
  );
  return {
    status: 200,
    body: {
      secrets: names.map((key) => ({ name: `projects/${state.projectNumber}/secrets/${key.slice(prefix.length)}` })),
    },
  };
}

/** Bit by bit, so that it is not the table of the code under test. */
function checksum(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  }
  return ~crc >>> 0;
}

function mint(state: State, member: string, life: number): string {
  const value = ['ya29', randomBytes(60).toString('base64url')].join('.');
  state.tokens.set(value, { member, expiry: seconds() + life });
  return value;
}

function memberOf({ tokens }: State, header: string | undefined): string | null {
  const token = tokens.get(/^Bearer (\S+)$/.exec(header ?? '')?.[1] ?? '');
  return token !== undefined && token.expiry > seconds() ? token.member : null;
}

function oauthError(error: string, text: string, status = 400): StandInAnswer {
  return { status, body: { error, error_description: text } };
}

function apiError(code: number, status: string, message: string, reason?: string): StandInAnswer {
  const details =
    reason === undefined
      ? {}
      : { details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' }] };
  return { status: code, body: { error: { code, message, status, ...details } } };
}

async function startMetadataServer(
  state: State,
): Promise<{ environment: GcpStandIn['machine']; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    const known =
      request.headers['metadata-flavor'] === 'Google' &&
      request.url === '/computeMetadata/v1/instance/service-accounts/default/token';
    response.writeHead(known ? 200 : 403, { 'content-type': 'application/json', 'metadata-flavor': 'Google' });
    const value = mint(state, `serviceAccount:${state.serviceAccount}`, 3599);
    response.end(JSON.stringify(known ? { access_token: value, expires_in: 3599, token_type: 'Bearer' } : {}));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    environment: { GCE_METADATA_HOST: `127.0.0.1:${(server.address() as AddressInfo).port}` },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
