import type { RunEvent } from '../adapters/actions/event.ts';
import { AppError } from '../domain/app-error.ts';
import { payloadField } from './payload-field.ts';

/**
 * Events that run with the repository's own rights on behalf of a change, or a comment, by anybody.
 * Sources: GitHub Security Lab, “Preventing pwn requests”; zizmor, dangerous-triggers.
 */
const DANGEROUS_EVENTS: readonly string[] = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** Whether the run is about a change that comes from another repository, or from one that is gone. */
export function comesFromFork(event: RunEvent): boolean {
  const change = payloadField(event.payload, 'pull_request');
  if (change === null) return false;
  const head = payloadField(payloadField(change, 'head'), 'repo');
  const base = payloadField(payloadField(change, 'base'), 'repo');
  const from = textOf(head, 'full_name');
  const to = textOf(base, 'full_name') ?? event.repository;
  return from === null || from.toLowerCase() !== to.toLowerCase();
}

/** Whether the run is on the default branch, or on a ref with protection. */
export function isOnProtectedRef(event: RunEvent, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['GITHUB_REF_PROTECTED'] === 'true') return true;
  const branch = textOf(payloadField(event.payload, 'repository'), 'default_branch');
  return branch !== null && event.ref === `refs/heads/${branch}`;
}

/** Why this run may not be given anything of a vault, or `null` where it may. */
export function whyUntrusted(event: RunEvent): string | null {
  if (event.name === '') return 'the event is unknown (GITHUB_EVENT_NAME is empty)';
  if (DANGEROUS_EVENTS.includes(event.name))
    return `the event “${event.name}” runs with your rights for changes that nobody has reviewed`;
  return comesFromFork(event) ? 'the change comes from a fork' : null;
}

/**
 * Lets a run take secrets out of a vault, or says why not.
 * @throws AppError `trust`
 */
export function requireInjectTrust(event: RunEvent): void {
  requireVaultTrust(event, 'No secret is injected here');
}

/**
 * Lets a run log in to a vault, or says why not.
 * @param refused how the message begins: `No vault is asked here`
 * @throws AppError `trust`
 */
export function requireVaultTrust(event: RunEvent, refused: string): void {
  const why = whyUntrusted(event);
  if (why === null) return;
  throw new AppError('trust', `${refused}: ${why}.`, {
    mend: [
      'Use a vault where only your own code runs, in a job of its own:',
      '  on: { push: { branches: [main] } }',
      'or skip the step for such changes:',
      '  if: github.event.pull_request.head.repo.full_name == github.repository',
    ].join('\n'),
  });
}

function textOf(value: unknown, key: string): string | null {
  const text = payloadField(value, key);
  return typeof text === 'string' && text !== '' ? text : null;
}
