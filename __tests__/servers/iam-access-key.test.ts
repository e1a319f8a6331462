import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  ListAccessKeysCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import { RotateSecretCommand } from '@aws-sdk/client-secrets-manager';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { driverSet } from '../../src/adapters/drivers/index.ts';
import { parseReference } from '../../src/domain/reference.ts';
import { Secret } from '../../src/domain/secret.ts';
import { type AwsRotations, awsRotations } from './cloud-rotations.ts';
import { HOUR, Life, planLeak, Rotations } from './rotation-harness.ts';

interface Pair {
  accessKeyId: string;
  secretAccessKey: string;
}

describe('the access key of an IAM user, in Secrets Manager (ministack)', () => {
  let aws: AwsRotations;
  let rotations: Rotations;
  let user: string;
  let name: string;
  let leaked: Pair;
  let made = 0;
  beforeAll(async () => {
    aws = await awsRotations();
  }, 120_000);
  afterAll(() => aws?.stop());
  beforeEach(async () => {
    rotations = new Rotations(aws);
    leaked = await newUser();
  });
  afterEach(() => rotations.delete());

  /** A user with one key, stored as an application reads it. */
  async function newUser(): Promise<Pair> {
    user = `deployer-${made}`;
    name = `prod/aws-key-${made++}`;
    const { iam } = aws.account;
    await iam.send(new CreateUserCommand({ UserName: user }));
    const pair = await newKey();
    await aws.put(name, JSON.stringify({ region: 'eu-west-1', ...pair, serial: 12_345 }));
    return pair;
  }

  async function newKey(): Promise<Pair> {
    const { AccessKey } = await aws.account.iam.send(new CreateAccessKeyCommand({ UserName: user }));
    return { accessKeyId: AccessKey?.AccessKeyId ?? '', secretAccessKey: AccessKey?.SecretAccessKey ?? '' };
  }

  const plan = (exposed = false) =>
    planLeak(`awssm://${name}#secretAccessKey`, { exposed, driver: 'aws-iam-access-key' });

  /** Who a pair is, or AWS's refusal. */
  async function identify(pair: Pair): Promise<string> {
    const client = new STSClient({ region: 'eu-west-1', endpoint: aws.account.server.url, credentials: pair });
    try {
      return (await client.send(new GetCallerIdentityCommand({}))).Arn?.split('/').at(-1) ?? '';
    } catch (error) {
      return (error as Error).name;
    } finally {
      client.destroy();
    }
  }

  async function keys(): Promise<[id: string, status: string][]> {
    const { AccessKeyMetadata = [] } = await aws.account.iam.send(new ListAccessKeysCommand({ UserName: user }));
    return AccessKeyMetadata.map(({ AccessKeyId = '', Status = '' }) => [AccessKeyId, Status]);
  }

  const stored = async (): Promise<Pair> => JSON.parse(await aws.current(name)) as Pair;

  test('is replaced by a second one that works, and the leaked one is refused and deleted when the grace is over', async () => {
    const operation = plan();
    const now = Date.now();
    expect(await rotations.apply(operation, leaked.secretAccessKey, now)).toMatchObject({ kind: 'waiting' });
    const fresh = await stored();
    expect([await identify(leaked), await identify(fresh)]).toEqual([user, user]);
    expect(fresh).toMatchObject({ region: 'eu-west-1', serial: 12_345 });
    const end = await rotations.apply(operation, leaked.secretAccessKey, now + 2 * HOUR);
    expect(end).toMatchObject({
      kind: 'done',
      details: expect.arrayContaining([
        expect.stringMatching(`^test: key ${fresh.accessKeyId} is arn:aws:iam::.*:user/${user}$`),
        `retire: deactivated ${leaked.accessKeyId}`,
        expect.stringMatching(`^verify: AWS refused ${leaked.accessKeyId}, and it was deleted`),
      ]),
    });
    expect(await keys()).toEqual([[fresh.accessKeyId, 'Active']]);
    expect([await identify(leaked), await identify(fresh)]).toEqual(['InvalidClientTokenId', user]);
    for (const secret of [leaked.secretAccessKey, fresh.secretAccessKey])
      expect(rotations.written()).not.toContain(secret);
  });

  /** IAM's answer, and with it the key's secret, is lost at one point only: that a person must look at. */
  test('is replaced once, whatever the point at which the run is killed', async () => {
    const whole = new Life();
    await rotations.apply(plan(true), leaked.secretAccessKey, Date.now(), whole);
    let byHand = 0;
    for (let killAt = 0; killAt < whole.acts; killAt++) {
      rotations.forget();
      leaked = await newUser();
      const operation = plan(true);
      expect(await rotations.apply(operation, leaked.secretAccessKey, Date.now(), new Life(killAt))).toBeNull();
      let end = await rotations.apply(operation, leaked.secretAccessKey, Date.now());
      if (end?.kind === 'failed') {
        byHand++;
        const orphan = /--access-key-id (AKIA\w+)$/.exec(end.mend)?.[1] ?? '';
        expect(end.detail).toContain('two access keys');
        expect([leaked.accessKeyId, (await stored()).accessKeyId]).not.toContain(orphan);
        await aws.account.iam.send(new DeleteAccessKeyCommand({ UserName: user, AccessKeyId: orphan }));
        end = await rotations.apply(operation, leaked.secretAccessKey, Date.now());
      }
      expect(end?.kind, `killed at ${killAt}: ${JSON.stringify(end)}`).toBe('done');
      const fresh = await stored();
      expect(await keys(), `killed at ${killAt}`).toEqual([[fresh.accessKeyId, 'Active']]);
      expect(await identify(fresh), `killed at ${killAt}`).toBe(user);
      expect(await identify(leaked), `killed at ${killAt}`).toBe('InvalidClientTokenId');
    }
    // Behind CreateAccessKey, and before PutSecretValue.
    expect([1, 2]).toContain(byHand);
  }, 900_000);

  test('of a user with two is left alone, and both are named', async () => {
    const second = await newKey();
    const end = await rotations.apply(plan(true), leaked.secretAccessKey, Date.now());
    expect(end).toMatchObject({ kind: 'failed', step: 'prepare', detail: expect.stringContaining(second.accessKeyId) });
    expect((await keys()).map(([, status]) => status)).toEqual(['Active', 'Active']);
  });

  test('is not touched where its secret is another than the leaked one', async () => {
    await aws.put(name, JSON.stringify({ accessKeyId: leaked.accessKeyId, secretAccessKey: 'stale-and-wrong-secret' }));
    await aws.put(name, JSON.stringify(leaked));
    const end = await rotations.apply(plan(true), 'stale-and-wrong-secret', Date.now());
    expect(end).toMatchObject({ kind: 'done' });
    expect(await keys()).toEqual([[leaked.accessKeyId, 'Active']]);
    expect(await identify(leaked)).toBe(user);
  });

  test('that was deactivated by hand already is replaced and deleted all the same', async () => {
    const change = { UserName: user, AccessKeyId: leaked.accessKeyId, Status: 'Inactive' } as const;
    await aws.account.iam.send(new UpdateAccessKeyCommand(change));
    expect(await rotations.apply(plan(true), leaked.secretAccessKey, Date.now())).toMatchObject({ kind: 'done' });
    expect(await keys()).toEqual([[(await stored()).accessKeyId, 'Active']]);
  });

  test('is live while AWS accepts it', async () => {
    const driver = await driverSet(rotations.access(Date.now())).driver('aws-iam-access-key');
    const context = {
      operation: 'op',
      entry: parseReference(`awssm://${name}#secretAccessKey`),
      leaked: null,
      notes: {},
      policy: { length: 32, alphabet: 'symbols' },
      signal: AbortSignal.timeout(60_000),
    } as const;
    const value = new Secret(leaked.secretAccessKey, 'x');
    expect(await driver.liveness(value, context)).toBe('live');
    const change = { UserName: user, AccessKeyId: leaked.accessKeyId, Status: 'Inactive' } as const;
    await aws.account.iam.send(new UpdateAccessKeyCommand(change));
    expect(await driver.liveness(value, context)).toBe('dead');
    expect(await driver.liveness(new Secret('never-stored-anywhere', 'x'), context)).toBe('unknown');
  });

  test('without a pair in the secret, what to store is told', async () => {
    await aws.put(name, JSON.stringify({ secretAccessKey: leaked.secretAccessKey }));
    const end = await rotations.apply(plan(true), leaked.secretAccessKey, Date.now());
    expect(end).toMatchObject({ kind: 'failed', mend: expect.stringContaining('{"accessKeyId": "AKIA…"') });
  });

  test('a secret with a rotation function of its own is left to it, with the command that starts it', async () => {
    await aws.put(`${name}-own`, 'managed-by-a-function');
    const lambda = `arn:aws:lambda:eu-west-1:${aws.account.server.account}:function:rotate`;
    await aws.account.secrets.send(
      new RotateSecretCommand({
        SecretId: `${name}-own`,
        RotationLambdaARN: lambda,
        RotationRules: { AutomaticallyAfterDays: 30 },
        RotateImmediately: false,
      }),
    );
    const operation = planLeak(`awssm://${name}-own`, { exposed: true });
    expect(await rotations.apply(operation, 'managed-by-a-function', Date.now())).toMatchObject({
      kind: 'failed',
      step: 'prepare',
      mend: expect.stringContaining('aws secretsmanager rotate-secret --region eu-west-1'),
    });
    expect(await aws.current(`${name}-own`)).toBe('managed-by-a-function');
  });
});
