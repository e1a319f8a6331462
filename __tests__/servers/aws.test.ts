import { randomBytes } from 'node:crypto';
import { DeleteSecretCommand, GetSecretValueCommand, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { LabelParameterVersionCommand } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { environmentIdentity } from '../../src/adapters/exec/environment-identity.ts';
import { vault as secretsVault } from '../../src/adapters/vaults/aws-secrets-manager.ts';
import { vault as parametersVault } from '../../src/adapters/vaults/aws-ssm.ts';
import { AppError } from '../../src/domain/app-error.ts';
import type { Lease } from '../../src/domain/lease.ts';
import { parseReference } from '../../src/domain/reference.ts';
import type { VaultSession } from '../../src/engine/inject/vault-provider.ts';
import { type AwsAccount, startAwsAccount } from './aws-account.ts';
import { type AwsGateway, startAwsGateway } from './aws-gateway.ts';

const calm = new AbortController().signal;
const surroundings = { env: {}, directory: '/' };
let aws: AwsAccount;
let gateway: AwsGateway;
let reader: string;

beforeAll(async () => {
  aws = await startAwsAccount();
  gateway = await startAwsGateway(aws.server.url);
  reader = await aws.createRole('reader');
}, 120_000);
afterAll(async () => {
  await gateway?.stop();
  await aws?.stop();
});
beforeEach(() => {
  gateway.calls.length = 0;
  gateway.intercept = () => null;
  aws.issuer.serve({});
});

const VAULTS = { awssm: secretsVault, awsssm: parametersVault } as const;

interface Opened {
  session: VaultSession;
  values: (string | null)[];
  leases: Lease[];
}

/** Logs in for some references and reads them, through the gateway. */
async function read(references: readonly string[], settings: Record<string, unknown>): Promise<Opened> {
  const parsed = references.map(parseReference);
  const kind = VAULTS[parsed[0]!.scheme as keyof typeof VAULTS];
  const provider = kind.create('aws', { ...settings, endpoint: gateway.url }, 'test', surroundings);
  const session = await provider.open(aws.identity, calm, parsed);
  const leases: Lease[] = [];
  const issued = await session.issue(parsed, (lease) => leases.push(lease), calm);
  await session.release(null, calm);
  return { session, values: issued.map((secret) => secret?.value.reveal() ?? null), leases };
}

async function faultOf(references: readonly string[], settings: Record<string, unknown>): Promise<AppError> {
  const fault = await read(references, settings).catch((error: unknown) => error);
  if (fault instanceof AppError) return fault;
  throw new Error('This should have been refused.', { cause: fault });
}

const random = (length: number): string => randomBytes(length).toString('base64url');

describe('AWS Secrets Manager', () => {
  test('gives the whole value, a field by name and by JSON pointer, and numbers as they stand', async () => {
    const value = random(12);
    const stored = `{"user":"app","nested":{"a/b":["${value}"]},"id":12345678901234567890,"note":"\\" 7"}`;
    await aws.createSecret('app/whole', stored);
    const { values } = await read(
      ['awssm://app/whole', 'awssm://app/whole#user', 'awssm://app/whole#/nested/a~1b/0', 'awssm://app/whole#id'],
      aws.settings(reader),
    );
    expect(values).toEqual([stored, 'app', value, '12345678901234567890']);
    expect(gateway.count('GetSecretValue')).toBe(1);
  });

  test('reads an older version by its stage and by its id, beside the current one', async () => {
    await aws.createSecret('app/versions', 'first');
    const put = new PutSecretValueCommand({ SecretId: 'app/versions', SecretString: 'second' });
    const { VersionId } = await aws.secrets.send(put);
    const references = ['', '?version=AWSPREVIOUS', `?version=${VersionId}`].map(
      (tail) => `awssm://app/versions${tail}`,
    );
    expect((await read(references, aws.settings(reader))).values).toEqual(['second', 'first', 'second']);
    const missing = await faultOf(['awssm://app/versions?version=NO-SUCH-STAGE'], aws.settings(reader));
    expect(missing.message).toContain('has no version or label “NO-SUCH-STAGE”');
    expect((await read(['awssm://app/versions?version=NO-SUCH-STAGE&optional'], aws.settings(reader))).values).toEqual([
      null,
    ]);
  });

  test('gives bytes that are no text byte for byte, and bytes that are text as text', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    await aws.createSecret('app/bytes', bytes);
    await aws.createSecret('app/bytes-of-text', Buffer.from('grüße\n\u0000', 'utf8'));
    const parsed = ['awssm://app/bytes', 'awssm://app/bytes-of-text'].map(parseReference);
    const session = await secretsVault
      .create('aws', aws.settings(reader), 'test', surroundings)
      .open(aws.identity, calm, parsed);
    const [binary, text] = await session.issue(parsed, () => {}, calm);
    expect(Buffer.from(binary!.value.reveal(), binary!.value.encoding)).toEqual(Buffer.from(bytes));
    expect([text!.value.encoding, text!.value.reveal()]).toEqual(['utf8', 'grüße\n\u0000']);
    const fault = await faultOf(['awssm://app/bytes#key'], aws.settings(reader));
    expect(fault.message).toContain('is binary, so it has no field');
  });

  test('is named by ARN, also without the six characters that AWS adds', async () => {
    const arn = await aws.createSecret('app/by-arn', 'value');
    const references = [arn, arn.slice(0, -7), 'app/by-arn'].map((name) => `awssm://${name}`);
    expect((await read(references, aws.settings(reader))).values).toEqual(['value', 'value', 'value']);
  });

  test('a missing field names the fields that exist, and no value', async () => {
    const value = random(12);
    await aws.createSecret('app/fields', JSON.stringify({ apiKey: value, user: 'app' }));
    const fault = await faultOf(['awssm://app/fields#apikey'], aws.settings(reader));
    expect(fault.message).toContain('has no field “apikey”');
    expect(fault.mend).toContain('apiKey, user');
    expect(fault.mend).toContain('Did you mean “apiKey”?');
    expect(fault.message + fault.mend).not.toContain(value);
  });

  test('of a batch with one missing the others come where it is optional, and it is named where not', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => aws.createSecret(`mixed/${name}`, name)));
    const wanted = ['a', 'gone', 'b', 'c'].map((name) => `awssm://mixed/${name}`);
    const optional = wanted.map((reference) => (reference.endsWith('gone') ? `${reference}?optional` : reference));
    expect((await read(optional, aws.settings(reader))).values).toEqual(['a', null, 'b', 'c']);
    expect(gateway.count('BatchGetSecretValue')).toBe(1);
    expect(gateway.count('GetSecretValue')).toBe(0);
    const fault = await faultOf(wanted, aws.settings(reader));
    expect(fault.message).toBe('awssm://mixed/gone is not in eu-west-1.');
    expect(fault.mend).toContain('aws secretsmanager list-secrets --region eu-west-1');
  });

  test('a secret that waits for its deletion is told from one that never was', async () => {
    await aws.createSecret('app/deleted', 'value');
    await aws.secrets.send(new DeleteSecretCommand({ SecretId: 'app/deleted', RecoveryWindowInDays: 7 }));
    const fault = await faultOf(['awssm://app/deleted'], aws.settings(reader));
    expect(fault.message).toContain('is marked for deletion');
    expect(fault.mend).toContain('aws secretsmanager restore-secret --region eu-west-1 --secret-id app/deleted');
  });

  test('200 secrets are read in ten calls, through ten sessions that each may read 20 of them', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `many/secret-number-${i}`);
    await Promise.all(names.map((name) => aws.createSecret(name, `value of ${name}`)));
    const { values } = await read(
      names.map((name) => `awssm://${name}`),
      aws.settings(reader),
    );
    expect(values).toEqual(names.map((name) => `value of ${name}`));
    expect(gateway.count('AssumeRoleWithWebIdentity')).toBe(10);
    expect(gateway.count('BatchGetSecretValue')).toBe(10);
    expect(gateway.calls).toHaveLength(20);
    expect(aws.issuer.audiences).toContain('sts.amazonaws.com');
  });
});

