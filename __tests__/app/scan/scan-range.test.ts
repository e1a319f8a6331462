import { describe, expect, test } from 'vitest';
import type { RunEvent } from '../../../src/adapters/actions/event.ts';
import { planEventScan, type ScanPlan } from '../../../src/app/scan/scan-range.ts';
import { AppError } from '../../../src/domain/app-error.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const C = 'c'.repeat(40);
const ZEROS = '0'.repeat(40);
const MAIN = 'refs/remotes/origin/main';
const AUTO = { what: 'auto', base: null, head: null } as const;
const repository = { default_branch: 'main', full_name: 'o/r' };

function event(name: string, payload: Record<string, unknown>, changes: Partial<RunEvent> = {}): RunEvent {
  const fixed = { repository: 'o/r', actor: 'x', runId: '1', serverUrl: 'https://github.com' };
  return { name, payload: { repository, ...payload }, ref: 'refs/heads/main', sha: C, ...fixed, ...changes };
}

function pull(from: string | null, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    pull_request: {
      base: { sha: A, ref: 'main', repo: { full_name: 'o/r' } },
      head: { sha: B, ref: 'f', repo: from === null ? null : { full_name: from } },
      ...changes,
    },
  };
}

const MERGE_REF = { ref: 'refs/pull/7/merge' };

interface Row {
  case: string;
  event: RunEvent;
  target: Partial<Extract<ScanPlan['target'], { kind: 'range' }>> | { kind: string };
  plan: Partial<ScanPlan>;
}

const ROWS: Row[] = [
  {
    case: 'a pull request is what its head has and its base has not, without what the test merge’s base has',
    event: event('pull_request', pull('o/r'), MERGE_REF),
    target: { kind: 'range', base: A, head: B, without: [`${C}^1`], otherwise: null },
    plan: { trust: 'untrusted', isFork: false, policyFrom: A },
  },
  {
    case: 'a pull request from a fork is known as one',
    event: event('pull_request', pull('evil/r'), MERGE_REF),
    target: { base: A, head: B },
    plan: { trust: 'untrusted', isFork: true, policyFrom: A },
  },
  {
    case: 'a pull request from a deleted fork counts as from a fork',
    event: event('pull_request', pull(null), MERGE_REF),
    target: { base: A, head: B },
    plan: { isFork: true },
  },
  {
    case: 'a review of a pull request is judged like the pull request',
    event: event('pull_request_review', pull('evil/r'), MERGE_REF),
    target: { base: A, head: B },
    plan: { trust: 'untrusted', isFork: true, policyFrom: A },
  },
  {
    case: 'a merged pull request has no test merge',
    event: event('pull_request', pull('o/r', { merged: true })),
    target: { base: A, head: B, without: [] },
    plan: { trust: 'untrusted' },
  },
  {
    case: 'a runner that gives the head itself as the run’s commit made no test merge, and its parent is the change’s own',
    event: event('pull_request', pull('o/r'), { ...MERGE_REF, sha: B }),
    target: { base: A, head: B, without: [] },
    plan: { trust: 'untrusted' },
  },
  {
    case: 'pull_request_target is trusted with nothing',
    event: event('pull_request_target', pull('evil/r')),
    target: { base: A, head: B, without: [] },
    plan: { trust: 'none', isFork: true, policyFrom: A },
  },
  {
    case: 'pull_request_target of an own branch is trusted with nothing, too',
    event: event('pull_request_target', pull('o/r')),
    target: { base: A, head: B },
    plan: { trust: 'none', isFork: false },
  },
  {
    case: 'a push to the default branch is before..after, or the whole history when before is gone',
    event: event('push', { before: A, after: B }),
    target: { base: A, head: B, without: [], otherwise: { base: null, because: expect.any(String) as string } },
    plan: { trust: 'trusted', isFork: false, policyFrom: null },
  },
  {
    case: 'a push to another branch leaves out what the default branch has',
    event: event('push', { before: A, after: B }, { ref: 'refs/heads/f' }),
    target: { base: A, head: B, without: [MAIN], otherwise: { base: MAIN, because: expect.any(String) as string } },
    plan: { trust: 'trusted' },
  },
  {
    case: 'a force-push falls back to the default branch and says so',
    event: event('push', { before: A, after: B, forced: true }, { ref: 'refs/heads/f' }),
    target: { otherwise: { base: MAIN, because: expect.stringContaining(A) as string } },
    plan: { reasons: ['The commits of the force-push.'] },
  },
  {
    case: 'a new branch is compared with the default branch',
    event: event('push', { before: ZEROS, after: B, created: true }, { ref: 'refs/heads/f' }),
    target: { base: MAIN, head: B, otherwise: { base: null, because: expect.any(String) as string } },
    plan: {},
  },
  {
    case: 'the first push of the default branch is its whole history',
    event: event('push', { before: ZEROS, after: B, created: true }),
    target: { base: null, head: B, otherwise: null },
    plan: {},
  },
  {
    case: 'a new tag is compared with the default branch',
    event: event('push', { before: ZEROS, after: B, created: true }, { ref: 'refs/tags/v1' }),
    target: { base: MAIN, head: B },
    plan: {},
  },
  {
    case: 'a deleted branch brings nothing',
    event: event('push', { before: A, after: ZEROS, deleted: true }, { ref: 'refs/heads/f' }),
    target: { kind: 'nothing' },
    plan: {},
  },
  {
    case: 'a push whose payload has no after takes the run’s commit',
    event: event('push', { before: A }),
    target: { base: A, head: C },
    plan: {},
  },
  {
    case: 'a push whose default branch is unknown has its whole history as the last resort',
    event: event('push', { before: ZEROS, after: B, repository: {} }, { ref: 'refs/heads/f' }),
    target: { base: null, head: B },
    plan: {},
  },
  {
    case: 'SHA-256 hashes are hashes',
    event: event('push', { before: 'd'.repeat(64), after: 'e'.repeat(64) }),
    target: { base: 'd'.repeat(64), head: 'e'.repeat(64) },
    plan: {},
  },
  {
    case: 'a before that is no hash is no revision either',
    event: event('push', { before: '--upload-pack=x', after: B }, { ref: 'refs/heads/f' }),
    target: { base: MAIN, head: B },
    plan: {},
  },
  {
    case: 'a merge group is judged by its base',
    event: event('merge_group', { merge_group: { base_sha: A, head_sha: B } }),
    target: { base: A, head: B },
    plan: { trust: 'untrusted', policyFrom: A },
  },
  {
    case: 'a workflow_run of a fork’s pull request is trusted with nothing',
    event: event('workflow_run', {
      workflow_run: { head_sha: B, head_repository: { full_name: 'evil/r' }, pull_requests: [] },
    }),
    target: { base: MAIN, head: B },
    plan: { trust: 'none', isFork: true, policyFrom: C },
  },
  {
    case: 'a workflow_run of an own pull request knows its base',
    event: event('workflow_run', {
      workflow_run: { head_sha: B, head_repository: { full_name: 'o/r' }, pull_requests: [{ base: { sha: A } }] },
    }),
    target: { base: A, head: B },
    plan: { trust: 'none', isFork: false },
  },
  {
    case: 'a comment is trusted with nothing',
    event: event('issue_comment', { comment: { body: 'x' } }),
    target: { kind: 'history' },
    plan: { trust: 'none', policyFrom: C },
  },
  ...['schedule', 'workflow_dispatch', 'repository_dispatch', 'release'].map((name) => ({
    case: `${name} scans the whole history`,
    event: event(name, {}),
    target: { kind: 'history' },
    plan: { trust: 'trusted' as const, isFork: false, policyFrom: null },
  })),
  {
    case: 'an unknown event is not trusted',
    event: event('', {}),
    target: { kind: 'history' },
    plan: { trust: 'untrusted', eventName: 'unknown' },
  },
];

