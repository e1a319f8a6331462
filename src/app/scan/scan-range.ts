import type { RunEvent } from '../../adapters/actions/event.ts';
import { AppError } from '../../domain/app-error.ts';
import { comesFromFork } from '../event-trust.ts';
import { payloadField } from '../payload-field.ts';

/** What to scan, before anybody has looked into the repository. */
export type ScanTarget =
  | RangeTarget
  | { kind: 'working-tree' | 'staged' | 'tree' | 'history' | 'stdin' }
  /** `-` is standard input. */
  | { kind: 'diff'; file: string }
  /** A deleted branch brings nothing. */
  | { kind: 'nothing' };

export interface RangeTarget {
  kind: 'range';
  /** Commits reachable from here are left out; `null` takes the whole history of `head`. */
  base: string | null;
  head: string;
  /** Left out, too, where the clone has them: branches whose commits the change did not bring. */
  without: readonly string[];
  /** What to do where the clone has no `base`. Without it, that is an error. */
  otherwise: { base: string | null; because: string } | null;
}

/**
 * `trusted`: what runs was written by people who may push here. `untrusted`: a change that nobody has merged.
 * `none`: the repository's rights on behalf of anybody's change (`pull_request_target`, `workflow_run`, comments): only
 * scanning is safe.
 */
export type Trust = 'trusted' | 'untrusted' | 'none';

export interface ScanPlan {
  /** `local` outside of a workflow. */
  eventName: string;
  target: ScanTarget;
  trust: Trust;
  isFork: boolean;
  /** The commit as of which config, rules, suppressions and allow comments count; `null`: as they are now. */
  policyFrom: string | null;
  /** Why this range and this trust, as sentences. */
  reasons: readonly string[];
}

/** What a user asked for instead of what the event suggests. */
export interface AskedRange {
  what: 'auto' | 'range' | 'tree' | 'history';
  base: string | null;
  head: string | null;
}

/** On a laptop: what the clone has and the default branch has not, by the change's own rules. */
export function planLocalScan(target: ScanTarget): ScanPlan {
  return { eventName: 'local', target, trust: 'trusted', isFork: false, policyFrom: null, reasons: [] };
}

/**
 * What a workflow's event brings, and how far it may be trusted.
 * Sources: docs.github.com “Events that trigger workflows” and “Webhook events and payloads”.
 * @throws AppError `trust` when a pull request's payload doesn't say what it is compared with
 */
export function planEventScan(event: RunEvent, asked: AskedRange): ScanPlan {
  const plan = planOf(event);
  if (asked.base !== null || asked.head !== null || asked.what === 'range') return askedRange(plan, asked);
  if (asked.what === 'tree' || asked.what === 'history')
    return { ...plan, target: { kind: asked.what }, reasons: [...plan.reasons, `Asked for: ${asked.what}.`] };
  return plan;
}

function askedRange(plan: ScanPlan, { base, head }: AskedRange): ScanPlan {
  const { target } = plan;
  const own = target.kind === 'range' ? target : null;
  if (base === null && own === null)
    throw new AppError('usage', `On the event “${plan.eventName}” a range needs a base.`, {
      mend: 'Give one:\n  with:\n    what: range\n    base: origin/main',
    });
  if (base === null && head === null) return plan;
  return {
    ...plan,
    target: {
      kind: 'range',
      base: base ?? own!.base,
      head: head ?? own?.head ?? 'HEAD',
      without: [],
      otherwise: null,
    },
    reasons: [...plan.reasons, 'The range was asked for.'],
  };
}

function planOf(event: RunEvent): ScanPlan {
  const known = PLANS[event.name];
  if (known) return known(event);
  return payloadField(event.payload, 'pull_request') === null
    ? historyPlan(event)
    : pullRequestPlan(event, 'untrusted');
}

const PLANS: Readonly<Record<string, (event: RunEvent) => ScanPlan>> = {
  push: pushPlan,
  pull_request_target: (event) => pullRequestPlan(event, 'none'),
  merge_group: mergeGroupPlan,
  workflow_run: workflowRunPlan,
  issue_comment: (event) => ({
    ...historyPlan(event),
    trust: 'none',
    policyFrom: hash(event.sha),
    reasons: ['Anybody can comment, so this run is only good for scanning.'],
  }),
};

