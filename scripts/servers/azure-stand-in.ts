import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  addVersion,
  type VersionedEntry as Entry,
  listVersions,
  type StoredSecret,
  storedOf,
  updateVersion,
} from './azure-stand-in-versions.ts';
import { isSignedByIssuer, readJobToken } from './job-token.ts';
import { type StandInAnswer, type StandInHosts, type StandInRequest, startStandInHosts } from './stand-in-hosts.ts';

/** A federated credential of the application: which tokens of other issuers it takes for itself. */
export interface FederatedCredential {
  issuer: string;
  subject: string;
  audiences: string[];
}

/**
 * A stand-in for Entra ID and Key Vault, of which no emulator can be had offline. It is not Azure: it answers what Azure's
 * documents say, and checks of its clients what they say: the challenge, api-version, the token's issuer, audience,
 * subject, signature and time, the role, the secret's state. The real SDK is what speaks to it.
 *
 * Sources: learn.microsoft.com/rest/api/keyvault/secrets, …/azure/key-vault/general/{authentication-requests-and-responses,
 * rest-error-codes}, …/entra/identity-platform/{v2-oauth2-client-creds-grant-flow,reference-error-codes},
 * …/azure/app-service/overview-managed-identity (the endpoint of machines).
 */
export interface AzureStandIn extends StandInHosts {
  readonly tenantId: string;
  readonly clientId: string;
  /** Object id of the application's service principal. */
  readonly objectId: string;
  readonly clientSecret: string;
  readonly federatedCredentials: FederatedCredential[];
  /** Names of secrets that the service principal may read; `*` for all. Without `list` it may not list them. */
  readonly grants: Set<string>;
  /** Names of secrets that the service principal may write; `*` for all. */
  readonly writers: Set<string>;
  /** What a machine with a managed identity has in its environment. */
  readonly machine: { IDENTITY_ENDPOINT: string; IDENTITY_HEADER: string };
  /** Stores a version; returns its id. */
  set(vault: string, name: string, secret: StoredSecret): string;
  delete(vault: string, name: string): void;
  /** All versions of a secret, oldest first. */
  stored(vault: string, name: string): readonly StoredSecret[];
  /** The next `count` answers of vaults are this status. */
  failNext(status: number, count: number): void;
  /** Whether the vaults' firewall turns everybody away. */
  firewall: boolean;
  /** Life of access tokens, in seconds. */
  tokenLife: number;
  /** What a vault's challenge names, instead of the right thing. */
  challenge: { resource?: string; tenantId?: string };
}

interface State {
  tenantId: string;
  clientId: string;
  objectId: string;
  clientSecret: string;
  federatedCredentials: FederatedCredential[];
  grants: Set<string>;
  writers: Set<string>;
  key: Buffer;
  /** By host, then name. */
  vaults: Map<string, Map<string, Entry>>;
  failures: { status: number; count: number };
  firewall: boolean;
  tokenLife: number;
  challenge: { resource?: string; tenantId?: string };
}

const LOGINS = ['login.microsoftonline.com', 'login.microsoftonline.us', 'login.partner.microsoftonline.cn'];
const SUFFIXES = ['vault.azure.net', 'vault.usgovcloudapi.net', 'vault.azure.cn'];
const PAGE = 25;

