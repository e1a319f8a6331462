import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { VaultType } from '../../src/adapters/vaults/index.ts';
import { builtDist } from '../build-dist.ts';
import { type ActionScenario, createScenario } from '../scenarios/action-run.ts';
import { type RestWorld, startRestWorld } from './rest-world.ts';

const VALUE = ['rest', 'action', 'value', '1'].join('-');
let world: RestWorld;
let dist: string;
beforeAll(async () => {
  [world, dist] = await Promise.all([startRestWorld(), builtDist(inject('distFolder'))]);
  world.dopplerServer.set('backend', 'prd', { KEY: VALUE });
  world.infisicalServer.set('prod/api', { KEY: VALUE });
  world.onePasswordServer.add('My Vault', 'api', [{ label: 'key', value: VALUE }]);
}, 120_000);
afterAll(() => world?.stop());

const CASES: readonly [VaultType, string][] = [
  ['doppler', 'doppler://backend/prd#KEY'],
  ['infisical', 'infisical://prod/api#KEY'],
  ['onepassword-connect', 'op://My%20Vault/api#key'],
];

describe.each(CASES)('the built inject action with a stand-in for %s', (type, reference) => {
  let scenario: ActionScenario;
  const run = (settings: Record<string, unknown> = {}) => {
    const { provider, environment } = world.entry(type);
    const config = {
      version: 1,
      providers: { main: { type, ...provider, ...settings } },
      inject: { profiles: { deploy: { API_KEY: reference } } },
    };
    scenario = createScenario(dist, { '.github/sealant.yml': JSON.stringify(config) });
    const env = { ...environment, ...world.issuer.environment, OP_CONNECT_TOKEN: world.onePasswordServer.token };
    return { part: 'inject', inputs: { profile: 'deploy' }, event: 'push', env } as const;
  };
  const liveTokens = (): number =>
    type === 'doppler' ? world.dopplerServer.tokens.size : type === 'infisical' ? world.infisicalServer.tokens.size : 0;

  test('logs in, masks before it exports, and post leaves no token alive', async () => {
    const step = run();
    try {
      const main = await scenario.main(step);
      expect(main.code, main.stdout + main.stderr).toBe(0);
      expect(main.exported['API_KEY']).toBe(VALUE);
      const lines = main.stdout.split('\n');
      expect(lines).toContain(`::add-mask::${VALUE}`);
      const tokens = [...world.dopplerServer.tokens.keys(), ...world.infisicalServer.tokens];
      for (const token of tokens) expect(lines).toContain(`::add-mask::${token}`);
      expect(liveTokens()).toBe(type === 'onepassword-connect' ? 0 : 1);
      // What post must know is kept, and every secret in it is one of the masks.
      const kept = JSON.stringify(main.state);
      for (const token of tokens) expect(kept).toContain(token);
      const post = await scenario.post(step, main);
      expect(post.code, post.stdout + post.stderr).toBe(0);
      expect(liveTokens()).toBe(0);
      const shown = [...lines, ...post.stdout.split('\n')]
        .filter((line) => !line.startsWith('::add-mask::'))
        .join('\n');
      for (const secret of [VALUE, ...tokens, world.onePasswordServer.token]) expect(shown).not.toContain(secret);
    } finally {
      scenario.remove();
    }
  }, 60_000);

  test('a max-ttl that it can’t keep is refused before any login', async () => {
    const step = run({ 'max-ttl': '5m' });
    try {
      const main = await scenario.main(step);
      expect([main.code, main.exported]).toEqual([2, {}]);
      expect(main.stdout).toContain("max-ttl can't be had from");
      expect(liveTokens()).toBe(0);
    } finally {
      scenario.remove();
    }
  }, 60_000);
});
