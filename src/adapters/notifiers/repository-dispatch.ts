import type { Secret } from '../../domain/secret.ts';
import type { NoticeResult, Notifier } from '../../engine/respond/notifier.ts';
import { HttpClient } from '../http.ts';

/** Workflows listen with `on: { repository_dispatch: { types: [sealant-rotated] } }`. */
const EVENT_TYPE = 'sealant-rotated';

export interface DispatchSettings {
  /** `owner/name` of the repositories whose workflows are started. */
  repositories: readonly string[];
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  apiUrl: string;
  /** With `contents: write` on every one of them; `null` where there is none. */
  token: Secret | null;
  /** For proxies. */
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Starts workflows of other repositories.
 * Source: docs.github.com/rest/repos/repos, “Create a repository dispatch event”.
 */
export function repositoryDispatch({ repositories, apiUrl, token, env }: DispatchSettings): Notifier {
  const http = new HttpClient({ env });
  return {
    async notify(notice, signal): Promise<NoticeResult> {
      if (token === null)
        return {
          kind: 'failed',
          detail: 'there is no GitHub token to tell others with',
          mend: 'Set GITHUB_TOKEN, or give the action github-token.',
        };
      const headers = {
        accept: 'application/vnd.github+json',
        'user-agent': 'sealant',
        'x-github-api-version': '2022-11-28',
        authorization: `Bearer ${token.reveal()}`,
      };
      const body = { event_type: EVENT_TYPE, client_payload: notice };
      for (const repository of repositories) {
        const url = `${apiUrl}/repos/${repository}/dispatches`;
        const answer = await http.send({ method: 'POST', url, headers, body, repeatable: true }, signal);
        if (answer.kind !== 'answer' || answer.status !== 204) {
          const what = answer.kind === 'answer' ? `answered ${answer.status}` : `could not be reached (${answer.code})`;
          return {
            kind: 'failed',
            detail: `GitHub ${what} when ${repository} was to be told`,
            mend: `Give a token that may write contents of ${repository} (the job’s own token may not write to other repositories), then: sealant rotate --apply --resume`,
          };
        }
      }
      return { kind: 'done', detail: `told ${repositories.join(', ')}` };
    },
  };
}
