import { AppError } from '../../../domain/app-error.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
import type { Secret } from '../../../domain/secret.ts';
import { claimsOf, claimText, hasImmutableSubject, shownClaims } from '../token-claims.ts';
import type { ServiceFault } from './diagnose.ts';
import type { AwsLogin, AwsSettings } from './settings.ts';

type WebIdentity = Extract<AwsLogin, { method: 'web-identity' }>;
const GITHUB = 'https://token.actions.githubusercontent.com';

/**
 * Why STS gave no session for the job's token. Its wording is matched, not shown.
 * Source: docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (Errors).
 */
export function webIdentityRefused(
  fault: ServiceFault,
  login: WebIdentity,
  settings: AwsSettings,
  token: Secret,
): AppError {
  const { name, message, status } = fault;
  const claims = claimsOf(token);
  const error = (what: string, mend: string): AppError =>
    new AppError('vault', `AWS (${settings.region}): ${what} (${neutralLine(name.slice(0, 60))}, ${status}).`, {
      mend,
    });
  const told = `The job's token says: ${shownClaims(claims)}.`;
  if (/^ExpiredToken/.test(name))
    return error('the job’s token had expired', 'Run it again; check the clock of a self-hosted runner.');
  if (/^AccessDenied/.test(name))
    return error(
      `${login.roleArn} does not trust this job, or is not there`,
      `${told}${hasImmutableSubject(claims) ? ' Its “sub” is the immutable form, with ids; older policies name the one without.' : ''}\nThe role's trust policy must contain:\n${trustStatement(claims, login, settings)}`,
    );
  if (/audience/i.test(message))
    return error(
      `the identity provider does not know the audience “${neutralLine(login.audience)}”`,
      `Add it: aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${providerArn(claims, login, settings)} --client-id ${login.audience}\nOr set audience: to one that it knows. ${told}`,
    );
  if (/^InvalidIdentityToken/.test(name) && /provider/i.test(message))
    return error(
      `account ${login.account} has no identity provider for this job’s token`,
      `Create it once: aws iam create-open-id-connect-provider --url ${issuerOf(claims)} --client-id-list ${login.audience}\n${told}`,
    );
  if (/^InvalidIdentityToken/.test(name))
    return error(
      'the job’s token was not accepted',
      `${told} Check the identity provider ${providerArn(claims, login, settings)}.`,
    );
  if (/^IDPCommunicationError/.test(name))
    return error('AWS could not fetch the keys of the token’s issuer', 'Run it again; see githubstatus.com.');
  if (/MaxSessionDuration|DurationSeconds/i.test(message))
    return error(
      'the role allows no session as long as max-ttl',
      `Lower max-ttl:, or raise it: aws iam update-role --role-name ${roleName(login.roleArn)} --max-session-duration SECONDS`,
    );
  if (/^RegionDisabled/.test(name))
    return error(
      `STS is not activated for the account in ${settings.region}`,
      'Activate it (IAM, Account settings), or use another region.',
    );
  return error(`${login.roleArn} could not be assumed`, `${told} CloudTrail has the call with its reason.`);
}

/** One statement of a trust policy that lets in jobs as this one, and no others. */
function trustStatement(claims: Readonly<Record<string, unknown>>, login: WebIdentity, settings: AwsSettings): string {
  const host = issuerHost(claims);
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: providerArn(claims, login, settings) },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${host}:aud`]: login.audience,
        [`${host}:sub`]: claimText(claims, 'sub') || 'repo:OWNER/NAME:ref:refs/heads/main',
      },
    },
  };
  return JSON.stringify(statement, null, 2);
}

function providerArn(
  claims: Readonly<Record<string, unknown>>,
  login: WebIdentity,
  { partition }: AwsSettings,
): string {
  return `arn:${partition}:iam::${login.account}:oidc-provider/${issuerHost(claims)}`;
}

function issuerOf(claims: Readonly<Record<string, unknown>>): string {
  return claimText(claims, 'iss') || GITHUB;
}

function issuerHost(claims: Readonly<Record<string, unknown>>): string {
  return issuerOf(claims)
    .replace(/^[a-z]+:\/\//, '')
    .replace(/\/+$/, '');
}

function roleName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** Nothing on this machine logs in to AWS. */
export function noCredentials(
  error: unknown,
  profile: string | null,
  env: Readonly<Record<string, string | undefined>>,
): AppError {
  const sso = /sso/i.test(String((error as { message?: unknown }).message));
  const flag = profile === null ? '' : ` --profile ${profile}`;
  const inJob = env['GITHUB_ACTIONS'] === 'true';
  const found = sso ? 'the SSO session is over' : 'no credentials were found';
  return new AppError(
    'vault',
    `AWS: ${found}${profile === null ? '' : ` for the profile “${neutralLine(profile)}”`}.`,
    {
      mend: inJob
        ? 'In a job, log in with its own identity: auth: { method: web-identity, role-arn: arn:aws:iam::ACCOUNT:role/NAME }, and permissions: { id-token: write }.'
        : `Log in: aws sso login${flag}. Or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`,
      cause: error,
    },
  );
}
