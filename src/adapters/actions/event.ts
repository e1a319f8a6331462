import { readFileSync } from 'node:fs';
import { AppError } from '../../domain/app-error.ts';
import { isJsonObject } from '../../domain/json-object.ts';

/** What the runner tells of the run, as data. `payload` is the webhook's body: hostile text, checked where it is read. */
export interface RunEvent {
  /** `pull_request`, `push`, `merge_group`, `schedule`, … */
  name: string;
  payload: Readonly<Record<string, unknown>>;
  /** `owner/name`, or empty. */
  repository: string;
  ref: string;
  sha: string;
  actor: string;
  runId: string;
  /** Of the web pages: `https://github.com`. */
  serverUrl: string;
}

/**
 * Reads the run's event from the variables and the file the runner provides
 * (docs.github.com/en/actions/reference/workflows-and-actions/variables).
 * @throws AppError `trust` when the payload can't be read: without it nobody knows whether the run can be trusted
 */
export function readRunEvent(env: Readonly<Record<string, string | undefined>>): RunEvent {
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(env['GITHUB_EVENT_PATH']),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
  };
}

function readPayload(path: string | undefined): Readonly<Record<string, unknown>> {
  if (!path) return {};
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isJsonObject(parsed)) return parsed;
    throw new TypeError('The payload is not an object.');
  } catch (cause) {
    throw unreadablePayload(cause);
  }
}

function unreadablePayload(cause: unknown): AppError {
  return new AppError('trust', 'The event’s payload (GITHUB_EVENT_PATH) can’t be read, so the run can’t be judged.', {
    mend: 'Run the action on a GitHub runner, and let no earlier step change or delete the file that GITHUB_EVENT_PATH names.',
    cause,
  });
}
