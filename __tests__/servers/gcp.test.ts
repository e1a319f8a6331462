import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { MintOptions } from '../../scripts/servers/oidc-issuer.ts';
import { parseReference } from '../../src/domain/reference.ts';
import { testVaultProvider } from '../contracts/vault-provider.ts';
import { type GcpWorld, gcpUnderTest, startGcpWorld } from './gcp-world.ts';
import { toldFault } from './told-fault.ts';

const calm = new AbortController().signal;
const VALUE = ['google', 'secret', 'value'].join('-');
const folder = mkdtempSync(join(tmpdir(), 'sealant-gcp-'));
let world: GcpWorld;
let everybody: string[];

beforeAll(async () => {
  world = await startGcpWorld();
  world.gcp.add('db_password', VALUE);
  everybody = [...world.gcp.accessors];
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world?.stop();
});
afterEach(() => {
  world.issuer.serve({});
  world.gcp.tokenLife = 3600;
  world.gcp.enabled = true;
  world.gcp.failNext(0, 0);
  world.gcp.damageNext(0);
  world.gcp.impersonators.add(world.member);
  for (const one of everybody) world.gcp.accessors.add(one);
});

testVaultProvider('gcp-secret-manager', () => gcpUnderTest(world));

interface Using {
  settings?: Record<string, unknown>;
  auth?: Record<string, unknown>;
  env?: Record<string, string>;
  /** Variables that the config may name. */
  variables?: Record<string, string>;
}

async function issue(references: readonly string[], { settings, auth, env, variables }: Using = {}) {
  const provider = await world.provider(settings, auth, env);
  const session = await provider.open(world.identity(variables), calm);
  return session.issue(references.map(parseReference), () => {}, calm);
}

async function read(reference: string, using?: Using): Promise<string | null> {
  const [secret] = await issue([reference], using);
  return secret?.value.reveal() ?? null;
}

const faultOf = (work: Promise<unknown>): Promise<string> => toldFault(work, VALUE);

describe('the job’s token at the pool', () => {
  const REFUSED: readonly [what: string, served: MintOptions, auth: Record<string, unknown>, told: RegExp[]][] = [
    [
      'of another repository',
      { claims: { repository: 'octo-org/other', repository_id: '75' } },
      {},
      [/attribute condition/, /assertion\.repository_id == /, /repository=octo-org\/other/],
    ],
    [
      'for another audience',
      {},
      { audience: 'https://other.example.com' },
      [/does not accept the audience “https:\/\/other\.example\.com”/, /--allowed-audiences=/],
    ],
    [
      'of another issuer',
      { claims: { iss: 'https://token.example.com' } },
      {},
      [/does not trust the issuer “https:\/\/token\.example\.com”/, /--issuer-uri=/],
    ],
    ['that has expired', { expiresIn: -60 }, {}, [/expired/, /clock/]],
    ['with a forged signature', { forged: true }, {}, [/signature/]],
  ];
  test.for(REFUSED)('%s is refused, with cause and mend', async ([, served, auth, told]) => {
    world.issuer.serve(served);
    const text = await faultOf(read('gcpsm://db_password', { auth }));
    for (const part of told) expect(text).toMatch(part);
  });

  test('for a provider that isn’t there is refused', async () => {
    const auth = { 'workload-identity-provider': world.gcp.poolResource.replace('/sealant', '/sealent') };
    expect(await faultOf(read('gcpsm://db_password', { auth }))).toMatch(
      /does not exist[\s\S]*providers describe sealent/,
    );
  });

  test('of a job that may not act for the service account: the binding is named, subject with ids', async () => {
    world.gcp.impersonators.clear();
    const text = await faultOf(read('gcpsm://db_password'));
    expect(text).toContain('--role=roles/iam.workloadIdentityUser');
    expect(text).toContain(`--member='${world.member}'`);
    expect(text).toContain('immutable form');
  });

  test('for a service account that isn’t there is refused', async () => {
    const auth = { 'service-account': 'nobody@sealant-test.iam.gserviceaccount.com' };
    expect(await faultOf(read('gcpsm://db_password', { auth }))).toMatch(/no service account nobody@/);
  });

  test('reads without a service account too, and then the binding names the job itself', async () => {
    const auth = { 'service-account': undefined };
    expect(await read('gcpsm://db_password', { auth })).toBe(VALUE);
    for (const one of everybody) world.gcp.accessors.delete(one);
    const text = await faultOf(read('gcpsm://db_password', { auth }));
    expect(text).toContain(`--role=roles/secretmanager.secretAccessor --member='${world.member}'`);
  });

  test('gives a token of max-ttl, a quarter of an hour by default', async () => {
    await read('gcpsm://db_password');
    await read('gcpsm://db_password', { settings: { 'max-ttl': '5m' } });
    expect(world.gcp.lifetimes.slice(-2)).toEqual(['900s', '300s']);
  });

  test('is asked for anew when the pool’s token nears its end', async () => {
    world.gcp.tokenLife = 30;
    const session = await (await world.provider({}, { 'service-account': undefined })).open(world.identity(), calm);
    const asked = world.issuer.audiences.length;
    await session.issue([parseReference('gcpsm://db_password')], () => {}, calm);
    expect(world.issuer.audiences.length - asked).toBe(1);
  });

  test('gives an access token that can be masked, and is a lease that ends', async () => {
    const session = await (await world.provider()).open(world.identity(), calm);
    const leases: unknown[] = [];
    await session.issue([parseReference('gcpsm://db_password')], (lease) => leases.push(lease), calm);
    expect(session.credentials).toHaveLength(1);
    expect(leases).toEqual([{ kind: 'expiring', provider: 'gcp', expiresAt: expect.any(Date) }]);
  });
});

