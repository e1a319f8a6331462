import type { Feature } from './feature.ts';
import type { Subject } from './subject.ts';

const CLASSES: readonly RegExp[] = [
  /(?:pass(?:w(?:or[dt])?|wd|phrase|code)?|pwd|pw|psk|senha|kennwort|contrasena|clave|mdp|wachtwoord|heslo|haslo|parola)s?$/,
  /secrets?$/,
  /tokens?$/,
  /keys?$/,
  /auth|authorization/,
  /cred(?:ential)?s?$/,
  /^(?:salt|otp|totp|jwt|nonce)$/,
];

/** 1 password, 2 secret, 3 token, 4 key, 5 auth, 6 credential, 7 salt/otp/jwt, 0 something else. */
function classOfWord(word: string | undefined): number {
  return word === undefined ? 0 : CLASSES.findIndex((regex) => regex.test(word)) + 1;
}

/** Last words that say nothing of what the name holds: `tokenValue`, `password_str`, `secret1`. */
const PLAIN =
  /^(?:values?|val|str|string|text|txt|raw|plain|plaintext|data|env|prod|production|dev|staging|stage|default|here|\d+)$/;

/** The last word of the name that means something. */
function headOf(s: Subject): string | undefined {
  for (let i = s.words.length - 1; i >= 0; i--) if (!PLAIN.test(s.words[i]!)) return s.words[i];
  return s.words.at(-1);
}

/** What tells whether a word is one of those it knows. */
type WordTest = Pick<RegExp, 'test'>;

/** A list of words is a set, made on first use: a regex of them takes ten times as long to compile. */
function oneOf(words: string): WordTest {
  let set: Set<string> | undefined;
  return {
    test: (word) => {
      set ??= new Set(words.split(' '));
      return set.has(word);
    },
  };
}

function any(known: WordTest): (s: Subject) => boolean {
  return (s) => s.words.some((word) => known.test(word));
}
function last(known: WordTest): (s: Subject) => boolean {
  return (s) => known.test(s.words.at(-1) ?? '');
}

/** Last words of names that tell something about a secret rather than hold one: where, how long, of which kind. */
const ABOUT = oneOf(
  'file files path url uri dir directory folder endpoint host server address link location source src href domain port page route site label title text message msg error errors hint help tooltip placeholder description desc info prompt caption header headers note advice warning question example length len size count min max limit number num index idx bits bytes rounds iterations strength score ttl expiry expires expire expiration expired time timeout timestamp at date age days in lifetime duration interval ms seconds validity type types kind mode method methods provider policy algorithm alg format version scope scopes status state scheme strategy class style field fields column param params parameter prop property attribute attr attrs regex pattern prefix suffix separator encoding role roles level flag grant hash hashed digest code codes map list set table store storage cache config options settings manager service handler factory helper util utils module plugin middleware controller view form input button icon event action request response callback enabled required disabled visible changed reset confirmation rule rules id ids name names user username email owner uid alias issuer audience realm group account',
);

