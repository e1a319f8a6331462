import { afterAll, beforeAll } from 'vitest';
import { testVaultProvider } from '../contracts/vault-provider.ts';
import { type GcpWorld, gcpUnderTest, startGcpWorld } from './gcp-world.ts';

let world: GcpWorld;
beforeAll(async () => {
  world = await startGcpWorld();
}, 60_000);
afterAll(() => world?.stop());

testVaultProvider('gcp-secret-manager', () => gcpUnderTest(world));
