import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/servers/free-port.ts';
import { type OpenBao, startOpenBao } from '../../scripts/servers/index.ts';
import { vault } from '../../src/adapters/vaults/hashicorp-vault.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { parseReference } from '../../src/domain/reference.ts';
import { Secret } from '../../src/domain/secret.ts';
import { startConnectProxy } from '../adapters/connect-proxy.ts';

const VALUE = ['value', 'behind', 'tls'].join('-');
const folder = mkdtempSync(join(tmpdir(), 'sealant-tls-'));
const signal = AbortSignal.timeout(120_000);
let bao: OpenBao;
let mutual: string;

/** A CA of our own, and certificates that it signed: for the server (127.0.0.1), and for a client. */
function makeCertificates(): void {
  const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const key = ['-newkey', 'rsa:2048', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=test CA', '-days', '2');
  writeFileSync(join(folder, 'server.ext'), 'subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n');
  writeFileSync(join(folder, 'client.ext'), 'extendedKeyUsage=clientAuth\n');
  for (const name of ['server', 'client']) {
    openssl('req', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-days',
      '2',
      '-extfile',
      `${name}.ext`,
      '-out',
      `${name}.pem`,
    );
  }
}

beforeAll(async () => {
  makeCertificates();
  const port = await freePort(1);
  mutual = `https://127.0.0.1:${port}`;
  const file = (name: string): string => JSON.stringify(join(folder, name));
  bao = await startOpenBao({
    tls: true,
    config: `listener "tcp" {
      address = "127.0.0.1:${port}"
      tls_cert_file = ${file('server.pem')}
      tls_key_file = ${file('server.key')}
      tls_client_ca_file = ${file('ca.pem')}
      tls_require_and_verify_client_cert = true
    }`,
  });
  await bao.must('POST', 'secret/data/app', { data: { key: VALUE } });
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await bao?.stop();
});

/** The value that is read with these settings, or the error that is told. */
async function read(settings: Record<string, unknown>, env: Record<string, string> = {}): Promise<string> {
  const provider = vault.create('vault', { auth: { method: 'token', token: 'env:T' }, ...settings }, 'test', {
    env,
    directory: folder,
  });
  const identity = {
    identityToken: () => Promise.reject(new Error('not asked for')),
    credential: () => new Secret(bao.token, 'T'),
  };
  try {
    const session = await provider.open(identity, signal);
    const [secret] = await session.issue([parseReference('vault://secret/app#key')], () => {}, signal);
    return secret?.value.reveal() ?? 'nothing';
  } catch (error) {
    if (error instanceof AppError) return `${error.code}: ${error.message} ${error.mend}`;
    throw error;
  }
}

describe('TLS', () => {
  test('a vault with a certificate of its own CA is read once that CA is named', async () => {
    expect(await read({ url: bao.url, ca: bao.caFile })).toBe(VALUE);
  });

  test('without it, the error says which setting names it', async () => {
    expect(await read({ url: bao.url })).toMatch(
      /vault: .*certificate is not accepted \((UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN)\).*ca: path\/to\/ca\.pem/,
    );
  });

  test('another CA is not enough', async () => {
    expect(await read({ url: bao.url, ca: 'ca.pem' })).toMatch(/certificate is not accepted/);
  });

  test('a CA file that is not there, or holds no certificate, is a fault of the config', async () => {
    writeFileSync(join(folder, 'empty.pem'), 'nothing');
    expect(await read({ url: bao.url, ca: 'missing.pem' })).toMatch(/config: .*missing\.pem” is no PEM file/);
    expect(await read({ url: bao.url, ca: 'empty.pem' })).toMatch(/config: .*empty\.pem” is no PEM file/);
  });

  test('a vault that wants a client certificate is read with one, and not without', async () => {
    expect(await read({ url: mutual, ca: 'ca.pem', 'client-cert': 'client.pem', 'client-key': 'client.key' })).toBe(
      VALUE,
    );
    expect(await read({ url: mutual, ca: 'ca.pem' })).toMatch(/vault: .*(client-cert|not accepted)/);
  });
});

describe('a proxy on the way', () => {
  const client = { ca: 'ca.pem', 'client-cert': 'client.pem', 'client-key': 'client.key' };

  test('passes TLS on, with the vault’s own CA and the client certificate', async () => {
    const proxy = await startConnectProxy();
    try {
      const env = { HTTPS_PROXY: proxy.url };
      expect(await read({ url: bao.url, ca: bao.caFile }, env)).toBe(VALUE);
      expect(await read({ url: mutual, ...client }, env)).toBe(VALUE);
      expect([...new Set(proxy.targets)]).toEqual([bao.url, mutual].map((url) => new URL(url).host));
      expect(await read({ url: bao.url }, env)).toMatch(/certificate is not accepted/);
    } finally {
      await proxy.stop();
    }
  });

  test('is left out for a vault that NO_PROXY names', async () => {
    const proxy = await startConnectProxy();
    try {
      const env = { https_proxy: proxy.url, no_proxy: 'localhost,127.0.0.1' };
      expect(await read({ url: mutual, ...client }, env)).toBe(VALUE);
      expect(proxy.targets).toEqual([]);
    } finally {
      await proxy.stop();
    }
  });

  test('that wants a name and password is told with how to give them', async () => {
    const proxy = await startConnectProxy('me:word');
    try {
      expect(await read({ url: bao.url, ca: bao.caFile }, { HTTPS_PROXY: proxy.url })).toMatch(
        /vault: .*proxy refused the connection \(PROXY_407\).*HTTPS_PROXY=http:\/\/NAME:PASSWORD@HOST:PORT/,
      );
      const named = proxy.url.replace('//', '//me:word@');
      expect(await read({ url: bao.url, ca: bao.caFile }, { HTTPS_PROXY: named })).toBe(VALUE);
    } finally {
      await proxy.stop();
    }
  });
});
