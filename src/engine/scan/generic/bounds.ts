import { pathContext } from '../verdicts/path-context.ts';
import type { Separator } from './candidate.ts';
import { placeholderShare } from './placeholder.ts';
import { readable } from './readable.ts';
import { sequenceShare } from './sequence.ts';
import type { Subject } from './subject.ts';

/** Nothing asks how certain what is less certain is. */
const LEAST_TOLD = 0.3;
/** What a form for passwords, and a random value under a secret’s name, are worth by themselves: of repositories left out, some
 * 80 labelled ones were all real, and one in seven stood on a line that nobody judged. */
const FORM_CONFIDENCE = 0.72;
/** What a value built as a password is worth: measured, three in four were real. */
const CHOSEN_CONFIDENCE = 0.6;
/** Forms that have no other meaning than to give a password. */
const FORMS: ReadonlySet<Separator> = new Set(['by', 'command', 'securestring', 'login']);
/** A single word of the dictionary is about this hard to guess. */
const WORD_BITS = 18;
/** Words for a user's name or a password in the place of one. */
export const STAND_IN = /^(?:user(?:name)?|pass(?:w(?:or)?d)?|pwd?|pw|secret|token|key|[A-Z]+(?:_[A-Z]+)+)$/;

/** A quoted value this hard to guess, and this dense, is nothing people write or name. */
const RANDOM_BITS = 90;
const RANDOM_DENSITY = 3.6;
const SECRET_NAME =
  /(?:pass(?:word|wd|phrase)?|pwd|secret|(?:api|auth|access|refresh|private|bot|deploy)[._-]?token|(?:secret|private|encryption|signing|validation|master|hmac)[._-]?key)$/i;

/** Whether a value that only a machine makes stands, quoted, under a name that ends in a word for a secret. */
function isRandomSecret({ candidate, core, shape }: Subject): boolean {
  return (
    candidate.quote !== '' &&
    SECRET_NAME.test(candidate.name) &&
    shape.bits >= RANDOM_BITS &&
    shape.bits >= RANDOM_DENSITY * shape.length &&
    shape.placeholder === 0 &&
    shape.digits > 0 &&
    /^[^\s()[\]{}<>\\]{16,128}$/.test(core) &&
    !/:\/\/|^[\w.-]*\/[\w./-]*$/.test(core)
  );
}

const PASSWORD_NAME =
  /(?:pass(?:wor[dt]|wd|phrase)?|pwd|pre[._-]?shared[._-]?key|senha|kennwort|contrasena|(?<![a-z])(?:clave|mdp|parola)|wachtwoord|heslo|haslo)\d?$/i;
