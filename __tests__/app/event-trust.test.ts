import { describe, expect, test } from 'vitest';
import type { RunEvent } from '../../src/adapters/actions/event.ts';
import { comesFromFork, isOnProtectedRef, requireInjectTrust } from '../../src/app/event-trust.ts';

const event = (name: string, payload: Record<string, unknown> = {}, ref = 'refs/heads/main'): RunEvent => {
  return { name, payload, repository: 'octo-org/app', ref, sha: '', actor: '', runId: '', serverUrl: '' };
};
const change = (from: string | null) => ({
  pull_request: {
    head: { repo: from === null ? null : { full_name: from } },
    base: { repo: { full_name: 'octo-org/app' } },
  },
});

describe('comesFromFork', () => {
  test.for([
    ['a change of the repository itself', event('pull_request', change('octo-org/app')), false],
    ['the same in other case', event('pull_request', change('Octo-Org/App')), false],
    ['a change from a fork', event('pull_request', change('mallory/app')), true],
    ['a review of a change from a fork', event('pull_request_review', change('mallory/app')), true],
    ['a change whose fork is gone', event('pull_request', change(null)), true],
    ['a change that tells nothing of its origin', event('pull_request', { pull_request: {} }), true],
    ['a push', event('push'), false],
  ] as const)('%s', ([, given, expected]) => {
    expect(comesFromFork(given)).toBe(expected);
  });
});

describe('requireInjectTrust', () => {
  test.for(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group', 'release'])(
    'lets “%s” take secrets',
    (name) => expect(() => requireInjectTrust(event(name))).not.toThrow(),
  );
  test('lets a pull request of the repository itself take secrets', () => {
    expect(() => requireInjectTrust(event('pull_request', change('octo-org/app')))).not.toThrow();
  });
  test.for(['pull_request_target', 'workflow_run', 'issue_comment', ''])('refuses “%s”', (name) => {
    expect(() => requireInjectTrust(event(name, change('octo-org/app')))).toThrowError(/No secret is injected here/);
  });
  test('refuses forks', () => {
    expect(() => requireInjectTrust(event('pull_request', change('mallory/app')))).toThrowError(/from a fork/);
  });
});

describe('isOnProtectedRef', () => {
  const payload = { repository: { default_branch: 'main' } };
  test.for([
    ['the default branch', event('push', payload), {}, true],
    ['another branch', event('push', payload, 'refs/heads/topic'), {}, false],
    ['a protected branch', event('push', payload, 'refs/heads/release'), { GITHUB_REF_PROTECTED: 'true' }, true],
    ['a tag named as the default branch', event('push', payload, 'refs/tags/main'), {}, false],
    ['an unknown default branch', event('push'), {}, false],
  ] as const)('%s', ([, given, env, expected]) => {
    expect(isOnProtectedRef(given, env)).toBe(expected);
  });
});
