import { AppError } from '../../../domain/app-error.ts';
import type { Secret } from '../../../domain/secret.ts';
import { shellQuoted } from '../../../domain/shell-quoted.ts';
import type { HttpFailure } from '../../http.ts';
import { claimsOf, claimText, hasImmutableSubject, shownClaims } from '../token-claims.ts';
import { unreachableService } from '../unreachable.ts';
import type { AzureSettings } from './settings.ts';

export interface AzureIdentity {
  clientId: string | null;
  /** The job's own token that was refused. */
  assertion: Secret | null;
}

interface Refusal {
  what: string;
  mend: string;
}

/**
 * Why Entra ID gave no token. Its answer is foreign text: only its error number is read.
 * Source of the numbers: learn.microsoft.com/entra/identity-platform/reference-error-codes, login.microsoftonline.com/error.
 */
export function loginRefused(
  settings: AzureSettings,
  identity: AzureIdentity,
  failure: (HttpFailure & { host: string }) | null,
  error: unknown,
): AppError {
  if (error instanceof AppError) return error;
  const message = error instanceof Error ? error.message : '';
  // MSAL wraps what its callback threw.
  const inner = (error as { cause?: unknown } | null)?.cause;
  if (inner instanceof AppError) return inner;
  const code = /AADSTS(\d{3,8})/.exec(message)?.[1] ?? null;
  if (code === null && settings.login.method === 'managed-identity') return noManagedIdentity(settings, message);
  if (code === null && settings.login.method === 'cli') return noCli(settings, message);
  if (code === null && failure !== null) return unreachableService(failure.host, failure);
  const refusal = (code === null ? null : explain(code, settings, identity)) ?? {
    what: 'gave no token',
    mend: `The reason stands in Entra ID’s sign-in logs${code === null ? '' : `, and under login.microsoftonline.com/error?code=${code}`}.`,
  };
  const number = code === null ? '' : ` (AADSTS${code})`;
  return new AppError('vault', `${hostOf(settings.cloud.authority)} ${refusal.what}${number}.`, {
    mend: refusal.mend,
  });
}

function explain(code: string, settings: AzureSettings, identity: AzureIdentity): Refusal | null {
  const claims = identity.assertion === null ? {} : claimsOf(identity.assertion);
  const trust = (what: string, hint = ''): Refusal => ({
    what: `${what} of ${appOf(identity)}`,
    mend: `${hint}${federatedCredential(settings, identity, claims)}\nThe job’s token says: ${shownClaims(claims)}.`,
  });
  switch (code) {
    case '700213':
    case '70021':
    case '700238': {
      const immutable = hasImmutableSubject(claims)
        ? 'This repository’s “sub” has the immutable form, with ids (repo:OWNER@ID/NAME@ID:…), which older credentials don’t match. '
        : '';
      return trust(`found the subject “${claimText(claims, 'sub')}” in no federated credential`, immutable);
    }
    case '700211':
      return trust(`found the issuer “${claimText(claims, 'iss')}” in no federated credential`);
    case '700212':
      return trust(
        `found the audience “${claimText(claims, 'aud')}” in no federated credential`,
        `Leave “audience:” out, so that it is ${settings.cloud.federationAudience}, or add the one that is asked for. `,
      );
    default:
      return explainApp(code, settings, identity);
  }
}

