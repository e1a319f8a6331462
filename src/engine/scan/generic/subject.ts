import type { UnitText } from '../unit-text.ts';
import type { Candidate } from './candidate.ts';
import { bitsOf, LOOK, shannon, wordCoverage } from './entropy.ts';
import { isCommon, isWord, pairBits, splitWords } from './language.ts';
import { placeholderShare } from './placeholder.ts';
import { inComment, inString, type PathKind, pathKind } from './syntax.ts';

/** The shape of a value, counted once. Fractions are of its length. */
export interface Shape {
  length: number;
  bits: number;
  entropy: number;
  pair: number;
  coverage: number;
  digits: number;
  uppers: number;
  lowers: number;
  symbols: number;
  switches: number;
  distinct: number;
  longestLetters: number;
  placeholder: number;
}

/** A candidate and all that the features look at. */
export interface Subject {
  candidate: Candidate;
  /** The value, or the random token inside it where it is a text with structure. */
  core: string;
  lower: string;
  nameLower: string;
  words: readonly string[];
  shape: Shape;
  common: boolean;
  word: boolean;
  path: string;
  kind: PathKind;
  comment: boolean;
  string: boolean;
  /** What stands some lines before and after, one character per byte; read only where it decides. */
  around: () => string;
}

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return 1;
  return code >= 48 && code <= 57 ? 2 : 3;
}

/** When a character was last met: the number of the value it stood in. */
const met = new Uint32Array(256);
let valueNumber = 0;

/** How many different characters a value has. */
function distinctIn(value: string): number {
  valueNumber++;
  let distinct = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    // Only what is judged by itself, outside a scan, has characters that are no bytes.
    if (code > 255) return new Set(value).size;
    if (met[code] === valueNumber) continue;
    met[code] = valueNumber;
    distinct++;
  }
  return distinct;
}

/** Counts the value's characters, classes and pairs. */
export function shapeOf(value: string): Shape {
  const counts = [0, 0, 0, 0];
  let switches = 0;
  let pair = 0;
  let run = 0;
  let longest = 0;
  let last = 0;
  let lastKind = 0;
  const lower = value.toLowerCase();
  for (let i = 0; i < value.length; i++) {
    const kind = classOf(value.charCodeAt(i));
    counts[kind]! += 1;
    if (i > 0 && kind !== lastKind) switches++;
    run = kind < 2 ? run + 1 : 0;
    if (run > longest) longest = run;
    const code = lower.charCodeAt(i);
    pair += pairBits(last, code);
    last = code;
    lastKind = kind;
  }
  const n = Math.max(1, value.length);
  const entropy = shannon(value);
  return {
    length: value.length,
    bits: bitsOf(value, value.length <= LOOK ? entropy : shannon(value.slice(0, LOOK))),
    entropy,
    pair: pair / n,
    coverage: wordCoverage(value),
    digits: counts[2]! / n,
    uppers: counts[1]! / n,
    lowers: counts[0]! / n,
    symbols: counts[3]! / n,
    switches: switches / n,
    distinct: distinctIn(value) / n,
    longestLetters: longest,
    placeholder: placeholderShare(value),
  };
}

/** The random token inside a value that is itself a structured text, such as JSON in a string. */
function coreOf(value: string): string {
  if (value.length < 24 || !/[\s{}":,;=&]/.test(value)) return value;
  let best = '';
  for (const [token] of value.slice(0, 2048).matchAll(/[A-Za-z0-9_+/-]{20,}={0,2}/g)) {
    if (token.length > best.length && /\d/.test(token) && /[A-Za-z]/.test(token)) best = token;
  }
  return best === '' ? value : best;
}

/** Bytes before and after the value that belong to its neighbourhood. */
const AROUND = 400;

/** Gathers what the features need. */
export function subjectOf(candidate: Candidate, path: string, unit?: UnitText): Subject {
  const core = coreOf(candidate.value);
  const lower = core.toLowerCase();
  return {
    candidate,
    core,
    lower,
    nameLower: candidate.name.toLowerCase(),
    words: splitWords(candidate.name),
    shape: shapeOf(core),
    common: isCommon(lower),
    word: isWord(lower),
    path,
    kind: pathKind(path),
    comment: inComment(candidate.before),
    string: inString(candidate.before),
    around: () => unit?.latin1(Math.max(0, candidate.start - AROUND), candidate.end + AROUND) ?? '',
  };
}
