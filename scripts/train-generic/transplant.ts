/**
 * Made rows: labelled values in forms they were not found in, and names whose meaning is documented with random values.
 * They belong to the repository the value came from, so that leaving it out leaves them out as well; they count little
 * and are never scored. Without them a form that only one repository uses is learnt from that repository alone.
 */
import { random } from './boost.ts';

/** A text with `V` for the value, and the path it stands in. */
const FORMS: readonly (readonly [path: string, text: string])[] = [
  ['setup.sh', 'mysql -h db -u root -pV main'],
  ['README.md', '    $ mysqldump -uapp -pV shop > shop.sql'],
  ['deploy.sh', 'curl -s -u deploy:V https://api.internal/v1/jobs'],
  ['README.md', 'curl --user "admin:V" https://registry.internal/v2/'],
  ['schema.sql', "CREATE USER 'app'@'%' IDENTIFIED BY 'V';"],
  ['init.sql', "ALTER USER root IDENTIFIED WITH mysql_native_password BY 'V';"],
  ['roles.sql', "CREATE ROLE app WITH LOGIN PASSWORD 'V';"],
  ['setup.ps1', '$p = ConvertTo-SecureString "V" -AsPlainText -Force'],
  ['setup.ps1', "Connect-Thing -User admin -Password 'V'"],
  ['run.sh', './tool --username app --password V'],
  ['run.sh', 'sshpass -p V ssh app@build'],
  ['app.yml', 'url: postgres://app:V@db.internal:5432/main'],
  ['settings.py', 'BROKER = "amqp://worker:V@queue:5672//"'],
  ['web.config', '<add key="DbPassword" value="V" />'],
  ['settings.xml', '<password>V</password>'],
  ['app.config', 'connectionString="Server=db;Database=main;User Id=sa;Password=V;"'],
  ['deploy.yml', '        - name: DB_PASSWORD\n          value: V'],
  ['docker-compose.yml', '      - DB_PASSWORD=V'],
  ['Dockerfile', 'ENV DB_PASSWORD V'],
  ['vars.tf', '  password = "V"'],
  ['notes.md', '| admin password | V |'],
  ['notes.md', 'Password: V'],
  ['web.config', '    <add key="SmtpPassword" value="V"/>'],
  ['context.xml', '<Resource name="jdbc/db" username="app" password="V" />'],
  ['beans.xml', '<property name="password" value="V"/>'],
  ['hibernate.cfg.xml', '<property name="hibernate.connection.password">V</property>'],
  ['Info.plist', '\t<key>password</key>\n\t<string>V</string>'],
  ['build.gradle', "            storePassword 'V'"],
  ['build.gradle.kts', '            keyPassword = "V"'],
  ['gradle.properties', 'RELEASE_STORE_PASSWORD=V'],
  ['config.h', '#define DB_PASSWORD "V"'],
  ['secrets.h', '#define WIFI_PASS "V"'],
  ['Main.java', '        props.put("password", "V");'],
  ['Main.java', '        System.setProperty("javax.net.ssl.keyStorePassword", "V");'],
  ['Db.java', '    @Value("${db.password:V}")'],
  ['settings.py', 'PASSWORD = os.environ.get("DB_PASSWORD", "V")'],
  ['db.ts', "    password: process.env.DB_PASS ?? 'V',"],
  ['auth.js', "const secret = process.env.JWT_SECRET || 'V';"],
  ['database.php', "            'password' => env('DB_PASSWORD', 'V'),"],
  ['database.rb', "  password: ENV['DB_PASS'] || 'V'"],
  ['client.py', 'requests.get(url, auth=("app", "V"))'],
  ['client.go', '\treq.SetBasicAuth("admin", "V")'],
  ['Mail.cs', '            smtp.Credentials = new NetworkCredential("app", "V");'],
  ['variables.tf', 'variable "db_password" {\n  type    = string\n  default = "V"\n}'],
  ['main.tf', '      { name = "DB_PASSWORD", value = "V" },'],
  ['stack.yml', '  DBPassword:\n    Type: String\n    NoEcho: true\n    Default: V'],
  ['azuredeploy.json', '    "adminPassword": {\n      "type": "securestring",\n      "defaultValue": "V"\n    }'],
  ['parameters.json', '    "adminPassword": {\n      "value": "V"\n    }'],
  ['redis.conf', 'requirepass V'],
  ['ldap.conf', 'bindpw V'],
  ['ssl.conf', 'ssl_key_passphrase: V'],
  ['deploy.yaml', '        - --admin-password\n        - V'],
  ['values.yaml', '  auth:\n    postgresPassword: V'],
  ['secret.yaml', 'stringData:\n  password: V'],
  ['dump.sql', "INSERT INTO users (name, password) VALUES ('bob', 'V');"],
  ['dump.sql', "INSERT INTO `settings` VALUES (3,'smtp_password','V');"],
  ['collection.json', '{ "key": "password", "value": "V", "type": "string" }'],
  ['collection.json', '"raw": "{\\r\\n \\"username\\": \\"a\\",\\r\\n \\"password\\": \\"V\\"\\r\\n}"'],
  ['notebook.ipynb', '    "password = \'V\'\\n",'],
  ['request.http', 'grant_type=password&username=a&password=V&scope=x'],
  ['app.log', '2024-01-01 12:00:00 INFO connecting with password=V to db'],
  ['main.rs', 'let password = "V".to_string();'],
  ['Login.swift', 'let password = "V"'],
  ['App.kt', '    val dbPassword: String = "V"'],
  ['Program.cs', '        string password = @"V";'],
  ['Form.vb', '    Dim password As String = "V"'],
  ['app.m', 'NSString *password = @"V";'],
  ['analysis.R', 'password <- "V"'],
  ['config.exs', '  password: "V",'],
  ['hosts.ini', 'web1 ansible_user=root ansible_ssh_pass=V'],
  ['Vagrantfile', 'config.ssh.password = "V"'],
  ['app.service', 'Environment=DB_PASSWORD=V'],
];

