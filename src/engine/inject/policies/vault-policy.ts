import type { SecretReference } from '../../../domain/reference.ts';
import { claimsOf, type Workload } from './workload.ts';

/** What a config does with entries of one Vault or OpenBao. Patterns may end in `/**` or `*`. */
export interface VaultUse {
  /** Handed to jobs. */
  inject: readonly SecretReference[];
  /** Paths (`secret/prod/**`) that leaks are compared with. */
  correlate: readonly string[];
  /** Path of the key of fingerprints (`transit/sealant`), or `null`. */
  key: string | null;
  /** Paths that are rotated, each with its driver's id where the config names one. */
  rotate: readonly { path: string; driver: string | null }[];
}

export type Capability = 'create' | 'read' | 'update' | 'patch' | 'list';

/** Paths whose GET mints a secret, by the usual shapes: `database/creds/app`, `aws/sts/ci`. */
const MINTED = /\/(creds|static-creds|sts|token|roleset|impersonated-account)\//;

/**
 * The least policy for a use, as HCL: KV paths as of version 2, as every new mount is.
 * Source: developer.hashicorp.com/vault/docs/concepts/policies.
 */
export function vaultPolicy(use: VaultUse): string {
  return [...vaultGrants(use)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, found]) => `path ${JSON.stringify(path)} {\n  capabilities = [${ordered(found)}]\n}\n`)
    .join('');
}

/** What a use needs, by API path; a path may end in `*`. */
export function vaultGrants(use: VaultUse): ReadonlyMap<string, ReadonlySet<Capability>> {
  const grants = new Map<string, Set<Capability>>();
  const grant = (path: string, ...capabilities: Capability[]): void => {
    const known = grants.get(path) ?? new Set();
    for (const one of capabilities) known.add(one);
    grants.set(path, known);
  };
  for (const { path, parameters } of use.inject) {
    if (parameters !== undefined) grant(path, 'update');
    else if (path.endsWith('*')) grantWildcard(path, grant);
    else grant(MINTED.test(path) ? path : kvPath('data', path), 'read');
  }
  if (use.inject.some(({ path }) => MINTED.test(path))) grant('sys/leases/revoke', 'update');
  for (const pattern of use.correlate) {
    const path = pattern.replace(/\*+$/, '*');
    grant(kvPath('data', path), 'read');
    grant(kvPath('metadata', path), 'read', 'list');
    if (path.endsWith('/*')) grant(kvPath('metadata', path.slice(0, -2)), 'list');
  }
  if (use.key !== null) grantKey(use.key, grant);
  for (const { path, driver } of use.rotate) grantRotation(path.replace(/\*+$/, '*'), driver, grant);
  return grants;
}

function grantWildcard(path: string, grant: (path: string, ...capabilities: Capability[]) => void): void {
  const folder = path.slice(0, path.lastIndexOf('/'));
  grant(kvPath('data', path.replace(/\*+$/, '*')), 'read');
  grant(kvPath('metadata', folder), 'list');
  if (path.endsWith('**')) grant(kvPath('metadata', `${folder}/*`), 'list');
}

function grantKey(key: string, grant: (path: string, ...capabilities: Capability[]) => void): void {
  const [mount = '', name = ''] = key.split('/');
  grant(`${mount}/hmac/${name}`, 'update');
  grant(`${mount}/hmac/${name}/*`, 'update');
  grant(`${mount}/keys/${name}`, 'read');
}

function grantRotation(
  path: string,
  driver: string | null,
  grant: (path: string, ...capabilities: Capability[]) => void,
): void {
  const role = /^(.+)\/static-(?:roles|creds)\/(.+)$/.exec(path);
  if (driver === 'vault-db-static' || role !== null) {
    const [, mount = path.split('/')[0]!, name = path.split('/').at(-1)!] = role ?? [];
    grant(`${mount}/rotate-role/${name}`, 'update');
    grant(`${mount}/static-creds/${name}`, 'read');
    grant(`${mount}/static-roles/${name}`, 'read');
    return;
  }
  grant(kvPath('data', path), 'create', 'read', 'update', 'patch');
  grant(kvPath('metadata', path), 'read', 'list', 'create', 'update', 'patch');
  grant(kvPath('destroy', path), 'update');
}

function kvPath(kind: 'data' | 'metadata' | 'destroy', path: string): string {
  const [mount = '', ...rest] = path.split('/');
  return [mount, kind, ...rest].join('/');
}

function ordered(found: ReadonlySet<Capability>): string {
  const order: readonly Capability[] = ['create', 'read', 'update', 'patch', 'list'];
  return order
    .filter((one) => found.has(one))
    .map((one) => `"${one}"`)
    .join(', ');
}

/**
 * The role of a JWT mount for a job, as the JSON of `bao write auth/jwt/role/NAME -`. Bound to claims, not to `sub`, so that
 * both forms of `sub` fit. Source: developer.hashicorp.com/vault/api-docs/auth/jwt (create/update role).
 * @param ttl seconds
 */
export function vaultJwtRole(
  workload: Workload,
  audience: string,
  policy: string,
  ttl: number,
): Record<string, unknown> {
  return {
    role_type: 'jwt',
    user_claim: 'repository',
    bound_audiences: [audience],
    bound_claims_type: 'string',
    bound_claims: claimsOf(workload),
    token_policies: [policy],
    token_type: 'service',
    token_ttl: `${ttl}s`,
    token_max_ttl: '1h',
  };
}

/** What a policy may allow beyond a use: capabilities of a path that the grants of the use don't name. */
export function beyondGrants(
  grants: ReadonlyMap<string, ReadonlySet<Capability>>,
  path: string,
  capabilities: readonly string[],
): string[] {
  const needed = new Set<string>(['deny']);
  for (const [pattern, found] of grants) {
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (matches) for (const one of found) needed.add(one);
  }
  return capabilities.filter((one) => !needed.has(one));
}
