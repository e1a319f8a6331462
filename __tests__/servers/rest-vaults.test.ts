import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StandInAnswer } from '../../scripts/servers/stand-in-hosts.ts';
import { type VaultType, vaults } from '../../src/adapters/vaults/index.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { parseReference } from '../../src/domain/reference.ts';
import { DOPPLER_AUDIENCE, type RestWorld, startRestWorld } from './rest-world.ts';

const signal = new AbortController().signal;
let world: RestWorld;
beforeAll(async () => {
  world = await startRestWorld();
  world.dopplerServer.set('backend', 'prd', { API_KEY: 'doppler-value-1', JSON: '{"a":{"b":"deep-value"}}' });
  world.infisicalServer.set('prod', { API_KEY: 'root-value', OWN: 'own-value' });
  world.infisicalServer.set('prod/shared', { OWN: 'imported-value', SHARED: 'shared-1', ONLY: 'only-value' });
  world.infisicalServer.set('prod/later', { SHARED: 'shared-2' });
  world.infisicalServer.import('prod', 'prod/shared');
  world.infisicalServer.import('prod', 'prod/later');
  const { onePasswordServer: op } = world;
  op.add(
    'My Vault',
    'Database "main"',
    [
      { label: 'username', value: 'app' },
      { label: 'password', value: 'op-password-value' },
      { label: 'empty' },
      { id: 'first', label: 'twice', value: 'one-value' },
      { id: 'second', label: 'twice', value: 'two-value' },
      { label: 'port', value: '5432', section: 's1' },
    ],
    { s1: 'Network access' },
  );
  op.add('My Vault', 'Same', [{ label: 'password', value: 'same-1' }]);
  op.add('My Vault', 'Same', [{ label: 'password', value: 'same-2' }]);
}, 60_000);
afterAll(() => world?.stop());

interface Asked {
  /** Of the first request. */
  answer?: StandInAnswer;
  settings?: Record<string, unknown>;
  env?: Record<string, string>;
}

const serverOf = (type: VaultType) =>
  type === 'doppler' ? world.dopplerServer : type === 'infisical' ? world.infisicalServer : world.onePasswordServer;

async function read(type: VaultType, references: string[], { settings, env, answer }: Asked = {}) {
  if (answer !== undefined) serverOf(type).answerNext(answer);
  const provider = await world.provider(type, settings);
  const session = await provider.open(world.identity(env), signal);
  try {
    const issued = await session.issue(references.map(parseReference), () => {}, signal);
    return issued.map((secret) => secret?.value.reveal() ?? null);
  } finally {
    await session.release(null, signal);
  }
}

async function faultOf(type: VaultType, reference: string, asked?: Asked): Promise<string> {
  const fault = await read(type, [reference], asked).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(AppError);
  const { code, message, mend } = fault as AppError;
  expect(mend).not.toBe('');
  return `${code}: ${message} → ${mend}`;
}

