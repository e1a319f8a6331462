import { AppError } from '../../../domain/app-error.ts';
import type { Secret } from '../../../domain/secret.ts';
import { shellQuoted } from '../../../domain/shell-quoted.ts';
import type { HttpAnswer } from '../../http.ts';
import { claimsOf, claimText, hasImmutableSubject, shownClaims } from '../token-claims.ts';
import { reasonOf } from './api-error.ts';
import type { GoogleCredentials } from './default-credentials.ts';
import type { GcpLogin, IdentityPool } from './settings.ts';

type FederatedLogin = Extract<GcpLogin, { method: 'federated' }>;

/**
 * Why the pool did not take the job's token. The wording is matched, not shown: it is foreign text.
 * Source: cloud.google.com/iam/docs/troubleshooting-workload-identity-federation.
 */
export function exchangeRefused(login: FederatedLogin, jwt: Secret, answer: HttpAnswer): AppError {
  const { error, text } = reasonOf(answer);
  const claims = claimsOf(jwt);
  const { pool } = login;
  const at = `The workload identity provider ${pool.provider} of pool ${pool.pool}`;
  const update = `gcloud iam workload-identity-pools providers update-oidc ${pool.provider} ${optionsOf(pool)}`;
  const refusal = (what: string, mend: string): AppError =>
    new AppError('vault', `${at} ${what} (${answer.status}).`, {
      mend: `${mend}\nThe job’s token says: ${shownClaims(claims)}.`,
    });
  if (/audience in (the )?(ID )?token|expected audience/i.test(text))
    return refusal(
      `does not accept the audience “${claimText(claims, 'aud')}”`,
      `Leave “audience:” out, or allow this one: ${update} --allowed-audiences=${shellQuoted(claimText(claims, 'aud'))}`,
    );
  if (/attribute condition/i.test(text))
    return refusal(
      'rejects this job by its attribute condition',
      `${immutableHint(claims)}Compare the condition with the token; one for this repository: ${update} --attribute-condition=${shellQuoted(`assertion.repository_id == '${claimText(claims, 'repository_id')}'`)}`,
    );
  if (/issuer/i.test(text) && !/connect/i.test(text))
    return refusal(
      `does not trust the issuer “${claimText(claims, 'iss')}”`,
      `If the issuer is yours: ${update} --issuer-uri=${shellQuoted(claimText(claims, 'iss'))}`,
    );
  if (/stale|expired|not (yet )?valid|used too early/i.test(text))
    return refusal(
      'says that the job’s token has expired, or is not valid yet',
      'Check the clock of a self-hosted runner.',
    );
  if (error === 'invalid_target' || /does(n't| not) exist|disabled or deleted/i.test(text))
    return refusal(
      'does not exist, or is disabled',
      `Check “workload-identity-provider:”: gcloud iam workload-identity-pools providers describe ${pool.provider} ${optionsOf(pool)}`,
    );
  if (/signature|verif|connect/i.test(text))
    return refusal('could not verify the token’s signature', 'The issuer’s keys must be reachable from Google Cloud.');
  return refusal(
    'refused the job’s token',
    `See its settings: gcloud iam workload-identity-pools providers describe ${pool.provider} ${optionsOf(pool)}`,
  );
}

/** Whom the pool's token stands for, and why that one may not act for the service account. */
export function impersonationRefused(
  login: FederatedLogin,
  jwt: Secret,
): { member: string; refusal: (answer: HttpAnswer) => AppError } {
  const claims = claimsOf(jwt);
  const pool = `principal://iam.googleapis.com/projects/${login.pool.project}/locations/global/workloadIdentityPools/${login.pool.pool}`;
  const member = `${pool}/subject/${claimText(claims, 'sub')}`;
  const refusal = (answer: HttpAnswer): AppError => {
    const account = login.serviceAccount;
    if (reasonOf(answer).reason === 'SERVICE_DISABLED')
      return new AppError('vault', 'The API that makes tokens for service accounts is off (403).', {
        mend: `Enable it: gcloud services enable iamcredentials.googleapis.com --project=${login.pool.project}`,
      });
    if (answer.status === 404)
      return new AppError('vault', `There is no service account ${account} (404).`, {
        mend: 'Check “service-account:”: gcloud iam service-accounts list',
      });
    if (answer.status === 400)
      return new AppError('vault', `${account}: no token of the life asked for is made (400).`, {
        mend: 'Set “max-ttl:” to an hour or less.',
      });
    return new AppError('vault', `This job may not act for ${account} (${answer.status}).`, {
      mend: [
        'If it is meant to, bind it:',
        `gcloud iam service-accounts add-iam-policy-binding ${account} --role=roles/iam.workloadIdentityUser --member=${shellQuoted(member)}`,
        `That holds where the provider maps google.subject=assertion.sub. ${immutableHint(claims)}The job’s token says: ${shownClaims(claims)}.`,
      ].join('\n'),
    });
  };
  return { member, refusal };
}

export function keyRefused(credentials: Exclude<GoogleCredentials, { kind: 'machine' }>, answer: HttpAnswer): AppError {
  const { error, text } = reasonOf(answer);
  if (credentials.kind === 'user')
    return new AppError('vault', `${credentials.from}: the login of gcloud is no longer accepted (${answer.status}).`, {
      mend: 'Log in again: gcloud auth application-default login',
    });
  const clock = /iat|exp|time frame|short-lived/i.test(text);
  return new AppError(
    'vault',
    `${credentials.from}: the key of ${credentials.email} is not accepted (${answer.status}).`,
    {
      mend: clock
        ? 'Check this machine’s clock.'
        : error === 'invalid_grant'
          ? `It was deleted or disabled: gcloud iam service-accounts keys list --iam-account=${credentials.email}. Better no key at all: auth: { method: federated, … }.`
          : 'Check that the service account exists and is enabled.',
    },
  );
}

export function noMachineIdentity(inWorkflow: boolean): AppError {
  return new AppError('vault', 'There are no application default credentials here.', {
    mend: inWorkflow
      ? 'In a workflow use auth: { method: federated, workload-identity-provider: projects/… } and permissions: id-token: write.'
      : 'Log in: gcloud auth application-default login. Or let GOOGLE_APPLICATION_CREDENTIALS name a file.',
  });
}

function immutableHint(claims: Readonly<Record<string, unknown>>): string {
  return hasImmutableSubject(claims)
    ? 'This repository’s “sub” has the immutable form, with ids (repo:OWNER@ID/NAME@ID:…), which older conditions and bindings don’t match. '
    : '';
}

function optionsOf({ project, pool }: IdentityPool): string {
  return `--location=global --workload-identity-pool=${pool} --project=${project}`;
}
