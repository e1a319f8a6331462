import type { Check, CheckInput, CheckResult } from '../rules/rule.ts';

/** What a filter looks at: the group `body` (the random part) where the pattern names one, else the value. */
function bodyOf(input: CheckInput): string {
  return input.groups['body'] ?? input.value;
}

const KEEP: CheckResult = { verdict: 'plausible' };

/** Shannon entropy of a text, in bits per character. */
export function shannonEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length);
  return entropy;
}

/** `entropy:3.2` drops values of fewer bits per character (Shannon, over the value's own characters). */
const entropy: Check = (input) =>
  shannonEntropy(bodyOf(input)) >= Number(input.argument)
    ? KEEP
    : { verdict: 'invalid', reason: 'Too regular to be random.' };

/** `mixed-classes` asks for two of lower, upper, digits; `mixed-classes:3` for all three. */
const mixedClasses: Check = (input) => {
  const body = bodyOf(input);
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(body)).length;
  return classes >= Number(input.argument ?? 2)
    ? KEEP
    : { verdict: 'invalid', reason: 'Made of one kind of characters.' };
};

/** Drops a value that is hex digits throughout: a hash, where the provider's tokens use a larger alphabet. */
const notHex: Check = (input) =>
  /^[0-9a-fA-F]+$/.test(bodyOf(input)) ? { verdict: 'invalid', reason: 'A hexadecimal number.' } : KEEP;

/** Drops a value without a digit: a name or a word, not something drawn from letters and digits. */
const hasDigit: Check = (input) =>
  /[0-9]/.test(bodyOf(input)) ? KEEP : { verdict: 'invalid', reason: 'Holds no digit.' };

/**
 * Drops what stands for a secret but is none: `xxxxxxxx`, `EXAMPLE`, `your-token-here`, `${TOKEN}`, `12345678`.
 * `not-placeholder:whole` looks at the value with its prefix and checksum.
 */
const notPlaceholder: Check = (input) => {
  const reason = placeholderReason(input.argument === 'whole' ? input.value : bodyOf(input));
  return reason === null ? KEEP : { verdict: 'invalid', reason, fake: true };
};

const PLACEHOLDER_WORDS =
  /example|placeholder|changeme|change[-_]me|redacted|dummy|sample|insert[-_]?(?:your|here|key|token)|replace[-_]?(?:me|with|this)|your[-_]?(?:api|access|auth|secret|token|key|password|own|app|client|project)|(?:token|key|secret|password|goes|value)[-_]?here|(?:my|some|fake|test|mock)[-_](?:api|access|secret|token|key|password)|notareal|not[-_]a[-_]real|deadbeef|lorem|foobar|todo[-_]/i;
const TEMPLATE_SYNTAX = /\$\{|\$\(|\{\{|\}\}|<[A-Za-z][\w -]*>|%[sd]\b|\*{3}|\.{3}/;

/** Why a text is a placeholder, or `null`. */
export function placeholderReason(text: string): string | null {
  if (TEMPLATE_SYNTAX.test(text)) return 'A template, not a value.';
  if (PLACEHOLDER_WORDS.test(text)) return 'Says itself that it is a placeholder.';
  if (isRepetitive(text)) return 'The same characters over and over.';
  return sequentialShare(text) >= 0.5 ? 'Counts up or down.' : null;
}

/** One character six times in a row, hardly any distinct ones, or one short unit repeated. */
function isRepetitive(text: string): boolean {
  if (/(.)\1{5}/.test(text)) return true;
  if (text.length >= 12 && new Set(text).size <= 4) return true;
  for (let unit = 1; unit <= Math.min(10, text.length / 3); unit++) {
    let same = 0;
    for (let i = unit; i < text.length; i++) if (text[i] === text[i - unit]) same++;
    if (same >= (text.length - unit) * 0.9) return true;
  }
  return false;
}

const SEQUENCES = ['abcdefghijklmnopqrstuvwxyz', '0123456789012345678901234567890', 'qwertyuiopasdfghjklzxcvbnm'];

/** How much of a text, 0 to 1, belongs to runs of at least five that follow the alphabet, digits or keyboard. */
function sequentialShare(text: string): number {
  const lower = text.toLowerCase();
  let covered = 0;
  for (let i = 0; i + 5 <= lower.length; ) {
    let length = 0;
    for (const sequence of SEQUENCES) length = Math.max(length, runLength(lower, i, sequence));
    if (length >= 5) covered += length;
    i += length >= 5 ? length : 1;
  }
  return covered / lower.length;
}

function runLength(text: string, start: number, sequence: string): number {
  for (const order of [sequence, Array.from(sequence).reverse().join('')]) {
    const at = order.indexOf(text.slice(start, start + 5));
    if (at === -1) continue;
    let length = 5;
    while (start + length < text.length && text[start + length] === order[at + length]) length++;
    return length;
  }
  return 0;
}

export const shapeChecks = {
  entropy,
  'mixed-classes': mixedClasses,
  'not-hex': notHex,
  'has-digit': hasDigit,
  'not-placeholder': notPlaceholder,
} as const satisfies Record<string, Check>;