describe('AWS permissions', () => {
  const bucketOf = (resource: string) => [
    { Effect: 'Allow', Action: ['secretsmanager:GetSecretValue', 'ssm:GetParameters'], Resource: resource },
    { Effect: 'Allow', Action: 'secretsmanager:BatchGetSecretValue', Resource: '*' },
  ];

  // ministack enforces the policy of a session for AssumeRole only, so the policy that was sent is tried out by that.
  test('the policy of a session lets it read the entries it was opened for, and nothing else of what its role may', async () => {
    await aws.createSecret('narrow/asked', 'asked');
    await aws.createSecret('narrow/other', 'other');
    const policyFor = async (references: readonly string[]): Promise<string> => {
      const provider = secretsVault.create(
        'aws',
        aws.settings(reader, { endpoint: gateway.url }),
        'test',
        surroundings,
      );
      await provider.open(aws.identity, calm, references.map(parseReference));
      return new URLSearchParams(gateway.calls.at(-1)!.body).get('Policy') ?? '';
    };
    const get = async (policy: string, name: string): Promise<string | undefined> => {
      const client = await aws.assumeWithPolicy('reader', policy);
      return (await client.send(new GetSecretValueCommand({ SecretId: name }))).SecretString;
    };
    const narrow = await policyFor(['awssm://narrow/asked']);
    const wide = await policyFor([]);
    expect(await get(narrow, 'narrow/asked')).toBe('asked');
    await expect(get(narrow, 'narrow/other')).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect(await get(wide, 'narrow/other')).toBe('other');
  });

  test('a missing permission is told with the statement that would grant it', async () => {
    await aws.createSecret('denied/one', 'one');
    await aws.createSecret('granted/one', 'one');
    const arn = `arn:aws:secretsmanager:eu-west-1:${aws.server.account}:secret`;
    const role = await aws.createRole('narrow', { allow: bucketOf(`${arn}:granted/*`) });
    for (const others of [[], ['awssm://granted/one']]) {
      const fault = await faultOf([...others, 'awssm://denied/one'], aws.settings(role));
      expect(fault.message).toMatch(/^awssm:\/\/denied\/one: arn:aws:sts::111122223333:assumed-role\/narrow\//);
      expect(fault.message).toContain('may not call secretsmanager:GetSecretValue');
      const statement = JSON.parse(fault.mend.slice(fault.mend.indexOf('{'))) as unknown;
      expect(statement).toEqual({
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: `${arn}:denied/one-??????`,
      });
    }
  });

  test('the statement that is printed is enough', async () => {
    await aws.createSecret('enough/one', 'one');
    const bare = await aws.createRole('bare', { allow: bucketOf('arn:aws:secretsmanager:*:*:secret:nothing') });
    const { mend } = await faultOf(['awssm://enough/one'], aws.settings(bare));
    const statement = JSON.parse(mend.slice(mend.indexOf('{'))) as Record<string, unknown>;
    const role = await aws.createRole('enough', { allow: [statement] });
    expect((await read(['awssm://enough/one'], aws.settings(role))).values).toEqual(['one']);
  });

  test('where the role may not read in batches, each entry is read by itself', async () => {
    await Promise.all(['a', 'b', 'c'].map((name) => aws.createSecret(`single/${name}`, name)));
    const allow = [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' }];
    const role = await aws.createRole('no-batch', { allow });
    const { values } = await read(
      ['a', 'b', 'c'].map((name) => `awssm://single/${name}`),
      aws.settings(role),
    );
    expect(values).toEqual(['a', 'b', 'c']);
    expect([gateway.count('BatchGetSecretValue'), gateway.count('GetSecretValue')]).toEqual([1, 3]);
  });

  test('a trust policy for another repository refuses the job, and what it must contain is printed', async () => {
    const role = await aws.createRole('stranger', { subject: 'repo:octo-org/other:ref:refs/heads/main' });
    const fault = await faultOf(['awssm://app/whole'], aws.settings(role));
    expect(fault.message).toContain(`${role} does not trust this job, or is not there (AccessDenied, 403)`);
    expect(fault.mend).toContain('sub=repo:octo-org/app:ref:refs/heads/main');
    const host = aws.issuer.url.replace('http://', '');
    expect(JSON.parse(fault.mend.slice(fault.mend.indexOf('{')))).toEqual({
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          [`${host}:aud`]: 'sts.amazonaws.com',
          [`${host}:sub`]: 'repo:octo-org/app:ref:refs/heads/main',
        },
      },
    });
    expect(fault.message + fault.mend).not.toMatch(/eyJ/);
    expect(gateway.calls).toHaveLength(1);
  });

  test('says that the job has the immutable form of “sub”, which an older policy does not match', async () => {
    aws.issuer.serve({ claims: { sub: 'repo:octo-org@65/app@74:ref:refs/heads/main' } });
    const fault = await faultOf(['awssm://app/whole'], aws.settings(reader));
    expect(fault.mend).toContain('immutable form');
    expect(fault.mend).toContain('"repo:octo-org@65/app@74:ref:refs/heads/main"');
  });

  test('a wrong region is named, with the region of an ARN that says so', async () => {
    await aws.createSecret('app/regional', 'value');
    const elsewhere = aws.settings(reader, { region: 'us-east-1' });
    const fault = await faultOf(['awssm://app/regional'], elsewhere);
    expect(fault.message).toBe('awssm://app/regional is not in us-east-1.');
    const arn = `arn:aws:secretsmanager:eu-west-1:${aws.server.account}:secret:app/regional`;
    const misplaced = await faultOf([`awssm://${arn}`], elsewhere);
    expect([misplaced.code, misplaced.message]).toEqual([
      'config',
      `awssm://${arn} is in eu-west-1 (aws), its provider in us-east-1.`,
    ]);
  });

  test('keys from the environment read; unset, unknown, wrong and inactive ones are told apart', async () => {
    await aws.createSecret('keys/one', 'one');
    const auth = { method: 'keys', 'access-key-id': 'env:KEY_ID', 'secret-access-key': 'env:KEY' };
    const key = await aws.createUserKey('robot');
    const readWith = (env: Record<string, string>) => {
      const identity = environmentIdentity(env, () => {}, calm);
      const settings = aws.settings(reader, { auth, endpoint: gateway.url });
      const references = [parseReference('awssm://keys/one')];
      const provider = secretsVault.create('aws', settings, 'test', surroundings);
      return provider
        .open(identity, calm, references)
        .then((session) => session.issue(references, () => {}, calm))
        .then(([secret]) => secret?.value.reveal())
        .catch((error: AppError) => error.message);
    };
    expect(await readWith({ KEY_ID: key.id, KEY: key.secret })).toBe('one');
    expect(await readWith({ KEY_ID: key.id })).toBe('KEY, which should hold the AWS secret access key, is not set.');
    expect(await readWith({ KEY_ID: key.id, KEY: random(30) })).toContain('does not accept the credentials');
    expect(await readWith({ KEY_ID: 'nobody', KEY: random(30) })).toContain('does not accept the credentials');
    await key.deactivate();
    expect(await readWith({ KEY_ID: key.id, KEY: key.secret })).toContain('does not accept the credentials');
  });

  test('a session is remembered as one that expires, and holds nothing that could be given back', async () => {
    await aws.createSecret('app/lease', 'value');
    const { session, leases } = await read(['awssm://app/lease'], aws.settings(reader, { 'max-ttl': '20m' }));
    expect(session.handle).toBeNull();
    expect(leases).toHaveLength(1);
    const [lease] = leases;
    if (lease?.kind !== 'expiring') throw new Error('The session’s life is not known.');
    const left = lease.expiresAt.getTime() - Date.now();
    expect(left).toBeGreaterThan(15 * 60_000);
    expect(left).toBeLessThanOrEqual(20 * 60_000 + 1000);
    expect(session.credentials.map((secret) => secret.label).sort()).toEqual([
      'AWS access key id',
      'AWS secret access key',
      'AWS session token',
    ]);
  });
});

