import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/domain/app-error.ts';
import type { Lease } from '../../src/domain/lease.ts';
import { parseReference } from '../../src/domain/reference.ts';
import type { IdentitySource, VaultProvider, VaultSession } from '../../src/engine/inject/vault-provider.ts';

/** A vault of one type as it stands in a test: the real thing, holding what the contract asks for. */
export interface VaultUnderTest {
  provider: VaultProvider;
  identity: IdentitySource;
  /** A reference with a field, and the value that stands there. */
  present: { reference: string; value: string };
  /** Another field of the same entry. */
  sibling: { reference: string; value: string };
  /** A reference to no entry, and one to no field of the first entry; without `?optional`. */
  missingEntry: string;
  missingField: string;
  /** A reference that gives a leased credential, where the type has such. */
  leased: string | null;
  wildcards: WildcardsUnderTest;
}

/** What wildcards find: the vault holds it, and other entries beside it. */
export interface WildcardsUnderTest {
  /** The first entry by a reference with `#*`, and its fields. */
  fields: { reference: string; values: Readonly<Record<string, string>> };
  /** A wildcard over the first entry and at least one more, and what the `*` stands for, sorted. */
  entries: { reference: string; parts: readonly string[] } | null;
  /** A wildcard that stands for nothing. */
  nothing: string | null;
}

/** What every vault adapter must do; `src/engine/inject/vault-provider.ts` says it in words. */
export function testVaultProvider(type: string, start: () => VaultUnderTest | Promise<VaultUnderTest>): void {
  const calm = new AbortController().signal;

  async function opened(): Promise<{ under: VaultUnderTest; session: VaultSession; leases: Lease[] }> {
    const under = await start();
    return { under, session: await under.provider.open(under.identity, calm), leases: [] };
  }

  async function issue(session: VaultSession, leases: Lease[], ...references: string[]) {
    return session.issue(references.map(parseReference), (lease) => leases.push(lease), calm);
  }

  describe(`the vault type ${type}`, () => {
    test('gives one value per reference, in order, also twice', async () => {
      const { under, session, leases } = await opened();
      const { present, sibling } = under;
      for (let round = 0; round < 2; round++) {
        const issued = await issue(session, leases, sibling.reference, present.reference, sibling.reference);
        expect(issued.map((secret) => secret?.value.reveal())).toEqual([sibling.value, present.value, sibling.value]);
      }
      await session.release(null, calm);
    });

    test('labels a value by its reference, so that it never prints', async () => {
      const { under, session, leases } = await opened();
      const [secret] = await issue(session, leases, under.present.reference);
      expect(`${secret?.value}${JSON.stringify(secret)}`).not.toContain(under.present.value);
      await session.release(null, calm);
    });

    test('throws for what is not there, without any value in the message', async () => {
      const { under, session, leases } = await opened();
      for (const missing of [under.missingEntry, under.missingField]) {
        const fault = await issue(session, leases, under.present.reference, missing).catch((error: unknown) => error);
        expect(fault).toBeInstanceOf(AppError);
        expect((fault as AppError).code).toBe('vault');
        expect((fault as AppError).mend).not.toBe('');
        for (const { value } of [under.present, under.sibling])
          expect(`${(fault as AppError).message} ${(fault as AppError).mend}`).not.toContain(value);
      }
      await session.release(null, calm);
    });

    test('gives null for what is not there but optional, and the others all the same', async () => {
      const { under, session, leases } = await opened();
      const optional = [under.missingEntry, under.missingField].map((reference) => `${reference}?optional`);
      const issued = await issue(session, leases, ...optional, under.present.reference);
      expect(issued.map((secret) => secret?.value.reveal() ?? null)).toEqual([null, null, under.present.value]);
      await session.release(null, calm);
    });

    test('remembers every revocable lease before it gives the value', async () => {
      const { under, session, leases } = await opened();
      const [secret] = await issue(session, leases, under.leased ?? under.present.reference);
      const revocable = secret?.lease.kind === 'revocable' ? [secret.lease.id] : [];
      expect(
        leases.filter((lease) => lease.kind === 'revocable').map((lease) => lease.kind === 'revocable' && lease.id),
      ).toEqual(revocable);
      expect(secret?.lease.provider).toBe(under.provider.id);
      if (under.leased !== null) expect(revocable).toHaveLength(1);
      await session.release(null, calm);
    });

    test('can be released twice: never throws, and the second time nothing is left', async () => {
      const { under, session, leases } = await opened();
      await issue(session, leases, under.leased ?? under.present.reference);
      for (let round = 0; round < 2; round++) {
        for (const lease of leases) if (lease.kind === 'revocable') await session.release(lease, calm);
        const outcome = await session.release(null, calm);
        const wanted = session.handle === null ? 'not-revocable' : round === 0 ? 'revoked-verified' : 'already-dead';
        expect(outcome.kind).toBe(wanted);
      }
    });

    test('shows its credentials for masking, and a handle that survives JSON', async () => {
      const { session } = await opened();
      expect(JSON.parse(JSON.stringify(session.handle))).toEqual(session.handle);
      const kept = Object.values(session.handle?.state ?? {}).filter((text) =>
        session.credentials.some((secret) => secret.reveal() === text),
      );
      expect(kept.length).toBeGreaterThanOrEqual(session.handle === null ? 0 : 1);
      if (session.handle !== null) expect(session.handle.type).toBe(type);
      await session.release(null, calm);
    });

    test('gives all fields of an entry as a JSON object', async () => {
      const { under, session, leases } = await opened();
      const { fields } = under.wildcards;
      const [secret] = await issue(session, leases, fields.reference);
      expect(JSON.parse(secret?.value.reveal() ?? '')).toEqual(fields.values);
      await session.release(null, calm);
    });

    test('finds what a wildcard stands for, each of which can be read; and nothing where nothing is', async () => {
      const { under, session, leases } = await opened();
      const { entries, nothing } = under.wildcards;
      if (entries === null || nothing === null) {
        expect(session.list).toBeUndefined();
        return;
      }
      const parts = await session.list!(parseReference(entries.reference), calm);
      expect(parts).toEqual(entries.parts);
      const found = parts.map((part) => entries.reference.replace(/\*+/, () => part));
      const issued = await issue(session, leases, ...found);
      expect(issued.map((secret) => typeof secret?.value.reveal())).toEqual(parts.map(() => 'string'));
      expect(await session.list!(parseReference(nothing), calm)).toEqual([]);
      await session.release(null, calm);
    });

    test('an aborted run ends in an AppError or a result, not in waiting', async () => {
      const under = await start();
      const aborted = AbortSignal.abort();
      const result = await under.provider
        .open(under.identity, aborted)
        .then((session) => session.issue([parseReference(under.present.reference)], () => {}, aborted))
        .catch((error: unknown) => error);
      expect(Array.isArray(result) || result instanceof AppError).toBe(true);
    });
  });
}
