import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Detector } from '../../../src/engine/scan/detector.ts';
import { detectGeneric } from '../../../src/engine/scan/generic/index.ts';
import { MAX_VALUES, namedValues } from '../../../src/engine/scan/named-values.ts';
import { compileRules } from '../../../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../../../src/engine/scan/rules/rule.ts';
import { StageClock } from '../../../src/engine/scan/stats.ts';
import { fillTemplate } from '../../../src/engine/scan/templates/templates.ts';
import { UnitText } from '../../../src/engine/scan/unit-text.ts';
import generated from '../../../src/generated/ruleset.json' with { type: 'json' };

const detector = new Detector({
  ruleset: compileRules(generated as Ruleset),
  generic: detectGeneric,
  budgetMs: 600_000,
  clock: new StageClock(() => 0),
});

/** What a person chose, and what a machine made. */
const H = ['Wint', 'er-Ti', 'ger7', '!'].join('');
const V = fillTemplate('{alnum:32}', 3);
const X = fillTemplate('{hex:32}', 4);

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** What is found, and how the text writes it. */
function told(path: string, text: string) {
  return detector.detectIn(path, Buffer.from(text)).matches.map(({ value, start, end }) => ({
    value,
    written: Buffer.from(text).toString('utf8', start, end),
  }));
}

const SECRET = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\n';

describe('a value is told by itself, where it is written, in', () => {
  it.each([
    ['a Secret', 's.yaml', `${SECRET}data:\n  username: YXBw\n  password: ${base64(H)}\n`, H, base64(H)],
    ['a Secret whose kind comes last', 's.yml', `data:\n  DB_PASS: "${base64(H)}"\nkind: Secret\n`, H, base64(H)],
    [
      'a Secret with a line feed in the value',
      's.yml',
      `${SECRET}data:\n  password: ${base64(`${H}\n`)}\n`,
      H,
      base64(`${H}\n`),
    ],
    ['a name that says nothing', 's.yaml', `${SECRET}data:\n  mongodb-root: ${base64(H)}\n`, H, base64(H)],
    [
      'the second document',
      'all.yaml',
      `kind: Service\n---\n${SECRET}data:\n  api-token: ${base64(V)}\n`,
      V,
      base64(V),
    ],
    [
      'a list of objects',
      'list.yaml',
      `kind: List\nitems:\n- kind: Secret\n  data:\n    password: ${base64(H)}\n`,
      H,
      base64(H),
    ],
    [
      'a Secret in JSON',
      's.json',
      `{"kind":"Secret","data":{"user":"YWRtaW4=","password":"${base64(H)}"}}`,
      H,
      base64(H),
    ],
    ['a table in CSV', 'users.csv', `name,password,mail\nbob,${H},bob@example.org\n`, H, H],
    ['a table with semicolons and quotes', 'a.csv', `name;login;pwd\n"Bob";bob;"${H}"\n`, H, H],
    ['a cell behind one with a comma', 'a.csv', `name,password\n"Ng, Bob",${H}\n`, H, H],
    ['a table with tabs', 'a.tsv', `login\tapi token\nbob\t${V}\n`, V, V],
    ['a table in Markdown', 'README.md', `| user | password |\n|---|---|\n| admin | \`${H}\` |\n`, H, H],
    ['a table without outer bars', 'a.md', `user | password\n--- | ---\nadmin | ${H}\n`, H, H],
    ['a file named after it', 'secrets/db_password.txt', `${H}\n`, H, H],
    ['a key file of Rails', 'config/master.key', X, X, X],
    ['a file of Ansible', '.vault_pass', `${H}\n`, H, H],
  ])('%s', (_title, path, text, value, written) => {
    expect(told(path, text)).toEqual([{ value, written }]);
  });

  it('the last row of a long table', () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `user${i},none,\n`).join('');
    expect(told('users.csv', `user,password,mail\n${rows}ann,${H},\n`).map(({ value }) => value)).toEqual([H]);
  });

  it('every row of a table', () => {
    const [a, b] = [H, `${H}2`];
    expect(told('users.csv', `user,password\nbob,${a}\nann,${b}\n`).map(({ value }) => value)).toEqual([a, b]);
  });
});