describe('the range of an event', () => {
  test.for(ROWS)('$case', ({ event: given, target, plan }) => {
    const planned = planEventScan(given, AUTO);
    expect(planned.target).toMatchObject(target);
    expect(planned).toMatchObject(plan);
    expect(planned.reasons.length).toBeGreaterThan(0);
  });

  test.for([
    event('pull_request', { pull_request: {} }),
    event('pull_request', { pull_request: { base: { sha: 'main' }, head: { sha: B } } }),
    event('pull_request_target', {}),
    event('merge_group', {}),
  ])('a change whose payload lacks its base is an error of trust ($name)', (given) => {
    expect(() => planEventScan(given, AUTO)).toThrow(AppError);
    expect(() => planEventScan(given, AUTO)).toThrow(expect.objectContaining({ code: 'trust' }) as AppError);
  });
});

describe('what a user asks for', () => {
  test('replaces the range, never the trust', () => {
    const plan = planEventScan(event('pull_request', pull('evil/r'), MERGE_REF), {
      what: 'range',
      base: 'x',
      head: null,
    });
    expect(plan.target).toEqual({ kind: 'range', base: 'x', head: B, without: [], otherwise: null });
    expect(plan).toMatchObject({ trust: 'untrusted', isFork: true, policyFrom: A });
  });

  test.for(['tree', 'history'] as const)('%s in a pull request is judged by its base', (what) => {
    const plan = planEventScan(event('pull_request', pull('o/r'), MERGE_REF), { what, base: null, head: null });
    expect(plan.target).toEqual({ kind: what });
    expect(plan.policyFrom).toBe(A);
  });

  test('a range on a schedule needs a base', () => {
    expect(() => planEventScan(event('schedule', {}), { what: 'range', base: null, head: null })).toThrow(AppError);
    const plan = planEventScan(event('schedule', {}), { what: 'range', base: 'v1', head: null });
    expect(plan.target).toMatchObject({ base: 'v1', head: 'HEAD' });
  });
});
