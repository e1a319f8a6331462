import { expect, it } from 'vitest';
import { requireTrust, requireTrustToRead, type TrustFacts } from '../../../src/engine/respond/trust.ts';

const facts = (changes: Partial<TrustFacts>): TrustFacts => ({
  event: 'push',
  fork: false,
  protectedRef: false,
  approved: false,
  ...changes,
});

it.each<Partial<TrustFacts>>([
  { event: 'local' },
  { event: 'schedule' },
  { event: 'workflow_dispatch' },
  { event: 'repository_dispatch' },
  { event: 'push', protectedRef: true },
  { event: 'push', approved: true },
  { event: 'pull_request', approved: true },
])('acting is allowed for %j', (changes) => {
  expect(() => requireTrust(facts(changes))).not.toThrow();
});

it.each<Partial<TrustFacts>>([
  { event: 'push' },
  { event: 'pull_request' },
  { event: 'merge_group' },
  { event: 'unknown' },
  { event: 'pull_request', fork: true, approved: true },
  { event: 'pull_request_target', approved: true, protectedRef: true },
  { event: 'workflow_run', approved: true, protectedRef: true },
  { event: 'issue_comment', approved: true, protectedRef: true },
  { event: 'schedule', fork: true },
])('acting is refused for %j', (changes) => {
  expect(() => requireTrust(facts(changes))).toThrowError(expect.objectContaining({ code: 'trust' }));
});

it.each<[Partial<TrustFacts>, boolean]>([
  [{ event: 'pull_request' }, true],
  [{ event: 'push' }, true],
  [{ event: 'pull_request', fork: true }, false],
  [{ event: 'pull_request_target' }, false],
  [{ event: 'workflow_run' }, false],
])('reading entries for a plan, for %j: %s', (changes, allowed) => {
  const read = () => requireTrustToRead(facts(changes));
  if (allowed) expect(read).not.toThrow();
  else expect(read).toThrowError(expect.objectContaining({ code: 'trust' }));
});