describe('Doppler (a stand-in)', () => {
  test('a config is read once, and its own name is no secret', async () => {
    const before = world.dopplerServer.log.length;
    const all = await read('doppler', ['doppler://backend/prd#*', 'doppler://backend/prd#API_KEY']);
    expect(JSON.parse(all[0]!)).toEqual({ API_KEY: 'doppler-value-1', JSON: '{"a":{"b":"deep-value"}}' });
    expect(all[1]).toBe('doppler-value-1');
    const paths = world.dopplerServer.log.slice(before).map(({ path }) => path.split('?')[0]);
    expect(paths).toEqual(['/v3/auth/oidc', '/v3/configs/config/secrets/download', '/v3/auth/revoke', '/v3/me']);
  });

  test('after a session no token of it is alive; a service token that was given stays', async () => {
    const given = world.dopplerServer.serviceToken('backend', 'prd');
    const settings = { auth: { method: 'token', token: 'env:DOPPLER_TOKEN' } };
    const asked = { settings, env: { DOPPLER_TOKEN: given } };
    expect(await read('doppler', ['doppler://backend/prd#API_KEY'], asked)).toEqual(['doppler-value-1']);
    await read('doppler', ['doppler://backend/prd#API_KEY']);
    expect([...world.dopplerServer.tokens.keys()]).toEqual([given]);
    expect(await faultOf('doppler', 'doppler://backend/dev#A', asked)).toMatch(/this token may not read it \(403\)/);
  });

  test('one refused request is asked for again', async () => {
    const provider = await world.provider('doppler');
    const session = await provider.open(world.identity(), signal);
    world.dopplerServer.answerNext({ status: 429, body: {}, headers: { 'retry-after': '0' } });
    const [secret] = await session.issue([parseReference('doppler://backend/prd#API_KEY')], () => {}, signal);
    expect(secret?.value.reveal()).toBe('doppler-value-1');
    await session.release(null, signal);
  });

  test.each<[string, string, Asked, RegExp]>([
    [
      'another audience',
      'doppler://backend/prd#A',
      { settings: { auth: { method: 'oidc', identity: 'x', audience: 'https://other' } } },
      /vault: .*identity x does not let this job in \(401\).*aud=https:\/\/other/,
    ],
    [
      'a dead token',
      'doppler://backend/prd#A',
      { settings: { auth: { method: 'token', token: 'env:DOPPLER_TOKEN' } }, env: { DOPPLER_TOKEN: 'dead' } },
      /vault: .*does not accept the token \(401\).*DOPPLER_TOKEN/,
    ],
    [
      'no token',
      'doppler://backend/prd#A',
      { settings: { auth: { method: 'token', token: 'env:DOPPLER_TOKEN' } } },
      /vault: DOPPLER_TOKEN/,
    ],
    ['a path of one part', 'doppler://backend#A', {}, /config: .*not a config of a project/],
    ['a path that would be a query', 'doppler://backend/prd&x=1#A', {}, /config: .*not a config of a project/],
    ['a version', 'doppler://backend/prd#A?version=1', {}, /config: .*no versions/],
    ['a secret that is not there', 'doppler://backend/prd#API_KEZ', {}, /Did you mean “API_KEY”/],
    ['no field', 'doppler://backend/prd', {}, /names no field, and has 2/],
  ])('%s is told', async (_, reference, asked, told) => {
    expect(await faultOf('doppler', reference, asked)).toMatch(told);
  });

  test('a config without an audience is refused', async () => {
    await expect(world.provider('doppler', { auth: { method: 'oidc', identity: 'x' } })).rejects.toThrow(
      /lacks “audience”/,
    );
    expect(DOPPLER_AUDIENCE).toMatch(/^https/);
  });
});

