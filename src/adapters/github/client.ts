import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import type { Secret } from '../../domain/secret.ts';
import { proxiedFetch } from './proxied-fetch.ts';

/** Longest wait for a rate limit, in seconds, that a job is made to sit through. */
const MAX_WAIT = 60;
const MAX_RETRIES = 2;

export type GitHubClient = InstanceType<typeof Octokit>;

export interface GitHubAccess {
  /** `https://api.github.com`, or the API of a GitHub Enterprise Server. */
  apiUrl: string;
  token: Secret;
  /** Where proxies are named. */
  env: Readonly<Record<string, string | undefined>>;
}

/** GitHub's API, quick to start: retries what failed in passing, waits for short rate limits, prints nothing. */
export function openGitHub(access: GitHubAccess): GitHubClient {
  return new (Octokit.plugin(retry, throttling))(clientOptions(access));
}

/** What every client of GitHub's API is made with. */
export function clientOptions({ apiUrl, token, env }: GitHubAccess) {
  const waits = (seconds: number, _options: unknown, _client: unknown, retries: number): boolean =>
    retries < MAX_RETRIES && seconds <= MAX_WAIT;
  const fetch = proxiedFetch(apiUrl, env);
  return {
    baseUrl: apiUrl,
    auth: token.reveal(),
    userAgent: 'sealant',
    throttle: { onRateLimit: waits, onSecondaryRateLimit: waits },
    // Its own log would print URLs and answers.
    log: { debug() {}, info() {}, warn() {}, error() {} },
    ...(fetch === undefined ? {} : { request: { fetch } }),
  };
}

/** How two commits stand to each other: how many each has that the other hasn't. */
export interface Comparison {
  ahead: number;
  behind: number;
}

/** Asks how `head` stands to `base`. `repository` is `owner/name`; both are hashes of commits there. */
export async function compareCommits(
  client: GitHubClient,
  repository: string,
  range: { base: string; head: string },
  signal: AbortSignal,
): Promise<Comparison> {
  const [owner = '', repo = ''] = repository.split('/');
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${range.base}...${range.head}`,
    per_page: 1,
    page: 2,
    // Without an answer everything is fetched, so it isn't waited for long.
    request: { signal, retries: 1 },
  });
  return { ahead: data.ahead_by, behind: data.behind_by };
}
