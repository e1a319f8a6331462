import type { GuardedRequest } from '../guarded-client.ts';
import type { HttpAnswer } from '../http.ts';

type Call = Omit<GuardedRequest, 'repeatable'>;
type Truth = 'live' | 'dead' | 'unknown';

/** A provider whose credential ends itself: the credential that authorises the call is the one that dies. */
export interface SelfRevoking {
  /** The only host that the credential is sent to. */
  host: string;
  /** Values it may be tried with; others have the kind's name but not this way out. */
  accepts: RegExp;
  /** Asks whether it lives, changing nothing. */
  look(value: string): Call;
  judge(answer: HttpAnswer): Truth;
  end(value: string): Call;
  ended(answer: HttpAnswer): boolean;
  /** Why a credential that is told dead at the first look may live all the same. */
  doubt?: string;
  /** Documentation of both calls. */
  source: string;
}

const byStatus =
  (dead: number, live = 200) =>
  ({ status }: HttpAnswer): Truth =>
    status === live ? 'live' : status === dead ? 'dead' : 'unknown';
const status =
  (...wanted: number[]) =>
  (answer: HttpAnswer) =>
    wanted.includes(answer.status);
const bearer = (value: string) => ({ authorization: `Bearer ${value}`, 'user-agent': 'sealant' });

export const SELF_REVOKING = {
  gitlab: {
    host: 'gitlab.com',
    accepts: /^glpat-[\w.-]{20,}$/,
    look: (value) => ({
      method: 'GET',
      path: '/api/v4/personal_access_tokens/self',
      headers: { 'private-token': value },
    }),
    judge: byStatus(401),
    end: (value) => ({
      method: 'DELETE',
      path: '/api/v4/personal_access_tokens/self',
      headers: { 'private-token': value },
    }),
    ended: status(204),
    doubt: 'gitlab.com does not know this token. If it is of a GitLab of your own, revoke it there.',
    source: 'docs.gitlab.com/api/personal_access_tokens',
  },
  slack: {
    host: 'slack.com',
    accepts: /^xox[abeoprs]?[.-]/,
    look: (value) => ({ method: 'POST', path: '/api/auth.test', headers: bearer(value), body: {} }),
    judge: (answer) => {
      const { ok, error } = slackAnswer(answer);
      if (ok) return 'live';
      return ['invalid_auth', 'token_revoked', 'token_expired', 'account_inactive'].includes(error)
        ? 'dead'
        : 'unknown';
    },
    end: (value) => ({ method: 'POST', path: '/api/auth.revoke', headers: bearer(value), body: {} }),
    // 200 is no success at Slack.
    ended: (answer) => slackAnswer(answer).revoked,
    doubt:
      'Slack refuses this token here, which it also does where a workspace allows only certain addresses. Look in the app’s settings.',
    source: 'api.slack.com/methods/auth.revoke',
  },
  buildkite: {
    host: 'api.buildkite.com',
    accepts: /^bkua_/,
    look: (value) => ({ method: 'GET', path: '/v2/access-token', headers: bearer(value) }),
    judge: byStatus(401),
    end: (value) => ({ method: 'DELETE', path: '/v2/access-token', headers: bearer(value) }),
    ended: status(204),
    source: 'buildkite.com/docs/apis/rest-api/access-token',
  },
  discord: {
    host: 'discord.com',
    accepts: /^https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,80}$/,
    look: (value) => ({ method: 'GET', path: discordPath(value), headers: { 'user-agent': 'sealant' } }),
    // 404 is an unknown webhook, 401 a wrong token for a known one.
    judge: ({ status: code }) => (code === 200 ? 'live' : code === 404 || code === 401 ? 'dead' : 'unknown'),
    end: (value) => ({ method: 'DELETE', path: discordPath(value), headers: { 'user-agent': 'sealant' } }),
    ended: status(204),
    source: 'discord.com/developers/docs/resources/webhook',
  },
  sendgrid: {
    host: 'api.sendgrid.com',
    // The key's own id is its second part, so no other key can be meant.
    accepts: /^SG\.[\w-]{16,32}\.[\w-]{32,64}$/,
    look: (value) => ({ method: 'GET', path: '/v3/scopes', headers: bearer(value) }),
    judge: byStatus(401),
    end: (value) => ({ method: 'DELETE', path: `/v3/api_keys/${value.split('.')[1]}`, headers: bearer(value) }),
    ended: status(204),
    source: 'docs.sendgrid.com/api-reference/api-keys/delete-api-keys',
  },
  doppler: {
    host: 'api.doppler.com',
    accepts: /^dp\.(?:pt|ct|sa|st|said|scim|audit)\./,
    look: (value) => ({ method: 'GET', path: '/v3/me', headers: bearer(value) }),
    judge: byStatus(401),
    end: (value) => ({
      method: 'POST',
      path: '/v3/auth/revoke',
      headers: { 'user-agent': 'sealant' },
      body: { token: value },
    }),
    ended: status(200),
    source: 'docs.doppler.com/reference/auth-revoke',
  },
} as const satisfies Record<string, SelfRevoking>;

export type SelfRevokingId = keyof typeof SELF_REVOKING;

/** Only the path: the host is fixed, whatever the URL that was found says. */
function discordPath(value: string): string {
  return new URL(value).pathname;
}

function slackAnswer({ body }: HttpAnswer): { ok: boolean; revoked: boolean; error: string } {
  const record = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const error = typeof record['error'] === 'string' ? record['error'] : '';
  const ok = record['ok'] === true;
  return { ok, revoked: ok && record['revoked'] === true, error };
}
