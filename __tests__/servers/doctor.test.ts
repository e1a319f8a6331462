import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAuditFile } from '../../src/adapters/audit/verify-audit-file.ts';
import { runCommandLine } from '../../src/app/run.ts';
import { testWorld } from '../app/test-world.ts';
import { type ActionVault, startActionVault } from './action-vault.ts';

let world: ActionVault;
let folder: string;

beforeAll(async () => {
  world = await startActionVault();
  folder = mkdtempSync(join(tmpdir(), 'sealant-doctor-'));
  mkdirSync(join(folder, '.github'));
  await world.bao.must('POST', 'secret/data/prod/api', { data: { key: 'value-that-nobody-reads' } });
}, 120_000);
afterAll(async () => {
  await world?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function doctor(
  profile: Record<string, string | object>,
  auth: object = { method: 'jwt', role: 'ci' },
  token = '',
  audit: { file: string } | null = null,
  format = ['--format', 'json'],
) {
  const provider = { type: 'vault', url: world.bao.url, auth };
  const config = {
    providers: { bao: provider },
    inject: { profiles: { deploy: profile } },
    ...(audit ? { audit } : {}),
  };
  writeFileSync(join(folder, '.github/sealant.yml'), JSON.stringify(config));
  const env = {
    ...world.issuer.environment,
    PATH: process.env['PATH'],
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'octo-org/app',
    VAULT_TOKEN: token,
  };
  const place = testWorld({ cwd: folder, env, argv: ['doctor', ...format] });
  const code = await runCommandLine(place, new AbortController().signal);
  const text = place.printed();
  const { checks } = (format.length > 0 ? JSON.parse(text) : { checks: [] }) as {
    checks: { id: string; status: string; says: string; mend: string }[];
  };
  return { code, text, of: (id: string) => checks.find((check) => check.id === id) };
}

test('a role that may read all that is wanted is found so, without reading, and no session stays', async () => {
  const before = await world.liveLeases();
  const { code, of, text } = await doctor({
    API_KEY: 'vault://secret/prod/api#key',
    DB: 'bao://database/creds/app#password',
  });
  expect(of('providers.bao')).toMatchObject({ status: 'ok' });
  expect(of('providers.bao.policy')).toMatchObject({ status: 'ok' });
  expect(code).toBe(0);
  expect(text).not.toContain('value-that-nobody-reads');
  expect(await world.liveLeases()).toEqual(before);
  expect(await world.liveTokens()).toEqual([]);
});

test('what the role may not read is told with the policy lines that allow it', async () => {
  const { code, of } = await doctor({
    A: 'vault://secret/staging/api#key',
    B: 'vault://database/creds/admin#password',
    C: 'vault://secret/prod/api#key',
  });
  expect(of('providers.bao.policy')).toMatchObject({
    status: 'fail',
    says: 'The role may not read vault://secret/staging/api, vault://database/creds/admin.',
    mend: [
      'Add to its policy:',
      'path "secret/data/staging/api" { capabilities = ["read"] }',
      'path "database/creds/admin" { capabilities = ["read"] }',
    ].join('\n'),
  });
  expect(code).toBe(4);
});

test('what mints by a write needs another capability than what is read', async () => {
  const { of } = await doctor({
    A: 'vault://secret/prod/api#key',
    B: { ref: 'vault://transit/hmac/sealant/sha2-256#hmac', with: { input: 'eA==' } },
    C: { ref: 'vault://pki/issue/web#certificate', with: { common_name: 'a.example.com' } },
  });
  expect(of('providers.bao.policy')).toMatchObject({
    status: 'fail',
    says: 'The role may not read vault://pki/issue/web.',
    mend: 'Add to its policy:\npath "pki/issue/web" { capabilities = ["update"] }',
  });
});

test('a role that is not there is told with what to do', async () => {
  const { code, of } = await doctor({ A: 'vault://secret/prod/api#key' }, { method: 'jwt', role: 'nobody' });
  expect(of('providers.bao')?.status).toBe('fail');
  expect(of('providers.bao')?.mend).toBeTruthy();
  expect(code).toBe(4);
});

test('a reference that no provider answers to is told', async () => {
  const { of } = await doctor({ A: 'awssm://prod/payments#apiKey' });
  expect(of('inject.profiles')).toMatchObject({ status: 'fail', says: expect.stringContaining('awssm://') });
});

test('a token that is given is tried, and left alive', async () => {
  const made = await world.bao.must('POST', 'auth/token/create', { policies: ['ci'], ttl: '5m' });
  const token = (made['auth'] as { client_token: string }).client_token;
  const auth = { method: 'token', token: 'env:VAULT_TOKEN' };
  const profile = { A: 'vault://secret/prod/api#key' };
  const { code, of, text } = await doctor(profile, auth, token);
  expect(of('providers.bao')).toMatchObject({ status: 'ok', says: expect.stringContaining('lives on') });
  expect(of('providers.bao.policy')?.status).toBe('ok');
  expect(code).toBe(0);
  expect(text).not.toContain(token);
  await world.bao.must('POST', 'auth/token/revoke', { token });
  expect((await doctor(profile, auth, token)).of('providers.bao')).toMatchObject({ status: 'fail' });
});

test('the job’s claims are told, and never its token', async () => {
  const { of, text } = await doctor({ API_KEY: 'vault://secret/prod/api#key' });
  const { says } = of('claims')!;
  expect(says).toContain('sub: repo:octo-org/app:ref:refs/heads/main');
  expect(says).toContain(`aud: ${world.bao.url}`);
  expect(says).toMatch(/\nevent_name: push\n[\s\S]*job_workflow_ref: octo-org\/app\/\.github\/workflows\/deploy\.yml/);
  expect(text).not.toMatch(/eyJ/);
});

test('what the vault must have for this job is printed, and pasted into OpenBao it lets the job in', async () => {
  const profile = { API_KEY: 'vault://secret/prod/api#key' };
  const { of } = await doctor(profile, { method: 'jwt', role: 'pasted' });
  expect(of('providers.bao')?.status).toBe('fail');
  const paste = of('providers.bao.trust')?.mend ?? '';
  const [, policy = ''] = /bao policy write pasted - <<'EOF'\n([\s\S]*?)EOF/.exec(paste) ?? [];
  const [, role = ''] = /bao write auth\/jwt\/role\/pasted - <<'EOF'\n([\s\S]*?)\nEOF/.exec(paste) ?? [];
  await world.bao.must('PUT', 'sys/policies/acl/pasted', { policy });
  await world.bao.must('POST', 'auth/jwt/role/pasted', JSON.parse(role));
  const again = await doctor(profile, { method: 'jwt', role: 'pasted' });
  expect(again.of('providers.bao.policy')).toMatchObject({ status: 'ok' });
  expect(again.of('providers.bao.grants')).toMatchObject({ status: 'ok' });
  expect(again.code).toBe(0);
});

test('grants wider than the config needs are told, with the policy that is enough', async () => {
  const { of, code } = await doctor({ API_KEY: 'vault://secret/prod/api#key' });
  expect(of('providers.bao.grants')).toMatchObject({
    status: 'warn',
    says: [
      'The role may do more than the config needs:',
      'secret/data/prod/api: create, patch, update',
      'secret/data/prod/*: create, patch, read, update',
    ].join('\n'),
    mend: 'All that the config needs is:\npath "secret/data/prod/api" {\n  capabilities = ["read"]\n}',
  });
  expect(code).toBe(0);
});

test('the root policy is told as such', async () => {
  const auth = { method: 'token', token: 'env:VAULT_TOKEN' };
  const { of, text } = await doctor({ A: 'vault://secret/prod/api#key' }, auth, world.bao.token);
  expect(of('providers.bao.grants')).toMatchObject({ status: 'warn', says: expect.stringContaining('root policy') });
  expect(text).not.toContain(world.bao.token);
});

test('its own login and release are in the config’s audit log', async () => {
  const { of } = await doctor({ API_KEY: 'vault://secret/prod/api#key' }, undefined, '', { file: 'audit.jsonl' });
  expect(of('providers.bao')?.status).toBe('ok');
  const log = join(folder, 'audit.jsonl');
  expect(await verifyAuditFile(log)).toMatchObject({ kind: 'intact', entries: 2 });
  const entries = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(entries).toMatchObject([
    { action: 'login', target: 'bao', result: 'ok' },
    { action: 'release', target: 'bao', result: 'ok', detail: { outcome: 'revoked-verified' } },
  ]);
});

test('for people, what is to be pasted stands at the left margin', async () => {
  const { text } = await doctor({ API_KEY: 'vault://secret/prod/api#key' }, undefined, '', null, []);
  expect(text).toMatch(/\n# providers\.bao\.trust: To let this job in, [^\n]*\nbao write auth\/jwt\/config /);
  expect(text).toMatch(/\nEOF\nbao write auth\/jwt\/role\/ci - <<'EOF'\n\{\n[\s\S]*\n\}\nEOF\n/);
});
