import { describe, expect, test } from 'vitest';
import { detectGeneric } from '../../../../src/engine/scan/generic/index.ts';
import { randomText, unitOf } from './text-unit.ts';

const HEX = '0123456789abcdef';
const V = randomText(32, 11);

const QUIET: readonly (readonly [what: string, path: string, text: string])[] = [
  ['a shell variable', 'a.sh', 'export API_TOKEN=$TOKEN'],
  ['a shell expansion with braces', 'a.yml', 'password: ${DB_PASSWORD}'],
  ['a shell expansion that complains', 'compose.yml', 'MYSQL_PASSWORD: ${MYSQL_PASSWORD:?required}'],
  ['the name of a secret elsewhere', 'values.yaml', 'existingSecretPasswordKey: postgres-password'],
  ['a number of a port behind a host', 'a.md', 'http://localhost:8080?mail=bob@mail.invalid'],
  ['the last letters of a word', 'a.ts', "const enclave = 'nitro-enclave-7';"],
  ['a workflow secret', 'a.yml', 'token: ${{ secrets.DEPLOY_TOKEN }}'],
  ['a Jinja template', 'a.yml', 'password: "{{ db_password }}"'],
  ['an ERB template', 'a.yml', 'password: <%= ENV["DB_PASSWORD"] %>'],
  ['a Python format', 'a.py', 'password = "%(password)s"'],
  ['an angle placeholder', 'a.md', 'api_token: <your-token-here>'],
  ['a mask', 'a.yml', 'password: "************"'],
  ['a mask of x', 'a.md', 'API_TOKEN=xxxxxxxxxxxxxxxxxxxx'],
  ['a value cut short', 'a.md', `API_TOKEN=${V.slice(0, 12)}...`],
  ['a lookup', 'a.py', 'password = os.environ["DB_PASSWORD"]'],
  ['a call', 'a.ts', 'const token = await getToken(request);'],
  ['a property', 'a.ts', '  password: user.password,'],
  ['a parameter', 'a.py', 'def login(user, password=None):'],
  ['a type', 'a.ts', '  password: string;'],
  ['a null', 'a.json', '{"password": null, "token": ""}'],
  ['a boolean', 'a.yml', 'require_password: true'],
  ['a label', 'a.json', '"LABEL_PASSWORD": "Please enter your password.",'],
  ['an error message', 'a.go', 'return errors.New("invalid password: too short")'],
  ['a path', 'a.yml', 'password_file: /run/secrets/db_password'],
  ['an endpoint', 'a.ts', "const tokenUrl = 'https://login.invalid/oauth/token';"],
  ['a bcrypt hash', 'a.yml', `password: $2y$10$${randomText(53, 3)}`],
  ['a sops value', 'a.yml', `password: ENC[AES256_GCM,data:${randomText(24, 4)},type:str]`],
  ['a Spring ciphertext', 'a.yml', `password: '{cipher}${randomText(64, 5, HEX)}'`],
  ['an RSA public key', 'a.php', `'auth_key' => 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${randomText(80, 6)}'`],
  ['a public key by name', 'a.yml', `public_key: ${randomText(44, 7)}`],
  ['an assembly key token', 'a.config', `PublicKeyToken=${randomText(16, 8, HEX)}`],
  ['a token of pages', 'a.json', `"NextToken": "${randomText(44, 21)}"`],
  ['a key fingerprint', 'a.md', `Release GPG key: ${randomText(40, 22, '0123456789ABCDEF')}`],
  ['a documented AWS sample', 'a.json', `"SecretAccessKey": "${randomText(26, 23)}${['EXAM', 'PLE'].join('')}KEY123"`],
  ['another AWS sample', 'a.d.ts', `* ClientToken: "${['EXAM', 'PLE'].join('')}2-90ab-cdef-fedc-ba987"`],
  ['the name in an ARN', 'a.d.ts', `"&region-arn;:us-west-2:111122223333:secret:Mine1-a1b2c3",`],
  ['a password that a key is derived from', 'a.ts', "const key = argon2id('password', 'salt1234', { t: 1 });"],
  ['words of a sentence', 'a.ts', `* Style ('default', 'password', 'invisible1')`],
  ['what is identified', 'a.ts', 'a set of analyses has one that is identified as deletable1.'],
  ['the label of a field', 'a.ts', "labels: { password: 'New password' },"],
  ['what a field asks for', 'a.json', '"password": "Enter your password",'],
  ['a rule of a form', 'a.ts', "password: 'Password is required',"],
  ['a label in German', 'a.json', '"password": "Passwort eingeben"'],
  ['a label in Spanish', 'a.json', '"password": "Nueva contraseña"'],
  ['words instead of a value', 'a.ts', "password: 'top secret',"],
  ['a checksum by its name', 'a.conf', `root_password_sha2 = ${randomText(64, 24, HEX)}`],
  ['an entry of another scanner’s baseline', '.secrets.baseline', `"hashed_secret": "${randomText(40, 26, HEX)}"`],
  ['a command where a value would stand', 'a.ps1', '$password = Read-Host -AsSecureString'],
  ['a label in another language', 'a.json', '"LABEL_PASSWORD": "Wachtwoord",'],
  ['a password that is being judged', 'a.go', `ok := CheckPassword("password", "${randomText(30, 25)}")`],
  ['one unit over and over', 'a.md', `API_TOKEN=${['dead', 'beef'].join('').repeat(5)}`],
  ['an expression after a quoted name', 'a.py', "# {'password': conn_password, 'port': 1}"],
  ['a number of tokens', 'a.json', '"max_tokens": 1800000'],
  ['prose about what identifies', 'a.py', "an object identified by 'name'."],
  ['a list of keywords', 'a.js', 'k="or|pass|preload|puppet1|public"'],
  ['an ARN', 'a.json', '"Resource": "arn:aws:secretsmanager:*:*:secret:AwsGlueDataBrew-*"'],
  ['a comment that mentions a password', 'a.ini', '# Cache settings for username/password verification. Disabled'],
  ['the key after a value', 'a.py', '{"confirm": "password", "affiliation9X": "changed"}'],
  ['a public key of NATS', 'a.conf', `nkey: U${randomText(55, 37, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`],
  ['words of a list', 'a.py', 'fields = ["login", "password", "remember"]'],
  ['the end of its name', 'a.go', 'const opResetUserPassword = "ResetUserPassword"'],
  [
    'prose about what is identified',
    'a.json',
    '"a set of tags applied to the resource identified by relationalName7."',
  ],
  ['a character by its number', 'a.js', 'secret:"\\u3299\\ufe0f"'],
  [
    'a word in minified code',
    'a.js',
    `${'a=b(c),'.repeat(40)}i.currentPass==="translucent"?k(e):d(f),${'e=f,'.repeat(20)}`,
  ],
  ['a token of one request', 'a.json', `"ClientRequestToken": "${randomText(24, 31)}"`],
  ['the token of a lock', 'a.js', `'Lock-Token': '${randomText(24, 32)}'`],
  ['a pass of a renderer', 'a.js', "this.renderPass = 'translucent7x';"],
  ['a word that ends in pass', 'a.md', 'Bypass: Canonicalized7 shorthand'],
  ['a sentence in another language', 'a.json', '"FORGOT_PASSWORD": "Passwort vergessen?"'],
  ['a text in another script', 'a.json', '"NEW_PASSWORD": "新しいパスワード"'],
  ['a mask behind a prefix', 'a.yml', `access_key: SCW${'X'.repeat(17)}`],
  ['a public key of SSH', 'a.go', `key := []byte("AAAAB3NzaC1yc2EAAAADAQAB${randomText(80, 33)}")`],
  [
    'the key of a test vector',
    'aead_test.go',
    `key: "${randomText(64, 34, HEX)}",\nnonce: "${randomText(24, 35, HEX)}",\nplaintext: "00",\n`,
  ],
  ['prose about secure strings', 'a.go', '// Applies to SecureString parameters only'],
  ['a form token', 'a.html', `<input name="authenticity_token" value="${randomText(44, 9)}">`],
  ['an integrity hash', 'package-lock.json', `"integrity": "sha512-${randomText(86, 10)}=="`],
  ['a URL template', 'a.md', 'postgres://${USER}:${PASSWORD}@localhost/db'],
  ['a URL without password', 'a.md', 'https://user@example.com/path'],
  ['a scheme after a command', 'a.md', 'mysql://localhost/db'],
  ['prose about identity', 'a.md', 'Users are identified by their email address.'],
  ['Basic that is no credentials', 'a.md', 'Basic authentication is described below.'],
  ['authors', 'package.json', '"author": "Somebody <somebody@example.com>"'],
  ['a map of keys', 'a.ts', "const keys = { key: 'Enter', code: 'Escape' };"],
];