describe('Infisical (a stand-in)', () => {
  test('own secrets win over imported ones, later imports over earlier ones', async () => {
    const [all] = await read('infisical', ['infisical://prod#*']);
    expect(JSON.parse(all!)).toEqual({
      API_KEY: 'root-value',
      OWN: 'own-value',
      SHARED: 'shared-2',
      ONLY: 'only-value',
    });
  });

  test('universal auth works, and after a session no token is alive', async () => {
    const { clientId, clientSecret, tokens } = world.infisicalServer;
    const settings = { auth: { method: 'universal', 'client-id': clientId, 'client-secret': 'env:SECRET' } };
    expect(
      await read('infisical', ['infisical://prod/shared#ONLY'], { settings, env: { SECRET: clientSecret } }),
    ).toEqual(['only-value']);
    expect(tokens.size).toBe(0);
    expect(await faultOf('infisical', 'infisical://prod#A', { settings, env: { SECRET: 'wrong' } })).toMatch(
      /machine identity does not let this job in \(401\).*client id and secret/,
    );
  });

  test('a later process gives a session back by its handle', async () => {
    const provider = await world.provider('infisical');
    const session = await provider.open(world.identity(), signal);
    const { vault } = await vaults.infisical();
    const kept = JSON.parse(JSON.stringify(session.handle));
    const releaser = vault.resume!(kept, { env: world.infisicalServer.environment, directory: '/' });
    expect(await releaser.release(null, signal)).toEqual({ kind: 'revoked-verified' });
    expect(world.infisicalServer.tokens.size).toBe(0);
  });

  test('a value that the identity may not read is never taken for one: its placeholder is refused', async () => {
    const { hidden } = world.infisicalServer;
    hidden.add('OWN');
    const told = /OWN is there, but not the value.*“Read Value”/;
    for (const reference of ['infisical://prod#OWN', 'infisical://prod#OWN?optional', 'infisical://prod#*'])
      expect(await faultOf('infisical', reference)).toMatch(told);
    expect(await read('infisical', ['infisical://prod#API_KEY'])).toEqual(['root-value']);
    hidden.clear();
  });

  test('a token that ended meanwhile is told as such, and counts as dead', async () => {
    const provider = await world.provider('infisical');
    const session = await provider.open(world.identity(), signal);
    world.infisicalServer.expired = true;
    const fault = await session.issue([parseReference('infisical://prod#OWN')], () => {}, signal).catch(String);
    expect(fault).toMatch(/does not accept the token \(403\)/);
    expect(await session.release(null, signal)).toEqual({ kind: 'already-dead' });
    world.infisicalServer.expired = false;
  });

  test('a server without the API of today is told from a folder that is not there, also where it is optional', async () => {
    const provider = await world.provider('infisical');
    const session = await provider.open(world.identity(), signal);
    const body = { message: 'Route GET:/api/v4/secrets not found', error: 'Not Found', statusCode: 404 };
    world.infisicalServer.answerNext({ status: 404, body });
    const fault = await session.issue([parseReference('infisical://prod#A?optional')], () => {}, signal).catch(String);
    expect(fault).toMatch(/us\.infisical\.com answers \(404\), but not as Infisical does/);
    await session.release(null, signal);
  });

  test.each<[string, string, Asked, RegExp]>([
    [
      'an unknown identity',
      'infisical://prod#A',
      { settings: { auth: { method: 'oidc', 'identity-id': 'none' } } },
      /machine identity does not let this job in \(404\).*sub=repo:octo-org\/app/,
    ],
    [
      'another project',
      'infisical://prod#A',
      { settings: { project: 'other' } },
      /vault: .*no folder “\/” in the environment “prod”/,
    ],
    ['a folder above', 'infisical://prod/x%2F..#A', {}, /config: .*not a folder of an environment/],
    ['an environment by its name', 'infisical://Production#A', {}, /config: .*slug/],
    [
      'an address without TLS',
      'infisical://prod#A',
      { settings: { url: 'http://infisical.example.com' } },
      /config: .*not https/,
    ],
    [
      'a project by its name',
      'infisical://prod#A',
      { settings: { project: 'My Project' } },
      /config: .*not the id of a project/,
    ],
  ])('%s is told', async (_, reference, asked, told) => {
    expect(await faultOf('infisical', reference, asked)).toMatch(told);
  });

  test('an identity that is no member is told', async () => {
    world.infisicalServer.member = false;
    expect(await faultOf('infisical', 'infisical://prod#A')).toMatch(
      /may not read it \(403\).*Add the identity to the project/,
    );
    world.infisicalServer.member = true;
  });
});