describe('AWS Parameter Store', () => {
  test('gives plain and encrypted parameters, fields, versions and labels', async () => {
    const value = random(12);
    await aws.createParameter('/app/db/password', 'older');
    await aws.createParameter('/app/db/password', value);
    const label = { Name: '/app/db/password', ParameterVersion: 1, Labels: ['live'] };
    await aws.parameters.send(new LabelParameterVersionCommand(label));
    await aws.createParameter('/app/json', JSON.stringify({ key: value }), 'String');
    await aws.createParameter('flat', 'flat value', 'String');
    await aws.createParameter('/rooted', 'rooted value', 'String');
    const { values } = await read(
      [
        'awsssm://app/db/password',
        'awsssm:///app/db/password?version=1',
        'awsssm://app/db/password?version=live',
        'awsssm://app/json#key',
        'awsssm://flat',
        'awsssm://rooted',
        `awsssm://arn:aws:ssm:eu-west-1:${aws.server.account}:parameter/app/json#/key`,
        'awsssm://app/nothing?optional',
      ],
      aws.settings(reader),
    );
    expect(values).toEqual([value, 'older', 'older', value, 'flat value', 'rooted value', value, null]);
  });

  test('reads ten at a time', async () => {
    const names = Array.from({ length: 25 }, (_, i) => `/ten/number-${i}`);
    await Promise.all(names.map((name) => aws.createParameter(name, name, 'String')));
    const { values } = await read(
      names.map((name) => `awsssm:/${name}`),
      aws.settings(reader),
    );
    expect(values).toEqual(names);
    expect([gateway.count('GetParameters'), gateway.count('AssumeRoleWithWebIdentity')]).toEqual([3, 2]);
  });

  test('names the missing one, its region, and the missing version', async () => {
    await aws.createParameter('/told/there', 'value');
    const missing = await faultOf(['awsssm://told/there', 'awsssm://told/gone'], aws.settings(reader));
    expect(missing.message).toBe('awsssm://told/gone is not in eu-west-1.');
    const version = await faultOf(['awsssm://told/there?version=9'], aws.settings(reader));
    expect(version.message).toContain('no version or label “9”');
  });
});

