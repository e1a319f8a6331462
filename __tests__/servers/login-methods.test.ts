import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  installVaultPlugins,
  mountVaultPlugin,
  type OpenBao,
  type OpenLdap,
  startOpenBao,
  startOpenLdap,
} from '../../scripts/servers/index.ts';
import { vault } from '../../src/adapters/vaults/hashicorp-vault.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { inject } from '../../src/engine/inject/inject.ts';
import { release } from '../../src/engine/inject/release.ts';
import { parseRequestLines } from '../../src/engine/inject/request.ts';
import { startTokenReviewStandIn } from '../stand-ins/token-review.ts';
import { RecordedJob } from './recorded-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealant-login-'));
const signal = AbortSignal.timeout(120_000);
const PASSWORD = `pass word-${Math.random().toString(36).slice(2)}`;
const VALUE = `read-after-login-${Math.random().toString(36).slice(2)}`;
const ROLE = { token_policies: ['ci'], token_ttl: '5m' };
let bao: OpenBao;
let kubernetes: Awaited<ReturnType<typeof startTokenReviewStandIn>>;
let directory: OpenLdap;

function makeClientCertificate(name: string): void {
  const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(join(folder, 'client.ext'), 'extendedKeyUsage=clientAuth\n');
  const key = ['-newkey', 'rsa:2048', '-nodes'];
  openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'client.ext'];
  openssl('x509', '-req', '-in', `${name}.csr`, ...signed, '-out', `${name}.pem`);
}

beforeAll(async () => {
  const plugins = await installVaultPlugins();
  [bao, kubernetes, directory] = await Promise.all([
    startOpenBao({ tls: true, plugins }),
    startTokenReviewStandIn(),
    startOpenLdap('deployers', { 'jane.doe': PASSWORD, 'joan.roe': PASSWORD }),
  ]);
  const ca = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=test CA'];
  execFileSync('openssl', ['req', '-x509', ...ca, '-days', '2'], { cwd: folder, stdio: 'pipe' });
  for (const name of ['runner', 'stranger']) makeClientCertificate(name);
  await bao.must('POST', 'secret/data/app', { data: { key: VALUE } });
  await bao.must('PUT', 'sys/policies/acl/ci', { policy: 'path "secret/data/app" { capabilities = ["read"] }' });
  for (const [path, type] of [
    ['userpass', 'userpass'],
    ['kubernetes', 'kubernetes'],
    ['cert', 'cert'],
  ])
    await bao.must('POST', `sys/auth/${path}`, { type });
  await bao.must('POST', 'auth/userpass/users/ci', { ...ROLE, password: PASSWORD });
  // OpenBao ships no LDAP method: it runs Vault's as a plugin.
  await mountVaultPlugin(bao, plugins, 'ldap');
  await bao.must('POST', 'auth/ldap/config', {
    url: directory.url,
    userdn: directory.usersDn,
    userattr: 'uid',
    groupdn: directory.groupsDn,
    groupattr: 'cn',
    binddn: directory.reader.dn,
    bindpass: directory.reader.password,
    token_ttl: '5m',
  });
  await bao.must('POST', 'auth/ldap/groups/deployers', { policies: 'ci' });
  await bao.must('POST', 'auth/cert/certs/ci', {
    ...ROLE,
    certificate: readFileSync(join(folder, 'ca.pem'), 'utf8'),
    allowed_common_names: ['runner'],
  });
  await bao.must('POST', 'auth/kubernetes/config', {
    kubernetes_host: kubernetes.url,
    disable_local_ca_jwt: true,
    kubernetes_ca_cert: readFileSync(join(folder, 'ca.pem'), 'utf8'),
  });
  await bao.must('POST', 'auth/kubernetes/role/ci', {
    ...ROLE,
    bound_service_account_names: ['runner'],
    bound_service_account_namespaces: ['ci'],
  });
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([bao?.stop(), kubernetes?.stop(), directory?.stop()]);
});

interface Outcome {
  /** The value read, or the error told. */
  told: string;
  job: RecordedJob;
  /** What became of the session at the end. */
  released: readonly string[];
}

