import { expect, test } from 'vitest';
import { AppError } from '../../../src/domain/app-error.ts';
import { noAudit } from '../../../src/domain/audit.ts';
import { formatReference } from '../../../src/domain/reference.ts';
import { Secret } from '../../../src/domain/secret.ts';
import { inject } from '../../../src/engine/inject/inject.ts';
import { parseProfile } from '../../../src/engine/inject/request.ts';
import type { VaultProvider } from '../../../src/engine/inject/vault-provider.ts';
import { Matches, MOST_MATCHES } from '../../../src/engine/inject/wildcard.ts';
import { RecordedJob } from '../../servers/recorded-job.ts';

const VALUE = ['found', 'by', 'wildcard'].join('-');

/** A vault in memory whose entries are the paths given, each a text or (where it has fields) JSON. */
function vaultOf(entries: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const provider: VaultProvider = {
    id: 'vault',
    async open() {
      return {
        credentials: [],
        handle: null,
        sessionEndsLeases: true,
        async list(reference) {
          const matches = new Matches(reference);
          for (const path of Object.keys(entries)) matches.offer(path);
          return matches.parts;
        },
        async issue(references) {
          asked.push(...references.map(formatReference));
          return references.map((reference) => {
            const value = entries[reference.path];
            if (value === undefined) return null;
            return {
              value: new Secret(value, formatReference(reference)),
              lease: { kind: 'static', provider: 'vault' },
            };
          });
        },
        async release() {
          return { kind: 'revoked-verified' };
        },
      };
    },
  };
  return { provider, asked };
}

