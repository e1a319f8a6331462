import { describe, expect, test } from 'vitest';
import { detectGeneric } from '../../../../src/engine/scan/generic/index.ts';
import { randomText, unitOf } from './text-unit.ts';

/** `{V}` stands for a random value, `{H}` for a password as people are told to choose them. */
const FORMATS: readonly (readonly [format: string, path: string, text: string])[] = [
  ['a Terraform variable', 'main.tf', 'variable "db_password" {\n  type    = string\n  default = "{H}"\n}'],
  ['a Terraform container definition', 'ecs.tf', '{ name = "DB_PASSWORD", value = "{H}" }'],
  ['a Terraform here-document', 'a.tf', '  user_data = <<EOF\nexport DB_PASSWORD={H}\nEOF'],
  ['Terraform variables', 'a.tfvars', 'db_password = "{H}"'],
  ['Helm values', 'values.yaml', 'postgresql:\n  auth:\n    postgresPassword: {H}'],
  ['a Helm option', 'a.sh', 'helm install x y --set auth.rootPassword={H} --set a=b'],
  ['an Ansible inventory', 'hosts.ini', 'web1 ansible_user=root ansible_ssh_pass={H}'],
  ['an Ansible task', 'tasks.yml', '- mysql_user: name=app password={H} priv=*.*:ALL'],
  ['a Jenkinsfile', 'Jenkinsfile', "    environment {\n        API_KEY = '{V}'\n    }"],
  ['Gradle signing', 'build.gradle', "    storePassword '{H}'"],
  ['Gradle in Kotlin', 'build.gradle.kts', '    keyPassword = "{H}"'],
  ['Gradle properties', 'gradle.properties', 'signing.password={H}'],
  ['Maven settings', 'settings.xml', '<server><id>r</id><username>u</username><password>{H}</password></server>'],
  ['a Spring default', 'application.yml', '    password: ${DB_PASS:{H}}'],
  ['a Spring annotation', 'A.java', '@Value("${db.password:{H}}")'],
  ['a Redis command', 'docker-compose.yml', '    command: redis-server --requirepass {H}'],
  ['redis.conf', 'redis.conf', 'requirepass {H}'],
  ['Kubernetes arguments', 'd.yaml', '        - --admin-password\n        - {H}'],
  ['a Kubernetes secret', 's.yaml', 'kind: Secret\nstringData:\n  password: {H}'],
  ['a CloudFormation parameter', 'a.yml', '  DBPassword:\n    Type: String\n    NoEcho: true\n    Default: {H}'],
  ['an ARM template', 'a.json', '"adminPassword": {\n      "type": "string",\n      "defaultValue": "{H}"'],
  ['ARM parameters', 'a.json', '"adminPassword": {\n      "value": "{H}"\n    }'],
  ['an ECS or Postman variable', 'a.json', '{"key": "password", "value": "{H}", "type": "string"}'],
  ['a Postman variable with a type', 'a.json', '{"key": "token", "type": "text", "value": "{V}"}'],
  ['a Postman body', 'a.json', '"raw": "{\\r\\n  \\"username\\": \\"a\\",\\r\\n  \\"password\\": \\"{H}\\"\\r\\n}"'],
  ['a notebook', 'a.ipynb', '    "api_key = \\"{V}\\"\\n",'],
  ['a notebook with single quotes', 'a.ipynb', '    "password = \'{H}\'\\n",'],
  ['a property list', 'a.plist', '<key>APISecret</key>\n  <string>{V}</string>'],
  ['web.config', 'web.config', '<add key="SmtpPassword" value="{H}"/>'],
  ['a .NET connection string', 'appsettings.json', '"Default": "Server=db;User Id=sa;Password={H};Encrypt=true"'],
  ['a JDBC address', 'a.properties', 'url=jdbc:mysql://db/x?user=app&password={H}'],
  ['a fallback in JavaScript', 'a.js', "const secret = process.env.JWT_SECRET || '{V}';"],
  ['a fallback in TypeScript', 'a.ts', 'password: process.env.DB_PASS ?? "{H}",'],
  ['a fallback in PHP', 'a.php', "$p = getenv('DB_PASS') ?: '{H}';"],
  ['a fallback in Laravel', 'a.php', "'password' => env('DB_PASSWORD', '{H}'),"],
  ['a fallback in Python', 'a.py', 'PASSWORD = os.environ.get("DB_PASSWORD", "{H}")'],
  ['a fallback in Ruby', 'a.rb', "password: ENV['DB_PASS'] || '{H}'"],
  ['a fallback block in Ruby', 'a.rb', "ENV.fetch('API_TOKEN') { '{V}' }"],
  ['a fallback in shell', 'a.sh', 'DB_PASS=${DB_PASS:-{H}}'],
  ['a login in Python', 'a.py', "requests.get(url, auth=('admin', '{H}'))"],
  ['a login of requests', 'a.py', "HTTPBasicAuth('admin', '{H}')"],
  ['a login in Go', 'a.go', 'req.SetBasicAuth("admin", "{H}")'],
  ['a login in C#', 'A.cs', 'new NetworkCredential("app", "{H}")'],
  ['a login in PowerShell', 'a.ps1', 'New-Object System.Net.NetworkCredential("app", "{H}")'],
  ['a column of SQL', 'dump.sql', "INSERT INTO users (name, password) VALUES ('bob', '{H}');"],
  ['a row of settings in SQL', 'dump.sql', "INSERT INTO `settings` VALUES (3,'smtp_password','{H}');"],
  ['C', 'a.h', '#define DB_PASSWORD "{H}"'],
  ['Objective-C', 'a.m', '#define kAPISecret @"{V}"'],
  ['Visual Basic', 'a.vb', 'Dim password As String = "{H}"'],
  ['Java properties', 'A.java', 'props.put("password", "{H}");'],
  ['Java system properties', 'A.java', 'System.setProperty("javax.net.ssl.keyStorePassword", "{H}");'],
  ['Kotlin', 'a.kt', 'val dbPassword: String = "{H}"'],
  ['Swift', 'a.swift', 'static let clientSecret: String = "{V}"'],
  ['Rust', 'a.rs', 'let password = "{H}".to_string();'],
  ['R', 'a.R', 'password <- "{H}"'],
  ['Puppet', 'a.pp', "  password => '{H}',"],
  ['Packer', 'a.pkr.hcl', 'ssh_password = "{H}"'],
  ['systemd', 'a.service', 'Environment=DB_PASSWORD={H}'],
  ['a YAML anchor', 'a.yml', 'password: &pw {H}'],
  ['a YAML tag', 'a.yml', 'password: !!str {H}'],
  ['the AWS command line', 'a.sh', 'aws configure set aws_session_token {V}'],
  ['a line of a log', 'app.log', '2024-01-01 INFO connecting with password={H} to db'],
  ['a request body', 'a.http', 'grant_type=password&username=a&password={H}&scope=x'],
  ['bold text', 'README.md', '- **API key:** {V}'],
  ['code in a sentence', 'README.md', 'use token `{V}` to authenticate'],
  ['a line of tabs', 'a.txt', 'password\t{H}'],
  ['several Helm options in one', 'a.sh', 'helm install x y --set auth.rootPassword={H},auth.database=app'],
  ['a default of argparse', 'a.py', "parser.add_argument('-p', '--password', help='of the user', default='{H}')"],
  ['a default of click', 'a.py', "@click.option('--api-key', default='{V}', help='of the account')"],
  ['a pair of credentials', 'a.py', "CREDS = ('admin', '{H}')"],
  ['a URL with a password as it was typed', '.env', 'REDIS_URL=redis://:{V}#7?x@cache:6379/0'],
  ['a Spanish name', 'a.php', "$db_clave = '{H}';"],
  ['a French name', 'a.ini', 'mdp={H}'],
  ['a Dutch name', 'a.properties', 'mail.wachtwoord={H}'],
];

