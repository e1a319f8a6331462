import { execFileSync } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBao, startOpenBao } from '../../scripts/servers/index.ts';
import { vault } from '../../src/adapters/vaults/hashicorp-vault.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { type Injection, inject } from '../../src/engine/inject/inject.ts';
import { release } from '../../src/engine/inject/release.ts';
import { parseProfile } from '../../src/engine/inject/request.ts';
import { RecordedJob } from './recorded-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealant-minting-'));
const signal = AbortSignal.timeout(120_000);
const POLICY = `
path "pki/issue/web" { capabilities = ["update"] }
path "pki/issue/leased" { capabilities = ["update"] }
path "ssh/sign/deploy" { capabilities = ["update"] }
path "ssh/issue/deploy" { capabilities = ["update"] }
path "transit/decrypt/app" { capabilities = ["update"] }
path "secret/data/app" { capabilities = ["read"] }
path "sys/leases/lookup" { capabilities = ["update"] }
path "sys/leases/revoke" { capabilities = ["update"] }
`;
const TEXT = `decrypted ${Math.random().toString(36).slice(2)} text`;
const BYTES = Buffer.from([0, 159, 146, 150, 255, 1, 2, 3]);
let bao: OpenBao;

beforeAll(async () => {
  bao = await startOpenBao();
  await bao.must('PUT', 'sys/policies/acl/ci', { policy: POLICY });
  for (const type of ['pki', 'ssh', 'transit']) await bao.must('POST', `sys/mounts/${type}`, { type });
  await bao.must('POST', 'pki/root/generate/internal', { common_name: 'test root', ttl: '24h' });
  const pki = {
    allowed_domains: ['example.com'],
    allow_subdomains: true,
    key_type: 'ec',
    key_bits: 256,
    max_ttl: '12h',
  };
  await bao.must('POST', 'pki/roles/web', pki);
  await bao.must('POST', 'pki/roles/leased', { ...pki, generate_lease: true });
  await bao.must('POST', 'ssh/config/ca', { generate_signing_key: true });
  await bao.must('POST', 'ssh/roles/deploy', {
    key_type: 'ca',
    allow_user_certificates: true,
    allowed_users: 'deploy',
    default_user: 'deploy',
    max_ttl: '12h',
  });
  await bao.must('POST', 'transit/keys/app', {});
  await bao.must('POST', 'secret/data/app', { data: { key: TEXT, bytes: BYTES.toString('base64') } });
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'id')]);
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await bao?.stop();
});

async function run(profile: Record<string, unknown>, maxTtl = '10m') {
  const made = await bao.must('POST', 'auth/token/create', { policies: ['ci'], ttl: '10m' });
  const token = (made['auth'] as { client_token: string }).client_token;
  const job = new RecordedJob({ T: token });
  const auth = { method: 'token', token: 'env:T' };
  const settings = { url: bao.url, auth, 'max-ttl': maxTtl };
  const provider = vault.create('vault', settings, 'test', { env: {}, directory: folder });
  const providers = new Map([['vault', provider]]);
  let outcome: Injection | AppError;
  try {
    const now = () => new Date();
    outcome = await inject(parseProfile(profile, 'test'), { providers, job, audit: job, signal, maxTtl: null, now });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    outcome = error;
  }
  const told = outcome instanceof AppError ? `${outcome.code}: ${outcome.message} ${outcome.mend}` : '';
  const delivered = outcome instanceof AppError ? [] : outcome.delivered;
  const held = outcome instanceof AppError ? [] : outcome.held;
  const end = async () => (await release(held, () => {}, job, signal)).map(({ outcome: { kind } }) => kind);
  const file = (name: string): string => readFileSync(job.values.get(name)!, 'utf8');
  return { job, told, delivered, file, end, token };
}

const WEB = 'vault://pki/issue/web';
const WITH = { common_name: 'app.example.com' };

