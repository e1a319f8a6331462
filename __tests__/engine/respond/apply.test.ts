import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAuditFile } from '../../../src/adapters/audit/audit-file.ts';
import { verifyAuditFile } from '../../../src/adapters/audit/verify-audit-file.ts';
import { driverSet } from '../../../src/adapters/drivers/index.ts';
import { openJournalFile } from '../../../src/adapters/journal/journal-file.ts';
import { addVersion, currentOf, versionsOf } from '../../../src/adapters/vaults/embedded/vault-document.ts';
import { createVaultFile, openVaultFile, type VaultFile } from '../../../src/adapters/vaults/embedded/vault-file.ts';
import { toVaultKey, type VaultKey } from '../../../src/adapters/vaults/embedded/vault-key.ts';
import { Secret } from '../../../src/domain/secret.ts';
import {
  applyOperation,
  type OperationResult,
  type RespondPorts,
  unfinishedOperations,
} from '../../../src/engine/respond/apply.ts';
import { type Operation, planResponse } from '../../../src/engine/respond/plan.ts';
import { finding, means, policy } from './examples.ts';

const HOUR = 3_600_000;
const start = Date.parse('2026-11-24T05:00:00Z');
const address = { path: 'prod/db', field: 'password' };
/** Made at run time; must be in no file but the vault. */
const LEAKED = `leaked-${Math.random().toString(36).slice(2)}-value`;

let root: string;
let key: VaultKey;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sealant-respond-'));
  key = toVaultKey(await generateX25519Identity(), 'test');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const unused = () => Promise.reject(new Error('not asked for'));

class Killed extends Error {}

/** A folder with a vault that holds the leaked value, and the ports to respond with; dies at the n-th thing it does. */
async function scene() {
  const folder = mkdtempSync(join(root, 'scene-'));
  await createVaultFile('v.age', folder, key);
  const file = openVaultFile('v.age', folder, key);
  await file.update((document) =>
    addVersion(document, address, new Secret(LEAKED, 'test'), {
      state: 'current',
      at: new Date(start),
      operation: null,
    }),
  );
  const run = async (operation: Operation, now: number, killAt = Number.POSITIVE_INFINITY) => {
    let acts = 0;
    const act = () => {
      if (acts++ >= killAt) throw new Killed();
    };
    const clock = { now: () => new Date(now) };
    const journal = await openJournalFile(join(folder, 'journal.jsonl'), 'journal.jsonl');
    const audit = openAuditFile(
      join(folder, 'audit.jsonl'),
      { actor: 'test', run: null, repo: null, sha: null },
      clock.now,
    );
    const dying: VaultFile = {
      ...file,
      async update(change) {
        act();
        const after = await file.update(change);
        act();
        return after;
      },
    };
    const ports: RespondPorts = {
      clock,
      audit: {
        record(event) {
          act();
          audit.record(event);
        },
      },
      journal: {
        entries: journal.entries,
        append(entry) {
          act();
          journal.append(entry);
          act();
        },
      },
      drivers: driverSet({
        embedded: async () => dying,
        vault: unused,
        aws: unused,
        azure: unused,
        gcp: unused,
        loginProbe: () => null,
        now: clock.now,
      }),
      revokers: { revoker: async () => null },
      notifier: null,
      leaks: { reveal: async () => new Secret(LEAKED, 'leak') },
    };
    try {
      return { result: await applyOperation(operation, ports, AbortSignal.timeout(120_000)), acts };
    } catch (error) {
      if (error instanceof Killed) return { result: null, acts };
      throw error;
    } finally {
      journal.close();
    }
  };
  return { folder, file, run };
}

function plan(exposed: boolean, graceMs = 24 * HOUR): Operation {
  const rules = [{ when: {}, do: 'rotate', mode: 'auto', graceMs, policy: 'password-40' }] as const;
  return planResponse([{ finding: finding(), liveness: 'unknown', exposed }], policy({ rules }), means).operations[0]!;
}

/** What the vault looks like, without values and without the times. */
async function stateOf(file: VaultFile) {
  const versions = versionsOf(await file.read(), address);
  return versions.map(
    ({ version, state, value }) => `${version} ${state} ${value?.reveal() === LEAKED ? 'leaked' : value ? 'new' : ''}`,
  );
}

