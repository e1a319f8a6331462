import { AppError } from '../../domain/app-error.ts';
import type { World } from '../world.ts';
import { type Check, info, ok, warn } from './check.ts';

/**
 * What the workflow's job may do: its event, whether secrets may be injected there, its identity. Empty outside of a
 * job of GitHub Actions.
 */
export async function checkJob({ env }: World): Promise<Check[]> {
  if (env['GITHUB_ACTIONS'] !== 'true')
    return [
      {
        ...info(
          'job',
          'Not in a job of GitHub Actions: its permissions, the claims of its token, and what a vault answers to it can’t be seen from here.',
        ),
        mend: 'Run sealant doctor in the job. What vaults must grant to it, sealant policy prints here: sealant policy --event push --ref refs/heads/main',
      },
    ];
  const [{ readRunEvent }, { comesFromFork, isOnProtectedRef, requireInjectTrust }] = await Promise.all([
    import('../../adapters/actions/event.ts'),
    import('../event-trust.ts'),
  ]);
  const event = readRunEvent(env);
  const from = comesFromFork(event) ? ', from a fork' : '';
  const on = isOnProtectedRef(event, env) ? 'protected' : 'unprotected';
  const checks = [info('event', `The event is “${event.name}”${from}; the ref ${event.ref || '(none)'} is ${on}.`)];
  try {
    requireInjectTrust(event);
    checks.push(ok('trust', 'Secrets may be injected for this event.'));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    checks.push(warn('trust', error.message, error.mend));
  }
  checks.push(
    env['ACTIONS_ID_TOKEN_REQUEST_URL']
      ? ok('id-token', 'The job has an identity (OIDC) to log in to vaults with.')
      : warn(
          'id-token',
          'The job has no identity (OIDC): it can scan, but can’t log in to a vault.',
          'Give the job the permission:\n  permissions:\n    contents: read\n    id-token: write',
        ),
  );
  return checks;
}
