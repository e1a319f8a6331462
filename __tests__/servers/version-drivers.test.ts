import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { driverSet } from '../../src/adapters/drivers/index.ts';
import { storeVersions } from '../../src/adapters/drivers/store-versions.ts';
import { Secret } from '../../src/domain/secret.ts';
import { correlate } from '../../src/engine/respond/correlate.ts';
import { planSchedule } from '../../src/engine/respond/schedule.ts';
import { policy } from '../engine/respond/examples.ts';
import { awsRotations, azureRotations, type CloudUnderTest, gcpRotations } from './cloud-rotations.ts';
import { cloudMeans, HOUR, Life, planLeak, Rotations } from './rotation-harness.ts';

const CLOUDS = [
  ['AWS Secrets Manager (ministack)', awsRotations],
  ['Azure Key Vault (stand-in, real SDK)', azureRotations],
  ['Google Secret Manager (stand-in)', gcpRotations],
] as const;

describe.each<(typeof CLOUDS)[number]>(CLOUDS)('a rotation in %s', (_, start) => {
  let cloud: CloudUnderTest;
  let rotations: Rotations;
  let leaked: string;
  let name: string;
  let made = 0;
  beforeAll(async () => {
    cloud = await start();
  }, 120_000);
  afterAll(() => cloud?.stop());
  beforeEach(async () => {
    rotations = new Rotations(cloud);
    await cloud.allow(true);
    leaked = `leaked-${randomBytes(12).toString('hex')}`;
    name = `prod/secret-${made++}`;
  });
  afterEach(() => rotations.delete());

  /** An older value, then the leaked one. */
  async function store(value = leaked): Promise<string> {
    await cloud.put(name, `older-${randomBytes(8).toString('hex')}`);
    await cloud.put(name, value);
    return cloud.reference(name);
  }

  test('hands out a new value at once, and retires the leaked version when the grace is over', async () => {
    const operation = planLeak(await store());
    expect(operation.driver).toBe(cloud.driver);
    const now = Date.now();
    expect(await rotations.apply(operation, leaked, now)).toMatchObject({ kind: 'waiting' });
    const fresh = await cloud.current(name);
    expect(fresh).toHaveLength(32);
    expect(await cloud.versions(name)).toContain(leaked);
    expect(await rotations.apply(operation, leaked, now + HOUR / 2)).toMatchObject({ kind: 'waiting' });
    const end = await rotations.apply(operation, leaked, now + 2 * HOUR);
    expect(end).toMatchObject({ kind: 'done' });
    expect((await cloud.versions(name)).slice(-2)).toEqual([cloud.retired.leaked, fresh]);
    expect(await cloud.current(name)).toBe(fresh);
    for (const secret of [leaked, fresh]) expect(rotations.written()).not.toContain(secret);
  });

  test('changes one field of a JSON secret, and nothing else of its text', async () => {
    const document = (password: string) =>
      `{ "id": 12345678901234567890,\n  "password": ${JSON.stringify(password)}, "note": "a \\"b\\" \\u00e9", "list":[1, 2.50] }`;
    await store(document(leaked));
    const operation = planLeak(`${cloud.reference(name)}#password`, { exposed: true });
    expect(await rotations.apply(operation, leaked, Date.now())).toMatchObject({ kind: 'done' });
    const now = await cloud.current(name);
    const { password } = JSON.parse(now) as { password: string };
    expect(password).toHaveLength(32);
    expect(now).toBe(document(password));
    expect((await cloud.versions(name)).at(-2)).toBe(cloud.retired.leaked);
  });

  test('is done once, whatever the point at which the run is killed', async () => {
    const whole = new Life();
    await rotations.apply(planLeak(await store(), { exposed: true }), leaked, Date.now(), whole);
    expect(whole.acts).toBeGreaterThan(15);
    for (let killAt = 0; killAt < whole.acts; killAt++) {
      rotations.forget();
      name = `prod/secret-${made++}`;
      const operation = planLeak(await store(), { exposed: true });
      expect(await rotations.apply(operation, leaked, Date.now(), new Life(killAt)), `killed at ${killAt}`).toBeNull();
      const end = await rotations.apply(operation, leaked, Date.now());
      expect(end?.kind, `killed at ${killAt}: ${JSON.stringify(end)}`).toBe('done');
      const versions = await cloud.versions(name);
      expect(versions, `killed at ${killAt}`).toHaveLength(3);
      expect(versions[1], `killed at ${killAt}`).toBe(cloud.retired.leaked);
      expect(await cloud.current(name), `killed at ${killAt}`).toBe(versions[2]);
    }
  }, 900_000);

  test('keeps what somebody else writes in between', async () => {
    const document = (password: string, other: string) => JSON.stringify({ password, other });
    // Until the very moment before the write: there is none at which theirs is lost.
    for (let killAt = 2; killAt < 12; killAt++) {
      rotations.forget();
      name = `prod/secret-${made++}`;
      await store(document(leaked, 'first'));
      const operation = planLeak(`${cloud.reference(name)}#password`, { exposed: true });
      await rotations.apply(operation, leaked, Date.now(), new Life(killAt));
      const { password: before } = JSON.parse(await cloud.current(name)) as { password: string };
      await cloud.put(name, document(before, 'theirs'));
      expect(await rotations.apply(operation, leaked, Date.now())).toMatchObject({ kind: 'done' });
      const after = JSON.parse(await cloud.current(name)) as { password: string; other: string };
      expect(after.other, `written at ${killAt}`).toBe('theirs');
      expect(after.password === leaked, `written at ${killAt}`).toBe(false);
    }
  }, 900_000);

  test('leaves alone what is not the leaked value any more, and retires the leaked version', async () => {
    const operation = planLeak(await store(), { exposed: true });
    await cloud.put(name, 'changed-by-hand-meanwhile');
    expect(await rotations.apply(operation, leaked, Date.now())).toMatchObject({ kind: 'done' });
    expect(await cloud.current(name)).toBe('changed-by-hand-meanwhile');
    expect((await cloud.versions(name)).slice(-2)).toEqual([cloud.retired.leaked, 'changed-by-hand-meanwhile']);
  });

  test('by schedule replaces what is too old, and keeps it through the grace', async () => {
    const schedule = [{ entry: await store(), maxAgeMs: HOUR, mode: 'auto', graceMs: HOUR } as const];
    const driver = await driverSet(rotations.access(Date.now())).driver(cloud.driver);
    const due = (at: number) =>
      planSchedule(policy({ schedule }), cloudMeans, new Date(at), (entry) =>
        driver.rotatedAt(entry, AbortSignal.timeout(60_000)),
      );
    const now = Date.now();
    expect((await due(now)).operations).toEqual([]);
    const [operation] = (await due(now + 2 * HOUR)).operations;
    expect(await rotations.apply(operation!, null, now)).toMatchObject({ kind: 'waiting' });
    expect((await cloud.versions(name)).at(-2)).toBe(leaked);
    expect(await rotations.apply(operation!, null, now + 3 * HOUR)).toMatchObject({ kind: 'done' });
    expect((await cloud.versions(name)).at(-2)).toBe(cloud.retired.scheduled);
    expect(await cloud.current(name)).toHaveLength(32);
  });

  test('without the permission changes nothing, and names it', async () => {
    const operation = planLeak(await store(), { exposed: true });
    await cloud.allow(false);
    const end = await rotations.apply(operation, leaked, Date.now());
    expect(end).toMatchObject({ kind: 'failed', step: 'apply', mend: expect.stringMatching(cloud.permission) });
    expect(await cloud.current(name)).toBe(leaked);
    await cloud.allow(true);
    expect(await rotations.apply(operation, leaked, Date.now())).toMatchObject({ kind: 'done' });
  });

  test('of a secret or field that is not there is told', async () => {
    const nothing = planLeak(cloud.reference('prod/nothing-there'), { exposed: true });
    expect(await rotations.apply(nothing, leaked, Date.now())).toMatchObject({ kind: 'failed', step: 'prepare' });
    await store(JSON.stringify({ password: leaked }));
    const noField = planLeak(`${cloud.reference(name)}#pasword`, { exposed: true });
    const end = await rotations.apply(noField, leaked, Date.now());
    expect(end).toMatchObject({ kind: 'failed', detail: expect.stringContaining('no such field') });
  });

  test('finds what leaked among the entries of the config: as it is handed out, and as an older version', async () => {
    const older = `older-${randomBytes(12).toString('hex')}`;
    await cloud.put(name, JSON.stringify({ user: 'app-user', password: older }));
    await cloud.put(name, JSON.stringify({ user: 'app-user', password: leaked }));
    const whole = `whole-${randomBytes(12).toString('hex')}`;
    await cloud.put(`${name}-whole`, whole);
    await cloud.hide(`${name}-hidden`);
    const scheme = cloud.reference(name).split('://')[0]!;
    const versions = await storeVersions(
      await cloud.store(),
      scheme,
      `${cloud.reference('prod/')}**`,
      AbortSignal.timeout(60_000),
    );
    const found = correlate(
      [leaked, older, whole, 'not-in-any-vault'].map((value) => ({ secret: new Secret(value, 'found') })),
      versions,
    );
    const entries = [0, 1, 2, 3].map((i) => [found.get(i)?.reference.replace(/\?.*$/, ''), found.get(i)?.current]);
    expect(entries).toEqual([
      [`${cloud.reference(name)}#password`, true],
      [`${cloud.reference(name)}#password`, false],
      [cloud.reference(`${name}-whole`), true],
      [undefined, undefined],
    ]);
  });

  test('tells whether a value is live', async () => {
    const entry = await store();
    const driver = await driverSet(rotations.access(Date.now())).driver(cloud.driver);
    const context = {
      operation: 'op',
      entry: {
        scheme: entry.split('://')[0]!,
        path: entry.split('://')[1]!,
        field: null,
        version: null,
        optional: false,
      },
      leaked: null,
      notes: {},
      policy: { length: 32, alphabet: 'symbols' },
      signal: AbortSignal.timeout(60_000),
    } as const;
    expect(await driver.liveness(new Secret(leaked, 'x'), context)).toBe('live');
    expect(await driver.liveness(new Secret('not-in-any-vault', 'x'), context)).toBe('dead');
  });
});
