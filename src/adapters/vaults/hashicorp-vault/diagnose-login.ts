import { AppError } from '../../../domain/app-error.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
import type { Secret } from '../../../domain/secret.ts';
import type { CredentialSource } from '../settings-entry.ts';
import type { VaultAddress } from './address.ts';
import type { VaultAnswer } from './answer.ts';
import { recordOf } from './json.ts';
import type { ApproleLogin, CertLogin, JwtLogin, KubernetesLogin, PasswordLogin } from './login/login-settings.ts';

/** Claims that trust policies are written on. None is secret. */
const SHOWN_CLAIMS = ['aud', 'sub', 'repository', 'ref', 'environment', 'event_name', 'job_workflow_ref', 'iss'];

/**
 * Why a login with the job's token was refused. The server's wording is matched, not shown: it is foreign text.
 * Source of the wordings: hashicorp/vault-plugin-auth-jwt and openbao/openbao, path_login.go, claims.go.
 */
export function jwtRefused(address: VaultAddress, login: JwtLogin, jwt: Secret, answer: VaultAnswer): AppError {
  const told = answer.errors.join(' ');
  const claims = claimsOf(jwt);
  const at = `${address.url}: role “${login.role}” at auth/${login.mount}`;
  const error = (what: string, mend: string): AppError =>
    new AppError('vault', `${at} ${what} (${answer.status}).`, {
      mend: `${mend} The job's token says: ${shownClaims(claims)}.`,
    });
  if (/audience|\(aud\)/i.test(told))
    return error(
      `does not accept the audience “${neutralLine(login.audience)}”`,
      'Set “audience:” (vault-audience) to one of the role’s bound_audiences.',
    );
  const claim = /claim "([\w./-]{1,60})"/.exec(told)?.[1];
  if (claim !== undefined)
    return error(
      `wants another value of the claim “${claim}”`,
      `Compare bound_claims of the role.${subjectHint(claims)}`,
    );
  if (/subject|\(sub\)/i.test(told))
    return error('wants another “sub”', `Compare bound_subject of the role.${subjectHint(claims)}`);
  if (/expir|\(exp\)|issued at|not before|\(nbf\)/i.test(told))
    return error(
      'says that the token’s time is over or has not come',
      'Check the clocks of the vault and of a self-hosted runner.',
    );
  if (/signature|issuer|\(iss\)|keys|jwks/i.test(told))
    return error(
      'does not trust the issuer or its signature',
      `Configure the mount: oidc_discovery_url and bound_issuer “${neutralLine(String(claims['iss'] ?? 'https://token.actions.githubusercontent.com'))}”.`,
    );
  if (/role/i.test(told) && answer.status === 400)
    return error('is not there', 'Check “role:” (vault-role); roles are listed by: bao list auth/jwt/role.');
  return loginRefused(address, login, answer);
}

export function approleRefused(address: VaultAddress, login: ApproleLogin, answer: VaultAnswer): AppError {
  if (answer.status !== 400) return loginRefused(address, login, answer);
  const told = answer.errors.join(' ');
  const which = /role/i.test(told) && !/secret/i.test(told) ? 'role id' : 'role id or secret id';
  return new AppError('vault', `${address.url}: auth/${login.mount} does not accept the ${which} (400).`, {
    mend: `Make a new one: bao write -f auth/${login.mount}/role/ROLE/secret-id. It may have been used up, have expired, or be bound to other addresses.`,
  });
}

/**
 * Why a service account was refused. Source of the wordings: hashicorp/vault-plugin-auth-kubernetes, path_login.go,
 * token_review.go.
 */
export function kubernetesRefused(address: VaultAddress, login: KubernetesLogin, answer: VaultAnswer): AppError {
  const told = answer.errors.join(' ');
  const at = `${address.url}: role “${login.role}” at auth/${login.mount}`;
  const error = (what: string, mend: string): AppError =>
    new AppError('vault', `${at} ${what} (${answer.status}).`, { mend });
  if (/service account name|namespace not authorized/i.test(told))
    return error(
      'is not for this service account',
      'Add it to bound_service_account_names and bound_service_account_namespaces of the role.',
    );
  if (/audience/i.test(told))
    return error('wants another audience', 'Project a token with the role’s audience into the pod, and name its file.');
  if (/invalid role name|role .* could not be found/i.test(told))
    return error('is not there', `Check “role:”; roles are listed by: bao list auth/${login.mount}/role.`);
  if (answer.status === 403)
    return error(
      'does not accept the service account’s token',
      'It has expired, belongs to another cluster, or the vault may not review tokens there (system:auth-delegator).',
    );
  return loginRefused(address, login, answer);
}

