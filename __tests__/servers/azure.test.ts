import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MintOptions } from '../../scripts/servers/oidc-issuer.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { parseReference } from '../../src/domain/reference.ts';
import { testVaultProvider } from '../contracts/vault-provider.ts';
import { AZURE_VAULT, type AzureWorld, azureUnderTest, startAzureWorld } from './azure-world.ts';
import { toldFault } from './told-fault.ts';

const calm = new AbortController().signal;
const VALUE = ['azure', 'secret', 'value'].join('-');
const NOBODY = '11111111-2222-3333-4444-555555555555';
const DAY = 86_400;
let world: AzureWorld;

beforeAll(async () => {
  world = await startAzureWorld();
  world.azure.set(AZURE_VAULT, 'db-password', { value: VALUE });
}, 60_000);
afterAll(() => world?.stop());
afterEach(() => {
  world.issuer.serve({});
  world.azure.challenge = {};
  world.azure.firewall = false;
  world.azure.tokenLife = 3600;
  world.azure.failNext(0, 0);
  world.azure.grants.add('*').add('list');
});

testVaultProvider('azure-key-vault', () => azureUnderTest(world));

interface Using {
  settings?: Record<string, unknown>;
  auth?: Record<string, unknown>;
  env?: Record<string, string>;
}

async function issue(references: readonly string[], { settings, auth, env }: Using = {}) {
  const provider = await world.provider(settings, auth);
  const session = await provider.open(world.identity(env), calm);
  return session.issue(references.map(parseReference), () => {}, calm);
}

async function read(reference: string, using?: Using): Promise<string | null> {
  const [secret] = await issue([reference], using);
  return secret?.value.reveal() ?? null;
}

const faultOf = (work: Promise<unknown>): Promise<string> => toldFault(work, VALUE);

describe('the job’s token at Entra ID', () => {
  const REFUSED: readonly [what: string, served: MintOptions, auth: Record<string, unknown>, told: RegExp[]][] = [
    [
      'of another repository',
      { claims: { sub: 'repo:octo-org@65/other@75:ref:refs/heads/main', repository: 'octo-org/other' } },
      {},
      [
        /AADSTS700213/,
        /az ad app federated-credential create --id [0-9a-f-]{36}/,
        /"subject":"repo:octo-org@65\/other@75:ref/,
        /immutable form/,
      ],
    ],
    [
      'for another audience',
      {},
      { audience: 'api://other' },
      [/AADSTS700212/, /“api:\/\/other”/, /Leave “audience:” out/],
    ],
    [
      'of another issuer',
      { claims: { iss: 'https://token.example.com' } },
      {},
      [/AADSTS700211/, /“https:\/\/token\.example\.com”/],
    ],
    ['that has expired', { expiresIn: -60 }, {}, [/AADSTS700024/, /expired/, /clock/]],
    ['with a forged signature', { forged: true }, {}, [/AADSTS700027/, /signature/]],
    ['for an application that isn’t there', {}, { 'client-id': NOBODY }, [/AADSTS700016/, /az ad sp create/]],
    ['for a tenant that isn’t there', {}, { 'tenant-id': NOBODY }, [/tenant/i]],
  ];
  test.for(REFUSED)('%s is refused, with cause and mend', async ([, served, auth, told]) => {
    world.issuer.serve(served);
    const text = await faultOf(read('azkv://db-password', { auth }));
    for (const part of told) expect(text).toMatch(part);
  });

  test('an old subject, without ids, is not called immutable', async () => {
    world.issuer.serve({ claims: { sub: 'repo:octo-org/app:ref:refs/heads/main' } });
    expect(await faultOf(read('azkv://db-password'))).not.toContain('immutable');
  });

  test('is shown again when the vault’s token nears its end', async () => {
    world.azure.tokenLife = 60;
    const session = await (await world.provider()).open(world.identity(), calm);
    const logins = () =>
      world.azure.log.filter(({ method, host }) => method === 'POST' && host.startsWith('login.')).length;
    const before = logins();
    await session.issue([parseReference('azkv://db-password')], () => {}, calm);
    expect(logins()).toBeGreaterThan(before);
    expect(world.issuer.audiences.at(-1)).toBe('api://AzureADTokenExchange');
  });

  test('is asked for once for many reads, and the token of the vault is there to be masked', async () => {
    const asked = world.issuer.audiences.length;
    const session = await (await world.provider()).open(world.identity(), calm);
    const leases: unknown[] = [];
    for (let round = 0; round < 3; round++)
      await session.issue([parseReference('azkv://db-password')], (lease) => leases.push(lease), calm);
    expect(world.issuer.audiences.length - asked).toBe(1);
    expect(session.credentials).toHaveLength(1);
    expect(leases[0]).toMatchObject({ kind: 'expiring', provider: 'az' });
  });
});