export async function startAzureStandIn(): Promise<AzureStandIn> {
  const state: State = {
    tenantId: randomUUID(),
    clientId: randomUUID(),
    objectId: randomUUID(),
    clientSecret: randomBytes(20).toString('base64url'),
    federatedCredentials: [],
    grants: new Set(['*', 'list']),
    writers: new Set(['*']),
    key: randomBytes(32),
    vaults: new Map(),
    failures: { status: 0, count: 0 },
    firewall: false,
    tokenLife: 3600,
    challenge: {},
  };
  const hosts = await startStandInHosts([...LOGINS, ...SUFFIXES.map((suffix) => `*.${suffix}`)], (request) =>
    LOGINS.includes(request.host) ? answerLogin(state, request) : answerVault(state, request),
  );
  const machine = await startMachineEndpoint(state);
  return Object.defineProperties(
    Object.assign(state, {
      machine: machine.environment,
      set: (vault: string, name: string, secret: StoredSecret) => setSecret(state, vault, name, secret),
      delete: (vault: string, name: string) => {
        const entry = state.vaults.get(vault)?.get(name);
        if (entry) entry.deleted = true;
      },
      stored: (vault: string, name: string) =>
        (state.vaults.get(vault)?.get(name)?.versions ?? []).map(({ secret }) => secret),
      failNext: (status: number, count: number) => {
        state.failures = { status, count };
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
  ) as unknown as AzureStandIn;
}

function setSecret(state: State, vault: string, name: string, secret: StoredSecret): string {
  const entries = state.vaults.get(vault) ?? new Map<string, Entry>();
  state.vaults.set(vault, entries);
  const entry = entries.get(name) ?? { versions: [], deleted: false };
  entries.set(name, entry);
  return addVersion(entry, secret, seconds());
}

async function answerLogin(state: State, { method, url, host, body }: StandInRequest): Promise<StandInAnswer> {
  const [, tenant = ''] = url.pathname.split('/');
  if (url.pathname === '/common/discovery/instance') return { status: 200, body: instanceDiscovery(state, host) };
  if (url.pathname.endsWith('/v2.0/.well-known/openid-configuration'))
    return tenant === state.tenantId ? { status: 200, body: openidConfiguration(tenant, host) } : noTenant(tenant);
  if (method !== 'POST' || !url.pathname.endsWith('/oauth2/v2.0/token')) return { status: 404, body: {} };
  if (tenant !== state.tenantId) return noTenant(tenant);
  const form = new URLSearchParams(body);
  const resource = `https://${SUFFIXES[LOGINS.indexOf(host)]}`;
  if (form.get('grant_type') !== 'client_credentials')
    return aadError(400, 'unsupported_grant_type', 70003, 'The grant type is not supported.');
  if (form.get('client_id') !== state.clientId)
    return aadError(
      400,
      'unauthorized_client',
      700016,
      `Application with identifier '${form.get('client_id')}' was not found in the directory.`,
    );
  if (!(form.get('scope') ?? '').split(' ').includes(`${resource}/.default`))
    return aadError(400, 'invalid_resource', 500011, 'The resource principal was not found in the tenant.');
  const refusal = form.has('client_secret')
    ? wrongSecret(state, form.get('client_secret')!)
    : await wrongAssertion(state, form);
  return refusal ?? { status: 200, body: tokenAnswer(state, host, resource) };
}

function wrongSecret(state: State, secret: string): StandInAnswer | null {
  return secret === state.clientSecret
    ? null
    : aadError(401, 'invalid_client', 7000215, 'Invalid client secret provided.');
}

async function wrongAssertion({ federatedCredentials }: State, form: URLSearchParams): Promise<StandInAnswer | null> {
  if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
    return aadError(400, 'invalid_request', 900144, 'The request body must contain client_assertion_type.');
  const jwt = form.get('client_assertion') ?? '';
  const token = readJobToken(jwt);
  if (token === null) return aadError(401, 'invalid_client', 50027, 'JWT token is invalid or malformed.');
  const ofIssuer = federatedCredentials.filter((credential) => credential.issuer === token.iss);
  if (ofIssuer.length === 0)
    return aadError(
      401,
      'invalid_client',
      700211,
      `No matching federated identity record found for presented assertion issuer '${token.iss}'.`,
    );
  const ofAudience = ofIssuer.filter(({ audiences }) => audiences.includes(token.aud));
  if (ofAudience.length === 0)
    return aadError(
      401,
      'invalid_client',
      700212,
      `No matching federated identity record found for presented assertion audience '${token.aud}'.`,
    );
  if (!ofAudience.some(({ subject }) => subject === token.sub))
    return aadError(
      401,
      'invalid_client',
      700213,
      `No matching federated identity record found for presented assertion subject '${token.sub}'.`,
    );
  if (!(await isSignedByIssuer(jwt, token.iss)))
    return aadError(401, 'invalid_client', 700027, 'Client assertion failed signature validation.');
  if (token.exp <= seconds() || token.nbf > seconds() + 300)
    return aadError(401, 'invalid_client', 700024, 'Client assertion is not within its valid time range.');
  return null;
}

function tokenAnswer(state: State, host: string, resource: string): Record<string, unknown> {
  const life = state.tokenLife;
  return { token_type: 'Bearer', expires_in: life, ext_expires_in: life, access_token: mint(state, resource, host) };
}

function mint(state: State, aud: string, host: string): string {
  const now = seconds();
  const claims = {
    aud,
    iss: `https://sts.windows.net/${state.tenantId}/`,
    tid: state.tenantId,
    appid: state.clientId,
    oid: state.objectId,
    iat: now,
    nbf: now - 5,
    exp: now + state.tokenLife,
    jti: randomUUID(),
    login: host,
  };
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ typ: 'JWT', alg: 'HS256' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', state.key).update(signed).digest('base64url')}`;
}

function answerVault(state: State, request: StandInRequest): StandInAnswer {
  const { host, url, method, headers } = request;
  if (state.failures.count > 0) {
    state.failures.count--;
    return {
      status: state.failures.status,
      body: kvError('Throttled', 'Request was not processed.'),
      headers: { 'retry-after': '0' },
    };
  }
  if (state.firewall)
    return kvRefusal(
      403,
      'Forbidden',
      'Client address is not authorized and caller is not a trusted service.',
      'ForbiddenByFirewall',
    );
  const suffix = SUFFIXES.find((one) => host.endsWith(`.${one}`))!;
  const token = bearer(state, headers.authorization ?? '', `https://${suffix}`);
  if (token !== 'good') return challenge(state, suffix, token);
  const version = url.searchParams.get('api-version') ?? '';
  if (!/^(7\.\d|20\d\d-\d\d-\d\d)$/.test(version))
    return { status: 400, body: kvError('BadParameter', 'api-version must be specified.') };
  const entries = state.vaults.get(host) ?? new Map<string, Entry>();
  const [, collection = '', name = '', wanted = ''] = url.pathname.split('/');
  if (method === 'PUT' || method === 'PATCH') return writeVault(state, request, name, wanted);
  if (method !== 'GET') return { status: 405, body: kvError('BadMethod', 'Not served by this stand-in.') };
  if (collection === 'secrets' && name === '') return listSecrets(state, host, url, entries);
  if (!state.grants.has('*') && !state.grants.has(name)) return notAllowed(state, host, `${collection}/${name}`);
  if (collection === 'deletedsecrets') return deletedSecret(host, name, entries.get(name));
  if (collection === 'secrets' && wanted === 'versions') return listVersions(host, name, entries.get(name), url);
  return collection === 'secrets' ? getSecret(host, name, wanted, entries.get(name)) : { status: 404, body: {} };
}

/** Set Secret and Update Secret, for those whom the role lets write. */
function writeVault(
  state: State,
  { method, host, body }: StandInRequest,
  name: string,
  version: string,
): StandInAnswer {
  if (!state.writers.has('*') && !state.writers.has(name)) return notAllowed(state, host, `secrets/${name}`);
  if (method === 'PATCH') return updateVersion(host, name, version, state.vaults.get(host)?.get(name), body);
  const id = setSecret(state, host, name, storedOf(body));
  return getSecret(host, name, id, state.vaults.get(host)?.get(name));
}

function getSecret(host: string, name: string, wanted: string, entry: Entry | undefined): StandInAnswer {
  const found = entry?.deleted
    ? undefined
    : wanted === ''
      ? entry?.versions.at(-1)
      : entry?.versions.find(({ id }) => id === wanted);
  if (found === undefined)
    return {
      status: 404,
      body: kvError(
        'SecretNotFound',
        `A secret with (name/id) ${name} was not found in this key vault. If you recently deleted this secret you may be able to recover it using the correct recovery command.`,
      ),
    };
  const { enabled = true, value, contentType, tags, nbf, exp } = found.secret;
  if (!enabled)
    return kvRefusal(403, 'Forbidden', 'Operation get is not allowed on a disabled secret.', 'SecretDisabled');
  const attributes = {
    enabled,
    created: found.created,
    updated: found.created,
    ...(nbf ? { nbf } : {}),
    ...(exp ? { exp } : {}),
  };
  const body = { value, id: `https://${host}/secrets/${name}/${found.id}`, attributes, ...(tags ? { tags } : {}) };
  return { status: 200, body: contentType === undefined ? body : { ...body, contentType } };
}

function deletedSecret(host: string, name: string, entry: Entry | undefined): StandInAnswer {
  if (!entry?.deleted) return { status: 404, body: kvError('SecretNotFound', `Deleted Secret not found: ${name}`) };
  const now = seconds();
  const last = entry.versions.at(-1)!;
  return {
    status: 200,
    body: {
      recoveryId: `https://${host}/deletedsecrets/${name}`,
      deletedDate: now - 60,
      scheduledPurgeDate: now + 90 * 86_400,
      id: `https://${host}/secrets/${name}/${last.id}`,
      attributes: { enabled: true, created: last.created, updated: last.created },
    },
  };
}

function listSecrets(state: State, host: string, url: URL, entries: ReadonlyMap<string, Entry>): StandInAnswer {
  if (!state.grants.has('list')) return notAllowed(state, host, 'secrets');
  const from = Number(url.searchParams.get('$skiptoken') ?? 0);
  const names = [...entries].filter(([, entry]) => !entry.deleted).map(([name]) => name);
  const next = `https://${host}/secrets?api-version=${url.searchParams.get('api-version')}&$skiptoken=${from + PAGE}`;
  const value = names
    .slice(from, from + PAGE)
    .map((name) => ({ id: `https://${host}/secrets/${name}`, attributes: { enabled: true, created: 1, updated: 1 } }));
  return { status: 200, body: { value, nextLink: from + PAGE < names.length ? next : null } };
}

function bearer(state: State, header: string, resource: string): 'good' | 'absent' | 'bad' {
  if (!header.startsWith('Bearer ')) return 'absent';
  const [head = '', payload = '', signature = ''] = header.slice(7).split('.');
  const right = createHmac('sha256', state.key).update(`${head}.${payload}`).digest('base64url');
  const claims = signature === right ? readJobToken(header.slice(7)) : null;
  return claims !== null && claims.aud === resource && claims.exp > seconds() ? 'good' : 'bad';
}

function challenge(state: State, suffix: string, token: 'absent' | 'bad'): StandInAnswer {
  const login = LOGINS[SUFFIXES.indexOf(suffix)];
  const { resource = `https://${suffix}`, tenantId = state.tenantId } = state.challenge;
  const message =
    token === 'absent' ? 'AKV10000: Request is missing a Bearer or PoP token.' : 'AKV10022: Invalid audience.';
  return {
    status: 401,
    body: kvError('Unauthorized', message),
    headers: { 'www-authenticate': `Bearer authorization="https://${login}/${tenantId}", resource="${resource}"` },
  };
}

function notAllowed(state: State, host: string, resource: string): StandInAnswer {
  const message = `Caller is not authorized to perform action on resource.\r\nCaller: appid=${state.clientId};oid=${state.objectId};iss=https://sts.windows.net/${state.tenantId}/\r\nAction: 'Microsoft.KeyVault/vaults/secrets/getSecret/action'\r\nResource: '${resource}'\r\nVault: ${host.split('.')[0]}`;
  return kvRefusal(403, 'Forbidden', message, 'ForbiddenByRbac');
}

function kvError(code: string, message: string): unknown {
  return { error: { code, message } };
}

function kvRefusal(status: number, code: string, message: string, inner: string): StandInAnswer {
  return { status, body: { error: { code, message, innererror: { code: inner } } } };
}

function aadError(status: number, error: string, code: number, text: string): StandInAnswer {
  const trace = `Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()} Timestamp: ${new Date().toISOString()}`;
  return { status, body: { error, error_description: `AADSTS${code}: ${text} ${trace}`, error_codes: [code] } };
}

function noTenant(tenant: string): StandInAnswer {
  return aadError(400, 'invalid_request', 90002, `Tenant '${tenant}' not found.`);
}

function instanceDiscovery({ tenantId }: State, host: string): unknown {
  return {
    tenant_discovery_endpoint: `https://${host}/${tenantId}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
}

function openidConfiguration(tenant: string, host: string): unknown {
  return {
    token_endpoint: `https://${host}/${tenant}/oauth2/v2.0/token`,
    authorization_endpoint: `https://${host}/${tenant}/oauth2/v2.0/authorize`,
    end_session_endpoint: `https://${host}/${tenant}/oauth2/v2.0/logout`,
    jwks_uri: `https://${host}/${tenant}/discovery/v2.0/keys`,
    issuer: `https://${host}/${tenant}/v2.0`,
  };
}

async function startMachineEndpoint(
  state: State,
): Promise<{ environment: AzureStandIn['machine']; stop(): Promise<void> }> {
  const secret = randomUUID();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const client = url.searchParams.get('client_id');
    const known = request.headers['x-identity-header'] === secret && (client === null || client === state.clientId);
    const resource = url.searchParams.get('resource') ?? '';
    response.writeHead(known ? 200 : 400, { 'content-type': 'application/json' });
    const body = {
      access_token: mint(state, resource, 'machine'),
      expires_on: String(seconds() + state.tokenLife),
      resource,
      token_type: 'Bearer',
    };
    response.end(JSON.stringify(known ? body : { statusCode: 400, message: 'No managed identity was found.' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    environment: { IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`, IDENTITY_HEADER: secret },
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
