import { afterEach, describe, expect, it } from 'vitest';
import { repositoryDispatch } from '../../../src/adapters/notifiers/repository-dispatch.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { type GithubApi, startGithubApi } from '../../stand-ins/github-api.ts';

let api: GithubApi;
afterEach(async () => {
  await api.stop();
  expect(api.faults).toEqual([]);
});

const notice = { operation: 'op', entry: 'vault://secret/prod/api#key', credential: null, state: 'promoted' } as const;
const signal = AbortSignal.timeout(120_000);

async function tell(status: number, token: string | null = 'a-token') {
  const told: unknown[] = [];
  api = await startGithubApi({
    'repos/create-dispatch-event': ({ params, body, token: used }) => {
      told.push({ params, body, used });
      return status === 204 ? { status } : { status, body: { message: 'Not Found' } };
    },
  });
  const secret = token === null ? null : new Secret(token, 'token');
  const notifier = repositoryDispatch({
    repositories: ['org/app', 'org/web'],
    apiUrl: api.url,
    token: secret,
    env: {},
  });
  return { result: await notifier.notify(notice, signal), told };
}

describe('telling repositories (stand-in for GitHub)', () => {
  it('starts the workflows of every one, with the entry and without a value', async () => {
    const { result, told } = await tell(204);
    expect(result).toEqual({ kind: 'done', detail: 'told org/app, org/web' });
    expect(told).toEqual(
      ['app', 'web'].map((repo) => ({
        params: { owner: 'org', repo },
        body: { event_type: 'sealant-rotated', client_payload: notice },
        used: 'a-token',
      })),
    );
  });

  it.each([403, 404])('that is refused (%i) fails with what the token lacks', async (status) => {
    const { result } = await tell(status);
    expect(result).toMatchObject({ kind: 'failed', mend: expect.stringContaining('write contents of org/app') });
  });

  it('without a token fails before anything is sent', async () => {
    const { result, told } = await tell(204, null);
    expect(result).toMatchObject({ kind: 'failed', mend: expect.stringContaining('GITHUB_TOKEN') });
    expect(told).toEqual([]);
  });
});
