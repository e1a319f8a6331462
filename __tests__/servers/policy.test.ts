import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OidcIssuer, type OpenBao, startOidcIssuer, startOpenBao } from '../../scripts/servers/index.ts';
import { runCommandLine } from '../../src/app/run.ts';
import { testWorld } from '../app/test-world.ts';

const VALUE = `read-by-policy-${Math.random().toString(36).slice(2)}`;
const signal = new AbortController().signal;
let bao: OpenBao;
let issuer: OidcIssuer;
let folder: string;
beforeAll(async () => {
  [bao, issuer] = await Promise.all([startOpenBao(), startOidcIssuer({ immutableSubject: true })]);
  folder = mkdtempSync(join(tmpdir(), 'sealant-policy-'));
  mkdirSync(join(folder, '.github'));
  const lines = [
    'version: 1',
    `providers: { vault: { type: vault, url: "${bao.url}", auth: { method: jwt, role: ci }, max-ttl: 10m } }`,
    'inject:',
    '  profiles:',
    '    deploy: { API_KEY: "vault://secret/prod/api#key" }',
    '    all: { "APP_*": "vault://secret/app/**#*" }',
  ];
  writeFileSync(join(folder, '.github/sealant.yml'), `${lines.join('\n')}\n`);
  await bao.must('POST', 'secret/data/prod/api', { data: { key: VALUE } });
  for (const name of ['app/db-main', 'app/deep/web'])
    await bao.must('POST', `secret/data/${name}`, { data: { key: VALUE } });
  await bao.must('POST', 'sys/auth/jwt', { type: 'jwt' });
  await bao.must('POST', 'auth/jwt/config', { oidc_discovery_url: issuer.url, bound_issuer: issuer.url });
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([bao?.stop(), issuer?.stop()]);
});

async function sealant(argv: string[]) {
  const env = {
    GITHUB_REPOSITORY: 'octo-org/app',
    GITHUB_REPOSITORY_ID: '74',
    GITHUB_REPOSITORY_OWNER_ID: '65',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    PATH: process.env['PATH'] ?? '',
    ...issuer.environment,
  };
  const world = testWorld({ argv, cwd: folder, env });
  const code = await runCommandLine(world, signal);
  return { code, out: world.printed(), err: world.complained() };
}

describe('sealant policy', () => {
  test('what it prints, pasted into OpenBao, lets the job read what the config names and nothing beside it', async () => {
    const { code, out } = await sealant(['policy']);
    expect(code).toBe(0);
    expect(out).toContain('repo:octo-org@65/app@74:ref:refs/heads/main');
    const [, hcl = ''] = /policy write ci - <<'EOF'\n([\s\S]*?)EOF/.exec(out) ?? [];
    const [, role = ''] = /auth\/jwt\/role\/ci - <<'EOF'\n([\s\S]*?)\nEOF/.exec(out) ?? [];
    await bao.must('PUT', 'sys/policies/acl/ci', { policy: hcl });
    await bao.must('POST', 'auth/jwt/role/ci', JSON.parse(role));
    const ran = await sealant(['inject', '--profile', 'deploy', '--json', 'out.json']);
    expect(ran.code, ran.err).toBe(0);
    const all = await sealant(['inject', '--profile', 'all', '--json', 'all.json']);
    expect(all.code, all.err).toBe(0);
    const read = JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8'));
    expect(read).toEqual({ APP_DB_MAIN_KEY: VALUE, APP_DEEP_WEB_KEY: VALUE });
    const other = await sealant(['inject', '--secrets', 'X_*=vault://secret/prod/*#key', '--json', 'no.json']);
    expect([other.code, other.err]).toEqual([4, expect.stringContaining('path "secret/metadata/prod/"')]);
    const beside = await sealant(['inject', '--secrets', 'X=vault://secret/prod/other#key', '--json', 'other.json']);
    expect(beside.code).toBe(4);
    expect(beside.err).toContain('path "secret/data/prod/other"');
    issuer.serve({ claims: { ref: 'refs/heads/topic' } });
    const elsewhere = await sealant(['inject', '--profile', 'deploy', '--json', 'topic.json']);
    issuer.serve({});
    expect([elsewhere.code, elsewhere.err]).toEqual([4, expect.stringMatching(/another value of the claim “ref”/)]);
  });
});
