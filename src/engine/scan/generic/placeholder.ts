/** Why a value can't be a secret, whatever its name, or `null`. */
export type NonValue = 'template' | 'masked' | 'empty' | 'ciphertext' | 'hash' | 'public key';

const TEMPLATE =
  /^(?:\$\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|\{\{[^}]*\}\}|%\{?[A-Za-z_]\w*\}?%?|%[sdvq@]|\{\w*\}|<[^<>]{0,120}>|\[[A-Za-z][\w .-]*\]|#\{[^}]*\}|@[A-Z_]+@|<%[^%]*%>|\{%[^%]*%\}|:[A-Za-z_]+\??|&[a-z]+;|&{1,2}[A-Za-z_]+\.?|__[A-Za-z_]+__)$/;
/** A secret that a tool looks up: `ssm:/prod/db`, `op://vault/item`, `keyring:db`. */
const REFERENCE =
  /^(?:ref\+)?(?:(?:aws)?ssm|aws-?sm|secretsmanager|asm|gcpsm|gcpsecrets?|azkv|azurekeyvault|keyvault|vault|op|env|file|keyring|keychain|doppler|infisical|bitwarden|conjur|sops|secretref|chamber)s?:(?:\/\/)?[\w./#@-]*[A-Za-z][\w./#@-]*$/;
const HOLE = /\$\{[^}]+\}|\{\{[^}]+\}\}|#\{[^}]+\}|<%=|%\(\w+\)s|\$\(\w/;
const MASKED =
  /^[A-Z0-9_-]{0,8}X{8,}$|^[xX*.•_?#: -]{3,}$|^(.{1,8}?)\1{3,}$|\*{3,}|\.{3}|…|\xe2\x80\xa6|\[(?:\.{2,}|[A-Z]{4,})\]/;
const EMPTY =
  /^(?:null|nil|none|true|false|undefined|nan|void|yes|no|on|off|n\/a|string|boolean|bool|number|integer|int|text|object|array|any|function|required|optional|empty|unset|tbd|todo|default|hidden|redacted|\[?(?:redacted|hidden|filtered|masked)\]?)$/i;
const CIPHERTEXT =
  /^(?:ENC\[|ENC\(|\{cipher\}|\$ANSIBLE_VAULT|age1|-----BEGIN (?:AGE|PGP) |vault:v\d+:|AQICAH|Ag[A-P][A-Za-z0-9+/]{200,}|gAAAAA[A-Za-z0-9_-]{60,})/;
const HASH =
  /^(?:\$(?:2[abxy]?|argon2\w{0,2}|5|6|1|y|apr1|pbkdf2[\w-]*|scrypt|s0)\$|\{(?:SSHA|SHA|SMD5|CRYPT|PBKDF2)\w*\}|sha(?:1|256|384|512)[-:$]|pbkdf2[_:$(]|md5[:$]|SCRAM-SHA-|\*[0-9A-F]{40}$)/i;

/** The start of a DER SubjectPublicKeyInfo of RSA and of the common curves (RFC 5280, RFC 8017, RFC 5480) in base64. */
const PUBLIC_KEY =
  /^(?:MIGfMA0G|MII[BCD]I[jT]AN|MFwwDQ|MFkwEw|MHYwEA|MIGbMB|MCowBQ|ssh-(?:rsa|ed25519|dss) |AAAAB3NzaC1|AAAAC3NzaC1lZDI1|AAAAE2VjZHNhL|LS0tLS1CRUdJTiB|ecdsa-sha2-|-----BEGIN (?:RSA )?PUBLIC|-----BEGIN CERT)/;

const WORDS =
  /change.?(?:me|it|this)|your|example|sample|placeholder|replace|insert|dummy|redacted|goes.?here|my.?(?:own|secret|pass|token|key|app|api)|xxx|todo|fixme|foo|bar(?![a-z])|lorem|some.?(?:thing|api|secret|token|key|pass)|fake|mock|not.?(?:a.?)?real|invalid|wrong|abc.?(?:123|def)|1234|secret.?here|enter.?|supersecret|deadbeef|test/gi;

/** A quoted text that ends so that code can put a value in: `'" + password + "'`. */
const JOINED = /^["'`]\s*(?:[+.&]|\|\|)\s*[\w.()[\]>-]+\s*(?:[+.&]|\|\|)\s*["'`]$/;

/** Judges by the value alone. */
export function nonValue(value: string): NonValue | null {
  if (EMPTY.test(value)) return 'empty';
  if (TEMPLATE.test(value) || REFERENCE.test(value) || HOLE.test(value) || JOINED.test(value)) return 'template';
  if (MASKED.test(value)) return 'masked';
  if (HASH.test(value)) return 'hash';
  if (PUBLIC_KEY.test(value)) return 'public key';
  return CIPHERTEXT.test(value) ? 'ciphertext' : null;
}

/** The share of the value that is words people write where a real value should stand (`your`, `example`, `changeme`). */
export function placeholderShare(value: string): number {
  if (value.length === 0) return 0;
  let n = 0;
  const head = value.slice(0, 256);
  WORDS.lastIndex = 0;
  for (let found = WORDS.exec(head); found !== null; found = WORDS.exec(head)) n += found[0].length;
  return n / Math.min(256, value.length);
}
