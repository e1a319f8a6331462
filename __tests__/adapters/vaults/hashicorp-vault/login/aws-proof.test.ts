import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aws } from '../../../../../src/adapters/vaults/hashicorp-vault/login/aws.ts';
import {
  proveAwsIdentity,
  type SignedRequest,
} from '../../../../../src/adapters/vaults/hashicorp-vault/login/aws-proof.ts';
import { SettingsEntry } from '../../../../../src/adapters/vaults/settings-entry.ts';
import { Secret } from '../../../../../src/domain/secret.ts';

const KEY = { id: 'the-id-of-a-key', secret: 'the secret of a key', token: 'the token of a session' };
const identity = {
  identityToken: () => Promise.reject(new Error('not asked for')),
  credential: (name: string) => new Secret(KEY[name as keyof typeof KEY], name),
};
const context = { mount: 'aws', url: 'https://vault.example', hasClientCertificate: false };

function prove(more: Record<string, unknown>): Promise<SignedRequest> {
  const settings = { 'access-key-id': 'env:id', 'secret-access-key': 'env:secret', ...more };
  const entry = new SettingsEntry(settings, 'test', aws.keys, { example: '', directory: '/' });
  return proveAwsIdentity(aws.read(entry, context), identity, { env: {}, directory: '/' }, AbortSignal.timeout(60_000));
}

/** Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html. */
function signatureOf({ url, headers, body }: SignedRequest, names: readonly string[], region: string): string {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const lines = names.map((name) => `${name}:${headers[name]!.trim()}\n`);
  const canonical = ['POST', new URL(url).pathname, '', lines.join(''), names.join(';'), sha256(body)].join('\n');
  const time = headers['x-amz-date']!;
  const scope = [time.slice(0, 8), region, 'sts', 'aws4_request'];
  const toSign = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical)].join('\n');
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${KEY.secret}`);
  return hmac(key, toSign).toString('hex');
}

describe('the proof of an AWS identity', () => {
  test.each<[string, Record<string, unknown>, url: string, region: string]>([
    ['nothing is said: at the STS that a vault asks', {}, 'https://sts.amazonaws.com/', 'us-east-1'],
    ['a region', { region: 'eu-west-1' }, 'https://sts.eu-west-1.amazonaws.com/', 'eu-west-1'],
    ['us-east-1 by name', { region: 'us-east-1' }, 'https://sts.us-east-1.amazonaws.com/', 'us-east-1'],
    ['GovCloud', { region: 'us-gov-west-1' }, 'https://sts.us-gov-west-1.amazonaws.com/', 'us-gov-west-1'],
    ['China', { region: 'cn-north-1' }, 'https://sts.cn-north-1.amazonaws.com.cn/', 'cn-north-1'],
    [
      'an endpoint of one’s own network',
      { region: 'eu-west-1', 'sts-endpoint': 'https://sts.internal.example' },
      'https://sts.internal.example/',
      'eu-west-1',
    ],
    [
      'a session, and the vault’s name',
      { 'session-token': 'env:token', 'server-id': 'v' },
      'https://sts.amazonaws.com/',
      'us-east-1',
    ],
  ])('%s', async (_, settings, url, region) => {
    const request = await prove(settings);
    expect(request.url).toBe(url);
    expect(request.body).toBe('Action=GetCallerIdentity&Version=2011-06-15');
    const [, credential = '', signed = '', signature] =
      /^AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=(\S+)$/.exec(
        request.headers['authorization'] ?? '',
      ) ?? [];
    const names = signed.split(';');
    expect(credential).toMatch(new RegExp(`^${KEY.id}/\\d{8}/${region}/sts/aws4_request$`));
    expect(signature).toBe(signatureOf(request, names, region));
    expect(names).toContain('host');
    expect(Object.keys(request.headers).sort()).toEqual([...names, 'authorization'].sort());
    expect(request.headers['x-vault-aws-iam-server-id']).toBe(settings['server-id']);
    expect(request.headers['x-amz-security-token']).toBe('session-token' in settings ? KEY.token : undefined);
  });

  test('its secret key is no part of it', async () => {
    expect(JSON.stringify(await prove({ 'session-token': 'env:token' }))).not.toContain(KEY.secret);
  });
});
