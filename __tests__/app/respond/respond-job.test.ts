import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/app/config/read-config.ts';
import { exitCodeOfResponse, renderResponse } from '../../../src/app/respond/render-response.ts';
import { runRespondJob } from '../../../src/app/respond/respond-job.ts';
import type { RespondJob } from '../../../src/app/respond/respond-request.ts';
import { NO_SCAN_SETTINGS } from '../../../src/app/scan/scan-policy.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Fingerprint } from '../../../src/domain/fingerprint.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { progressOf } from '../../../src/engine/respond/journal.ts';
import { finding, memoryAudit } from '../../engine/respond/examples.ts';
import { type GithubApi, startGithubApi } from '../../stand-ins/github-api.ts';
import { tokenHandlers } from '../../stand-ins/github-tokens.ts';

let folder: string;
let api: GithubApi;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-job-'));
  return () => rmSync(folder, { recursive: true, force: true });
});
afterEach(() => api.stop());

const config = (mode: string) =>
  readConfig(`respond: { rules: [{ when: { credential: github-pat }, do: revoke, mode: ${mode} }] }`, 'sealant.yml');

function leaks(count: number): Finding[] {
  return Array.from({ length: count }, (_, i) => ({
    ...finding({
      entry: null,
      credential: 'github-pat',
      fingerprint: `v1:${String(i).padStart(32, '0')}` as Fingerprint,
    }),
    secret: new Secret(['ghp', randomBytes(18).toString('hex')].join('_'), 'leak'),
  }));
}

async function respond(findings: readonly Finding[], mode: string, changes: Partial<RespondJob> = {}) {
  const audit = memoryAudit();
  const result = await runRespondJob({
    world: { env: {}, now: () => new Date('2026-11-24T05:00:00Z'), stdin: () => process.stdin },
    top: folder,
    config: await config(mode),
    settings: NO_SCAN_SETTINGS,
    findings,
    what: 'findings',
    only: null,
    exposed: true,
    act: true,
    trust: { event: 'schedule', fork: false, protectedRef: true, approved: false },
    identity: { identityToken: () => Promise.reject(new Error('not asked for')), credential: () => null },
    mask: () => {},
    journal: '.sealant/journal.jsonl',
    audit,
    standIns: { 'api.github.com': api.url },
    signal: AbortSignal.timeout(120_000),
    ...changes,
  });
  return { result, audit };
}

describe('many leaked GitHub tokens (stand-in for GitHub)', () => {
  it('die together, each with its own journal and audit entry', async () => {
    const found = leaks(8);
    const { handlers, state } = tokenHandlers(found.map(({ secret }) => secret.reveal()));
    api = await startGithubApi(handlers);
    const { result, audit } = await respond(found, 'auto');
    expect(result.results.map((one) => one.kind === 'done' && one.outcome?.kind)).toEqual(
      Array(8).fill('revoked-verified'),
    );
    expect(state.alive.size).toBe(0);
    // Fewer calls than tokens; how many depends on how busy this machine is, since a call waits 100 ms for more.
    expect(api.calls.filter((line) => line.startsWith('POST')).length).toBeLessThan(8);
    const [, ...lines] = readFileSync(join(folder, '.sealant/journal.jsonl'), 'utf8').trim().split('\n');
    const progress = progressOf(lines.map((line) => JSON.parse(line)));
    expect(progress.map(({ closed }) => closed)).toEqual(Array(8).fill(true));
    expect(audit.events.filter(({ action }) => action === 'revoke')).toHaveLength(8);
    expect(exitCodeOfResponse(result, true)).toBe(0);
    for (const { secret } of found)
      expect(lines.join('') + JSON.stringify(audit.events) + renderResponse(result, true)).not.toContain(
        secret.reveal(),
      );
  });

  it('are left alone where the config only plans, and nothing is sent', async () => {
    const found = leaks(2);
    api = await startGithubApi(tokenHandlers(found.map(({ secret }) => secret.reveal())).handlers);
    const { result } = await respond(found, 'plan');
    expect(result.left).toHaveLength(2);
    expect(api.calls).toEqual([]);
    expect(exitCodeOfResponse(result, true)).toBe(1);
  });

  it('that GitHub refuses to end make the run red, with what to do', async () => {
    const found = leaks(1);
    const { handlers } = tokenHandlers(found.map(({ secret }) => secret.reveal()));
    api = await startGithubApi({ ...handlers, 'credentials/revoke': () => ({ status: 403, body: { message: 'no' } }) });
    const { result } = await respond(found, 'auto');
    expect(exitCodeOfResponse(result, true)).toBe(4);
    expect(renderResponse(result, true)).toContain('60 an hour');
  });

  it('are never asked about for a change from a fork', async () => {
    api = await startGithubApi({});
    const trust = { event: 'pull_request', fork: true, protectedRef: false, approved: false };
    await expect(respond(leaks(1), 'auto', { trust, act: false })).rejects.toMatchObject({ code: 'trust' });
    expect(api.calls).toEqual([]);
  });
});