describe('engines that mint by a write', () => {
  test('PKI: certificate, key and chain are of one issue, live no longer than max-ttl, and fit', async () => {
    const { job, delivered, file } = await run({
      CERT: { ref: `${WEB}#certificate`, with: WITH, as: 'file' },
      KEY: { ref: `${WEB}#private_key`, with: WITH, as: 'file' },
      CA: { ref: `${WEB}#ca_chain`, with: WITH, as: 'file' },
    });
    const certificate = new X509Certificate(file('CERT'));
    expect(certificate.subject).toBe('CN=app.example.com');
    expect(certificate.checkPrivateKey(createPrivateKey(file('KEY')))).toBe(true);
    expect(certificate.verify(new X509Certificate(file('CA')).publicKey)).toBe(true);
    expect(Date.parse(certificate.validTo) - Date.now()).toBeLessThanOrEqual(601_000);
    expect(delivered.map(({ lease }) => lease?.kind)).toEqual(['expiring', 'expiring', 'expiring']);
    expect(delivered[0]?.lease).toMatchObject({ expiresAt: new Date(certificate.validTo) });
    job.delete();
  });

  test('another common name is another certificate', async () => {
    const other = { common_name: 'api.example.com' };
    const { job } = await run({
      A: { ref: `${WEB}#serial_number`, with: WITH },
      B: { ref: `${WEB}#serial_number`, with: WITH },
      C: { ref: `${WEB}#serial_number`, with: other },
    });
    expect(job.values.get('A')).toBe(job.values.get('B'));
    expect(job.values.get('A')).not.toBe(job.values.get('C'));
    job.delete();
  });

  test('a certificate that asks for longer than max-ttl is refused and told', async () => {
    const { told } = await run({ CERT: { ref: `${WEB}#certificate`, with: { ...WITH, ttl: '2h' } } });
    expect(told).toMatch(/vault: CERT: the credential that was issued lives 7\d\d\d s; max-ttl is 600 s/);
  });

  test('a role with generate_lease gives a lease, and its certificate is revoked at the end', async () => {
    const { job, delivered, end } = await run({
      SERIAL: { ref: 'vault://pki/issue/leased#serial_number', with: WITH },
    });
    expect(delivered[0]?.lease?.kind).toBe('revocable');
    expect(await end()).toEqual(['revoked-verified']);
    const { data } = (await bao.must('GET', `pki/cert/${job.values.get('SERIAL')}`)) as {
      data: Record<string, number>;
    };
    expect(data['revocation_time']).toBeGreaterThan(0);
    job.delete();
  });

  test('SSH: a public key from a file is signed, no longer than max-ttl', async () => {
    const reference = { ref: 'vault://ssh/sign/deploy#signed_key', as: 'file' };
    const { job, delivered, file } = await run({ CERT: { ...reference, with: { public_key: 'file:id.pub' } } });
    writeFileSync(join(folder, 'id-cert.pub'), file('CERT'));
    const shown = execFileSync('ssh-keygen', ['-L', '-f', join(folder, 'id-cert.pub')], { encoding: 'utf8' });
    expect(shown).toMatch(/user certificate/);
    const until = /to (\S+)/.exec(shown)![1]!;
    const { lease } = delivered[0]!;
    expect(lease?.kind).toBe('expiring');
    const local = new Date(`${until}${shown.includes('Z') ? 'Z' : ''}`);
    expect((lease as { expiresAt: Date }).expiresAt).toEqual(local);
    job.delete();
  });

  test('SSH: a fresh pair is issued, key and certificate of one issue', async () => {
    const { job, file } = await run({
      KEY: { ref: 'vault://ssh/issue/deploy#private_key', with: { key_type: 'ed25519' }, as: 'file' },
      CERT: { ref: 'vault://ssh/issue/deploy#signed_key', with: { key_type: 'ed25519' }, as: 'file' },
    });
    const [type, key] = execFileSync('ssh-keygen', ['-y', '-f', job.values.get('KEY')!], { encoding: 'utf8' }).split(
      ' ',
    );
    const [certificateType, certificate] = file('CERT').split(' ');
    expect(certificateType).toBe(`${type}-cert-v01@openssh.com`);
    // The public key itself stands in the certificate, after type and nonce.
    const publicKey = Buffer.from(key!, 'base64').subarray(-32);
    expect(Buffer.from(certificate!, 'base64').includes(publicKey)).toBe(true);
    job.delete();
  });

  test('transit decrypts a ciphertext that stands in the config', async () => {
    const encrypt = async (bytes: Buffer): Promise<string> => {
      const answer = await bao.must('POST', 'transit/encrypt/app', { plaintext: bytes.toString('base64') });
      return (answer['data'] as { ciphertext: string }).ciphertext;
    };
    const reference = { ref: 'vault://transit/decrypt/app#plaintext', decode: 'base64' };
    const { job } = await run({
      TEXT: { ...reference, with: { ciphertext: await encrypt(Buffer.from(TEXT)) } },
      BYTES: { ...reference, with: { ciphertext: await encrypt(BYTES) } },
    });
    expect(job.values.get('TEXT')).toBe(TEXT);
    expect(job.values.get('BYTES')).toBe(BYTES.toString('base64'));
    expect(job.masks).toContain(TEXT);
    job.delete();
  });

  test('a wrapped entry is a token that unwraps it once, and a time at which it ends', async () => {
    const { job, delivered } = await run({ WRAPPED: { ref: 'vault://secret/app', wrap: '2m' } });
    const token = job.values.get('WRAPPED')!;
    expect(delivered[0]?.lease?.kind).toBe('expiring');
    const unwrapped = await bao.request('POST', 'sys/wrapping/unwrap', {}, { token });
    expect(JSON.stringify(unwrapped.body)).toContain(TEXT);
    expect((await bao.request('POST', 'sys/wrapping/unwrap', {}, { token })).status).toBe(400);
    expect(job.masks).toContain(token);
    job.delete();
  });

  test.for<[name: string, entry: Record<string, unknown>, told: RegExp]>([
    [
      'a domain that the role has not',
      { ref: `${WEB}#certificate`, with: { common_name: 'evil.org' } },
      /does not accept “with:” \(400\).*“common name”.*pki\/roles\/web/,
    ],
    [
      'a role that is not in the policy',
      { ref: 'vault://pki/issue/other#certificate', with: WITH },
      /may not have pki\/issue\/other made.*\["update"\]/,
    ],
    [
      'no “with” where a write is needed',
      { ref: `${WEB}#certificate` },
      /may not read pki\/issue\/web|with: \{ common_name/,
    ],
    [
      '“with” for an entry that is read',
      { ref: 'vault://secret/app#key', with: WITH },
      /config: .*is an entry that is read; “with:” would write there/,
    ],
    [
      '“with” for the vault itself',
      { ref: 'vault://sys/policies/acl/ci', with: { policy: '' } },
      /config: .*would write there/,
    ],
    [
      'a file that is not there',
      { ref: 'vault://ssh/sign/deploy#signed_key', with: { public_key: 'file:none.pub' } },
      /config: .*“none.pub” can't be read/,
    ],
    ['wrap with a field', { ref: 'vault://secret/app#key', wrap: '5m' }, /config: .*leave out “#key”/],
    ['decode of what is no base64', { ref: 'vault://secret/app#key', decode: 'base64' }, /is not base64/],
  ])('%s is told with its mend', async ([, entry, told]) => {
    const result = await run({ NAME: entry }).catch((error: unknown) => {
      if (error instanceof AppError) return { told: `${error.code}: ${error.message} ${error.mend}`, job: null };
      throw error;
    });
    expect(result.told).toMatch(told);
    result.job?.delete();
  });
});
