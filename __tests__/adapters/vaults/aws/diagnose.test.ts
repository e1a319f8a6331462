import { describe, expect, test } from 'vitest';
import { entryFault, type ServiceFault } from '../../../../src/adapters/vaults/aws/diagnose.ts';
import { webIdentityRefused } from '../../../../src/adapters/vaults/aws/diagnose-login.ts';
import { readAwsSettings } from '../../../../src/adapters/vaults/aws/settings.ts';
import { secretsManager } from '../../../../src/adapters/vaults/aws-secrets-manager.ts';
import { AppError } from '../../../../src/domain/app-error.ts';
import { Secret } from '../../../../src/domain/secret.ts';

const ACCOUNT = '111122223333';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/ci`;
const USER = `arn:aws:sts::${ACCOUNT}:assumed-role/ci/sealant`;
const settings = readAwsSettings(
  'aws-secrets-manager',
  { region: 'eu-west-1', auth: { method: 'web-identity', 'role-arn': ROLE } },
  'at',
  { env: {}, directory: '/' },
);
const entry = { path: 'prod/db', version: null, shown: 'awssm://prod/db' };
const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/0000-1111`;

/** Faults as AWS words them (docs.aws.amazon.com/secretsmanager/latest/apireference, docs.aws.amazon.com/kms). */
const ENTRY_FAULTS: readonly (readonly [fault: ServiceFault, message: string, mend: string])[] = [
  [
    {
      name: 'AccessDeniedException',
      message: `User: ${USER} is not authorized to perform: secretsmanager:GetSecretValue on resource: prod/db with an explicit deny in a resource-based policy`,
      status: 400,
    },
    'a policy denies it',
    'SCPs',
  ],
  [
    { name: 'AccessDeniedException', message: 'Access to KMS is not allowed', status: 400 },
    'its KMS key',
    'key/KEY-ID',
  ],
  [
    {
      name: 'AccessDeniedException',
      message: `${USER} is not authorized to perform: kms:Decrypt on resource: ${KEY}`,
      status: 400,
    },
    'its KMS key does not decrypt it',
    KEY,
  ],
  [{ name: 'DecryptionFailure', message: 'can’t decrypt', status: 400 }, 'its KMS key', 'kms:Decrypt'],
  [
    { name: 'ResourceNotFoundException', message: 'can’t find the secret.', status: 400 },
    'is not in eu-west-1',
    '“?optional”',
  ],
  [{ name: 'InvalidParameterException', message: 'odd', status: 400 }, 'InvalidParameterException, 400', 'CloudTrail'],
];

const SESSION_FAULTS: readonly (readonly [name: string, status: number, says: string])[] = [
  ['ExpiredTokenException', 400, 'no longer accepts the session'],
  ['UnrecognizedClientException', 400, 'does not accept the credentials'],
  ['ThrottlingException', 400, 'refused too many requests'],
  ['InternalServiceError', 500, 'failed'],
];

const LOGIN_FAULTS: readonly (readonly [name: string, message: string, says: string, mend: string])[] = [
  [
    'InvalidIdentityToken',
    'No OpenIDConnect provider found in your account',
    'has no identity provider',
    'create-open-id-connect-provider',
  ],
  [
    'InvalidIdentityToken',
    'Incorrect token audience',
    'does not know the audience',
    'add-client-id-to-open-id-connect-provider',
  ],
  [
    'InvalidIdentityToken',
    'Couldn’t retrieve verification key',
    'was not accepted',
    'oidc-provider/token.actions.githubusercontent.com',
  ],
  ['ExpiredTokenException', 'Token expired', 'had expired', 'clock'],
  ['AccessDenied', 'Not authorized', 'does not trust this job', '"Federated"'],
  [
    'ValidationError',
    'The requested DurationSeconds exceeds the MaxSessionDuration',
    'no session as long as max-ttl',
    'update-role --role-name ci',
  ],
  ['IDPCommunicationError', 'timeout', 'could not fetch the keys', 'githubstatus.com'],
  ['RegionDisabledException', 'disabled', 'is not activated', 'Activate it'],
  ['SomethingNew', 'echoed', 'could not be assumed', 'CloudTrail'],
];

describe('what AWS answers, in the user’s terms', () => {
  test.for(ENTRY_FAULTS)('%j', ([fault, message, mend]) => {
    const answer = entryFault(fault, entry, { store: secretsManager, settings });
    if (answer.kind !== 'refused' && answer.kind !== 'absent') throw new Error('A fault gave a value.');
    expect(answer.fault.message).toContain(message);
    expect(answer.fault.mend).toContain(mend);
    expect(answer.fault.message).toContain(entry.shown);
  });

  test.for(SESSION_FAULTS)('%s (%s) is told for the session: %s', ([name, status, says]) => {
    const read = () => entryFault({ name, message: '', status }, entry, { store: secretsManager, settings });
    expect(read).toThrow(says);
    expect(read).toThrow(AppError);
  });

  test.for(LOGIN_FAULTS)('a login refused with %s (%s) %s', ([name, message, says, mend]) => {
    if (settings.login.method !== 'web-identity') throw new Error('Another login than was configured.');
    const claims = {
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:o/n:ref:x',
    };
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
    const token = new Secret(['header', payload, 'signature'].join('.'), 'OIDC token');
    const fault = webIdentityRefused({ name, message, status: 403 }, settings.login, settings, token);
    expect(fault.message).toContain(says);
    expect(fault.mend).toContain(mend);
    expect(fault.message + fault.mend).not.toContain(payload);
  });
});
