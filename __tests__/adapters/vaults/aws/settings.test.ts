import { describe, expect, test } from 'vitest';
import { parseArn, partitionOf } from '../../../../src/adapters/vaults/aws/partitions.ts';
import { readAwsSettings } from '../../../../src/adapters/vaults/aws/settings.ts';
import type { AppError } from '../../../../src/domain/app-error.ts';

const ROLE = 'arn:aws:iam::111122223333:role/ci';
const auth = { method: 'web-identity', 'role-arn': ROLE };
const read = (settings: Record<string, unknown>, env: Record<string, string> = {}) =>
  readAwsSettings('aws-ssm', settings, 'at', { env, directory: '/repo' });

describe('settings of a vault of AWS', () => {
  test.for([
    ['eu-west-1', 'aws', 'sts.amazonaws.com'],
    ['us-gov-west-1', 'aws-us-gov', 'sts.amazonaws.com'],
    ['cn-north-1', 'aws-cn', 'sts.amazonaws.com.cn'],
    ['eusc-de-east-1', 'aws-eusc', 'sts.amazonaws.com'],
    ['us-isob-east-1', 'aws-iso-b', 'sts.amazonaws.com'],
  ] as const)('%s is in the partition %s, with the audience %s', ([region, id, audience]) => {
    expect(partitionOf(region)).toEqual({ id, audience });
    const role = `arn:${id}:iam::111122223333:role/path/ci`;
    const { login, partition } = read({ region, auth: { method: 'web-identity', 'role-arn': role } });
    expect(partition).toBe(id);
    expect(login).toMatchObject({ audience, account: '111122223333', roleArn: role });
  });

  test.for([
    [{ region: 'eu-west-1', auth, regoin: 'x' }, 'Did you mean “region”?'],
    [{ region: 'eu-west-1', auth: { ...auth, 'role-am': 'x' } }, 'Did you mean “role-arn”?'],
    [{ region: 'eu-west-1', auth: { method: 'web-identety' } }, 'Did you mean “web-identity”?'],
    [{ region: 'Ireland', auth }, 'not the name of a region'],
    [{ region: 'us-gov-west-1', auth }, 'the role is in the partition “aws”'],
    [{ region: 'eu-west-1', auth: { ...auth, 'role-arn': 'ci' } }, 'is not the ARN of a role'],
    [{ region: 'eu-west-1', auth: { ...auth, 'session-name': 'a b' } }, 'is not a name for a session'],
    [{ region: 'eu-west-1', auth, endpoint: 'http://aws.example.com' }, 'is no https address'],
    [{ auth }, 'lacks “region”'],
    [
      { region: 'eu-west-1', auth: { method: 'keys', 'access-key-id': 'env:A', 'secret-access-key': 'plain' } },
      'does not name an environment variable',
    ],
  ] as const)('%j is refused: %s', ([settings, says]) => {
    expect.assertions(2);
    try {
      read(settings);
    } catch (error) {
      expect((error as AppError).code).toBe('config');
      expect(`${(error as AppError).message} ${(error as AppError).mend}`).toContain(says);
    }
  });

  test('the region of the environment is used only where the config names none', () => {
    expect(read({ auth }, { AWS_REGION: 'eu-west-3' }).region).toBe('eu-west-3');
    expect(read({ auth, region: 'eu-west-1' }, { AWS_REGION: 'eu-west-3' }).region).toBe('eu-west-1');
  });

  test('an ARN is read in every partition, and nothing else is one', () => {
    const resource = 'secret:prod/x-AbCdEf';
    for (const partition of ['aws', 'aws-cn', 'aws-us-gov', 'aws-iso-b'])
      expect(parseArn(`arn:${partition}:secretsmanager:eu-west-1:111122223333:${resource}`)).toEqual({
        partition,
        service: 'secretsmanager',
        region: 'eu-west-1',
        account: '111122223333',
        resource,
      });
    for (const text of [
      'prod/x',
      'arn:aws:secretsmanager',
      'arn:aws:iam::12:role/x',
      'arn:gcp:iam::111122223333:role/x',
    ])
      expect(parseArn(text)).toBeNull();
  });
});