describe('application default credentials', () => {
  const auth = { method: 'adc' };
  const named = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return { auth, env: { GOOGLE_APPLICATION_CREDENTIALS: path } };
  };

  test('a service account’s key file, named by the variable', async () => {
    expect(await read('gcpsm://db_password', named('key.json', world.gcp.keyFile))).toBe(VALUE);
  });

  test('the login of gcloud; one that was revoked is named', async () => {
    const path = join(folder, 'application_default_credentials.json');
    const env = { CLOUDSDK_CONFIG: folder };
    writeFileSync(path, world.gcp.userFile);
    expect(await read('gcpsm://db_password', { auth, env })).toBe(VALUE);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(world.gcp.userFile), refresh_token: 'revoked-long-ago' }));
    expect(await faultOf(read('gcpsm://db_password', { auth, env }))).toMatch(/gcloud auth application-default login/);
    rmSync(path);
  });

  test('a machine’s own', async () => {
    const env = { ...world.gcp.machine, HOME: folder };
    expect(await read('gcpsm://db_password', { auth, env })).toBe(VALUE);
  });

  test('nothing: it is said how to log in, for people and for workflows', async () => {
    const env = { HOME: folder, GCE_METADATA_HOST: '127.0.0.1:1' };
    expect(await faultOf(read('gcpsm://db_password', { auth, env }))).toMatch(/gcloud auth application-default login/);
    const inWorkflow = { ...env, GITHUB_ACTIONS: 'true' };
    expect(await faultOf(read('gcpsm://db_password', { auth, env: inWorkflow }))).toMatch(/id-token: write/);
  });

  test('the file of another action’s federation: our own settings are spelt out', async () => {
    const account = world.gcp.serviceAccount;
    const url = `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`;
    const audience = `//iam.googleapis.com/${world.gcp.poolResource}`;
    const file = { type: 'external_account', audience, service_account_impersonation_url: url };
    const text = await faultOf(read('gcpsm://db_password', named('external.json', JSON.stringify(file))));
    expect(text).toContain(`workload-identity-provider: ${world.gcp.poolResource}, service-account: ${account}`);
  });

  test.for([
    ['that is no JSON', '{"private_key": "quoted', /is not JSON/],
    [
      'with a broken key',
      JSON.stringify({ type: 'service_account', client_email: 'a@b', private_key: 'broken-key' }),
      /private key can’t be used/,
    ],
  ] as const)('a key file %s is named, and not quoted', async ([, text, told]) => {
    const shown = await faultOf(read('gcpsm://db_password', named('faulty.json', text)));
    expect(shown).toMatch(told);
    expect(shown).not.toMatch(/quoted|broken-key/);
  });

  test('a key file that isn’t there is named', async () => {
    const env = { GOOGLE_APPLICATION_CREDENTIALS: join(folder, 'absent.json') };
    expect(await faultOf(read('gcpsm://db_password', { auth, env }))).toMatch(/can’t be read/);
  });

  test('a key in a variable works; a deleted one is named', async () => {
    const key = { method: 'service-account-key', key: 'env:GCP_KEY' };
    expect(await read('gcpsm://db_password', { auth: key, variables: { GCP_KEY: world.gcp.keyFile } })).toBe(VALUE);
    const gone = { ...JSON.parse(world.gcp.keyFile), client_email: 'gone@sealant-test.iam.gserviceaccount.com' };
    const using = { auth: key, variables: { GCP_KEY: JSON.stringify(gone) } };
    expect(await faultOf(read('gcpsm://db_password', using))).toMatch(/gone@.*not accepted/);
  });
});

