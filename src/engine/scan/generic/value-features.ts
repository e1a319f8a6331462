import type { Feature } from './feature.ts';
import { splitWords } from './language.ts';
import { sequenceShare } from './sequence.ts';
import type { Subject } from './subject.ts';

/** UUID, time, URL, path, mail address, host, number, regular expression. */
const KNOWN: readonly RegExp[] = [
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  /^\d{4}-\d\d-\d\d|^\d{1,2}:\d\d|^\d+ ?(?:ms|s|m|h|d|days?|hours?|minutes?|seconds?)$/,
  /^[a-z][\w+.-]*:\/\/|^(?:www\.|mailto:|urn:)/i,
  /^(?:[.~]{0,2}\/|[A-Za-z]:\\|[\w.-]+\/[\w.-]+\/|\\\\)|\.(?:pem|key|crt|json|ya?ml|txt|php|html?|js|ts|py|xml|conf|cfg|sh|rb|go|properties|cer|p12|pfx|jks)$/i,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
  /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i,
  /^[\d.,]+$/,
  /\\[dwsb]|\[\^?[a-z0-9]-|\(\?:|\.\*|\{\d,/i,
];
/** The shapes of names in code. */
const IDENTIFIERS: readonly RegExp[] = [
  /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/,
  /^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/,
  /^_?[a-z]+(?:_[a-z\d]+)+$/,
  /^[a-z]+(?:-[a-z\d]+)+$/,
  /^[A-Z]+(?:_[A-Z\d]+)+$/,
  /^[\w.-]+(?::[\w.*-]+)+$/,
];

const STANDARD_HEX = new Set([32, 40, 48, 56, 64, 96, 128]);

function is(regex: RegExp): (s: Subject) => boolean {
  return (s) => regex.test(s.core);
}

/** The share of the value's words that are also words of the name. */
function sharedWords(s: Subject): number {
  const words = splitWords(s.candidate.value.slice(0, 128));
  if (words.length === 0) return 0;
  return words.filter((word) => word.length > 2 && s.nameLower.includes(word)).length / words.length;
}

/** The length of the shortest unit whose repetition gives the value, as a share of its length. */
function periodOf(text: string): number {
  const n = Math.min(text.length, 128);
  for (let p = 1; p <= n / 2; p++) {
    let i = p;
    while (i < n && text[i] === text[i - p]) i++;
    if (i === n) return p / n;
  }
  return 1;
}

/** What the value looks like. */
export const VALUE_FEATURES: readonly Feature[] = [
  { id: 'v.length', say: 'the length of the value', of: (s) => s.shape.length },
  { id: 'v.bits', say: 'the value is hard to guess', of: (s) => s.shape.bits },
  { id: 'v.density', say: 'the value looks random', of: (s) => s.shape.bits / Math.max(1, s.shape.length) },
  { id: 'v.entropy', say: 'the value has high entropy', of: (s) => s.shape.entropy },
  { id: 'v.pair', say: 'its letters do not follow each other as in words', of: (s) => s.shape.pair },
  { id: 'v.coverage', say: '', of: (s) => s.shape.coverage },
  { id: 'v.digits', say: 'digits in the value', of: (s) => s.shape.digits },
  { id: 'v.uppers', say: 'capitals in the value', of: (s) => s.shape.uppers },
  { id: 'v.lowers', say: '', of: (s) => s.shape.lowers },
  { id: 'v.symbols', say: 'symbols in the value', of: (s) => s.shape.symbols },
  { id: 'v.switches', say: 'letters, capitals and digits alternate', of: (s) => s.shape.switches },
  { id: 'v.distinct', say: '', of: (s) => s.shape.distinct },
  { id: 'v.letters', say: '', of: (s) => s.shape.longestLetters },
  { id: 'v.placeholder', say: '', of: (s) => s.shape.placeholder },
  {
    id: 'v.hex',
    say: 'the value is long hex',
    of: (s) => (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(s.core) ? s.core.length : 0),
  },
  {
    id: 'v.hash',
    say: 'the value has the length of a key or hash',
    of: (s) => STANDARD_HEX.has(s.core.length) && /^[0-9a-f]+$/i.test(s.core),
  },
  {
    id: 'v.base64',
    say: 'the value could be base64',
    of: (s) => s.core.length % 4 === 0 && /^[A-Za-z0-9+/]{8,}={0,2}$/.test(s.core) && /[0-9+/=]/.test(s.core),
  },
  { id: 'v.token', say: 'the value is one long token', of: is(/^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_.~+/-]{16,}={0,2}$/) },
  { id: 'v.known', say: '', of: (s) => KNOWN.some((shape) => shape.test(s.core)) },
  { id: 'v.identifier', say: '', of: (s) => IDENTIFIERS.some((shape) => shape.test(s.core)) },
  { id: 'v.code', say: '', of: is(/[()[\]{}<>\\]|%[sdvqx]|\$\w/) },
  {
    id: 'v.path',
    say: '',
    of: is(
      /^(?:[.~]{0,2}\/|[A-Za-z]:\\|[\w.-]+\/[\w.-]+\/|\\\\)|\.(?:pem|key|crt|json|ya?ml|txt|php|html?|js|ts|py|xml|conf|cfg|sh|rb|go|properties|cer|p12|pfx|jks)$/i,
    ),
  },
  { id: 'v.domain', say: '', of: is(/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)/i) },
  { id: 'v.kebab', say: '', of: is(/^[a-z]+(?:-[a-z\d]+)+$/) },
  { id: 'v.constant', say: '', of: is(/^[A-Z]+(?:_[A-Z\d]+)+$/) },
  { id: 'v.lower', say: '', of: is(/^[a-z]+$/) },
  { id: 'v.title', say: '', of: is(/^[A-Z][a-z]+$/) },
  { id: 'v.word', say: '', of: (s) => s.word },
  { id: 'v.common', say: 'a password everybody tries first', of: (s) => s.common },
  {
    id: 'v.human',
    say: 'letters, digits and symbols, as people choose passwords',
    of: is(/^(?=.*[a-z])(?=.*\d)(?=.*[^\w\s]|.*[A-Z])[^\s]{6,24}$/),
  },
  {
    id: 'v.leet',
    say: 'digits or symbols stand between letters',
    of: is(/[A-Za-z][0134@$!]+[A-Za-z]/),
  },
  { id: 'v.pass', say: '', of: is(/pass|pwd/i) },
  {
    id: 'v.tongue',
    say: '',
    of: is(
      /pass?w[oö]r[td]|wachtwoord|contrase|contrasenya|adgangskode|l.{1,2}senord|passord|salasana|parol|heslo|senha|jelsz|has\S{1,2}o|kodeord|mot de passe|palavra|clave|sifre|token|code|key|password/i,
    ),
  },
  { id: 'v.period', say: '', of: (s) => periodOf(s.lower) },
  { id: 'v.example', say: '', of: is(/example|sample|xxxx|placeholder|your|change|replace|dummy|insert/i) },
  { id: 'v.secret', say: '', of: is(/secret|token|key|auth|cred/i) },
  { id: 'v.shared', say: '', of: sharedWords },
  {
    id: 'v.isname',
    say: '',
    of: (s) => s.lower === s.nameLower || s.nameLower.endsWith(s.lower) || s.lower.endsWith(s.nameLower),
  },
  { id: 'v.sequence', say: '', of: (s) => sequenceShare(s.lower) },
  { id: 'v.spaces', say: '', of: (s) => (s.core.match(/ /g) ?? []).length },
  { id: 'v.sentence', say: '', of: is(/^[A-Z\xc3-\xf4][^ ]* .*[a-z]|[a-z] [a-z]+ [a-z]/) },
  { id: 'v.foreign', say: '', of: is(/[\x80-\xff]/) },
  { id: 'v.marks', say: '', of: is(/[=;,&|]./) },
];
