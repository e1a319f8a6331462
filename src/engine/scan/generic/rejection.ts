import type { Candidate } from './candidate.ts';
import { type NonValue, nonValue } from './placeholder.ts';

/** Names whose value is meant to be known: public keys, .NET assembly key tokens, the tokens of forms and of pages,
 * what is hashed by its name, and the names of secrets that stand elsewhere. */
const PUBLIC_NAME =
  /public[._-]?key(?:[._-]?token)?$|^(?:no|ask|skip|without)[._-]?pass|^authenticity[._-]?token$|^hashed[._-]|^sec-websocket-(?:key|accept)$|^(?:csrf|xsrf)[\w.-]*$|(?:next|page|continuation|cursor|sync)[._-]?(?:page[._-]?)?token$|[._-](?:sha\d*|md5|checksum|digest|fingerprint|thumbprint)$|existing[._-]?secret|sitekey$|secret[._-]?(?:name|ref)$|(?:^|[._-])(?:cache|partition|sort|foreign|row|object|blob|i18n|translation|site)[._-]?key$|getinstance$/i;

/** Tokens that tell one request, change or lock from another (idempotency, optimistic locking, WebDAV): not asked for by whom. */
const OF_ONE_REQUEST =
  /(?:idempotency|(?:client|create|creator)?[._-]?request|change|update|action|lock|concurrency|correlation)[._-]?(?:token|key)$/i;
/** Words that end as the word for a password does. */
const NOT_PASSWORD =
  /(?:^|[^a-z])(?:by|com|tres|over|under|sur|encom)pass(?:es)?$|[a-z](?:By|Com|Tres|Over|Under|Sur|Encom)pass(?:es)?$|(?:render|shader|shadow|draw|depth|post|pre|multi|blur|low|high|band|all|first|second|one|two|single|optimi[sz]er|compiler|translation)[._-]?pass(?:es)?$/i;

/** A PowerShell command (Verb-Noun) where a bare value would stand. */
const CMDLET = /^(?:Convert|Get|New|Read|Set|Import|Export|Select|Invoke|Out)(?:To|From)?-[A-Z][A-Za-z]+$/;

/** Names of what is shown to people: labels, hints, messages. */
const INTERFACE =
  /^(?:label|lbl|title|tooltip|placeholder|hint|caption|heading|button|btn|message|msg|error|help|prompt)[._-]|(?:label|title|tooltip|placeholder|hint|caption|message|error|help(?:text)?|description|prompt)$/i;