describe('a list that is joined is told as one text, from its first part to its last, in', () => {
  const [a, b, c] = [V.slice(0, 12), V.slice(12, 24), V.slice(24)];
  const Q = '"';
  it.each([
    ['JavaScript', 'a.js', `const apiKey = ['${a}', '${b}', '${c}'].join('');`],
    ['an object', 'a.ts', `{ "api_token": ["${a}", "${b}", "${c}"].join("") }`],
    ['lines', 'a.js', `const apiKey = [\n  '${a}',\n  '${b}',\n  '${c}',\n].join('');`],
    ['Ruby', 'a.rb', `api_token = ['${a}', '${b}', '${c}'].join('')`],
    ['Python', 'a.py', `api_token = ''.join(['${a}', '${b}', '${c}'])`],
    ['a tuple in Python', 'a.py', `API_TOKEN = ${Q}${Q}.join((${Q}${a}${Q}, ${Q}${b}${Q}, ${Q}${c}${Q}))`],
  ])('%s', (_title, path, text) => {
    const found = told(path, text);
    expect(found.map(({ value }) => value)).toEqual([V]);
    expect(found[0]!.written.startsWith(a)).toBe(true);
    expect(found[0]!.written.endsWith(c)).toBe(true);
  });

  it.each([
    ['with something in between', 'a.js', `const apiKey = ['${a}', '${b}'].join('/');`],
    ['of names', 'a.js', `const token = [header, payload].join('');`],
    ['of words', 'a.js', `const password = ['Enter', 'your', 'password'].join('');`],
    ['of names of classes', 'a.js', `const key = ['btn', 'btn-large', 'active'].join('');`],
  ])('but not %s', (_title, path, text) => {
    expect(told(path, text).filter(({ written }) => written.includes(','))).toEqual([]);
  });
});

describe('nothing is told of', () => {
  it.each([
    ['a template', 's.yaml', `${SECRET}data:\n  password: {{ .Values.password | b64enc }}\n`],
    [
      'what is public of a login',
      's.yaml',
      `${SECRET}data:\n  username: ${base64('deployer17')}\n  host: ${base64('db17.example.org')}\n`,
    ],
    ['a certificate', 's.yaml', `${SECRET}data:\n  ca.crt: ${base64('-----BEGIN CERTIFICATE-----\nMIIB')}\n`],
    ['a name of another object', 'c.yaml', `kind: ConfigMap\ndata:\n  mongodb-root: ${base64(H)}\n`],
    [
      'bytes that are no text',
      's.yaml',
      `${SECRET}data:\n  blob: ${Buffer.from([1, 2, 3, 200, 100, 90, 80, 5, 6]).toString('base64')}\n`,
    ],
    ['digests in a table', 'users.csv', `user,password\nbob,${X}\n`],
    ['a table of settings', 'README.md', '| option | password |\n|---|---|\n| required | yes |\n| default | none |\n'],
    ['a column about passwords', 'a.csv', `user,password_hash_algorithm\nbob,Argon2id13\n`],
    ['a text in a file of such a name', 'docs/password.txt', 'Choose it well and keep it.\n'],
    ['code in a file of such a name', 'src/password.ts', `export const a = '1';\n`],
    ['a file of another name', 'LICENSE', `${V}\n`],
  ])('%s', (_title, path, text) => {
    expect(told(path, text)).toEqual([]);
  });
});

const lines = fc.array(
  fc.oneof(
    fc.constantFrom(
      'kind: Secret',
      'data:',
      '  a: YWJj',
      '  password: c2VjcmV0',
      '---',
      '| a | password |',
      '|---|---|',
      '| b | c |',
      'a,password',
      '"',
      ',,',
      '|',
    ),
    fc.string(),
  ),
);

/** What makes a text with such lines in it hold values. */
const AROUND: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'a.yaml': (lines) => ['kind: Secret', 'data:', `  password: ${base64(H)}`, ...lines].join('\n'),
  'a.json': (lines) =>
    JSON.stringify({ kind: 'Secret', data: { password: base64(H), more: lines } }, null, lines.length),
  'a.csv': (lines) => ['a,password', `b,${H}`, ...lines].join('\n'),
  'a.md': (lines) => ['| a | password |', '|---|---|', `| b | ${H} |`, ...lines].join('\n'),
  password: (lines) => (lines.length % 2 === 0 ? `${H}\n` : lines.join('\n')),
};

describe('any text', () => {
  it.each(Object.keys(AROUND))('as %s gives values that lie within it', (path) => {
    let seen = 0;
    fc.assert(
      fc.property(lines, (parts) => {
        const bytes = Buffer.from(AROUND[path]!(parts));
        const unit = new UnitText(path, bytes, bytes.length);
        for (const { start, end } of namedValues(unit).values) {
          seen++;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(bytes.length);
        }
      }),
    );
    expect(seen).toBeGreaterThan(10);
  });
});

describe('a text that holds more than can be looked at', () => {
  const unitOf = (path: string, text: string) => new UnitText(path, Buffer.from(text), Buffer.byteLength(text));

  it('is cut, never silently, by its number of values', () => {
    const rows = (count: number) => unitOf('a.csv', `user,password\n${'bob,hunter2x\n'.repeat(count)}`);
    expect(namedValues(rows(MAX_VALUES)).cut).toBeNull();
    const { values, cut } = namedValues(rows(MAX_VALUES + 1));
    expect([values.length, cut]).toEqual([MAX_VALUES, 'too-many']);
  });

  it('is cut when there is no time for its lists', () => {
    const text = `key = ['abcdef', '123456'].join('')`;
    const at = [text.indexOf('.join(')];
    expect(namedValues(unitOf('a.js', text), at).values).toHaveLength(1);
    expect(namedValues(unitOf('a.js', text), at, () => false)).toEqual({ values: [], cut: 'timeout' });
  });
});