describe('nothing is found', () => {
  test.for(QUIET)('in %s', ([, path, text]) => {
    const { unit, offsets } = unitOf(text, path);
    expect(detectGeneric(unit, offsets).map(({ ruleId, name }) => ({ ruleId, name }))).toEqual([]);
  });
});

test('what is found in a template becomes quiet when the value is taken out', () => {
  const line = (value: string): string => `access_token: "${value}"`;
  const loud = unitOf(line(V), 'a.yml');
  const quiet = unitOf(line('${ACCESS_TOKEN}'), 'a.yml');
  expect(detectGeneric(loud.unit, loud.offsets)).toHaveLength(1);
  expect(detectGeneric(quiet.unit, quiet.offsets)).toHaveLength(0);
});

test('nonces and signatures of one message are told of, quietly', () => {
  const { unit, offsets } = unitOf(`oauth_nonce: '${randomText(42, 36)}',`, 'a.js');
  const told = detectGeneric(unit, offsets);
  expect(told).toHaveLength(1);
  expect(told[0]!.confidence).toBeLessThanOrEqual(0.5);
});

test('the key of a vector is a secret where nothing of a vector stands beside it', () => {
  const { unit, offsets } = unitOf(`encryption_key: "${randomText(64, 34, HEX)}",\nregion: "x",\n`, 'a.yml');
  expect(detectGeneric(unit, offsets)).toHaveLength(1);
});

test('text in base64 is as hard to guess as the text', () => {
  const text = Buffer.from(['hunter', 'monkey'].join('-')).toString('base64');
  const { unit, offsets } = unitOf(`password: ${text}`, 'secret.yaml');
  const [match] = detectGeneric(unit, offsets);
  expect(match?.bits).toBeLessThan(40);
});