describe('secrets', () => {
  test('are read by name, by the provider’s id, by full name, and by version', async () => {
    world.gcp.add('rotated', 'first-value');
    world.gcp.add('rotated', 'second-value');
    const full = `gcpsm://projects/${world.gcp.projectNumber}/secrets/rotated`;
    const current = ['gcpsm://rotated', 'gcp://gcp/rotated', full, 'gcpsm://rotated?version=latest'];
    const pinned = ['gcpsm://rotated?version=1', `gcpsm://projects/${world.gcp.project}/secrets/rotated/versions/1`];
    const issued = (await issue([...current, ...pinned])).map((secret) => secret?.value.reveal());
    expect(issued.slice(0, 4)).toEqual(current.map(() => 'second-value'));
    expect(issued.slice(4)).toEqual(pinned.map(() => 'first-value'));
  });

  test('of a region are read from its own host', async () => {
    world.gcp.add('regional', VALUE, { location: 'europe-west3' });
    expect(await read('gcpsm://regional', { settings: { location: 'europe-west3' } })).toBe(VALUE);
    expect(world.gcp.log.at(-1)?.host).toBe('secretmanager.europe-west3.rep.googleapis.com');
    expect(await read(`gcpsm://projects/${world.gcp.project}/locations/europe-west3/secrets/regional`)).toBe(VALUE);
    expect(await faultOf(read('gcpsm://regional'))).toMatch(/regional secret needs “location:”/);
  });

  test('that are bytes stay bytes; text stays as it is, with its mark and last line break', async () => {
    const bytes = Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256));
    world.gcp.add('bytes', bytes);
    world.gcp.add('text', '\ufeffüber\n');
    const [blob, text] = await issue(['gcpsm://bytes', 'gcpsm://text']);
    expect(Buffer.from(blob!.value.reveal(), blob!.value.encoding).equals(bytes)).toBe(true);
    expect(text?.value.reveal()).toBe('\ufeffüber\n');
  });

  test.for([
    ['DISABLED', /is disabled[\s\S]*gcloud secrets versions enable 1 --secret=state_disabled/],
    ['DESTROYED', /was destroyed[\s\S]*gcloud secrets versions add/],
  ] as const)('a version that is %s is told as that, also where it is optional', async ([state, told]) => {
    const name = `state_${state.toLowerCase()}`;
    world.gcp.add(name, VALUE, { state });
    expect(await faultOf(read(`gcpsm://${name}?version=1`))).toMatch(told);
    expect(await faultOf(read(`gcpsm://${name}?optional`))).toContain(state.toLowerCase());
  });

  test('one that isn’t there: the nearest name; a missing version: the command that lists them', async () => {
    expect(await faultOf(read('gcpsm://db_pasword'))).toMatch(/no such secret[\s\S]*Did you mean “db_password”/);
    expect(await faultOf(read('gcpsm://db_password?version=99'))).toMatch(/versions list db_password/);
  });

  test('without the role, the binding for this one secret is named', async () => {
    for (const one of everybody) world.gcp.accessors.delete(one);
    const text = await faultOf(read('gcpsm://db_password'));
    expect(text).toContain('gcloud secrets add-iam-policy-binding db_password --project=sealant-test');
    expect(text).toContain(`--member='serviceAccount:${world.gcp.serviceAccount}'`);
    const one = `serviceAccount:${world.gcp.serviceAccount} db_password`;
    world.gcp.accessors.add(one);
    expect(await read('gcpsm://db_password')).toBe(VALUE);
    world.gcp.accessors.delete(one);
  });

  test('a damaged value is asked for again once, then refused', async () => {
    world.gcp.damageNext(1);
    expect(await read('gcpsm://db_password')).toBe(VALUE);
    world.gcp.damageNext(2);
    expect(await faultOf(read('gcpsm://db_password'))).toMatch(/checksum/);
  });
});

describe('the service', () => {
  test('that is off in the project is told from a missing role', async () => {
    world.gcp.enabled = false;
    expect(await faultOf(read('gcpsm://db_password'))).toMatch(/gcloud services enable secretmanager/);
  });

  test('is asked again after 429 and 503, and given up in the end', async () => {
    for (const status of [429, 503]) {
      world.gcp.failNext(status, 2);
      expect(await read('gcpsm://db_password')).toBe(VALUE);
    }
    world.gcp.failNext(429, 1000);
    expect(await faultOf(read('gcpsm://db_password'))).toMatch(/429/);
  });

  test('is told the run, for its audit log', async () => {
    const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'octo-org/app', GITHUB_RUN_ID: '7' };
    await read('gcpsm://db_password', { env });
    expect(world.gcp.reasons.at(-1)).toBe('https://github.com/octo-org/app/actions/runs/7');
  });
});

test('200 secrets are read in parallel with a limit, one request each', async () => {
  const names = Array.from({ length: 200 }, (_, i) => `many_${i}`);
  for (const name of names) world.gcp.add(name, `value-of-${name}`);
  const before = world.gcp.log.length;
  const issued = await issue(names.map((name) => `gcpsm://${name}`));
  expect(issued.map((secret) => secret?.value.reveal())).toEqual(names.map((name) => `value-of-${name}`));
  // The exchange, the impersonation, and one each.
  expect(world.gcp.log.slice(before)).toHaveLength(202);
  expect(world.gcp.mostAtOnce).toBeLessThanOrEqual(12);
});
