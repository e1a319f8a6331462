import type { GithubCall, GithubHandler, GithubReply } from './github-api.ts';

export interface TokenState {
  /** Tokens that work, with how many more `GET`s they survive after they were revoked. */
  alive: Map<string, number>;
  /** Revoked ones that still work for a while. */
  dying: Map<string, number>;
}

const UNAUTHORIZED: GithubReply = { status: 401, body: { message: 'Bad credentials' } };

/** A user as `GET /user` gives it, with what the schema asks for. */
const USER = {
  login: 'octocat',
  id: 1,
  node_id: 'MDQ6VXNlcjE=',
  type: 'User',
  site_admin: false,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: '2008-01-14T04:33:35Z',
  updated_at: '2008-01-14T04:33:35Z',
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  gravatar_id: '',
  ...Object.fromEntries(
    'avatar_url url html_url followers_url following_url gists_url starred_url subscriptions_url organizations_url repos_url events_url received_events_url'
      .split(' ')
      .map((name) => [name, `https://api.github.com/${name}`]),
  ),
};

/**
 * Handlers for tokens: `GET /user` and `GET /installation/repositories` tell whether one works, the two revocations end
 * it. An authenticated `POST /credentials/revoke` gets 403, as docs.github.com/rest/credentials/revoke says.
 * @param lag how many `GET`s a revoked token still answers
 */
export function tokenHandlers(
  tokens: Iterable<string>,
  lag = 0,
): { state: TokenState; handlers: Record<string, GithubHandler> } {
  const state: TokenState = { alive: new Map([...tokens].map((token) => [token, lag])), dying: new Map() };
  const works = ({ token }: GithubCall): boolean => {
    if (token === null) return false;
    const left = state.dying.get(token);
    if (left === undefined) return state.alive.has(token);
    state.dying.set(token, left - 1);
    return left > 0;
  };
  const end = (token: string): void => {
    const left = state.alive.get(token);
    if (left === undefined) return;
    state.alive.delete(token);
    state.dying.set(token, left);
  };
  return {
    state,
    handlers: {
      'users/get-authenticated': (call) => (works(call) ? { status: 200, body: USER } : UNAUTHORIZED),
      'apps/list-repos-accessible-to-installation': (call) =>
        works(call) ? { status: 200, body: { total_count: 0, repositories: [] } } : UNAUTHORIZED,
      'apps/revoke-installation-access-token': (call) => {
        if (!works(call)) return UNAUTHORIZED;
        end(call.token!);
        return { status: 204 };
      },
      'credentials/revoke': (call) => {
        if (call.token !== null) return { status: 403, body: { message: 'Authenticated requests are forbidden' } };
        for (const token of (call.body as { credentials: string[] }).credentials) end(token);
        return { status: 202, body: {} };
      },
    },
  };
}