describe('other logins', () => {
  test('a client secret from a variable works; a wrong one is named', async () => {
    const auth = { method: 'client-secret', 'client-secret': 'env:AZURE_CLIENT_SECRET' };
    const env = { AZURE_CLIENT_SECRET: `${world.azure.clientSecret}\n` };
    expect(await read('azkv://db-password', { auth, env })).toBe(VALUE);
    const wrong = { AZURE_CLIENT_SECRET: ['not', 'it'].join('-') };
    expect(await faultOf(read('azkv://db-password', { auth, env: wrong }))).toMatch(/AADSTS7000215/);
    expect(await faultOf(read('azkv://db-password', { auth }))).toMatch(/AZURE_CLIENT_SECRET.*is not set/);
  });

  test('ids may come from variables', async () => {
    const auth = { 'tenant-id': 'env:AZURE_TENANT_ID', 'client-id': 'env:AZURE_CLIENT_ID' };
    const env = { AZURE_TENANT_ID: world.azure.tenantId, AZURE_CLIENT_ID: world.azure.clientId };
    expect(await read('azkv://db-password', { auth, env })).toBe(VALUE);
  });

  test('a machine’s identity works, and not by another id', async () => {
    await withEnvironment(world.azure.machine, async () => {
      expect(await read('azkv://db-password', { settings: { auth: { method: 'managed-identity' } } })).toBe(VALUE);
      const other = { settings: { auth: { method: 'managed-identity', 'client-id': NOBODY } } };
      expect(await faultOf(read('azkv://db-password', other))).toMatch(/managed identity.*\n.*az vm identity assign/);
    });
  });

  test('the Azure CLI is asked; without a login it is said how to log in (a script stands in for az)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealant-az-'));
    const settings = { auth: { method: 'cli' } };
    const expiry = Math.floor(Date.now() / 1000) + 3600;
    const answer = JSON.stringify({ accessToken: await machineToken(), expires_on: expiry, tokenType: 'Bearer' });
    const write = (script: string) => writeFileSync(join(folder, 'az'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    await withEnvironment({ PATH: `${folder}:${process.env['PATH']}` }, async () => {
      write(`echo "$@" > ${folder}/asked; echo '${answer}'`);
      expect(await read('azkv://db-password', { settings })).toBe(VALUE);
      expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain('https://vault.azure.net');
      write('echo "Please run \'az login\'" >&2; exit 1');
      expect(await faultOf(read('azkv://db-password', { settings }))).toMatch(/az login/);
    });
    rmSync(folder, { recursive: true });
  });
});

/** A token of the stand-in, as a machine gets it. */
async function machineToken(): Promise<string> {
  const { IDENTITY_ENDPOINT: url, IDENTITY_HEADER: header } = world.azure.machine;
  const answer = await fetch(`${url}?resource=https://vault.azure.net`, { headers: { 'x-identity-header': header } });
  return ((await answer.json()) as { access_token: string }).access_token;
}

