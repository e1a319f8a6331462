import { AppError } from '../../domain/app-error.ts';

/** For a job that has the permission, and still gets no OIDC token. */
export const NO_TOKEN_MEND =
  'Run the job again. If it stays so, see githubstatus.com, and check that the job has “id-token: write”.';

/** The job was not given the permission to ask for an OIDC token. */
export function noPermission(): AppError {
  return new AppError('vault', 'This job has no OIDC identity, so it can’t log in to the vault.', {
    mend: 'Give the job the permission:\n  permissions:\n    id-token: write\nWorkflows of pull requests from forks never get it.',
  });
}