describe('1Password Connect (a stand-in)', () => {
  const item = 'op://My%20Vault/Database%20%22main%22';
  test('fields by label, in sections, and by id where two have one label', async () => {
    expect(
      await read('onepassword-connect', [`${item}#password`, `${item}#/Network%20access/port`, `${item}#second`]),
    ).toEqual(['op-password-value', '5432', 'two-value']);
    const [all] = await read('onepassword-connect', [`${item}#*`]);
    expect(JSON.parse(all!)).toEqual({
      username: 'app',
      password: 'op-password-value',
      first: 'one-value',
      second: 'two-value',
      'Network access': { port: '5432' },
    });
  });

  test('an archived item is none, so that another of its title is meant', async () => {
    const { onePasswordServer: op } = world;
    const old = op.add('Archive', 'Key', [{ label: 'key', value: 'old' }]);
    op.archive(old);
    expect(await faultOf('onepassword-connect', 'op://Archive/Key#key')).toMatch(/no such item/);
    op.add('Archive', 'Key', [{ label: 'key', value: 'new' }]);
    expect(await read('onepassword-connect', ['op://Archive/Key#key'])).toEqual(['new']);
  });

  test('of many items the vault is listed once', async () => {
    const items = Array.from({ length: 6 }, (_, i) => `many-${i}`);
    for (const title of items) world.onePasswordServer.add('Many', title, [{ label: 'key', value: `${title}-value` }]);
    const before = world.onePasswordServer.log.length;
    const references = items.map((title) => `op://Many/${title}#key`);
    expect(await read('onepassword-connect', references)).toEqual(items.map((title) => `${title}-value`));
    expect(world.onePasswordServer.log.length - before).toBe(2 + items.length);
  });

  test('an item is read by three requests, however many fields are wanted', async () => {
    const before = world.onePasswordServer.log.length;
    await read('onepassword-connect', [`${item}#password`, `${item}#username`]);
    expect(world.onePasswordServer.log.length - before).toBe(3);
  });

  test.each<[string, string, Asked, RegExp]>([
    [
      'two items of one title',
      'op://My%20Vault/Same#password',
      {},
      /2 items of that title.*Give the id of the one that is meant: [\da-z]{26}, [\da-z]{26}/,
    ],
    [
      'a vault that is not there',
      'op://My%20Vaul/Same#password',
      {},
      /sees no vault “My Vaul”.*Did you mean “My Vault”/,
    ],
    ['an item that is not there', 'op://My%20Vault/None#password', {}, /no such item in the vault “My Vault”/],
    ['a path of three parts', 'op://My%20Vault/Same/password', {}, /config: .*in a section/],
    [
      'the page of an account instead of a server',
      'op://My%20Vault/Same#password',
      { answer: { status: 200, body: Buffer.from('<!doctype html>') } },
      /connect\.example\.com answers \(200\), but not as 1Password Connect does.*not of your account/,
    ],
    [
      'a vault that the token may not read',
      'op://My%20Vault/Same#password',
      { answer: { status: 403, body: { status: 403, message: 'Authorization: token does not have access to vault' } } },
      /does not let the token read it \(403\).*read access/,
    ],
    [
      'a wrong token',
      'op://My%20Vault/Same#password',
      { env: { OP_CONNECT_TOKEN: 'wrong' } },
      /does not accept the token \(401\)/,
    ],
  ])('%s is told', async (_, reference, asked, told) => {
    expect(await faultOf('onepassword-connect', reference, asked)).toMatch(told);
  });
});

test.each<VaultType>(['doppler', 'infisical', 'onepassword-connect'])(
  '%s: nobody that answers is told, with the host',
  async (type) => {
    const { vault } = await vaults[type]();
    const auths: Partial<Record<VaultType, Record<string, unknown>>> = {
      doppler: { auth: { method: 'token', token: 'env:T' } },
      infisical: { project: 'p', auth: { method: 'universal', 'client-id': 'c', 'client-secret': 'env:T' } },
      'onepassword-connect': { url: 'https://connect.example.com', auth: { method: 'token', token: 'env:T' } },
    };
    const reference = { doppler: 'doppler://a/b#c', infisical: 'infisical://a#c', 'onepassword-connect': 'op://a/b#c' };
    const surroundings = { env: { HTTPS_PROXY: 'http://127.0.0.1:9' }, directory: '/' };
    const provider = vault.create('main', auths[type]!, 'test', surroundings);
    const attempt = provider
      .open(world.identity({ T: 'token' }), signal)
      .then((session) => session.issue([parseReference(reference[type as 'doppler'])], () => {}, signal));
    const fault = await attempt.catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(AppError);
    expect((fault as AppError).message).toMatch(/api\.doppler\.com|us\.infisical\.com|connect\.example\.com/);
  },
);

const REST: readonly [VaultType, string][] = [
  ['doppler', 'doppler://backend/prd#API_KEY'],
  ['infisical', 'infisical://prod#API_KEY'],
  ['onepassword-connect', 'op://My%20Vault/Database%20%22main%22#password'],
];