/** What the name says: of it alone (`measure` keeps them for the next candidate with that name). */
export const NAME_FEATURES: readonly Feature[] = [
  {
    id: 'n.pass',
    say: 'the name says password',
    of: (s) =>
      /(?<!get)pass(?!ed|ing|ive|port|enger|age|thr)|pwd|\bpw\b|psk|senha|kennwort|contrase|(?<![a-z])(?:clave|mdp|parola)(?![a-z])|wachtwoord|heslo|haslo/.test(
        s.nameLower,
      ),
  },
  { id: 'n.secret', say: 'the name says secret', of: (s) => s.nameLower.includes('secret') },
  { id: 'n.token', say: 'the name says token', of: (s) => s.nameLower.includes('token') },
  { id: 'n.key', say: 'the name says key', of: (s) => /key/.test(s.nameLower) },
  { id: 'n.auth', say: 'the name says authorization', of: (s) => s.nameLower.includes('auth') },
  { id: 'n.cred', say: 'the name says credential', of: (s) => s.nameLower.includes('cred') },
  { id: 'n.last', say: 'the name ends like that of a secret', of: (s) => classOfWord(headOf(s)) },
  { id: 'n.first', say: '', of: (s) => classOfWord(s.words[0]) },
  { id: 'n.words', say: '', of: (s) => s.words.length },
  {
    id: 'n.bare',
    say: 'the name is just that word',
    of: (s) => /^(?:pass(?:word|wd|phrase)?|pwd|pw|secret|token|key|auth|api_?key)$/.test(s.nameLower),
  },
  {
    id: 'n.private',
    say: 'the name is of a private key or secret',
    of: any(
      /^(?:private|priv|access|secret|master|encrypt\w*|signing|sign|consumer|client|license|service|account|storage|session|cookie|hmac|jwt|api|app)$/,
    ),
  },
  {
    id: 'n.privatekey',
    say: 'the name is of a private key or secret',
    of: (s) =>
      /(?:private|secret|access|master|encryption|signing|consumer|api|app|auth|account|storage|validation|cipher|crypt|service)[._-]?key/.test(
        s.nameLower,
      ),
  },
  {
    id: 'n.identity',
    say: '',
    of: last(oneOf('id ids name names user username email owner uid alias issuer audience realm group account')),
  },
  { id: 'n.about', say: '', of: last(ABOUT) },
  {
    id: 'n.hash',
    say: '',
    of: any(
      oneOf(
        'hash hashed hashes digest checksum encrypted enc cipher ciphertext sha sha1 sha256 md5 bcrypt signature sig sign fingerprint thumbprint integrity',
      ),
    ),
  },
  {
    id: 'n.interface',
    say: '',
    of: any(
      oneOf(
        'label title tooltip hint help message msg text error placeholder forgot mandatory invalid show hide enter description caption heading button btn lbl txt input field prompt',
      ),
    ),
  },
  {
    id: 'n.public',
    say: '',
    of: any(
      oneOf(
        'public pub publishable primary foreign partition sort cache index row column map object lookup translation i18n sitekey site csrf xsrf page next continuation cancel cancellation sync bucket group dict hot shortcut keyboard parent child react unique composite shard routing translate message msg locale registry query search sub',
      ),
    ),
  },
  {
    id: 'n.again',
    say: '',
    of: any(
      oneOf(
        'confirm confirmation confirmed repeat retype again re new old current previous reset forgot change forgotten',
      ),
    ),
  },
  {
    id: 'n.test',
    say: '',
    of: any(
      oneOf(
        'test tests mock fake dummy example sample wrong invalid bad incorrect expected valid good correct stub default some my foo',
      ),
    ),
  },
  {
    id: 'n.system',
    say: 'the name says whose it is',
    of: any(
      /^(?:db|database|mysql|postgres\w*|pg|redis|mongo\w*|smtp|mail|email|ldap|root|admin|jdbc|ftp|ssh|aws|github|gitlab|slack|stripe|twilio|google|azure|facebook|twitter|dropbox|elastic|rabbitmq|sql|mssql|oracle|sa|vault|docker|npm|sonar|jenkins|grafana|wordpress|proxy|wifi|bot)$/,
    ),
  },
  {
    id: 'n.verb',
    say: '',
    of: (s) =>
      /^(?:get|is|has|check|verify|validate|generate|create|make|find|load|read|parse|fetch|build|compare|hash|encrypt|decrypt|use|require|needs?|show|hide|enter|invalid|missing|toggle|on|handle|assert|expect|on)$/.test(
        s.words[0] ?? '',
      ),
  },
  { id: 'n.upper', say: 'the name is written as a constant', of: (s) => /^[A-Z][A-Z0-9_]+$/.test(s.candidate.name) },
  { id: 'n.camel', say: '', of: (s) => /[a-z][A-Z]/.test(s.candidate.name) },
  { id: 'n.snake', say: '', of: (s) => s.candidate.name.includes('_') },
  { id: 'n.dotted', say: '', of: (s) => s.candidate.name.includes('.') },
];