const V = randomText(32, 19);
const H = ['Wint', 'er-Ti', 'ger7', '!'].join('');

function found(path: string, text: string): string[] {
  const { unit, offsets } = unitOf(text, path);
  return detectGeneric(unit, offsets).map(({ value }) => value);
}

describe('a secret is found in', () => {
  test.for(FORMATS)('%s', ([, path, text]) => {
    const filled = text.replace('{V}', () => V).replace('{H}', () => H);
    const [value] = text.match(/\{[VH]\}(?:#7\?x)?/)!;
    expect(found(path, filled)).toContain(value.replace('{V}', V).replace('{H}', H));
  });
});

describe('nothing is found in', () => {
  test.for([
    [
      'a variable without a default',
      'main.tf',
      'variable "db_password" {\n  type      = string\n  sensitive = true\n}',
    ],
    ['a default that is a reference', 'main.tf', 'variable "db_password" {\n  default = "${var.password}"\n}'],
    ['a fallback to a name', 'a.js', 'const secret = process.env.JWT_SECRET || config.secret;'],
    ['a fallback to nothing', 'a.ts', "password: process.env.DB_PASS ?? '',"],
    ['a login by variables', 'a.py', 'requests.get(url, auth=(user, password))'],
    ['a list of more than two words', 'a.ts', "credentials: ['x-pat', 'x-oauth2', 'x-refresh']"],
    ['a setting and its variable', 'a.ts', "token: auth.credential('token', 'VAULT_TOKEN'),"],
    ['a union of string types', 'a.ts', `type Payment = 'link' | 'masterpass' | 'samsung_pay7';`],
    ['a joined statement', 'a.go', 'db.Exec("ALTER USER x IDENTIFIED BY \'" + password + "\'")'],
    ['a bound parameter', 'a.sql', 'ALTER USER app IDENTIFIED BY :NEW_PASSWORD'],
    ['a stand-in for a URL', 'README.md', 'usql postgres://user:pass@host:port/dbname'],
    [
      'a column of digests',
      'a.sql',
      `INSERT INTO users (name, password) VALUES ('bob', '${'0123456789abcdef'.repeat(2)}');`,
    ],
    ['a setting that is a word', 'a.conf', 'password required'],
    ['an option that asks for none', 'a.sh', "tool --no-pass 'DOMAIN_CONTROLLER'"],
  ] as const)('%s', ([, path, text]) => {
    expect(found(path, text)).toEqual([]);
  });
});