/** Calls that look at a password, in which the quoted word is the password rather than a name. */
const JUDGES =
  /(?:hash|check|verify|compare|valid\w{0,8}|match\w{0,4}|encrypt|decrypt|argon2|scrypt|pbkdf2|hkdf|derive)\w{0,40}\(["'`]$/i;
/** What follows a password when it was only the second word of a list: `credentials: ['github-pat', 'github-oauth', …`. */
const GOES_ON = /^,\s*["']/;
/** The domain behind user and password in .NET: `new NetworkCredential("bob", "…", "CORP")`. */
const DOMAIN = /^,\s*["'][A-Z][A-Z\d.-]*["']\s*\)/;
/** Names of variables, as in `auth.credential('token', 'VAULT_TOKEN')`. */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** Names of what holds the password enciphered. */
const ENCIPHERED = /(?:^|[._-])(?:encrypted|hashed|crypted|sealed)[._-]|^(?:encrypted|hashed|crypted|sealed)[A-Z]/;
/** The name of a variable, a route, a message or a setting that has to do with secrets: `DB_PASSWORD`, `auth/wrong-password`, `session.redis.password`. */
const VARIABLE_OF_SECRET =
  /^[A-Z]+(?:_[A-Z\d]+)*_(?:PASSWORD|PASSWD|PASS|PWD|TOKEN|SECRET|KEY|CREDENTIALS)(?:_(?:FILE|PATH|ENV|NAME|URL|ID|HEADER))?$/;
const PLACE_OF_SECRET =
  /^[a-z][\w-]*(?:[./:][a-z_-]+)*[./:][a-z_-]*(?:pass(?:word|phrase|wd)?|token|secret|key|credentials?)s?$/i;
/** Names of times and amounts. */
const MEASURE =
  /(?:time(?:stamp)?|expir\w{0,6}|[._-]at|date|ttl|age|count|length|size|port|seconds|days|minutes|hours)$/i;
/** The name of an object that holds the password, as in Kubernetes and Terraform: `passwordSecret: db-password`. */
const HOLDS_SECRET = /(?:password|passwd|token|key|cred(?:ential)?s?|auth|data)[._-]?secret$/i;
const OBJECT = /^[a-z]+(?:-[a-z]+)*$/;
/** A call that stands bare, and without a digit. */
const BARE_CALL = /^[A-Za-z_][A-Za-z_.]*\([^\d]*$/;
/** What a shell runs between backticks. */
const COMMAND = /^[a-z][\w./-]{1,40} /;
/** Folders and a file by words alone. */
const PATH = /^(?:[.~]{0,2}\/)(?:[a-z_.-]+\/)+[a-z_.-]+$/;
/** What a rule about passwords says: `minimum-length 10`. */
const RULE = /^(?:min|max)(?:imum)?[-_][a-z]+$/;
/** What is kept of a password, and nothing can be logged in with. */
const HASH_NAME = /(?:^|[._-])hash$|[a-z]Hash$/;
const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;
/** The name of a file in an object store. */
const FILE_KEY = /s3[._-]?key$/i;
/** An address of Ethereum (EIP-55). */
const ADDRESS = /^0x[0-9a-f]{40}$/i;
/** A list of words in a sentence: `one of ('default', 'password', 'invisible')`. */
const LISTED = /[a-z] \((?:["'][^"'\n]{0,40}["'], ?){1,8}["']$/;
/** The name of a secret with the six characters that AWS adds to it in an ARN. */
const ARN_NAME = /:secret:$/;
/** AWS writes EXAMPLE into every credential of its documents. */
const SAMPLE = /^[A-Za-z0-9+/=_.-]*EXAMPLE[A-Za-z0-9+/=_.-]*$/;
/** An OpenPGP key id or fingerprint (RFC 9580). */
const FINGERPRINT = /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i;

/** A sentence with its mark at the end: `Passwort vergessen?` */
const MARKED =
  /^[A-Z\xc3-\xf4][A-Za-z\x80-\xff,'-]{0,40} (?:[A-Za-z\x80-\xff,'-]{1,40} ){0,8}[A-Za-z\x80-\xff,'-]{1,40} ?[.?!]$/;

/** What a form says: words without a digit, one of which is that for a password, in the languages of most interfaces. */
const LABEL =
  /^(?=[^\d=:;<>{}()[\]\\/_@#$%^&*]*$)(?=.* )(?:.*[ '(])?(?:pass(?:word|phrase|code|wort|wd)s?|kennw(?:o|\xc3\xb6)rt(?:er)?|wachtwoord(?:en)?|contrase(?:n|\xc3\xb1)as?|mots? de passe|senhas?|has(?:l|\xc5\x82)o|l(?:o|\xc3\xb6)senord|parola)[ .?!,]?/i;
/** The word for a password or a secret, alone, in the languages of most interfaces. */
const WORD_FOR_IT = new RegExp(
  `^(?:${[
    'kennwort passwort wachtwoord contrase(?:n|\xc3\xb1)a senha palavra-passe has(?:l|\xc5\x82)o heslo parol[aei]? parol(?:\xc4\x83|\xc4\x97)',
    'salasana adgangskode l(?:o|\xc3\xb6)senord passord jelsz(?:o|\xc3\xb3) lozinka geslo geheimnis (?:s|\xc5\x9f)ifre contrasenya pasahitza',
    'sandi passwoord lykilor(?:d|\xc3\xb0) mot-de-passe zugangscode geheim jeton',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'i',
);
/** “top secret”, “my secret”: said of a value instead of one. */
const SAID = /^(?:(?:a|an|the|my|our|your|some|top|super|very|this is|shared|client|app|api) ){1,3}secret$/i;

/** Asked before some regexes, which take longer to compile than a file to scan. @param ends in lower case */
function endsWithAny(text: string, ends: readonly string[]): boolean {
  const tail = text.slice(-8).toLowerCase();
  return ends.some((end) => tail.endsWith(end));
}

/** Whether the name is of a text that is shown, and the value one; or the value is a sentence, or in another script than Latin. */
function isForPeople({ name, value, quote, after }: Candidate): boolean {
  return (
    (INTERFACE.test(name) && (!/\d/.test(value) || value.includes(' '))) ||
    MARKED.test(value) ||
    isForeign(value) ||
    (quote === '' && /^ \S{0,20}\\u0[01][0-9a-f]{2}/i.test(after)) ||
    WORD_FOR_IT.test(value.slice(value.lastIndexOf(' ') + 1)) ||
    LABEL.test(value) ||
    (endsWithAny(value, ['secret']) && SAID.test(value))
  );
}

/** Whether much of the value (UTF-8) is of letters that ASCII has not, and none is a digit. */
function isForeign(value: string): boolean {
  let foreign = 0;
  for (let i = 0; i < value.length; i++) if (value.charCodeAt(i) >= 0xc3) foreign++;
  return foreign * 4 > value.length && !/\d/.test(value);
}

/** Whether what looks like a user's name and a password are words of a list, or the names of a setting and its variable. */
function isNoLogin({ separator, value, after }: Candidate): boolean {
  return separator === 'login' && ((GOES_ON.test(after) && !DOMAIN.test(after)) || VARIABLE.test(value));
}

/** Whether the value has more blanks than any password. */
function isSentence(value: string): boolean {
  let blanks = 0;
  for (let i = 0; i < value.length && blanks <= 8; i++) if (value.charCodeAt(i) === 32) blanks++;
  return blanks > 8 && value[0] !== '{';
}

/** A public NKey of NATS by the letter of its kind; seeds begin with S. */
const NKEY = /^[UAONCX][A-Z2-7]{55}$/;

/** Whether the name, or what stands around it, says that the value is meant to be known. */
function isPublic({ name, value, before }: Candidate): boolean {
  if (
    PUBLIC_NAME.test(name) ||
    (endsWithAny(name, ['token', 'key']) && OF_ONE_REQUEST.test(name)) ||
    (ENCIPHERED.test(name) && value.length >= 24) ||
    (HOLDS_SECRET.test(name) && OBJECT.test(value)) ||
    ADDRESS.test(value) ||
    (HASH_NAME.test(name) && DIGEST.test(value)) ||
    (FILE_KEY.test(name) && /\/[^/]*\.\w{2,5}$/.test(value)) ||
    (endsWithAny(name, ['pass', 'passes']) && NOT_PASSWORD.test(name)) ||
    /\barn:aws[^\s"']*$/.test(before)
  )
    return true;
  if (/nkey/i.test(name) && NKEY.test(value)) return true;
  if (/-\w{6}$/.test(value) && ARN_NAME.test(`${before}${name}:`)) return true;
  return FINGERPRINT.test(value) && /\b(?:gpg|pgp|fingerprint)\b[^=]*$/i.test(before);
}

/** An entry of a list or the first on its line, up to the quoted name: `["login", "`. */
const ENTRY = /(?:^|[[,])[ \t]*["'`]$/;
/** A name in code, and nothing more. */
const NAME = /^[A-Za-z]+(?:[_-][A-Za-z]+)*$/;
/** Characters written by their numbers. */
const ESCAPED = /^(?:\\u[0-9a-f]{4}|\\u\{[0-9a-f]{1,6}\})+$/i;

/** Whether name and value are words of one list: `["login", "password", "remember"]`, and so for each line. */
function isListed({ separator, before, after, value }: Candidate): boolean {
  return separator === ',' && ENTRY.test(before) && NAME.test(value) && /^[ \t]*(?:[,\]]|\r?\n|$)/.test(after);
}

/** Whether the value, of several words, is the end of its name: `opResetUserPassword = "ResetUserPassword"`. */
function isEndOfName({ name, value }: Candidate): boolean {
  if (!NAME.test(value) || !/[a-z][A-Z]|[_-]/.test(value)) return false;
  const bare = (text: string): string => text.toLowerCase().replace(/[_-]/g, '');
  return name.length > value.length && bare(name).endsWith(bare(value));
}

/** Whether the value names something else: a variable, a route, a file, a call. */
function isNameOf({ quote, value, separator, before }: Candidate): boolean {
  if (VARIABLE_OF_SECRET.test(value) || PLACE_OF_SECRET.test(value) || PATH.test(value)) return true;
  if (quote === '`' && COMMAND.test(value)) return true;
  if (quote === '') return BARE_CALL.test(value) || RULE.test(value) || /^!\w+$/.test(value);
  return separator === 'is' && /\bcomment[ \t]+on\b/i.test(before);
}

/** Whether the value is a word of the code around it. */
function isCode(candidate: Candidate): boolean {
  const { separator, before, after, quote, value } = candidate;
  if (isListed(candidate) || isEndOfName(candidate) || ESCAPED.test(value) || isNameOf(candidate)) return true;
  if (separator === ',' && (JUDGES.test(before) || LISTED.test(before) || /^[ \t]*(?::|=>)/.test(after))) return true;
  return isNoLogin(candidate) || (quote === '' && CMDLET.test(value)) || value.includes('\n');
}

/** Why a candidate is no secret whatever the score would say, or `null`. */
export function rejection(
  candidate: Candidate,
): NonValue | 'public name' | 'cut short' | 'code' | 'sample' | 'count' | 'interface text' | null {
  const { name, value, after } = candidate;
  if (isPublic(candidate)) return 'public name';
  if (/^(?:\.{2,}|…|\[\.)/.test(after) || after.startsWith('\xe2\x80\xa6')) return 'cut short';
  if (isForPeople(candidate) || isSentence(value)) return 'interface text';
  if (isCode(candidate)) return 'code';
  if (/^[\d_.,]+$/.test(value) && (/tokens$/i.test(name) || MEASURE.test(name))) return 'count';
  if (SAMPLE.test(value)) return 'sample';
  return nonValue(value);
}