function pullRequestPlan(event: RunEvent, trust: Trust): ScanPlan {
  const change = payloadField(event.payload, 'pull_request');
  const base = hash(text(payloadField(change, 'base'), 'sha'));
  const head = hash(text(payloadField(change, 'head'), 'sha'));
  if (base === null || head === null)
    throw new AppError('trust', `The payload of the event “${event.name}” names no base and head of the change.`, {
      mend: 'Run it on a pull request, with the payload that GitHub wrote (GITHUB_EVENT_PATH).',
    });
  // The test merge's first parent is the base as it was when the run started: what was merged there since the change
  // branched off, and merged into the change, is not its own. Where a runner gives the head itself as the run's commit
  // there is no test merge, and its parent is the change's own.
  const sha = hash(event.sha);
  const isTestMerge =
    /^refs\/pull\/\d+\/merge$/.test(event.ref) && trust === 'untrusted' && sha !== null && sha !== head;
  const isFork = comesFromFork(event);
  return {
    eventName: event.name,
    target: { kind: 'range', base, head, without: isTestMerge ? [`${event.sha}^1`] : [], otherwise: null },
    trust,
    isFork,
    policyFrom: base,
    reasons: [
      'The commits of the pull request, judged by the rules of its base.',
      ...(isFork ? ['The change comes from a fork.'] : []),
      ...(trust === 'none' ? [`The event “${event.name}” runs with the repository’s rights.`] : []),
    ],
  };
}

function pushPlan(event: RunEvent): ScanPlan {
  const { payload } = event;
  const after = hash(text(payload, 'after')) ?? hash(event.sha);
  const before = hash(text(payload, 'before'));
  const plan = { eventName: event.name, trust: 'trusted', isFork: false, policyFrom: null } as const;
  if (payloadField(payload, 'deleted') === true || after === null)
    return { ...plan, target: { kind: 'nothing' }, reasons: [`${event.ref} was deleted, which brings nothing.`] };
  const name = text(payloadField(payload, 'repository'), 'default_branch');
  const isDefault = name !== null && event.ref === `refs/heads/${name}`;
  const others = name === null || isDefault ? null : `refs/remotes/origin/${name}`;
  const whole = { base: null, because: 'The default branch is not in the clone, so the whole history was scanned.' };
  if (before === null)
    return {
      ...plan,
      target: { kind: 'range', base: others, head: after, without: [], otherwise: others === null ? null : whole },
      reasons: [
        others === null
          ? `${event.ref} is new, so its whole history was scanned.`
          : `${event.ref} is new, so it was compared with the default branch.`,
      ],
    };
  const gone = `The commit before the push (${before}) is not in the clone; after a force-push it belongs to no branch.`;
  const otherwise =
    others === null
      ? { base: null, because: `${gone} The whole history was scanned.` }
      : { base: others, because: `${gone} The branch was compared with the default branch.` };
  return {
    ...plan,
    target: { kind: 'range', base: before, head: after, without: others === null ? [] : [others], otherwise },
    reasons: [payloadField(payload, 'forced') === true ? 'The commits of the force-push.' : 'The commits of the push.'],
  };
}

function mergeGroupPlan(event: RunEvent): ScanPlan {
  const group = payloadField(event.payload, 'merge_group');
  const base = hash(text(group, 'base_sha'));
  const head = hash(text(group, 'head_sha')) ?? hash(event.sha);
  if (base === null || head === null)
    throw new AppError('trust', 'The payload of the event “merge_group” names no base_sha and head_sha.', {
      mend: 'Run it in a merge queue, with the payload that GitHub wrote (GITHUB_EVENT_PATH).',
    });
  return {
    eventName: event.name,
    target: { kind: 'range', base, head, without: [], otherwise: null },
    trust: 'untrusted',
    isFork: false,
    policyFrom: base,
    reasons: ['The commits of the merge group, judged by the rules of its base.'],
  };
}

function workflowRunPlan(event: RunEvent): ScanPlan {
  const run = payloadField(event.payload, 'workflow_run');
  const head = hash(text(run, 'head_sha'));
  const pulls = payloadField(run, 'pull_requests');
  const first: unknown = Array.isArray(pulls) ? pulls[0] : null;
  const name = text(payloadField(event.payload, 'repository'), 'default_branch');
  const base = hash(text(payloadField(first, 'base'), 'sha')) ?? (name === null ? null : `refs/remotes/origin/${name}`);
  const from = text(payloadField(run, 'head_repository'), 'full_name');
  const isFork = from === null || from.toLowerCase() !== event.repository.toLowerCase();
  const trust = { eventName: event.name, trust: 'none', isFork, policyFrom: hash(event.sha) ?? base } as const;
  const reasons = ['The event “workflow_run” runs with the repository’s rights after anybody’s change.'];
  if (head === null) return { ...trust, target: { kind: 'history' }, reasons };
  return { ...trust, target: { kind: 'range', base, head, without: [], otherwise: null }, reasons };
}

function historyPlan(event: RunEvent): ScanPlan {
  return {
    eventName: event.name === '' ? 'unknown' : event.name,
    target: { kind: 'history' },
    trust: event.name === '' ? 'untrusted' : 'trusted',
    isFork: false,
    policyFrom: null,
    reasons: [`The event “${event.name}” brings no commits of its own, so the whole history was scanned.`],
  };
}

/** A full hash, or `null` for anything else, also for the zeros that stand for “nothing”. */
function hash(value: string | null): string | null {
  return value !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : null;
}

function text(value: unknown, key: string): string | null {
  const found = payloadField(value, key);
  return typeof found === 'string' ? found : null;
}