/** The SDK reads the machine’s variables, and `PATH`, from the process itself. */
async function withEnvironment(env: Record<string, string>, work: () => Promise<void>): Promise<void> {
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  try {
    await work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

describe('secrets', () => {
  test('are read by name, by kind, by the provider’s id, and by version', async () => {
    const first = world.azure.set(AZURE_VAULT, 'rotated', { value: 'first-value' });
    world.azure.set(AZURE_VAULT, 'rotated', { value: 'second-value' });
    const current = ['azkv://rotated', 'azkv://secrets/rotated', 'az://az/rotated'];
    const pinned = [`azkv://rotated?version=${first}`, `azkv://secrets/rotated/${first}`];
    const issued = await issue([...current, ...pinned]);
    expect(issued.slice(0, 3).map((secret) => secret?.value.reveal())).toEqual(current.map(() => 'second-value'));
    expect(issued.slice(3).map((secret) => secret?.value.reveal())).toEqual(pinned.map(() => 'first-value'));
    expect(issued.every((secret) => secret?.lease.kind === 'static')).toBe(true);
  });

  test('fields of JSON are found by name and by pointer', async () => {
    const value = JSON.stringify({ db: { port: 5432, user: 'app-user' }, 'a/b': 'slash' });
    world.azure.set(AZURE_VAULT, 'json', { value });
    expect(await read('azkv://json#/db/user')).toBe('app-user');
    expect(await read('azkv://json#/db/port')).toBe('5432');
    expect(await read('azkv://json#a/b')).toBe('slash');
    expect(await faultOf(read('azkv://json#bd'))).toMatch(/Did you mean “db”/);
    expect(await faultOf(read('azkv://db-password#x'))).toMatch(/not a JSON object/);
  });

  test('a PKCS#12 certificate is bytes, a PEM certificate has parts', async () => {
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256));
    const block = (type: string, text: string) =>
      `-----BEGIN ${type}-----\n${Buffer.from(text.repeat(20)).toString('base64')}\n-----END ${type}-----`;
    const privateKey = ['PRIVATE', 'KEY'].join(' ');
    const [key, own, above] = [block(privateKey, 'k'), block('CERTIFICATE', 'o'), block('CERTIFICATE', 'a')];
    world.azure.set(AZURE_VAULT, 'pfx', { value: bytes.toString('base64'), contentType: 'application/x-pkcs12' });
    world.azure.set(AZURE_VAULT, 'pem', { value: `${key}\n${own}\n${above}\n`, contentType: 'application/x-pem-file' });
    const [pfx] = await issue(['azkv://certificates/pfx']);
    expect(Buffer.from(pfx!.value.reveal(), pfx!.value.encoding).equals(bytes)).toBe(true);
    expect(await read('azkv://certificates/pem#private-key')).toBe(`${key}\n`);
    expect(await read('azkv://certificates/pem#certificate')).toBe(`${own}\n`);
    expect(await read('azkv://certificates/pem#chain')).toBe(`${own}\n${above}\n`);
    expect(await faultOf(read('azkv://pem#key'))).toMatch(/private-key, certificate, chain/);
    expect(await faultOf(read('azkv://pfx#key'))).toMatch(/as: file/);
  });

  const now = Math.floor(Date.now() / 1000);
  const STATES: readonly [what: string, name: string, stored: object, told: RegExp[]][] = [
    [
      'disabled',
      'off',
      { enabled: false },
      [/is disabled/, /az keyvault secret set-attributes .*--name off --enabled true/],
    ],
    ['expired', 'old', { exp: now - DAY }, [/has expired/, /az keyvault secret set /, /allow-expired/]],
    ['not yet valid', 'early', { nbf: now + DAY }, [/is not valid yet/, /--not-before/]],
  ];
  test.for(STATES)('one that is %s is refused as that, also where it is optional', async ([, name, stored, told]) => {
    world.azure.set(AZURE_VAULT, name, { value: VALUE, ...stored });
    for (const reference of [`azkv://${name}`, `azkv://${name}?optional`]) {
      const text = await faultOf(read(reference));
      for (const part of told) expect(text).toMatch(part);
    }
  });

  test('an expired one is given where the config says so', async () => {
    world.azure.set(AZURE_VAULT, 'recover', { value: VALUE, exp: now - DAY });
    expect(await read('azkv://recover', { settings: { 'allow-expired': true } })).toBe(VALUE);
  });

  test('a deleted one is told from one that never was', async () => {
    world.azure.set(AZURE_VAULT, 'gone', { value: VALUE });
    world.azure.delete(AZURE_VAULT, 'gone');
    expect(await faultOf(read('azkv://gone'))).toMatch(/was deleted[\s\S]*az keyvault secret recover .*--name gone/);
    expect(await faultOf(read('azkv://db-pasword'))).toMatch(/no such secret[\s\S]*Did you mean “db-password”/);
    expect(await read('azkv://gone?optional')).toBeNull();
  });

  test('without the role, the role assignment is named with the identity’s object id; listing is not needed', async () => {
    world.azure.grants.clear();
    const text = await faultOf(read('azkv://db-password'));
    expect(text).toMatch(/may not read it \(403\)/);
    expect(text).toContain('--role "Key Vault Secrets User"');
    expect(text).toContain(`--assignee-object-id ${world.azure.objectId}`);
    expect(text).toContain('/secrets/db-password"');
    world.azure.grants.add('db-password');
    expect(await read('azkv://db-password')).toBe(VALUE);
  });
});

