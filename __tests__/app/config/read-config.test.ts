import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CONFIG } from '../../../src/app/config/config.ts';
import { readConfig } from '../../../src/app/config/read-config.ts';
import { AppError } from '../../../src/domain/app-error.ts';

const FILE = '.github/sealant.yml';

async function messageOf(text: string): Promise<string> {
  const error = await readConfig(text, FILE).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(AppError);
  expect((error as AppError).code).toBe('config');
  return (error as AppError).message;
}

/** Every key there is. */
const EVERYTHING = readFileSync(new URL('./everything.yml', import.meta.url), 'utf8');

test('a file with every key becomes a typed config', async () => {
  const config = await readConfig(EVERYTHING, FILE);
  expect(config.providers['vault']).toEqual({
    type: 'vault',
    settings: { url: 'https://vault.example.com', auth: { method: 'jwt', role: 'ci' }, 'max-ttl': '15m' },
    at: '.github/sealant.yml:5 (providers.vault)',
  });
  expect(config.scan).toEqual({
    failOn: 'high',
    verify: 'live',
    allow: [
      {
        paths: ['test/fixtures/**'],
        pathPattern: null,
        rules: ['generic-secret'],
        value: null,
        reason: 'test value',
        expires: '2027-01-31',
      },
      {
        paths: ['a/**', 'b/**'],
        pathPattern: '\\.md$',
        rules: [],
        value: '^x+$',
        reason: 'placeholder',
        expires: null,
      },
    ],
    exclude: ['vendor/**'],
    archives: false,
    maxSizeMib: 8,
    minConfidence: 0.4,
    rules: {
      extend: ['.github/sealant-rules.yml'],
      disable: ['some-rule'],
      override: {},
      places: { 'some-rule': expect.stringMatching(/^\.github\/sealant\.yml:\d+:\d+$/) as string },
    },
  });
  expect(config.profiles['deploy']).toEqual({
    entries: {
      DB_PASSWORD: 'vault://database/creds/app#password',
      TLS_KEY: { ref: 'file://tls#key', as: 'file', optional: true },
    },
    at: '.github/sealant.yml:19 (inject.profiles.deploy)',
  });
  expect(config.correlate?.key).toMatchObject({ scheme: 'vault', path: 'transit/sealant' });
  expect(config.respond).toEqual({
    default: 'approve',
    rules: [
      { when: { credential: 'github-pat', live: true }, do: 'revoke', mode: 'auto', graceMs: 86_400_000 },
      {
        when: { entry: 'vault://secret/prod/**' },
        do: 'rotate',
        mode: 'approve',
        graceMs: 5_400_000,
        driver: 'vault-kv',
        policy: 'password-32',
      },
    ],
    schedule: [
      {
        entry: 'vault://database/static-roles/app',
        maxAgeMs: 2_592_000_000,
        mode: 'auto',
        graceMs: 86_400_000,
        driver: 'vault-db-static',
      },
    ],
    notify: [
      { kind: 'repository-dispatch', repository: 'org/app' },
      { kind: 'webhook', url: 'https://revoker.example.com/v1', protocol: 'gitlab-token-revocation', key: null },
    ],
  });
  expect(config.audit).toEqual({ file: 'sealant-audit.jsonl' });
});

test.each(['', '# only a comment\n', 'version: 1', 'scan:\ninject:\n  profiles:\n'])(
  'a file that says nothing (%j) equals no file',
  async (text) => {
    expect(await readConfig(text, '')).toEqual(NO_CONFIG);
  },
);

