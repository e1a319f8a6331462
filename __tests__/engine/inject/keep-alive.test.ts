import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AuditEvent, noAudit } from '../../../src/domain/audit.ts';
import { keepAlive } from '../../../src/engine/inject/keep-alive.ts';
import type { HeldSession } from '../../../src/engine/inject/release.ts';
import type { RevocableLease } from '../../../src/engine/inject/vault-provider.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;
const inMs = (ms: number): Date => new Date(Date.now() + ms);

/** A session whose renewals answer in turn (ms from then, or `null` for a refusal; the last one from then on). */
function sessionThat(answers: readonly (number | null)[], changes: Partial<RevocableLease> = {}) {
  const renewed: (string | null)[] = [];
  const lease: RevocableLease = {
    kind: 'revocable',
    id: 'a/lease',
    provider: 'vault',
    expiresAt: inMs(10 * MINUTE),
    renewable: true,
    ...changes,
  };
  const held: HeldSession = {
    provider: 'vault',
    releaser: {
      sessionEndsLeases: true,
      release: async () => ({ kind: 'revoked-verified' }),
      async renew(one) {
        const answer = answers[Math.min(renewed.length, answers.length - 1)] ?? null;
        renewed.push(one?.id ?? null);
        return answer === null ? null : inMs(answer);
      },
    },
    leases: [lease],
    hasSession: false,
    expiresAt: null,
  };
  return { held, renewed };
}

describe('keepAlive', () => {
  test('renews at half of the life, again and again', async () => {
    const { held, renewed } = sessionThat([10 * MINUTE]);
    const warnings: string[] = [];
    const end = keepAlive([held], (text) => warnings.push(text), noAudit);
    await vi.advanceTimersByTimeAsync(4.9 * MINUTE);
    expect(renewed).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(0.2 * MINUTE);
    expect(renewed).toEqual(['a/lease']);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(renewed.length).toBe(13);
    expect(warnings).toEqual([]);
    end();
  });

  test('tries again after a refusal, sooner each time, and tells once that it ends', async () => {
    const { held, renewed } = sessionThat([null]);
    const warnings: string[] = [];
    keepAlive([held], (text) => warnings.push(text), noAudit);
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    expect(renewed.length).toBeGreaterThan(4);
    expect(renewed.length).toBeLessThan(12);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/Lease a\/lease of “vault” can't be renewed any further/);
  });

  test('tells when the role’s maximum is reached', async () => {
    const { held } = sessionThat([10 * MINUTE, 2 * MINUTE, MINUTE, 30_000, 3000]);
    const warnings: string[] = [];
    keepAlive([held], (text) => warnings.push(text), noAudit);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(warnings).toHaveLength(1);
  });

  test('renews the session, too', async () => {
    const { held, renewed } = sessionThat([10 * MINUTE]);
    const end = keepAlive([{ ...held, leases: [], hasSession: true, expiresAt: inMs(MINUTE) }], () => {}, noAudit);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(renewed).toEqual([null]);
    end();
  });

  test.each([
    ['that is not renewable', { renewable: false }],
    ['without an end', { expiresAt: null }],
  ])('leaves a lease alone %s', async (_, changes) => {
    const { held, renewed } = sessionThat([MINUTE], changes);
    keepAlive([held], () => {}, noAudit);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(renewed).toEqual([]);
  });

  test('stops when it is ended', async () => {
    const { held, renewed } = sessionThat([10 * MINUTE]);
    keepAlive([held], () => {}, noAudit)();
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(renewed).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('writes each renewal, and each refusal, into the audit log', async () => {
    const { held } = sessionThat([8 * MINUTE, null]);
    const events: AuditEvent[] = [];
    const end = keepAlive([held], () => {}, { record: (event) => void events.push(event) });
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    const until = inMs(8 * MINUTE).toISOString();
    expect(events).toEqual([
      { action: 'renew', target: 'a/lease', result: 'ok', detail: { provider: 'vault', until } },
    ]);
    await vi.advanceTimersByTimeAsync(4 * MINUTE);
    expect(events[1]).toEqual({
      action: 'renew',
      target: 'a/lease',
      result: 'failed',
      detail: { provider: 'vault', until: null },
    });
    end();
  });

  test('goes on renewing when the audit log can’t be written, and says so', async () => {
    const { held, renewed } = sessionThat([10 * MINUTE]);
    const warnings: string[] = [];
    const end = keepAlive([held], (text) => warnings.push(text), {
      record() {
        throw new Error('disk full');
      },
    });
    await vi.advanceTimersByTimeAsync(12 * MINUTE);
    expect(renewed.length).toBe(2);
    expect(warnings).toEqual(renewed.map(() => 'A renewal could not be written into the audit log.'));
    end();
  });
});
