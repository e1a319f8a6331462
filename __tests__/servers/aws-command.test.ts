import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AwsAccount, startAwsAccount } from './aws-account.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const VALUE = ['value', 'of', 'a', 'laptop'].join('-');
let aws: AwsAccount;
let folder: string;
let key: { id: string; secret: string };
let proxy: { server: Server; port: number; tunnels: string[] };

beforeAll(async () => {
  aws = await startAwsAccount();
  folder = mkdtempSync(join(tmpdir(), 'sealant-aws-'));
  key = await aws.createUserKey('developer');
  proxy = await startProxy();
  const role = await aws.createRole('ci');
  await aws.createSecret('laptop/key', VALUE);
  const common = `type: aws-secrets-manager, region: eu-west-1, endpoint: "${aws.server.url}"`;
  writeFileSync(
    join(folder, 'sealant.yml'),
    `version: 1
providers:
  chain: { ${common}, auth: { method: default } }
  profile: { ${common}, auth: { method: default, profile: work } }
  job: { ${common}, auth: { method: web-identity, role-arn: "${role}" } }
inject:
  profiles:
    chain: { KEY: "chain://laptop/key" }
    profile: { KEY: "profile://laptop/key" }
    job: { KEY: "job://laptop/key" }
`,
  );
  writeFileSync(
    join(folder, 'credentials'),
    `[work]\naws_access_key_id = ${key.id}\naws_secret_access_key = ${key.secret}\n`,
    { mode: 0o600 },
  );
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  proxy?.server.close();
  proxy?.server.closeAllConnections();
  await aws?.stop();
});

async function startProxy(): Promise<typeof proxy> {
  const tunnels: string[] = [];
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on('connect', (request, client) => {
    tunnels.push(request.url ?? '');
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const target = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    for (const end of [target, client]) end.on('error', () => target.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: (server.address() as { port: number }).port, tunnels };
}

/** The real command line, in a process of its own, that says how long the variable it was given is. */
function run(
  profile: string,
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const tsx = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;
  const command = [
    '--import',
    tsx,
    join(ROOT, 'src/cli.ts'),
    'inject',
    '--config',
    'sealant.yml',
    '--profile',
    profile,
  ];
  const child = spawn(process.execPath, [...command, '--', '/bin/sh', '-c', 'echo length=$' + '{#KEY} value=$KEY'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      RUNNER_TEMP: folder,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'credentials'),
      AWS_CONFIG_FILE: join(folder, 'no-config'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })));
}

const GIVEN = `length=${VALUE.length} value=***`;

describe('sealant inject with AWS, as a command', () => {
  test('logs in with the keys of the environment', async () => {
    const { code, out, err } = await run('chain', { AWS_ACCESS_KEY_ID: key.id, AWS_SECRET_ACCESS_KEY: key.secret });
    expect([code, out.trim()]).toEqual([0, GIVEN]);
    expect(err).not.toContain('NodeVersionSupportWarning');
  });

  test('logs in with a named profile', async () => {
    expect(await run('profile')).toMatchObject({ code: 0, out: `${GIVEN}\n` });
  });

  test('where nothing logs in, says how to: on a laptop, and in a job', async () => {
    const laptop = await run('chain');
    expect([laptop.code, laptop.out]).toEqual([4, '']);
    expect(laptop.err).toContain('aws sso login');
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify({ ref: 'refs/heads/main', repository: { full_name: 'octo-org/app' } }));
    const push = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'octo-org/app' };
    const job = await run('chain', { GITHUB_ACTIONS: 'true', ...push });
    expect(job.err).toContain('method: web-identity');
  });

  test('a variable can’t send the login elsewhere', async () => {
    const elsewhere = { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' };
    expect(await run('job', { ...aws.issuer.environment, ...elsewhere })).toMatchObject({ code: 0, out: `${GIVEN}\n` });
  });

  test('goes through the proxy that is named, and around it where NO_PROXY says so', async () => {
    const env = { ...aws.issuer.environment, HTTP_PROXY: `http://127.0.0.1:${proxy.port}` };
    expect(await run('job', env)).toMatchObject({ code: 0, out: `${GIVEN}\n` });
    expect(proxy.tunnels).toContain(new URL(aws.server.url).host);
    proxy.tunnels.length = 0;
    expect(await run('job', { ...env, NO_PROXY: '127.0.0.1' })).toMatchObject({ code: 0 });
    expect(proxy.tunnels).toEqual([]);
  });
});
