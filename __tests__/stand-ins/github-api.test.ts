import { afterEach, expect, it } from 'vitest';
import { type GithubApi, startGithubApi } from './github-api.ts';

let api: GithubApi;
afterEach(() => api.stop());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/credentials/revoke`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'test', ...headers },
    body: JSON.stringify(body),
  });

it('the stand-in for GitHub refuses a body that the published description does not allow', async () => {
  api = await startGithubApi({ 'credentials/revoke': () => ({ status: 202, body: {} }) });
  for (const body of [{}, { credentials: [] }, { credentials: [1] }, { credentials: Array(1001).fill('x') }])
    expect((await post(body)).status).toBe(422);
  expect((await post({ credentials: ['x'] })).status).toBe(202);
});

it('the stand-in for GitHub notes an answer that the published description does not allow', async () => {
  api = await startGithubApi({ 'users/get-authenticated': () => ({ status: 200, body: { login: 'octocat' } }) });
  await fetch(`${api.url}/user`, { headers: { 'user-agent': 'test' } });
  expect(api.faults.length).toBeGreaterThan(0);
});

it('the stand-in for GitHub wants a User-Agent, and knows no other calls', async () => {
  api = await startGithubApi({});
  expect((await post({ credentials: ['x'] }, { 'user-agent': '' })).status).toBe(403);
  expect((await fetch(`${api.url}/user`, { headers: { 'user-agent': 'test' } })).status).toBe(404);
  expect((await fetch(`${api.url}/nothing`, { headers: { 'user-agent': 'test' } })).status).toBe(404);
});