function explainApp(code: string, settings: AzureSettings, identity: AzureIdentity): Refusal | null {
  const app = appOf(identity);
  switch (code) {
    case '700024':
    case '700021':
      return {
        what: 'says that the job’s token has expired, or is not valid yet',
        mend: 'Check the clock of a self-hosted runner. The token lives a few minutes, and a fresh one is asked for at each login.',
      };
    case '700027':
    case '50027':
      return {
        what: 'could not verify the signature of the job’s token',
        mend: 'The issuer’s keys must be reachable from Entra ID: for GitHub Enterprise Server its URL must be public.',
      };
    case '700016':
    case '7000229':
      return {
        what: `knows no ${app} in this tenant`,
        mend: `Check “client-id:” and “tenant-id:”. Give the application a service principal: az ad sp create --id ${idOf(identity)}`,
      };
    case '90002':
    case '900023':
    case '900021':
      return {
        what: 'knows no such tenant in this cloud',
        mend: `Check “tenant-id:” (az account show --query tenantId) and the cloud: ${settings.cloud.name} follows from “url:”.`,
      };
    case '7000215':
      return {
        what: `does not accept the client secret of ${app}`,
        mend: 'Use the secret’s value, not its id. Better none at all: auth: { method: federated, … }.',
      };
    case '7000222':
      return {
        what: `says that the client secret of ${app} has expired`,
        mend: `Make a new one (az ad app credential reset --id ${idOf(identity)} --append), or do without: auth: { method: federated, … }.`,
      };
    case '7000112':
      return { what: `says that ${app} is disabled`, mend: 'Enable the enterprise application in Entra ID.' };
    case '53003':
    case '530031':
      return {
        what: `blocks ${app} by a conditional access policy`,
        mend: 'Let the policy for workload identities allow the addresses of this runner.',
      };
    default:
      return null;
  }
}

/** The command that makes the trust, with the token's own claims. */
function federatedCredential(
  settings: AzureSettings,
  identity: AzureIdentity,
  claims: Readonly<Record<string, unknown>>,
): string {
  const audience = settings.login.method === 'federated' ? settings.login.audience : settings.cloud.federationAudience;
  const issuer = claimText(claims, 'iss');
  const subject = claimText(claims, 'sub');
  const name = `github-${subject.replace(/^repo:/, '').replace(/[^A-Za-z0-9]+/g, '-')}`
    .slice(0, 100)
    .replace(/-+$/, '');
  const document = JSON.stringify({ name, issuer, subject, audiences: [audience] });
  return [
    'If this job is meant to read the vault, trust it:',
    `az ad app federated-credential create --id ${idOf(identity)} --parameters ${shellQuoted(document)}`,
    `For a managed identity: az identity federated-credential create --identity-name NAME --resource-group GROUP --name ${name} --issuer ${shellQuoted(issuer)} --subject ${shellQuoted(subject)} --audiences ${shellQuoted(audience)}`,
  ].join('\n');
}

function noManagedIdentity({ login }: AzureSettings, message: string): AppError {
  const chosen = login.method === 'managed-identity' && login.clientId !== null;
  const absent = /no managed identity endpoint|unavailable|timed? ?out|ENOTFOUND|EHOSTUNREACH|network|No answer/i.test(
    message,
  );
  return new AppError(
    'vault',
    absent ? 'This machine has no managed identity.' : 'The machine’s managed identity gave no token.',
    {
      mend: chosen
        ? 'Assign the identity of “client-id:” to the machine: az vm identity assign --name VM --resource-group GROUP --identities ID'
        : 'GitHub-hosted runners have none: use auth: { method: federated, … }. On a machine of yours: az vm identity assign --name VM --resource-group GROUP',
    },
  );
}

function noCli(settings: AzureSettings, message: string): AppError {
  const missing = /could not be found|not found|not installed/i.test(message);
  return new AppError('vault', missing ? 'The Azure CLI (az) is not installed.' : 'The Azure CLI (az) gave no token.', {
    mend: `${missing ? 'Install it, then log' : 'Log'} in: az cloud set --name ${settings.cloud.name} && az login${tenantOption(settings)}. In a workflow use auth: { method: federated, … }.`,
  });
}

function tenantOption({ login }: AzureSettings): string {
  return login.method === 'cli' && typeof login.tenantId === 'string' ? ` --tenant ${login.tenantId}` : '';
}

function appOf({ clientId }: AzureIdentity): string {
  return clientId === null ? 'the application' : `the application ${clientId}`;
}

function idOf({ clientId }: AzureIdentity): string {
  return clientId ?? 'CLIENT_ID';
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
