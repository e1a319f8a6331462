import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyAuditFile } from '../../src/adapters/audit/verify-audit-file.ts';
import { environmentIdentity } from '../../src/adapters/exec/environment-identity.ts';
import { openAuditLog } from '../../src/app/audit-log.ts';
import { readConfig } from '../../src/app/config/read-config.ts';
import { runRespondJob } from '../../src/app/respond/respond-job.ts';
import { NO_SCAN_SETTINGS } from '../../src/app/scan/scan-policy.ts';
import type { World } from '../../src/app/world.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Fingerprint } from '../../src/domain/fingerprint.ts';
import { Secret } from '../../src/domain/secret.ts';
import { finding } from '../engine/respond/examples.ts';
import { awsRotations, azureRotations, type CloudUnderTest, gcpRotations } from './cloud-rotations.ts';
import { HOUR } from './rotation-harness.ts';

const CLOUDS = [
  ['AWS Secrets Manager (ministack)', awsRotations],
  ['Azure Key Vault (stand-in, real SDK)', azureRotations],
  ['Google Secret Manager (stand-in)', gcpRotations],
] as const;

describe.each<(typeof CLOUDS)[number]>(CLOUDS)('a job with the config of %s', (_, start) => {
  let cloud: CloudUnderTest;
  let folder: string;
  beforeAll(async () => {
    cloud = await start();
  }, 120_000);
  afterAll(() => cloud?.stop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealant-respond-'));
    return () => rmSync(folder, { recursive: true, force: true });
  });

  const masked: string[] = [];

  async function respond(findings: readonly Finding[], what: 'findings' | 'due', act: boolean, now: number) {
    const all = `${cloud.reference('prod/')}**`;
    const config = {
      providers: { cloud: cloud.provider },
      correlate: { prefixes: [all] },
      respond: {
        default: 'auto',
        rules: [{ when: { entry: all }, do: 'rotate', mode: 'auto', grace: '1h', policy: 'alphanumeric-40' }],
        schedule: [{ entry: cloud.reference('prod/due'), 'max-age': '1d', mode: 'auto' }],
      },
    };
    const world = { env: cloud.env, now: () => new Date(now), stdin: () => process.stdin } as unknown as World;
    const signal = AbortSignal.timeout(120_000);
    return runRespondJob({
      world,
      top: folder,
      config: await readConfig(JSON.stringify(config), 'sealant.yml'),
      settings: NO_SCAN_SETTINGS,
      findings,
      what,
      only: null,
      exposed: false,
      act,
      trust: { event: 'local', fork: false, protectedRef: false, approved: false },
      identity: environmentIdentity(cloud.env, () => {}, signal),
      mask: (secret) => void masked.push(secret.label),
      journal: 'journal.jsonl',
      audit: await openAuditLog({ ...world, cwd: folder }, 'audit.jsonl'),
      signal,
    });
  }

  test('finds the leaked value in the vault, plans, rotates it, and retires it after the grace; the log is whole', async () => {
    const value = randomBytes(18).toString('base64url');
    await cloud.put('prod/api', JSON.stringify({ user: 'app', password: value }));
    await cloud.put('prod/other', randomBytes(18).toString('base64url'));
    const fingerprint = `v1:${'7'.repeat(32)}` as Fingerprint;
    const leak: Finding = { ...finding({ entry: null, fingerprint }), secret: new Secret(value, 'leak') };
    const now = Date.now();
    const planned = await respond([leak], 'findings', false, now);
    expect(planned.plan.operations).toMatchObject([
      { entry: `${cloud.reference('prod/api')}#password`, driver: cloud.driver, graceMs: HOUR },
    ]);
    expect(JSON.parse(await cloud.current('prod/api'))).toEqual({ user: 'app', password: value });
    expect((await respond([leak], 'findings', true, now)).results).toMatchObject([{ kind: 'waiting' }]);
    const { user, password } = JSON.parse(await cloud.current('prod/api')) as Record<string, string>;
    expect([user, password?.length]).toEqual(['app', 40]);
    expect((await respond([leak], 'findings', true, now + 2 * HOUR)).results).toMatchObject([{ kind: 'done' }]);
    expect((await cloud.versions('prod/api')).at(-2)).toBe(cloud.retired.leaked);
    // Found again in the history, it is answered.
    expect((await respond([leak], 'findings', true, now + 3 * HOUR)).answered).toHaveLength(1);
    expect((await verifyAuditFile(join(folder, 'audit.jsonl'))).kind).toBe('intact');
    const written = ['audit.jsonl', 'journal.jsonl'].map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    for (const secret of [value, password!]) expect(written).not.toContain(secret);
    expect(masked.length).toBeGreaterThan(0);
  });

  test('rotates by schedule what is older than it may be', async () => {
    await cloud.put('prod/due', 'the-value-that-is-too-old');
    const now = Date.now();
    expect((await respond([], 'due', true, now)).notDue).toHaveLength(1);
    expect((await respond([], 'due', true, now + 48 * HOUR)).results).toHaveLength(1);
    expect(await cloud.current('prod/due')).toMatch(/^[\w.~-]{32}$/);
  });
});