describe('a rotation in the embedded vault', () => {
  it('hands out a new value, keeps the old one readable until the grace ends, then destroys it', async () => {
    const { file, run } = await scene();
    const waiting = (await run(plan(false), start)).result as Extract<OperationResult, { kind: 'waiting' }>;
    expect(waiting.kind).toBe('waiting');
    expect(waiting.until.toISOString()).toBe('2026-11-25T05:00:00.000Z');
    expect(await stateOf(file)).toEqual(['1 previous leaked', '2 current new']);
    expect(currentOf(await file.read(), address)?.value).toHaveLength(40);
    expect((await run(plan(false), start + 23 * HOUR)).result?.kind).toBe('waiting');
    expect(await stateOf(file)).toEqual(['1 previous leaked', '2 current new']);
    expect((await run(plan(false), start + 24 * HOUR)).result?.kind).toBe('done');
    expect(await stateOf(file)).toEqual(['1 destroyed ', '2 current new']);
  });

  it('destroys the old value at once where others could read it', async () => {
    const { file, run } = await scene();
    expect((await run(plan(true), start)).result?.kind).toBe('done');
    expect(await stateOf(file)).toEqual(['1 destroyed ', '2 current new']);
  });

  it('does nothing again when it is done', async () => {
    const { file, run } = await scene();
    await run(plan(true), start);
    expect((await run(plan(true), start + HOUR)).result?.kind).toBe('done');
    expect(await stateOf(file)).toEqual(['1 destroyed ', '2 current new']);
  });

  it('ends the same after a kill at any point and a resume', async () => {
    const whole = await scene();
    const { acts } = await whole.run(plan(true), start);
    const wanted = await stateOf(whole.file);
    expect(acts).toBeGreaterThan(20);
    for (let killAt = 0; killAt < acts; killAt++) {
      const { file, run, folder } = await scene();
      expect((await run(plan(true), start, killAt)).result).toBeNull();
      const halfway = await stateOf(file);
      expect(halfway.filter((line) => line.includes('current'))).toHaveLength(1);
      expect((await run(plan(true), start + HOUR)).result?.kind, `killed at ${killAt}`).toBe('done');
      expect(await stateOf(file), `killed at ${killAt}`).toEqual(wanted);
      expect((await verifyAuditFile(join(folder, 'audit.jsonl'))).kind).toBe('intact');
      rmSync(folder, { recursive: true });
    }
  }, 120_000);

  it('keeps the old value valid until the grace, with one current value, through any chain of kills', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), { maxLength: 3 }),
        fc.array(fc.nat(12), { maxLength: 2 }),
        async (before, after) => {
          const { file, run, folder } = await scene();
          for (const killAt of before) await run(plan(false), start, killAt);
          await run(plan(false), start);
          expect(await stateOf(file)).toEqual(['1 previous leaked', '2 current new']);
          for (const killAt of after) {
            await run(plan(false), start + 25 * HOUR, killAt);
            expect((await stateOf(file)).filter((line) => line.includes('current'))).toEqual(['2 current new']);
          }
          expect((await run(plan(false), start + 25 * HOUR)).result?.kind).toBe('done');
          expect(await stateOf(file)).toEqual(['1 destroyed ', '2 current new']);
          rmSync(folder, { recursive: true });
        },
      ),
      { numRuns: 20 },
    );
  }, 120_000);

  it('ends the same when the journal was lost between two days', async () => {
    const { file, run, folder } = await scene();
    await run(plan(false), start);
    rmSync(join(folder, 'journal.jsonl'));
    const tomorrow = { ...plan(false), id: 'f'.repeat(32) };
    expect((await run(tomorrow, start + 23 * HOUR)).result?.kind).toBe('waiting');
    expect((await run(tomorrow, start + 24 * HOUR)).result?.kind).toBe('done');
    expect(await stateOf(file)).toEqual(['1 destroyed ', '2 current new']);
  });

  it('leaves alone a value that somebody set meanwhile', async () => {
    const { file, run } = await scene();
    await run(plan(false), start);
    await file.update((document) =>
      addVersion(document, address, new Secret('set by hand', 't'), {
        state: 'current',
        at: new Date(start),
        operation: null,
      }),
    );
    expect((await run(plan(false), start + 25 * HOUR)).result?.kind).toBe('done');
    expect(await stateOf(file)).toEqual(['1 destroyed ', '2 previous new', '3 current new']);
  });

  it('never destroys a version whose value is not the leaked one', async () => {
    const { file, run } = await scene();
    await file.update((document) =>
      addVersion(document, address, new Secret('an innocent value', 't'), {
        state: 'current',
        at: new Date(start),
        operation: null,
      }),
    );
    expect((await run(plan(true), start)).result?.kind).toBe('done');
    expect(await stateOf(file)).toEqual(['1 destroyed ', '2 current new']);
  });

  it('is refused by the journal while another process holds it', async () => {
    const { folder } = await scene();
    const held = await openJournalFile(join(folder, 'journal.jsonl'), 'journal.jsonl');
    await expect(openJournalFile(join(folder, 'journal.jsonl'), 'journal.jsonl')).rejects.toThrow(
      /being written by process/,
    );
    held.close();
  }, 20_000);

  it('puts no secret into journal, audit log or any other file in the clear', async () => {
    const { file, run, folder } = await scene();
    await run(plan(false), start);
    const made = currentOf(await file.read(), address)!.value!.reveal();
    await run(plan(false), start + 25 * HOUR);
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'latin1');
      for (const secret of [LEAKED, made, Buffer.from(LEAKED).toString('base64')]) expect(text).not.toContain(secret);
    }
    expect(readdirSync(folder).sort()).toEqual(['audit.jsonl', 'journal.jsonl', 'v.age']);
  });

  it('whose vault can’t be opened fails with its mend, and can be gone on with', async () => {
    const { file, run, folder } = await scene();
    const whole = readFileSync(join(folder, 'v.age'));
    writeFileSync(join(folder, 'v.age'), whole.subarray(0, -1));
    expect((await run(plan(true), start)).result).toMatchObject({
      kind: 'failed',
      step: 'prepare',
      mend: expect.stringContaining('Restore it'),
    });
    writeFileSync(join(folder, 'v.age'), whole);
    expect((await run(plan(true), start)).result?.kind).toBe('done');
    expect(await stateOf(file)).toEqual(['1 destroyed ', '2 current new']);
  });

  it('serves a reader that looks all the time: there is always exactly one value to hand out', async () => {
    const { file, run } = await scene();
    let isOver = false;
    const seen = new Set<string>();
    const reader = (async () => {
      while (!isOver) {
        const value = currentOf(await file.read(), address)?.value;
        seen.add(value === undefined || value === null ? 'nothing' : value.reveal() === LEAKED ? 'old' : 'new');
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    await run(plan(true), start);
    isOver = true;
    await reader;
    expect(seen).not.toContain('nothing');
  });

  it('is found again from the journal alone', async () => {
    const { run, folder } = await scene();
    await run(plan(false), start);
    const journal = await openJournalFile(join(folder, 'journal.jsonl'), 'journal.jsonl');
    expect(unfinishedOperations(journal)).toEqual([plan(false)]);
    journal.close();
  });
});