async function run(profile: Record<string, unknown>, entries: Record<string, string>) {
  const { provider, asked } = vaultOf(entries);
  const job = new RecordedJob({});
  const options = {
    providers: new Map([['vault', provider]]),
    job,
    audit: noAudit,
    signal: new AbortController().signal,
    maxTtl: null,
    now: () => new Date(),
  };
  try {
    const { delivered } = await inject(parseProfile(profile, 'test'), options);
    return {
      values: Object.fromEntries(job.values),
      names: delivered.map(({ request }) => request.name),
      asked,
      fault: null,
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { values: Object.fromEntries(job.values), names: [], asked, fault: error };
  } finally {
    job.delete();
  }
}

const ENTRIES = {
  'prod/db-password': `${VALUE}-1`,
  'prod/api.key': `${VALUE}-2`,
  'prod/deep/er': `${VALUE}-3`,
  production: `${VALUE}-4`,
};

test('one level, capitals, and the prefix is left out', async () => {
  const { values } = await run({ '*': 'vault://prod/*' }, ENTRIES);
  expect(values).toEqual({ API_KEY: `${VALUE}-2`, DB_PASSWORD: `${VALUE}-1` });
});

test('any depth, a prefix of the name, letters as they are', async () => {
  const { values } = await run({ 'APP_*': { ref: 'vault://prod/**', transform: 'keep' } }, ENTRIES);
  expect(values).toEqual({ APP_api_key: `${VALUE}-2`, APP_db_password: `${VALUE}-1`, APP_deep_er: `${VALUE}-3` });
});

test('the beginning of a name, and text behind the star', async () => {
  const { values } = await run({ 'MY_*_V1': 'vault://prod/db-*' }, ENTRIES);
  expect(values).toEqual({ MY_PASSWORD_V1: `${VALUE}-1` });
});

const DOCUMENT = `{"apiKey":"${VALUE}","port":12345678901234567890,"on":true,"list":["aaaa","b"],"none":null}`;

test('all fields of an entry, read once: texts, numbers as they stand, the rest as JSON, null left out', async () => {
  const { values, asked } = await run({ 'APP_*': 'vault://prod/app#*' }, { 'prod/app': DOCUMENT });
  expect(values).toEqual({
    APP_APIKEY: VALUE,
    APP_PORT: '12345678901234567890',
    APP_ON: 'true',
    APP_LIST: '["aaaa","b"]',
  });
  expect(asked).toEqual(['vault://prod/app#*']);
});

test('all fields of all entries', async () => {
  const { values } = await run(
    { '*': 'vault://prod/*#*' },
    { 'prod/a': `{"key":"${VALUE}-a"}`, 'prod/b': `{"key":"${VALUE}-b"}` },
  );
  expect(values).toEqual({ A_KEY: `${VALUE}-a`, B_KEY: `${VALUE}-b` });
});

test('secrets are delivered in the order of the profile', async () => {
  const { names } = await run({ Z: 'vault://production', 'P_*': 'vault://prod/*', A: 'vault://production' }, ENTRIES);
  expect(names).toEqual(['Z', 'P_API_KEY', 'P_DB_PASSWORD', 'A']);
});

test('nothing is an error, and fine where it is optional', async () => {
  expect((await run({ 'A_*': 'vault://none/*' }, ENTRIES)).fault?.message).toContain(
    'vault://none/*: nothing is there',
  );
  expect(await run({ 'A_*': 'vault://none/*?optional' }, ENTRIES)).toMatchObject({ values: {}, fault: null });
  expect(await run({ 'A_*': 'vault://none/app#*?optional' }, ENTRIES)).toMatchObject({ values: {}, fault: null });
});

test.each<[string, Record<string, unknown>, Record<string, string>, RegExp]>([
  ['two entries', { '*': 'vault://p/*' }, { 'p/a-b': VALUE, 'p/a.b': VALUE }, /p\/a-b and vault:\/\/p\/a.b .*A_B/],
  [
    'an entry and a name',
    { A: 'vault://q', '*': 'vault://p/*' },
    { 'p/a': VALUE, q: VALUE },
    /q and vault:\/\/p\/a .*A/,
  ],
  ['case alone', { '*': { ref: 'vault://p/*', transform: 'keep' } }, { 'p/a': VALUE, 'p/A': VALUE }, /p\/A and .*p\/a/],
  ['two fields', { '*': 'vault://p#*' }, { p: `{"a-b":"${VALUE}","a.b":"${VALUE}"}` }, /p#a-b and vault:\/\/p#a.b/],
])('%s with one variable is refused, both named', async (_, profile, entries, told) => {
  const { fault, values } = await run(profile, entries);
  expect(fault?.message).toMatch(told);
  expect(values).toEqual({});
});

test.each(['LD_PRELOAD', 'path', 'node.options', 'github-env', 'a=b', 'a\nb', 'ä', '2fa', '\u202eb', 'x'.repeat(200)])(
  'the name %j from a vault is refused before anything is read, and as a field',
  async (name) => {
    const entry = await run({ '*': 'vault://p/*' }, { [`p/${name}`]: VALUE, 'p/fine': VALUE });
    expect(entry.fault?.message).toMatch(/can't be injected/);
    expect(entry.asked).toEqual([]);
    const field = await run({ '*': 'vault://p#*' }, { p: JSON.stringify({ [name]: VALUE, fine: VALUE }) });
    expect(field.fault?.message).toMatch(/can't be injected/);
    expect(field.values).toEqual({});
    for (const { fault } of [entry, field])
      expect(`${fault?.message}${fault?.mend}`).not.toMatch(/[\n\u202e]|found-by/);
  },
);

test('fields of what is no JSON object are refused without a word of it', async () => {
  for (const text of [VALUE, `["${VALUE}"]`, `"${VALUE}"`]) {
    const { fault } = await run({ '*': 'vault://p#*' }, { p: text });
    expect(fault?.message).toContain('is not a JSON object');
    expect(`${fault?.message}${fault?.mend}`).not.toContain(VALUE);
  }
});

test('200 entries are found; more than the limit are refused', async () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`p/s${i}`, `${VALUE}-${i}`]));
  expect((await run({ '*': 'vault://p/*' }, many(200))).names).toHaveLength(200);
  const { fault } = await run({ '*': 'vault://p/*' }, many(MOST_MATCHES + 1));
  expect(fault?.message).toBe(`vault://p/* stands for more than ${MOST_MATCHES} secrets.`);
  const fields = JSON.stringify(many(MOST_MATCHES + 1));
  expect((await run({ '*': 'vault://p#*' }, { p: fields })).fault?.message).toContain(`more than ${MOST_MATCHES}`);
});

test('a vault that can’t list says so', async () => {
  const { provider } = vaultOf(ENTRIES);
  const open = async () => {
    const { list: _, ...session } = await provider.open({} as never, new AbortController().signal);
    return session;
  };
  const job = new RecordedJob({});
  const providers = new Map([['vault', { id: 'vault', open }]]);
  const options = {
    providers,
    job,
    audit: noAudit,
    signal: new AbortController().signal,
    maxTtl: null,
    now: () => new Date(),
  };
  await expect(inject(parseProfile({ '*': 'vault://prod/*' }, 'test'), options)).rejects.toThrow(/can't list/);
  job.delete();
});
