import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/**
 * Claims of GitHub's OIDC token for a job.
 * Source: docs.github.com/en/actions/reference/security/oidc (claims, and the immutable `sub` since 2026-07-15).
 */
export type GitHubClaims = Record<string, string | number>;

export interface OidcIssuerOptions {
  /** `owner/name`; default `octo-org/app`. */
  repository?: string;
  /** Default `refs/heads/main`. */
  ref?: string;
  /** Whether `sub` holds ids (`repo:octo-org@65/app@74:ref:…`), as for repositories made or renamed since 2026-07-15. */
  immutableSubject?: boolean;
}

export interface MintOptions {
  /** Claims that replace or add to the job's own. */
  claims?: GitHubClaims;
  /** Seconds from now until `exp`; negative for an expired token. Default 300. */
  expiresIn?: number;
  /** Signs with a key that isn't in the JWKS. */
  forged?: boolean;
}

/** A stand-in for GitHub's token service (none can be had offline); the client that calls it and the vault that checks its tokens are real. */
export interface OidcIssuer {
  /** `http://127.0.0.1:PORT`: the issuer, and the base of `/.well-known/openid-configuration`. */
  url: string;
  jwksUrl: string;
  /** What the runner puts in a job's environment. */
  environment: { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string };
  /** A signed token for an audience. */
  mint(audience: string, options?: MintOptions): string;
  /** What the token endpoint mints from now on. */
  serve(options: MintOptions): void;
  /** Audiences asked for at the token endpoint, in order. */
  readonly audiences: readonly string[];
  /** How many of the next token requests fail with 503 first, as the service does under load. */
  failNext(count: number): void;
  stop(): Promise<void>;
}

const REPOSITORY_ID = 74;
const OWNER_ID = 65;

export async function startOidcIssuer(options: OidcIssuerOptions = {}): Promise<OidcIssuer> {
  const key = newKey();
  const strange = newKey();
  const requestToken = randomUUID();
  const claimsOfJob = jobClaims(options);
  const audiences: string[] = [];
  let served: MintOptions = {};
  let failures = 0;
  const server = createServer((request, response) => send(response, ...answer(request)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The OIDC issuer has no port.');
  const url = `http://127.0.0.1:${address.port}`;

  const mint = (audience: string, asked: MintOptions = {}): string => {
    const now = Math.floor(Date.now() / 1000);
    const expiry = now + (asked.expiresIn ?? 300);
    const times = { iat: Math.min(now, expiry - 1), nbf: Math.min(now, expiry - 1) - 600, exp: expiry };
    const claims = { ...claimsOfJob, iss: url, aud: audience, jti: randomUUID(), ...times, ...asked.claims };
    return sign(claims, asked.forged ? strange.privateKey : key.privateKey);
  };

  function answer(request: IncomingMessage): [status: number, body: unknown] {
    const asked = new URL(request.url ?? '/', url);
    if (asked.pathname === '/.well-known/openid-configuration') return [200, discovery(url)];
    if (asked.pathname === '/.well-known/jwks') return [200, { keys: [publicJwk(key.publicKey)] }];
    if (asked.pathname !== '/token') return [404, {}];
    if (request.headers.authorization !== `Bearer ${requestToken}`) return [401, {}];
    if (failures > 0) {
      failures--;
      return [503, {}];
    }
    const audience = asked.searchParams.get('audience') ?? `https://github.com/${claimsOfJob['repository_owner']}`;
    audiences.push(audience);
    const value = mint(audience, served);
    return [200, { count: value.length, value }];
  }

  return {
    url,
    jwksUrl: `${url}/.well-known/jwks`,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    mint,
    serve: (next) => {
      served = next;
    },
    audiences,
    failNext: (count) => {
      failures = count;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function jobClaims(options: OidcIssuerOptions): GitHubClaims {
  const repository = options.repository ?? 'octo-org/app';
  const ref = options.ref ?? 'refs/heads/main';
  const [owner = '', name = ''] = repository.split('/');
  const subject = options.immutableSubject ? `${owner}@${OWNER_ID}/${name}@${REPOSITORY_ID}` : repository;
  return {
    sub: `repo:${subject}:ref:${ref}`,
    ref,
    ref_type: 'branch',
    ref_protected: 'true',
    sha: '0123456789abcdef0123456789abcdef01234567',
    repository,
    repository_id: String(REPOSITORY_ID),
    repository_owner: owner,
    repository_owner_id: String(OWNER_ID),
    repository_visibility: 'private',
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    actor: 'octocat',
    actor_id: '12',
    workflow: 'deploy',
    workflow_ref: `${repository}/.github/workflows/deploy.yml@${ref}`,
    job_workflow_ref: `${repository}/.github/workflows/deploy.yml@${ref}`,
    event_name: 'push',
    head_ref: '',
    base_ref: '',
    runner_environment: 'github-hosted',
  };
}

function discovery(url: string): Record<string, unknown> {
  return {
    issuer: url,
    jwks_uri: `${url}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

function newKey(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

function publicJwk(key: KeyObject): Record<string, unknown> {
  return { ...key.export({ format: 'jwk' }), kid: 'sealant-test', use: 'sig', alg: 'RS256' };
}

function sign(claims: GitHubClaims, key: KeyObject): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ typ: 'JWT', alg: 'RS256', kid: 'sealant-test' })}.${part(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
