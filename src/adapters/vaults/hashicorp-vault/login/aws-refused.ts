import { AppError } from '../../../../domain/app-error.ts';
import { neutralLine } from '../../../../domain/neutral-text.ts';
import { parseArn } from '../../aws/partitions.ts';
import type { VaultAddress } from '../address.ts';
import type { VaultAnswer } from '../answer.ts';
import { loginRefused } from '../diagnose-login.ts';
import type { AwsIamLogin } from './login-settings.ts';

/**
 * Why a login by an AWS identity was refused. The server's wording is matched, not shown, but for the ARN it saw.
 * Source of the wordings: hashicorp/vault, builtin/credential/aws/path_login.go; of STS's codes:
 * docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html.
 */
export function awsRefused(address: VaultAddress, login: AwsIamLogin, answer: VaultAnswer): AppError {
  const told = answer.errors.join(' ');
  const mount = `auth/${login.mount}`;
  const at = `${address.url}: ${login.role === null ? mount : `role “${login.role}” at ${mount}`}`;
  const error = (what: string, mend: string): AppError =>
    new AppError('vault', `${at} ${what} (${answer.status}).`, { mend });
  const role = login.role ?? 'ROLE';
  const arn = /\barn:aws[\w+=,.@/:-]{10,200}/.exec(told)?.[0];
  if (/does not belong to the role/i.test(told))
    return error(
      `is not for this AWS identity${arn === undefined ? '' : `, ${neutralLine(arn)}`}`,
      `Bind it: bao write ${mount}/role/${role} auth_type=iam bound_iam_principal_arn=${principalOf(arn)}`,
    );
  if (/entry for role .* not found/i.test(told))
    return error('is not there', `Check “role:”; roles are listed by: bao list ${mount}/roles.`);
  if (/auth method iam not allowed/i.test(told))
    return error('is no role for IAM', `Make one that is: bao write ${mount}/role/${role} auth_type=iam …`);
  if (/server-id|vault header wasn't signed/i.test(told))
    return error(
      login.serverId === null ? 'wants to be named in what is signed' : 'has another name than “server-id:” says',
      `Set server-id: to the mount’s iam_server_id_header_value: bao read ${mount}/config/client.`,
    );
  return fromSts(told, login, error) ?? loginRefused(address, login, answer);
}

function fromSts(
  told: string,
  { aws, mount }: AwsIamLogin,
  error: (what: string, mend: string) => AppError,
): AppError | null {
  const sts = aws.endpoint ?? `the one of ${aws.region}`;
  const sameSts = `Set region: to the mount’s sts_region, and sts-endpoint: to its sts_endpoint where that is no public one: bao read auth/${mount}/config/client.`;
  if (/scoped to a valid region|credential.{0,40}region/i.test(told))
    return error(`asked another STS than the one that was signed for, ${sts}`, sameSts);
  if (/SignatureDoesNotMatch/.test(told))
    return error(
      `was told by STS that the signature is wrong: the secret access key is, or it was signed for another STS (${sts})`,
      sameSts,
    );
  if (/ExpiredToken/.test(told)) return error('was told by STS that the AWS session is over', 'Log in to AWS again.');
  if (/RequestExpired|Signature expired|not yet current/i.test(told))
    return error('was told by STS that the signature is out of time', 'Check the clock of this machine.');
  if (/InvalidClientTokenId|UnrecognizedClient/i.test(told))
    return error(
      'was told by STS that there is no such access key',
      'It was deleted or switched off, or is of another partition.',
    );
  if (/error making (?:upstream )?request/i.test(told))
    return error('could not ask STS', `The vault must reach the sts_endpoint of auth/${mount}/config/client.`);
  if (/looking up (?:full )?ARN|iam:GetRole|iam:GetUser/i.test(told))
    return error(
      'could not look up the identity in IAM',
      'Give the vault iam:GetRole and iam:GetUser there, or make the role with resolve_aws_unique_ids=false.',
    );
  return null;
}

/** What a session of a role is bound by: the role itself. Its path, if it has one, is not in the session's ARN. */
function principalOf(arn: string | undefined): string {
  const parsed = arn === undefined ? null : parseArn(arn);
  if (parsed === null) return 'arn:aws:iam::ACCOUNT:role/NAME';
  const name = /^assumed-role\/([^/]+)\//.exec(parsed.resource)?.[1];
  const { partition, account, resource } = parsed;
  return `arn:${partition}:iam::${account}:${name === undefined ? resource : `role/${name}`}`;
}
