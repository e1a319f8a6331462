import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VaultType } from '../../src/adapters/vaults/index.ts';
import { type RestWorld, startRestWorld } from './rest-world.ts';
import { doctor } from './run-doctor.ts';

let world: RestWorld;
beforeAll(async () => {
  world = await startRestWorld();
  world.dopplerServer.set('backend', 'prd', { KEY: 'doctor-secret' });
  world.infisicalServer.set('prod/api', { KEY: 'doctor-secret' });
  world.onePasswordServer.add('My Vault', 'api', [{ label: 'key', value: 'doctor-secret' }]);
}, 60_000);
afterAll(() => world?.stop());

async function look(type: VaultType, reference: string, { settings = {}, env = {} }: Asked = {}) {
  const { environment, provider } = world.entry(type);
  const more = { ...environment, ...world.issuer.environment, OP_CONNECT_TOKEN: world.onePasswordServer.token, ...env };
  const found = await doctor({ type, ...provider, ...settings }, reference, more);
  expect(JSON.stringify([found.of(''), found.of('.entries'), found.of('.trust')])).not.toContain('doctor-secret');
  return found;
}
interface Asked {
  settings?: Record<string, unknown>;
  env?: Record<string, string>;
}

test.each<[VaultType, string, string]>([
  ['doppler', 'doppler://backend/prd#KEY', 'The vault lets us in, and takes the session back.'],
  ['infisical', 'infisical://prod/api#KEY', 'The vault lets us in, and takes the session back.'],
  ['onepassword-connect', 'op://My%20Vault/api#key', 'The vault takes the token it is given, which lives on.'],
])('the doctor at a stand-in for %s: it opens, and what is named is there', async (type, reference, opened) => {
  const { of, code } = await look(type, reference);
  expect(of('')).toMatchObject([{ status: 'ok', says: opened }]);
  expect(of('.entries')).toMatchObject([{ status: 'ok', says: `${reference.split('#')[0]} is there.` }]);
  expect(code).toBe(0);
});

describe('what is told to whom the doctor does not let in', () => {
  const subject = 'repo:octo-org/app:ref:refs/heads/main';

  test('Doppler: the claims its identity must accept, to paste', async () => {
    const { identity } = world.dopplerServer;
    const auth = { method: 'oidc', identity, audience: 'https://other.example.com' };
    const { of, code } = await look('doppler', 'doppler://backend/prd#KEY', { settings: { auth } });
    expect(of('')).toMatchObject([{ status: 'fail', mend: expect.stringContaining('aud=https://other.example.com') }]);
    const [trust] = of('.trust');
    expect(trust?.says).toContain('the audience “https://other.example.com”');
    expect(trust?.mend).toMatch(new RegExp(`OIDC rules of the identity ${identity}:`));
    expect(trust?.mend).toContain(`subject: ${subject}`);
    expect(trust?.mend).toContain('service account read access to: backend/prd');
    expect(code).toBe(4);
  });

  test('Infisical: the audience is its address', async () => {
    const { of } = await look('infisical', 'infisical://prod/apy#KEY');
    expect(of('.entries')).toMatchObject([{ status: 'fail', says: expect.stringContaining('no folder “/apy”') }]);
    const [trust] = of('.trust');
    expect(trust?.says).toContain('the audience “https://us.infisical.com”');
    expect(trust?.mend).toContain(`subject: ${subject}`);
    expect(trust?.mend).toContain('“Read Value” on secrets to: prod/apy');
  });

  test('1Password: the vaults, as a command that makes the token', async () => {
    const { of, code } = await look('onepassword-connect', 'op://My%20Vault/apy#key');
    expect(of('')).toMatchObject([{ status: 'info' }]);
    expect(of('.entries')).toMatchObject([{ status: 'fail', says: expect.stringContaining('no such item') }]);
    expect(of('.trust')[0]?.mend).toContain(
      "op connect token create ci --server SERVER --expires-in 30d --vault 'My Vault,r'",
    );
    expect(code).toBe(4);
  });

  test('a token that is not taken, and one that is not set', async () => {
    const reference = 'op://My%20Vault/api#key';
    const dead = await look('onepassword-connect', reference, { env: { OP_CONNECT_TOKEN: 'dead' } });
    expect(dead.of('')).toMatchObject([
      { status: 'fail', says: expect.stringContaining('does not accept the token (401)') },
    ]);
    const unset = await look('onepassword-connect', reference, { env: { OP_CONNECT_TOKEN: '' } });
    expect(unset.of('')).toMatchObject([{ status: 'fail', mend: expect.stringContaining('secrets.OP_CONNECT_TOKEN') }]);
  });

  test('a service token of Doppler that reads another config', async () => {
    const token = world.dopplerServer.serviceToken('backend', 'dev');
    const settings = { auth: { method: 'token', token: 'env:DOPPLER_TOKEN' } };
    const { of } = await look('doppler', 'doppler://backend/prd#KEY', { settings, env: { DOPPLER_TOKEN: token } });
    expect(of('.entries')).toMatchObject([{ status: 'fail', says: expect.stringContaining('(403)') }]);
    expect(of('.trust')[0]?.says).toContain('without the job’s token');
  });

  test('a wildcard is counted, where entries can be listed', async () => {
    const { of } = await look('onepassword-connect', 'op://My%20Vault/*');
    expect(of('.entries')).toMatchObject([{ status: 'ok', says: 'op://My%20Vault/* stands for 1 entries.' }]);
  });
});