describe.each(REST)('%s, faults', (type, reference) => {
  /** What a read says when everything after the login is answered like this. */
  async function saidOf(answer: StandInAnswer, more: string[] = []): Promise<unknown> {
    const provider = await world.provider(type);
    const session = await provider.open(world.identity(), signal);
    serverOf(type).answerNext(answer, 4);
    const issued = await session
      .issue([reference, ...more].map(parseReference), () => {}, signal)
      .catch((error: unknown) => error);
    serverOf(type).answerNext(answer, 0);
    await session.release(null, signal);
    return issued;
  }

  test.each<[string, StandInAnswer, RegExp]>([
    ['401', { status: 401, body: {} }, /does not accept the token \(401\)/],
    [
      'a long wait',
      { status: 429, body: {}, headers: { 'retry-after': '120' } },
      /\(429\), and went on.* for 120 s more/,
    ],
    ['its own failure', { status: 501, body: {} }, /failed \(501\).*Run it again/],
    [
      'another address',
      { status: 302, body: {}, headers: { location: 'https://evil.example/x' } },
      /sends us to evil\.example \(302\)/,
    ],
    ['no JSON', { status: 200, body: Buffer.from('{"a":') }, /answers \(200\), but not as/],
    [
      'a list for an object, and an object for a list',
      { status: 200, body: type === 'onepassword-connect' ? {} : [1] },
      /but not as/,
    ],
    ['more than 8 MiB', { status: 200, body: { a: 'x'.repeat(9 * 1024 * 1024) } }, /larger than 8 MiB/],
  ])('%s is told', async (_, answer, told) => {
    const fault = await saidOf(answer);
    expect(fault).toBeInstanceOf(AppError);
    const { code, message, mend } = fault as AppError;
    expect(`${code}: ${message} → ${mend}`).toMatch(told);
    expect(mend).not.toBe('');
  });

  test('whatever JSON comes, a read ends in texts or in an AppError, on one line', async () => {
    const provider = await world.provider(type);
    const names = fc.constantFrom('__proto__', 'constructor', 'API_KEY', 'a\n::add-mask::b', '\ud800', 'id', 'title');
    const some = fc.jsonValue({ maxDepth: 3 });
    const bodies = fc.oneof(
      some,
      fc.dictionary(names, some),
      fc.record({
        secrets: fc.array(fc.record({ secretKey: fc.oneof(names, some), secretValue: some })),
        imports: some,
      }),
      fc.record({
        fields: fc.array(fc.record({ label: fc.oneof(names, some), value: some, section: some })),
        sections: some,
      }),
      fc.array(fc.record({ id: fc.constantFrom('a'.repeat(26), 'x'), title: fc.oneof(names, some), name: some })),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const session = await provider.open(world.identity(), signal);
        serverOf(type).answerNext({ status: 200, body: JSON.stringify(body) === undefined ? null : body });
        const wanted = [reference, reference.replace(/#.*/, '#*')].map(parseReference);
        const issued = await session.issue(wanted, () => {}, signal).catch((error: unknown) => error);
        const fine = Array.isArray(issued) && issued.every((one) => typeof one?.value.reveal() === 'string');
        expect(fine || issued instanceof AppError, String(issued)).toBe(true);
        if (issued instanceof AppError) expect(`${issued.message}${issued.mend}`).not.toMatch(/[\n\r]/);
        await session.release(null, signal);
      }),
      { numRuns: 60 },
    );
    expect(({} as Record<string, unknown>)['API_KEY']).toBeUndefined();
  });
});

test('names of fields that objects have of themselves are fields like others', async () => {
  const values = JSON.parse('{"__proto__":"proto-value","constructor":"made-value","toString":"text-value"}');
  world.dopplerServer.set('backend', 'odd', values);
  world.infisicalServer.set('prod/odd', values);
  world.onePasswordServer.add(
    'My Vault',
    'odd',
    Object.entries<string>(values).map(([label, value]) => ({ label, value })),
  );
  const entries: [VaultType, string][] = [
    ['doppler', 'doppler://backend/odd'],
    ['infisical', 'infisical://prod/odd'],
    ['onepassword-connect', 'op://My%20Vault/odd'],
  ];
  for (const [type, entry] of entries) {
    const read1 = await read(type, [`${entry}#__proto__`, `${entry}#constructor`, `${entry}#*`]);
    expect(read1.slice(0, 2)).toEqual(['proto-value', 'made-value']);
    expect(Object.entries(JSON.parse(read1[2]!))).toEqual(Object.entries(values));
    expect(await faultOf(type, `${entry}#hasOwnProperty`)).toMatch(/no field “hasOwnProperty”/);
  }
});
