import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../../src/domain/app-error.ts';
import { parseReference } from '../../src/domain/reference.ts';
import { testVaultProvider } from '../contracts/vault-provider.ts';
import { type AzureWorld, azureUnderTest, startAzureWorld } from './azure-world.ts';

let world: AzureWorld;
beforeAll(async () => {
  world = await startAzureWorld();
}, 60_000);
afterAll(() => world?.stop());
const calm = new AbortController().signal;

testVaultProvider('azure-key-vault', () => azureUnderTest(world));

async function read(...references: string[]) {
  const session = await (await world.provider()).open(world.identity(), calm);
  return session.issue(references.map(parseReference), () => {}, calm);
}
async function faultOf(work: Promise<unknown>): Promise<AppError> {
  const fault = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(AppError);
  return fault as AppError;
}

describe('logging in to Entra ID with the job’s token', () => {
  test('a subject that no federated credential has is named, with the command that trusts it', async () => {
    world.issuer.serve({ claims: { sub: 'repo:octo-org@65/other@75:ref:refs/heads/main' } });
    const { message, mend } = await faultOf(read('azkv://prod-api#key'));
    world.issuer.serve({});
    expect(message).toContain('“repo:octo-org@65/other@75:ref:refs/heads/main”');
    expect(message).toContain('AADSTS700213');
    expect(mend).toContain(`az ad app federated-credential create --id ${world.azure.clientId}`);
    expect(mend).toContain('"subject":"repo:octo-org@65/other@75:ref:refs/heads/main"');
    expect(mend).toContain('immutable form');
  });
});