describe('AWS under load, with a gateway that answers in its place', () => {
  const throttled = { status: 400, body: { __type: 'ThrottlingException', message: 'Rate exceeded' } };

  test('a throttled call is tried again', async () => {
    await aws.createSecret('load/one', 'one');
    let refusals = 2;
    gateway.intercept = ({ action }) => (action === 'GetSecretValue' && refusals-- > 0 ? throttled : null);
    expect((await read(['awssm://load/one'], aws.settings(reader))).values).toEqual(['one']);
    expect(gateway.count('GetSecretValue')).toBe(3);
  });

  test('one that stays throttled is told as such, and not made worse by reading one by one', async () => {
    gateway.intercept = ({ action }) => (action === 'BatchGetSecretValue' ? throttled : null);
    const fault = await faultOf(['awssm://load/one', 'awssm://load/two'], aws.settings(reader));
    expect(fault.message).toContain('refused too many requests (ThrottlingException, 400)');
    expect(gateway.count('GetSecretValue')).toBe(0);
  });

  test('pages of a batch are followed, and what they leave out is read by itself', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `paged/${name}`);
    await Promise.all(names.map((name) => aws.createSecret(name, name)));
    gateway.intercept = ({ action, body }) => {
      if (action !== 'BatchGetSecretValue') return null;
      const first = !('NextToken' in (JSON.parse(body) as object));
      const shown = first ? names.slice(0, 2) : names.slice(2, 4);
      const SecretValues = shown.map((Name) => ({ Name, ARN: `arn:x:${Name}`, SecretString: Name }));
      return { status: 200, body: { SecretValues, Errors: [], ...(first ? { NextToken: 'next' } : {}) } };
    };
    const { values } = await read(
      names.map((name) => `awssm://${name}`),
      aws.settings(reader),
    );
    expect(values).toEqual(names);
    expect([gateway.count('BatchGetSecretValue'), gateway.count('GetSecretValue')]).toEqual([2, 1]);
  });

  test('a policy that STS can’t pack is halved until it can', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `packed/number-${i}`);
    await Promise.all(names.map((name) => aws.createSecret(name, name)));
    gateway.intercept = ({ action, body }) => {
      const policy = new URLSearchParams(body).get('Policy') ?? '';
      if (action !== 'AssumeRoleWithWebIdentity' || policy.split('packed/').length <= 4) return null;
      return { status: 400, body: '<ErrorResponse><Error><Code>PackedPolicyTooLarge</Code></Error></ErrorResponse>' };
    };
    const { values } = await read(
      names.map((name) => `awssm://${name}`),
      aws.settings(reader),
    );
    expect(values).toEqual(names);
  });

  test('a refusal of several parameters at once is told for the one that is refused', async () => {
    await aws.createParameter('/open/one', 'one');
    await aws.createParameter('/shut/one', 'one');
    const principal = `arn:aws:sts::${aws.server.account}:assumed-role/reader/sealant`;
    const message = `User: ${principal} is not authorized to perform: ssm:GetParameters on resource: …`;
    gateway.intercept = ({ action, body }) =>
      action === 'GetParameters' && body.includes('/shut/')
        ? { status: 400, body: { __type: 'AccessDeniedException', message } }
        : null;
    const fault = await faultOf(['awsssm://open/one', 'awsssm://shut/one'], aws.settings(reader));
    expect(fault.message).toBe(`awsssm://shut/one: ${principal} may not call ssm:GetParameters on it in eu-west-1.`);
    expect(JSON.parse(fault.mend.slice(fault.mend.indexOf('{')))).toEqual({
      Effect: 'Allow',
      Action: 'ssm:GetParameters',
      Resource: `arn:aws:ssm:eu-west-1:${aws.server.account}:parameter/shut/one`,
    });
    expect(gateway.count('GetParameters')).toBe(3);
  });

  test('an expired session is told', async () => {
    gateway.intercept = ({ action }) =>
      action === 'GetSecretValue'
        ? { status: 400, body: { __type: 'ExpiredTokenException', message: 'The token expired' } }
        : null;
    const fault = await faultOf(['awssm://load/one'], aws.settings(reader));
    expect(fault.message).toContain('no longer accepts the session (ExpiredTokenException, 400)');
  });

  test('a server that is gone is told with its address', async () => {
    const closed = await startAwsGateway(aws.server.url);
    await closed.stop();
    const provider = secretsVault.create(
      'aws',
      { ...aws.settings(reader), endpoint: closed.url },
      'test',
      surroundings,
    );
    const fault = await provider.open(aws.identity, calm).catch((error: unknown) => error);
    expect((fault as AppError).message).toBe(`${closed.url} can’t be reached (ECONNREFUSED).`);
  });
});