describe('the vault', () => {
  test('behind a firewall is told from a missing role', async () => {
    world.azure.firewall = true;
    expect(await faultOf(read('azkv://db-password'))).toMatch(/firewall[\s\S]*network-rule add/);
  });

  test('is asked again after 429 and 503, and given up in the end', async () => {
    for (const status of [429, 503]) {
      world.azure.failNext(status, 2);
      expect(await read('azkv://db-password')).toBe(VALUE);
    }
    world.azure.failNext(429, 1000);
    expect(await faultOf(read('azkv://db-password'))).toMatch(/429/);
  });

  test.for([
    ['https://management.azure.com', 'another service'],
    ['https://vault.azure.net.example.com', 'a look-alike'],
  ])('that asks for a token for %s (%s) gets none', async ([resource]) => {
    world.azure.challenge = { resource: resource! };
    const before = world.azure.log.length;
    expect(await read('azkv://db-password').catch((error: unknown) => error)).toBeInstanceOf(AppError);
    const given = world.azure.log.slice(before).filter(({ host, status }) => host === AZURE_VAULT && status === 200);
    expect(given).toEqual([]);
  });

  test('that names another tenant does not get the job’s token shown there', async () => {
    world.azure.challenge = { tenantId: NOBODY };
    const before = world.azure.log.length;
    await read('azkv://db-password').catch(() => null);
    const logins = world.azure.log.slice(before).filter(({ host }) => host.startsWith('login.'));
    expect(logins.length).toBeGreaterThan(0);
    expect(logins.every(({ path }) => !path.includes(NOBODY))).toBe(true);
  });

  test.for([
    ['kv-gov.vault.usgovcloudapi.net', 'login.microsoftonline.us', 'api://AzureADTokenExchangeUSGov'],
    ['kv-cn.vault.azure.cn', 'login.partner.microsoftonline.cn', 'api://AzureADTokenExchangeChina'],
  ])('%s is read with tokens of its own cloud', async ([host, login, audience]) => {
    const [trusted] = world.azure.federatedCredentials;
    world.azure.federatedCredentials.push({ ...trusted!, audiences: [audience!] });
    world.azure.set(host!, 'db-password', { value: VALUE });
    const before = world.azure.log.length;
    expect(await read('azkv://db-password', { settings: { url: `https://${host}` } })).toBe(VALUE);
    const hosts = new Set(world.azure.log.slice(before).map((request) => request.host));
    expect([...hosts].sort()).toEqual([host, login].sort());
    expect(world.issuer.audiences.at(-1)).toBe(audience);
  });

  test('whose certificate is not trusted is named, with the mend', async () => {
    expect(await faultOf(read('azkv://db-password', { settings: { ca: undefined } }))).toMatch(/certificate[\s\S]*ca:/);
  });
});

test('200 secrets are read in parallel with a limit, one request each', async () => {
  const names = Array.from({ length: 200 }, (_, i) => `many-${i}`);
  for (const name of names) world.azure.set(AZURE_VAULT, name, { value: `value-of-${name}` });
  const before = world.azure.log.length;
  const issued = await issue(names.map((name) => `azkv://${name}`));
  expect(issued.map((secret) => secret?.value.reveal())).toEqual(names.map((name) => `value-of-${name}`));
  const requests = world.azure.log.slice(before);
  // One more than secrets: the challenge.
  expect(requests.filter(({ host }) => host === AZURE_VAULT)).toHaveLength(201);
  expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(world.azure.mostAtOnce).toBeLessThanOrEqual(12);
});