/** Names of what is no secret, by the documents of those who use them. */
const PUBLIC = [
  'cacheKey',
  'cache_key',
  'primary_key',
  'partitionKey',
  'sort_key',
  'routingKey',
  'idempotency_key',
  'keyId',
  'key_id',
  'kid',
  'KEY_ID',
  'keyFingerprint',
  'next_token',
  'nextPageToken',
  'pageToken',
  'continuation_token',
  'ContinuationToken',
  'csrf_token',
  'csrfToken',
  'cancelToken',
  'syncToken',
  'tokenAddress',
  'token_id',
  'tokenId',
  'contract_token',
  'secret_name',
  'secretName',
  'secretId',
  'secret_arn',
  'password_hash',
  'passwordHash',
  'hashed_password',
  'auth_provider',
  'oauth_client_id',
  'author_id',
  'authority',
  'key_hash',
  'issuerKeyHash',
  'credential_id',
  'credentialId',
  'sitekey',
  'recaptcha_site_key',
  'object_key',
  's3_key',
  'blob_key',
  'file_key',
  'i18n_key',
  'translationKey',
  'registry_key',
  'hostkey',
  'host_key',
  'ssh_host_key',
  'publishable_key',
];
const SECRET = [
  'api_key',
  'apiKey',
  'API_KEY',
  'secret_key',
  'SECRET_KEY',
  'secretKey',
  'client_secret',
  'clientSecret',
  'CLIENT_SECRET',
  'access_token',
  'accessToken',
  'ACCESS_TOKEN',
  'auth_token',
  'authToken',
  'AUTH_TOKEN',
  'refresh_token',
  'api_token',
  'API_TOKEN',
  'app_secret',
  'webhook_secret',
  'signing_key',
  'encryption_key',
  'master_key',
  'private_token',
  'consumer_secret',
  'session_secret',
  'SESSION_SECRET',
  'jwt_secret',
  'JWT_SECRET',
  'hmac_secret',
  'bot_token',
  'deploy_token',
  'service_key',
  'db_password',
  'admin_password',
  'token',
  'secret',
];
const TIES: readonly (readonly [path: string, text: string])[] = [
  ['app.yml', '  N: V'],
  ['app.yml', '  N: "V"'],
  ['app.json', '  "N": "V",'],
  ['config.py', 'N = "V"'],
  ['config.py', "    'N': 'V',"],
  ['index.ts', "const N = 'V';"],
  ['index.ts', "  N: 'V',"],
  ['main.go', '\tN := "V"'],
  ['App.java', '  String N = "V";'],
  ['.env', 'N=V'],
  ['run.sh', 'export N="V"'],
  ['app.properties', 'N=V'],
];
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  '0123456789abcdef',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_',
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/',
];
const LENGTHS = [16, 20, 24, 32, 32, 40, 40, 43, 48, 64, 86, 128];

export interface Made {
  path: string;
  text: string;
  value: string;
}

/** The value in some of the forms, chosen by its number. */
export function transplants(value: string, number: number, count: number): Made[] {
  const next = random(number);
  return Array.from({ length: count }, () => {
    const [path, text] = FORMS[Math.floor(next() * FORMS.length)]!;
    return { path, text: text.replace('V', () => value), value };
  });
}

/** Documented names with random values: `y` 1 where the name is of a secret. */
export function named(count: number, seed: number): (Made & { y: 0 | 1 })[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: count }, () => {
    const y = next() < 0.5 ? 1 : 0;
    const alphabet = pick(ALPHABETS);
    const value = Array.from({ length: pick(LENGTHS) }, () => pick([...alphabet])).join('');
    const name = pick(y ? SECRET : PUBLIC);
    const [path, text] = pick(TIES);
    return { path, text: text.replace('N', name).replace('V', () => value), value, y };
  });
}