describe('a fault is told with its line, its column and what to do', () => {
  test.each<[name: string, text: string, message: string]>([
    [
      'misspelt key',
      'scan:\n  fail_on: high\n',
      `${FILE}:2:3: in scan: unknown key “fail_on”. Did you mean “fail-on”?`,
    ],
    [
      'unknown key',
      'zzz: 1\n',
      `${FILE}:1:1: unknown key “zzz”. Known here: version, providers, scan, inject, correlate, respond, audit.`,
    ],
    [
      'wrong choice',
      'scan: { fail-on: hihg }',
      `${FILE}:1:18: scan.fail-on is none of critical, high, medium, low, fail, warn, note, verified, never.`,
    ],
    ['wrong type', 'scan:\n  exclude: vendor\n', `${FILE}:2:12: scan.exclude is not a list.`],
    ['list for a mapping', 'scan: [1]', `${FILE}:1:7: scan is not a mapping of keys to values.`],
    ['list as the file', '- 1', `${FILE}:1:1: the file is not a mapping of keys to values.`],
    ['missing key', 'scan:\n  allow:\n    - { path: a }\n', `${FILE}:3:7: scan.allow[1].reason is missing.`],
    [
      'condition missing',
      'scan:\n  allow:\n    - reason: x\n',
      `${FILE}:3:7: scan.allow[1] has no condition (path, path-pattern, rules or value), so it would silence everything.`,
    ],
    [
      'bad regex',
      'scan: { allow: [{ value: "(", reason: x }] }',
      `${FILE}:1:26: scan.allow[1].value is not a regular expression.`,
    ],
    [
      'impossible day',
      'scan: { allow: [{ path: a, reason: x, expires: 2027-02-30 }] }',
      `${FILE}:1:48: scan.allow[1].expires is not a day such as 2027-01-31.`,
    ],
    ['wrong version', 'version: 2', `${FILE}:1:10: version is not 1.`],
    [
      'bad reference',
      'inject:\n  profiles:\n    p:\n      A: nothing\n',
      `${FILE}:4:10: inject.profiles.p.A is not a reference such as vault://secret/prod/api#key.`,
    ],
    [
      'unknown key in a union',
      'inject:\n  profiles:\n    p:\n      A: { ref: "vault://a/b", az: file }\n',
      `${FILE}:4:32: in inject.profiles.p.A: unknown key “az”. Did you mean “as”?`,
    ],
    [
      'bad duration',
      'respond: { schedule: [{ entry: "vault://a", max-age: 30 }] }',
      `${FILE}:1:54: respond.schedule[1].max-age is not a duration such as 15m, 24h or 30d.`,
    ],
    [
      'key of another alternative',
      'respond: { notify: [{ webhok: "https://a.b", protocol: gitlab-token-revocation }] }',
      'unknown key “webhok”. Did you mean “webhook”?',
    ],
    [
      'plain http webhook',
      'respond: { notify: [{ webhook: "http://a.b", protocol: gitlab-token-revocation }] }',
      'respond.notify[1].webhook is not an https address.',
    ],
    ['provider without type', 'providers:\n  v: { url: x }\n', `${FILE}:2:6: providers.v.type is missing.`],
    [
      'provider name',
      'providers: { Vault: { type: vault } }',
      `${FILE}:1:14: in providers: “Vault” is not a name of lower-case letters, digits and -.`,
    ],
    [
      'path outside',
      'scan: { rules: { extend: [../x.yml] } }',
      `${FILE}:1:27: scan.rules.extend[1] is not a path inside the repository (relative, without “..”).`,
    ],
    ['duplicate key', 'scan: {}\nscan: {}\n', `${FILE}:2:1: Map keys must be unique.`],
    [
      'number out of range',
      'scan: { min-confidence: 1.5 }',
      `${FILE}:1:25: scan.min-confidence is not a number from 0 to 1.`,
    ],
    ['not YAML', 'scan: {\n', FILE],
    ['unknown tag', 'scan: !!js/function x', FILE],
    ['two documents', 'version: 1\n---\nversion: 1\n', FILE],
    ['key that is no text', '? [a]\n: 1\n', FILE],
    ['prototype key', '__proto__: { version: 1 }\n', '“__proto__” can’t be a key'],
    [
      'weak policy',
      'respond: { rules: [{ when: {}, do: rotate, policy: password-4 }] }',
      'respond.rules[1].policy is not a policy such as password-32',
    ],
  ])('%s', async (_, text, message) => {
    expect(await messageOf(text)).toContain(message);
  });

  test('all faults are told, in the order of the file, ten at most', async () => {
    const lines = (await messageOf(Array.from({ length: 13 }, (_, i) => `k${i}: 1`).join('\n'))).split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[0]).toContain(`${FILE}:1:1:`);
    expect(lines.at(-1)).toBe('and 3 more');
  });

  test('through an anchor, the place is that of the anchored text', async () => {
    expect(await messageOf('scan: &a { fail-on: x }\nrespond: *a\n')).toContain(
      `${FILE}:1:12: in respond: unknown key “fail-on”`,
    );
  });
});

describe('hostile files are refused', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]',
    'c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]',
    'd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]',
  ];
  test.each([
    ['aliases that multiply', bomb.join('\n'), 'repeats its anchors too often'],
    ['nesting without end', '['.repeat(100_000), FILE],
    ['nesting of maps', 'a: '.repeat(50_000), FILE],
    ['more than 256 KiB', `# ${'x'.repeat(256 * 1024)}`, 'larger than 256 KiB'],
    ['an alias to itself', 'scan: &a [*a]', FILE],
    ['a key that objects have', 'inject: { profiles: { p: { __proto__: "vault://a/b#c" } } }', '“__proto__” can’t be'],
  ])('%s', async (_, text, message) => {
    expect(await messageOf(text)).toContain(message);
  });
});

test('whatever the text, reading it gives a config or an AppError', async () => {
  const word = fc.constantFrom(
    'scan',
    'allow',
    ': ',
    ':\n',
    '\n  ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    '&a ',
    '*a',
    '!!',
    '|',
    '>',
    '#',
    '\t',
    '? ',
    'version: 1',
    '---\n',
    '<<: ',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((all) => all.join('')),
      ),
      async (text) => {
        const result = await readConfig(text, FILE).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(AppError);
      },
    ),
    { numRuns: 300 },
  );
});
