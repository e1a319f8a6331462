import { expect, test } from 'vitest';
import { readConfig } from '../../src/app/config/read-config.ts';
import { InputValues } from '../../src/app/input-values.ts';
import { createProviders } from '../../src/app/providers.ts';

const AZURE = '{ type: azure-key-vault, url: https://kv-prod.vault.azure.net, auth: { method: cli }';
const AWS = '{ type: aws-secrets-manager, region: eu-west-1';

test.each([
  [
    'Azure, whose tokens live as long as Azure likes',
    `${AZURE}, max-ttl: 15m }`,
    /max-ttl can't be had from azure-key-vault/,
  ],
  ['AWS under 15 minutes', `${AWS}, max-ttl: 5m }`, /gives no less than 15 minutes/],
  [
    'Doppler, whose identities say it',
    '{ type: doppler, auth: { method: oidc, identity: a, audience: b }, max-ttl: 5m }',
    /max-ttl can't be had from doppler: Doppler’s identities say themselves/,
  ],
  [
    'Infisical, whose identities say it',
    '{ type: infisical, project: p, auth: { method: oidc, identity-id: a }, max-ttl: 5m }',
    /max-ttl can't be had from infisical: .*access token TTL/,
  ],
  [
    '1Password, to whose server a token is given',
    '{ type: onepassword-connect, url: "https://c.example.com", auth: { method: token, token: env:T }, max-ttl: 5m }',
    /max-ttl can't be had from onepassword-connect/,
  ],
  ['AWS over 12 hours', `${AWS}, max-ttl: 13h }`, /gives no more than 720 minutes/],
])('max-ttl of %s is refused', async (_, provider, message) => {
  const config = await readConfig(`version: 1\nproviders:\n  one: ${provider}\n`, 'sealant.yml');
  const made = createProviders(config, new InputValues(new Map(), (name) => name), { env: {}, directory: '/' });
  await expect(made).rejects.toThrow(message);
});
