import type { Secret } from '../../domain/secret.ts';
import { type Environment, Git } from '../sources/git-process.ts';
import type { Comparison } from './client.ts';

const REMOTE_BRANCH = /^refs\/remotes\/origin\//;

export interface HistoryRequest {
  /** Root of the checkout. */
  directory: string;
  env: Environment;
  /** Hash of a commit, or `refs/remotes/origin/NAME`; `null` wants all of `head`'s history. */
  base: string | null;
  /** Hash of a commit. */
  head: string;
  /** `https://github.com/owner/name`. The token goes to its host alone. */
  remote: string;
  token: Secret;
  /** Asks GitHub how far apart the two are; rejects where it can't tell. */
  compare: (range: { base: string; head: string }) => Promise<Comparison>;
}

export type HistoryOutcome =
  /** Nothing was missing. */
  | { kind: 'present' }
  /** Fetched, `depth` commits deep; `null` for all there is. */
  | { kind: 'fetched'; depth: number | null }
  /** git's exit code and the last line it said, without the token. */
  | { kind: 'failed'; why: string };

/**
 * Fetches what a shallow checkout lacks for `base..head`, and no more where GitHub can say how much that is: the default
 * checkout has one commit, a full clone of a large repository takes minutes.
 */
export async function completeHistory(request: HistoryRequest): Promise<HistoryOutcome> {
  const git = new Git(request.directory, request.env);
  const { base, head } = request;
  const shallow = await isShallow(git);
  if (!shallow && (base === null || (await hasCommit(git, base))) && (await hasCommit(git, head)))
    return { kind: 'present' };
  const range = base === null ? null : { base, head };
  return (range && (await completeRange(git, request, range, shallow))) ?? (await fetchAll(git, request));
}

async function completeRange(
  git: Git,
  request: HistoryRequest,
  range: { base: string; head: string },
  shallow: boolean,
): Promise<HistoryOutcome | null> {
  const asked = { base: range.base.replace(REMOTE_BRANCH, ''), head: range.head };
  const comparison = await request.compare(asked).catch(() => null);
  if (comparison === null) return null;
  if ((await countRange(git, range)) === comparison.ahead) return { kind: 'present' };
  const depth = Math.max(comparison.ahead, comparison.behind) + 1;
  const failure = await fetchCommits(request, shallow ? [`--depth=${depth}`] : []);
  const complete = failure === null && (await countRange(git, range)) === comparison.ahead;
  return complete ? { kind: 'fetched', depth } : null;
}

async function fetchAll(git: Git, request: HistoryRequest): Promise<HistoryOutcome> {
  const failure = await fetchCommits(request, (await isShallow(git)) ? ['--unshallow'] : []);
  return failure === null ? { kind: 'fetched', depth: null } : { kind: 'failed', why: failure };
}

/** Returns what went wrong, or `null`. */
async function fetchCommits(request: HistoryRequest, how: readonly string[]): Promise<string | null> {
  const { protocol, origin } = new URL(request.remote);
  const scheme = protocol.replace(':', '');
  const git = new Git(request.directory, { ...request.env, ...headerInConfig(request, origin) });
  const settings = [`protocol.${scheme}.allow=always`, 'credential.helper=', 'http.followRedirects=false'];
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];
  const config = settings.flatMap((setting) => ['-c', setting]);
  const wanted = [request.base, request.head].filter((revision) => revision !== null).map(refspecOf);
  const { end } = await git.output([...config, 'fetch', ...quiet, ...how, '--', request.remote, ...wanted]);
  if (end.code === 0) return null;
  const said = end.stderr.trim().split('\n').at(-1) ?? '';
  return `git fetch ended with ${end.code ?? end.failure?.code ?? 'a signal'}: ${said.slice(0, 200)}`;
}

/**
 * The token as a header for its own host, by `GIT_CONFIG_*` variables: arguments can be read by every process of the
 * machine. The empty value first drops a header that the checkout left in the repository's config; GitHub refuses two.
 */
function headerInConfig({ env, token }: HistoryRequest, origin: string): Record<string, string> {
  const before = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
  const key = `http.${origin}/.extraheader`;
  return {
    GIT_CONFIG_COUNT: String(before + 2),
    [`GIT_CONFIG_KEY_${before}`]: key,
    [`GIT_CONFIG_VALUE_${before}`]: '',
    [`GIT_CONFIG_KEY_${before + 1}`]: key,
    [`GIT_CONFIG_VALUE_${before + 1}`]: `AUTHORIZATION: basic ${basic}`,
  };
}

function refspecOf(revision: string): string {
  return REMOTE_BRANCH.test(revision) ? `+refs/heads/${revision.replace(REMOTE_BRANCH, '')}:${revision}` : revision;
}

async function isShallow(git: Git): Promise<boolean> {
  const { stdout } = await git.output(['rev-parse', '--is-shallow-repository']);
  return stdout.toString('utf8').trim() === 'true';
}

async function hasCommit(git: Git, hash: string): Promise<boolean> {
  const { end } = await git.output(['cat-file', '-e', `${hash}^{commit}`]);
  return end.code === 0;
}

/** Commits of `base..head` as far as they are here, or `null` when one of the two isn't. */
async function countRange(git: Git, { base, head }: { base: string; head: string }): Promise<number | null> {
  const { end, stdout } = await git.output(['rev-list', '--count', `${base}..${head}`, '--']);
  return end.code === 0 ? Number(stdout.toString('utf8')) : null;
}