/** Letters, a digit, and a capital or a symbol that no name in code holds. */
const CHOSEN = /^(?=.*[a-z])(?=.*\d)(?=.*[A-Z!@#$%^&*+?~])[^\s(){}[\]<>\\/"'`]{8,24}$/;

/** Whether a value that is built as people are told to build passwords stands under a name that ends in a word for one. */
function isChosenPassword({ candidate, shape }: Subject): boolean {
  return (
    candidate.separator !== '==' &&
    candidate.separator !== '!=' &&
    PASSWORD_NAME.test(candidate.name) &&
    CHOSEN.test(candidate.value) &&
    shape.placeholder < 0.3 &&
    shape.bits >= WORD_BITS
  );
}

/**
 * The least confidence a candidate gets from its form alone. Commands and statements that set or send a password
 * (`IDENTIFIED BY`, `mysql -p`, `curl -u`, `ConvertTo-SecureString`, `SetBasicAuth`) have no other meaning, so a value that is not a
 * stand-in is told even where the score, which saw few of them, would not.
 */
function floorOf(subject: Subject): number {
  if (isRandomSecret(subject)) return FORM_CONFIDENCE;
  if (isForPasswords(subject)) return FORM_CONFIDENCE;
  return isChosenPassword(subject) ? CHOSEN_CONFIDENCE : 0;
}

/** Whether the value stands in a form that has no other meaning, and is no stand-in. */
function isForPasswords({ candidate: { separator, value }, shape }: Subject): boolean {
  if (!FORMS.has(separator) || (separator === 'login' && shape.bits < WORD_BITS)) return false;
  return !STAND_IN.test(value) && shape.placeholder <= 0.5 && !/[+"'`]/.test(value[0]!) && value.length >= 4;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A UUID is made to identify, and need not be hard to guess (RFC 9562, section 8). */
const UUID_CONFIDENCE = 0.65;

/** The word for a password in the place of one. */
const WORD_ITSELF = /^(?:my|test|some|a)?[._-]?(?:pass(?:w(?:or)?d|phrase)?|pwd|pw|secret)$/i;

/** Whether a test, an example or a document writes `password: 'password'`: that is no password anywhere else. */
function isWordItself({ core, path, candidate }: Subject): boolean {
  return WORD_ITSELF.test(core) && (candidate.separator === 'pair' || pathContext(path) !== null);
}

/** What a protocol sends along with one message, and anybody may see: nonces, digests, signatures (RFC 5849, RFC 7616). */
const OF_ONE_MESSAGE =
  /(?:^|[._-])(?:c?nonce|body[._-]?hash|signature(?:[._-]?(?:method|version|algorithm))?|thumbprint)$|[a-z](?:Nonce|BodyHash|Signature(?:Method|Version|Algorithm)?|Thumbprint)$/;
const MESSAGE_CONFIDENCE = 0.5;

/** A text that was written to be read: it says what it stands for, or has the words of a sentence. */
const TOLD_AS = /not[ _-]?(?:a[ _-]?)?real|this is|example|sample|dummy|fake|\w \w+ \w/i;
const STAND_IN_CONFIDENCE = 0.6;

/** A text that asks to be replaced: `YOURSECRETKEYGOESHERE`. */
const ASKS = /your|goes.?here|change.?me|replace|placeholder|insert.?your|example/i;
/** Alphabets and counting, also two at once: `a1b2c3…`, `00010203…`. */
const COUNTED = 0.75;

/** Whether the value says or shows that another should stand there; or is the base64 of a sentence, or of its own name. */
function isStandIn({ candidate, core, shape }: Subject): boolean {
  if (shape.placeholder >= 0.5 && shape.digits === 0 && ASKS.test(core)) return true;
  if (core.length >= 16 && sequenceShare(core.toLowerCase()) >= COUNTED) return true;
  const text = candidate.separator === 'basic' ? null : readable(candidate.value);
  return text !== null && text.length > 11 && (TOLD_AS.test(text) || placeholderShare(text) > 0.4);
}

const MACHINE_MADE = /^(?:0x)?[0-9a-f]{16,}$|^(?=.*\d)[a-z0-9+/_-]{20,}={0,2}$/i;
/** What stands beside a key in the test vectors of a cipher, and what else does. */
const OF_CIPHER = /^(?:nonce|iv|plaintext|ciphertext|cipher|aad|tag|mac|keystream|counter|ct|pt|adata)$/;
const BESIDE =
  /(?<![a-z])(nonce|iv|plain_?text|cipher_?text|cipher|aad|tag|mac|keystream|counter|ct|pt|adata|in|input|out|output|msg|message|data|expected|want|result)["'\]]{0,2}[ \t]*(?::=|[:=])[ \t]*[\w["'`{(&]/gi;
/** A JSON Web Signature whose last part is too short to be one (RFC 7515; 16 bytes at the least). */
const UNSIGNED = /^eyJ[\w-]*\.[\w-]*\.[\w-]{0,20}$/;

/** Whether the value is the key of a test vector: beside it stand a nonce or a tag, and what goes in and what comes out. */
function isOfVector({ core, around }: Subject): boolean {
  if (!MACHINE_MADE.test(core)) return false;
  const beside = new Set<string>();
  for (const [, name] of around().matchAll(BESIDE)) beside.add(name!.toLowerCase().replace('_', ''));
  return beside.size > 1 && [...beside].some((name) => OF_CIPHER.test(name));
}

/** Of the line before the name, in bytes: more than a person writes. */
const MINIFIED = 200;
const WEAK_BITS = 40;

/** Whether a word stands in code that a tool wrote on one line. */
function isMinified({ candidate, kind, shape }: Subject): boolean {
  return (
    kind === 'code' && shape.bits < WEAK_BITS && candidate.before.length > MINIFIED && !candidate.after.includes('\n')
  );
}

/** The most a candidate gets, whatever its score. */
function ceilingOf(subject: Subject): number {
  const { candidate, core } = subject;
  if (OF_ONE_MESSAGE.test(candidate.name)) return MESSAGE_CONFIDENCE;
  if (isStandIn(subject)) return STAND_IN_CONFIDENCE;
  if (isOfVector(subject) || isMinified(subject) || UNSIGNED.test(core)) return LEAST_TOLD;
  return UUID.test(core) ? UUID_CONFIDENCE : 1;
}

/** The score's confidence, kept within what form and shape allow. */
export function bounded(confidence: number, subject: Subject): number {
  if (isWordItself(subject)) return 0;
  const least = Math.max(confidence, floorOf(subject));
  return least < LEAST_TOLD ? least : Math.min(least, ceilingOf(subject));
}