/** A wrong password and a user that isn't there look alike on purpose. */
export function passwordRefused(address: VaultAddress, login: PasswordLogin, answer: VaultAnswer): AppError {
  if (answer.status !== 400 && answer.status !== 403) return loginRefused(address, login, answer);
  return new AppError(
    'vault',
    `${address.url}: auth/${login.mount} does not accept that name and password (${answer.status}).`,
    {
      mend: `Check “username:” and ${login.password.variable}; after some wrong tries the vault locks a user out for minutes. If ${login.method} is mounted elsewhere, set “path:”.`,
    },
  );
}

/**
 * That the vault could not ask the directory, which some servers answer with 500, others with 400.
 * Source of the wordings: hashicorp/cap, ldap/client.go; go-ldap/ldap, error.go.
 */
export function directoryDown(address: VaultAddress, login: PasswordLogin, answer: VaultAnswer): AppError | null {
  if (!/failed to connect|error connecting to host|Network Error/i.test(answer.errors.join(' '))) return null;
  const at = `auth/${login.mount}`;
  return new AppError('vault', `${address.url}: ${at} could not ask its directory (${answer.status}).`, {
    mend: `Whether it is up, and its address: bao read ${at}/config.`,
  });
}

export function certificateRefused(address: VaultAddress, login: CertLogin, answer: VaultAnswer): AppError {
  const told = answer.errors.join(' ');
  if (/certificate|chain|constraint/i.test(told))
    return new AppError(
      'vault',
      `${address.url}: auth/${login.mount} does not accept the client certificate (${answer.status}).`,
      {
        mend: `Compare “client-cert:” with the role’s certificate (or CA) and allowed names: bao read auth/${login.mount}/certs/${login.role ?? 'ROLE'}.`,
      },
    );
  return loginRefused(address, login, answer);
}

/** A wrapped secret id that is spent, expired or unknown: perhaps someone else was first. */
export function wrappingRefused(source: CredentialSource, what = 'secret id'): AppError {
  return new AppError('vault', `The wrapped ${what} in ${source.variable} was unwrapped before, or has expired.`, {
    mend: 'If nobody of yours unwrapped it, treat it as intercepted: end what was wrapped, find out who read it, wrap a new one.',
  });
}

export function wrongWrapping(login: ApproleLogin, madeAt: string): AppError {
  return new AppError(
    'vault',
    `The wrapping token does not hold a secret id of auth/${login.mount}: it was made at ${neutralLine(madeAt.slice(0, 120)) || 'an unknown path'}.`,
    { mend: 'It may have been replaced on its way. Do not use it; wrap a new secret id.' },
  );
}

export function loginRefused(
  address: VaultAddress,
  login: { method: string; mount: string },
  answer: VaultAnswer,
): AppError {
  const namespace = address.namespace === null ? '' : ` in namespace “${address.namespace}”`;
  const nowhere = answer.status === 403 || answer.status === 404 || answer.status === 405;
  return new AppError(
    'vault',
    `${address.url}: the login at auth/${login.mount}${namespace} was refused (${answer.status}).`,
    {
      mend: nowhere
        ? `Check that ${login.method} is mounted there: “path:” (vault-auth-path) and “namespace:” (vault-namespace).`
        : 'Check “url:”, “path:” and the role; the vault’s audit log has the reason.',
    },
  );
}

/** The payload of a JWT, unverified: for messages only. */
function claimsOf(jwt: Secret): Readonly<Record<string, unknown>> {
  try {
    const payload = Buffer.from(jwt.reveal().split('.')[1] ?? '', 'base64url').toString('utf8');
    return recordOf(JSON.parse(payload)) ?? {};
  } catch {
    return {};
  }
}

function shownClaims(claims: Readonly<Record<string, unknown>>): string {
  const shown = SHOWN_CLAIMS.filter((name) => typeof claims[name] === 'string' || Array.isArray(claims[name]));
  return (
    shown.map((name) => `${name}=${neutralLine(String(claims[name]).slice(0, 200))}`).join(', ') || 'nothing readable'
  );
}

/** Since 2026-07-15 GitHub puts ids into `sub`, which old policies don't match. Source: GitHub's changelog. */
function subjectHint(claims: Readonly<Record<string, unknown>>): string {
  const subject = claims['sub'];
  return typeof subject === 'string' && /^repo:[^:/]+@\d+\/[^:/]+@\d+:/.test(subject)
    ? ' This repository has the immutable form of “sub”, with ids (repo:OWNER@ID/NAME@ID:…).'
    : '';
}
