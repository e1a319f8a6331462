import { describe, expect, test } from 'vitest';
import { candidatesAt } from '../../../../src/engine/scan/generic/candidates.ts';
import { detectGeneric, GENERIC_RULES } from '../../../../src/engine/scan/generic/index.ts';
import { randomText, unitOf } from './text-unit.ts';

const V = randomText(28, 7);
/** What a person chose: letters, a digit, a symbol. */
const H = ['Wint', 'er-Ti', 'ger7', '!'].join('');
const BASIC = Buffer.from(`deploy:${V}`).toString('base64');

interface Row {
  in: string;
  path: string;
  text: string;
  value: string;
  rule?: string;
}

const ASSIGNED: readonly Row[] = [
  { in: 'JavaScript', path: 'a.ts', text: `const apiToken = '${V}';`, value: V },
  { in: 'a typed constant', path: 'a.ts', text: `const apiToken: string = "${V}";`, value: V },
  { in: 'an object literal', path: 'a.js', text: `  clientSecret: '${V}',`, value: V },
  { in: 'Python keyword arguments', path: 'a.py', text: `connect(host="db", password="${H}", port=1)`, value: H },
  { in: 'Go', path: 'a.go', text: `\tapiToken := "${V}"`, value: V },
  { in: 'Go with a call', path: 'a.go', text: `\tToken: String("${V}"),`, value: V },
  { in: 'Java', path: 'A.java', text: `private static final String DB_PASSWORD = "${H}";`, value: H },
  { in: 'a setter', path: 'A.java', text: `dataSource.setPassword("${H}");`, value: H },
  { in: 'a setter that decodes', path: 'A.java', text: `m.setCipherKey(Base64.decode("${V}"));`, value: V },
  { in: 'C', path: 'a.c', text: `static const char api_secret[] = "${V}";`, value: V },
  { in: 'Rust', path: 'a.rs', text: `const API_SECRET: &'static str = "${V}";`, value: V },
  { in: 'Ruby hash rockets', path: 'a.rb', text: `:api_token => '${V}',`, value: V },
  { in: 'PHP arrays', path: 'a.php', text: `'password' => '${H}',`, value: H },
  { in: 'PHP define', path: 'a.php', text: `define('DB_PASSWORD', '${H}');`, value: H },
  { in: 'PHP serialised', path: 'a.php', text: `s:11:"api_secret_";s:28:"${V}";`, value: V },
  { in: 'a subscript', path: 'a.py', text: `app.config["SECRET_KEY"] = "${V}"`, value: V },
  { in: 'a comparison', path: 'a.ts', text: `if (req.body.password === '${H}') {`, value: H },
  { in: 'YAML', path: 'a.yml', text: `  api_token: ${V}`, value: V },
  { in: 'YAML with quotes', path: 'a.yml', text: `password: "${H}" # set by hand`, value: H },
  { in: 'a YAML block', path: 'a.yml', text: `api_token: |\n  ${V}\n`, value: V },
  { in: 'Kubernetes env', path: 'a.yml', text: `- name: DB_PASSWORD\n  value: "${H}"`, value: H },
  { in: 'compose env', path: 'docker-compose.yml', text: `      - POSTGRES_PASSWORD=${H}`, value: H },
  { in: 'JSON', path: 'a.json', text: `{"user": "x", "access_token": "${V}", "n": 1}`, value: V },
  { in: 'JSON in a string', path: 'a.json', text: `"body": "{\\"password\\": \\"${H}\\"}"`, value: H },
  { in: 'a JSON key and value pair', path: 'a.json', text: `{"key": "api_token", "value": "${V}"}`, value: V },
  { in: 'a value on the next line', path: 'a.json', text: `"access_token":\n    "${V}"`, value: V },
  { in: 'TOML', path: 'a.toml', text: `secret_key = "${V}"`, value: V },
  { in: 'properties', path: 'a.properties', text: `spring.datasource.password=${H}`, value: H },
  { in: 'dotenv', path: '.env', text: `API_TOKEN=${V}\n`, value: V },
  { in: 'XML attributes', path: 'a.xml', text: `<add key="ApiSecret" value="${V}" />`, value: V },
  { in: 'XML elements', path: 'a.xml', text: `<password>${H}</password>`, value: H },
  { in: 'named XML elements', path: 'a.xml', text: `<string name="api_token">${V}</string>`, value: V },
  { in: 'shell', path: 'a.sh', text: `export API_TOKEN=${V}`, value: V },
  { in: 'a Dockerfile', path: 'Dockerfile', text: `ENV API_TOKEN ${V}`, value: V },
  { in: 'netrc', path: '.netrc', text: `machine db login app password ${V}`, value: V, rule: 'generic-password' },
  { in: 'psql variables', path: 'a.sql', text: `\\set POSTGRES_PASS ${H}`, value: H },
  { in: 'a header', path: 'a.http', text: `X-Auth-Token: ${V}`, value: V },
  { in: 'a header with a scheme', path: 'a.http', text: `Authorization: token ${V}`, value: V },
  { in: 'a query', path: 'a.md', text: `GET /v1/me?access_token=${V}&page=2`, value: V },
  { in: 'a table of documentation', path: 'a.md', text: `| api_token | ${V} |`, value: V },
  { in: 'a sentence', path: 'a.md', text: `The password is '${H}'.`, value: H },
  { in: 'a comment', path: 'a.go', text: `// password: ${H}`, value: H },
  { in: 'a multi-line call', path: 'a.py', text: `api_token = (\n    "${V}"\n)`, value: V },
  { in: 'text beyond ASCII', path: 'a.yml', text: `größe: "ü"\nпароль_token: "${V}"`, value: V },
];