async function logInWith(
  auth: Record<string, unknown>,
  env: Record<string, string> = {},
  more: Record<string, unknown> = {},
): Promise<Outcome> {
  const job = new RecordedJob(env);
  const settings = { url: bao.url, ca: bao.caFile, auth, ...more };
  try {
    const provider = vault.create('vault', settings, 'test', { env: {}, directory: folder });
    const requests = parseRequestLines(['KEY=vault://secret/app#key'], 'test');
    const providers = new Map([['vault', provider]]);
    const { held } = await inject(requests, {
      providers,
      job,
      audit: job,
      signal,
      maxTtl: null,
      now: () => new Date(),
    });
    const reports = await release(held, () => {}, job, signal);
    return { told: job.values.get('KEY') ?? 'nothing', job, released: reports.map(({ outcome }) => outcome.kind) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { told: `${error.code}: ${error.message} ${error.mend}`, job, released: [] };
  } finally {
    job.delete();
  }
}

const certificate = (name: string) => ({ 'client-cert': `${name}.pem`, 'client-key': `${name}.key` });
const account = (namespace: string, name: string): string => {
  writeFileSync(join(folder, `${name}.jwt`), `${kubernetes.tokenOf({ namespace, name })}\n`);
  return `file:${name}.jwt`;
};

describe('login methods of OpenBao', () => {
  test.for<[name: string, make: () => Parameters<typeof logInWith>]>([
    ['userpass', () => [{ method: 'userpass', username: 'ci', password: 'env:PASS' }, { PASS: PASSWORD }]],
    [
      'userpass with the name in a variable',
      () => [
        { method: 'userpass', username: 'env:NAME', password: 'env:PASS' },
        { NAME: 'ci', PASS: `${PASSWORD}\n` },
      ],
    ],
    [
      'ldap (OpenLDAP, asked by Vault’s own method; its policy by the group there)',
      () => [{ method: 'ldap', username: 'jane.doe', password: 'env:PASS' }, { PASS: PASSWORD }],
    ],
    ['TLS certificate', () => [{ method: 'cert', role: 'ci' }, {}, certificate('runner')]],
    ['TLS certificate without naming a role', () => [{ method: 'cert' }, {}, certificate('runner')]],
    [
      'kubernetes (OpenBao’s own method, asking a stand-in for TokenReview)',
      () => [{ method: 'kubernetes', role: 'ci', token: account('ci', 'runner') }],
    ],
  ])('%s reads a secret and gives the session back', async ([, make]) => {
    const { told, released } = await logInWith(...make());
    expect(told).toBe(VALUE);
    expect(released).toEqual(['revoked-verified']);
  });

  test('a credential from a file is masked before it is sent', async () => {
    const { job } = await logInWith({ method: 'kubernetes', role: 'ci', token: account('ci', 'runner') });
    expect(job.masks).toContain(readFileSync(join(folder, 'runner.jwt'), 'utf8').trim());
    expect(job.steps[0]).toBe('mask');
  });

  test.for<[name: string, make: () => Parameters<typeof logInWith>, told: RegExp]>([
    [
      'a wrong password',
      () => [{ method: 'userpass', username: 'ci', password: 'env:PASS' }, { PASS: 'wrong-password' }],
      /auth\/userpass does not accept that name and password/,
    ],
    [
      'a wrong password of the directory',
      () => [{ method: 'ldap', username: 'jane.doe', password: 'env:PASS' }, { PASS: 'wrong-password' }],
      /auth\/ldap does not accept that name and password/,
    ],
    [
      'a user whom the directory doesn’t know',
      () => [{ method: 'ldap', username: 'nobody', password: 'env:PASS' }, { PASS: PASSWORD }],
      /auth\/ldap does not accept that name and password/,
    ],
    [
      'a password that is not set',
      () => [{ method: 'ldap', username: 'jane.doe', password: 'env:PASS' }],
      /PASS, which should hold the password, is not set/,
    ],
    [
      'a certificate of another name',
      () => [{ method: 'cert', role: 'ci' }, {}, certificate('stranger')],
      /does not accept the client certificate .*auth\/cert\/certs\/ci/,
    ],
    [
      'no certificate at all',
      () => [{ method: 'cert', role: 'ci' }],
      /config: .*needs https and a client certificate.*client-cert:/,
    ],
    [
      'a service account that is not bound',
      () => [{ method: 'kubernetes', role: 'ci', token: account('ci', 'other') }],
      /is not for this service account.*bound_service_account_names/,
    ],
    [
      'a service account token of another cluster',
      () => [{ method: 'kubernetes', role: 'ci', token: 'env:JWT' }, { JWT: foreign() }],
      /does not accept the service account’s token/,
    ],
    [
      'a role that is not there',
      () => [{ method: 'kubernetes', role: 'nobody', token: account('ci', 'runner') }],
      /role “nobody” .*is not there/,
    ],
    [
      'a token file that is not there',
      () => [{ method: 'kubernetes', role: 'ci' }],
      /kubernetes\.io\/serviceaccount\/token, which should hold .*automountServiceAccountToken/,
    ],
    [
      'a key of another method',
      () => [{ method: 'userpass', username: 'ci', password: 'env:PASS', audience: 'x' }],
      /“audience” is not a setting here/,
    ],
  ])('%s is told with its mend', async ([, make, told]) => {
    expect((await logInWith(...make())).told).toMatch(told);
  });

  test('a directory that is down is told as such, and not as a wrong password', async () => {
    await directory.stop();
    const auth = { method: 'ldap', username: 'jane.doe', password: 'env:PASS' };
    const { told } = await logInWith(auth, { PASS: PASSWORD });
    expect(told).toMatch(/auth\/ldap could not ask its directory .*auth\/ldap\/config/);
  });

  test('a wrapped token is unwrapped once and then ours to end; a spent one is told as a possible interception', async () => {
    const wrap = { headers: { 'x-vault-wrap-ttl': '60s' } };
    const { body } = await bao.request('POST', 'auth/token/create', { policies: ['ci'], ttl: '5m' }, wrap);
    const env = { WRAPPED: (body['wrap_info'] as { token: string }).token };
    const auth = { method: 'token', token: 'env:WRAPPED', wrapped: true };
    const { told, released } = await logInWith(auth, env);
    expect([told, released]).toEqual([VALUE, ['revoked-verified']]);
    expect((await logInWith(auth, env)).told).toMatch(/was unwrapped before.*treat it as intercepted/);
  });
});

function foreign(): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    iss: 'https://elsewhere',
    exp: Math.floor(Date.now() / 1000) + 600,
    'kubernetes.io': { namespace: 'ci', serviceaccount: { name: 'runner', uid: 'x' } },
  };
  return [part({ alg: 'RS256' }), part(claims), part('nobody')].join('.');
}
