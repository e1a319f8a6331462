/** The job that a vault is to trust. */
export interface Workload {
  /** `owner/name` */
  repository: string;
  /** Numbers that survive renames; `null` outside of a job. */
  repositoryId: string | null;
  ownerId: string | null;
  /** A deployment environment, which then decides alone; else the event and the ref do. */
  environment: string | null;
  event: string;
  /** `refs/heads/main` */
  ref: string;
  issuer: string;
}

/** GitHub.com's token service. An Enterprise Server has its own: https://HOST/_services/token. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * What `sub` of the job's token says: the classic form, and the immutable one with ids that repositories made or renamed
 * since 2026-07-15 have. Source: docs.github.com/en/actions/reference/security/oidc (example subject claims).
 * @returns one or two; the second only where the ids are known
 */
export function subjectsOf(workload: Workload): string[] {
  const { repository, repositoryId, ownerId } = workload;
  const [owner = '', name = ''] = repository.split('/');
  const names = [repository];
  if (repositoryId !== null && ownerId !== null) names.push(`${owner}@${ownerId}/${name}@${repositoryId}`);
  return names.map((one) => `repo:${one}:${contextOf(workload)}`);
}

function contextOf({ environment, event, ref }: Workload): string {
  if (environment !== null) return `environment:${environment}`;
  return event === 'pull_request' ? 'pull_request' : `ref:${ref}`;
}

/** Claims that pin the job down, by name. Ids where they are known: a name can be taken by somebody else later. */
export function claimsOf({ repository, repositoryId, environment, event, ref }: Workload): Record<string, string> {
  const claims: Record<string, string> = { repository };
  if (repositoryId !== null) claims['repository_id'] = repositoryId;
  if (environment !== null) claims['environment'] = environment;
  else if (event === 'pull_request') claims['event_name'] = event;
  else claims['ref'] = ref;
  return claims;
}