const SPECIAL: readonly Row[] = [
  { in: 'a URL', path: 'a.yml', text: `url: postgres://app:${V}@db/main`, value: V, rule: 'url-credentials' },
  {
    in: 'a URL without user',
    path: '.env',
    text: `REDIS=redis://:${V}@cache:6379/0`,
    value: V,
    rule: 'url-credentials',
  },
  {
    in: 'a Basic header',
    path: 'a.http',
    text: `Authorization: Basic ${BASIC}`,
    value: BASIC,
    rule: 'authorization-header',
  },
  {
    in: 'a Bearer header',
    path: 'a.sh',
    text: `curl -H "Authorization: Bearer ${V}" x`,
    value: V,
    rule: 'authorization-header',
  },
  { in: 'MySQL', path: 'a.sql', text: `CREATE USER 'a'@'%' IDENTIFIED BY '${V}';`, value: V, rule: 'sql-password' },
  { in: 'PostgreSQL', path: 'a.sql', text: `CREATE USER a WITH PASSWORD '${V}';`, value: V, rule: 'sql-password' },
  { in: 'an option', path: 'a.sh', text: `tool --user a --password ${V}`, value: V, rule: 'command-line-password' },
  { in: 'mysql -p', path: 'a.sh', text: `mysql -h db -u root -p${V} main`, value: V, rule: 'command-line-password' },
  { in: 'curl -u', path: 'a.sh', text: `curl -s -u app:${V} https://x/`, value: V, rule: 'command-line-password' },
  { in: 'sshpass', path: 'a.sh', text: `sshpass -p '${V}' ssh a@b`, value: V, rule: 'command-line-password' },
  {
    in: 'PowerShell',
    path: 'a.ps1',
    text: `$s = ConvertTo-SecureString "${V}" -AsPlainText -Force`,
    value: V,
    rule: 'command-line-password',
  },
  {
    in: 'ADO.NET',
    path: 'a.config',
    text: `cs="Server=db;User Id=sa;Password=${V};"`,
    value: V,
    rule: 'connection-string-password',
  },
];

describe('the value is read exactly', () => {
  test.for([...ASSIGNED, ...SPECIAL])('from $in', ({ path, text, value }) => {
    const { unit, offsets } = unitOf(text, path);
    const spans = candidatesAt(unit, offsets).map(({ start, end }) => unit.utf8(start, end));
    expect(spans).toContain(value);
  });
});

describe('a hard-to-guess value is found', () => {
  const random = ASSIGNED.filter((row) => row.value === V);
  test.for([...random, ...SPECIAL])('in $in', ({ path, text, value, rule }) => {
    const { unit, offsets } = unitOf(text, path);
    const found = detectGeneric(unit, offsets).map((match) => ({ value: match.value, rule: match.ruleId }));
    expect(found).toContainEqual({ value, rule: rule ?? 'generic-secret' });
  });

  test('several times on one long line', () => {
    const values = Array.from({ length: 40 }, (_, i) => randomText(32, 100 + i));
    const { unit, offsets } = unitOf(`[${values.map((v) => `{"access_token":"${v}"}`).join(',')}]`, 'a.json');
    expect(detectGeneric(unit, offsets).map(({ value }) => value)).toEqual(values);
  });
});

test('every rule a finding may carry is in the table', () => {
  const ids = GENERIC_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { rule } of SPECIAL) expect(ids).toContain(rule);
});
