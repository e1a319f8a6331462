import type { Secret } from '../../domain/secret.ts';
import { base64Forms, wrap, wrappedBase64Forms } from './base64-forms.ts';
import { partsOf } from './structured-values.ts';
import { jsonForms, markupForms, shellForms, urlForms } from './text-forms.ts';

/** A shorter mask would hide unrelated text everywhere, and the runner drops every job output that holds a mask. */
export const SHORTEST_MASK = 4;
/** Below this a value in another case is too likely to be an ordinary word. */
const SHORTEST_CASE_VARIANT = 12;
/** Columns at which `xxd -p` wraps. */
const HEX_WRAP = 60;
/** Longer ones are keys, which nothing prints in another case. */
const LONGEST_CASE_VARIANT = 64;
/** Of longer values (files), in UTF-16 units, only lines, wrapped base64 and inner secrets are masked. */
const LONGEST_WHOLE = 16 * 1024;

/** Limits that keep a log readable and the runner fast: it looks for each mask in each line. */
export interface MaskLimits {
  /** Encodings of one value; the rarest are left out. */
  perValue: number;
  /** Forms of one secret. */
  perSecret: number;
  /** Forms of all secrets of a job. */
  total: number;
}
/** For the runner. */
export const MASK_LIMITS: MaskLimits = { perValue: 30, perSecret: 250, total: 5000 };
/** For `mask-stream.ts`, whose speed does not depend on the number of masks: every form there is. */
export const STREAM_MASK_LIMITS: MaskLimits = { perValue: 100, perSecret: 2000, total: 50_000 };

/** The texts to be hidden for one secret. */
export interface DerivedMasks {
  /** Single lines of at least 4 characters, each once, the most important first. Holds the secret: never print. */
  forms: readonly string[];
  /** How many forms were left out because of `perSecret`, or because the value has too many leaves. */
  dropped: number;
  /** How many lines of the value are too short to be hidden. */
  shortLines: number;
}

/**
 * Every text by which a secret may show in a log: itself, its lines, its encodings, and the secrets inside it.
 *
 * No form holds a line break: a log is masked line by line, and the runner would also mask each line of it, however
 * short (`}` of a JSON document). Hence the runner's own rules for multi-line values never apply.
 * Source: actions/runner, ActionCommandManager.cs (add-mask), HostContext.cs and ValueEncoders.cs (its encoders).
 */
export function deriveMasks(secret: Secret, limits: MaskLimits = MASK_LIMITS): DerivedMasks {
  const value = secret.reveal();
  const found = new Set<string>();
  const add = (forms: readonly string[]): void => {
    for (const form of forms) if (isMaskable(form)) found.add(form);
  };
  const addEncodings = (of: string): void => {
    const most = found.size + limits.perValue;
    for (const form of encodedForms(of)) if (isMaskable(form) && found.size < most) found.add(form);
  };
  const lines = linesOf(value);
  if (lines.every(isStructural)) return { forms: [], dropped: 0, shortLines: 0 };
  add([value, ...lines]);
  addEncodings(value);
  const { secrets, pieces, dropped } = partsOf(value);
  for (const part of secrets) {
    add([part, ...linesOf(part)]);
    addEncodings(part);
  }
  for (const piece of pieces) add([piece, ...linesOf(piece), ...commonForms(piece)]);
  for (const line of lines.length > 1 ? lines : []) add(jsonForms(line).slice(0, 1));
  const forms = [...found];
  return {
    forms: forms.slice(0, limits.perSecret),
    dropped: dropped + Math.max(0, forms.length - limits.perSecret),
    shortLines: lines.filter((line) => line.length < SHORTEST_MASK && !isStructural(line)).length,
  };
}

/** Whether a text may be a mask: on one line, long enough, and neither punctuation alone nor a PEM header. */
export function isMaskable(text: string): boolean {
  return text.trim().length >= SHORTEST_MASK && !/[\r\n]/.test(text) && !isStructural(text);
}

function isStructural(text: string): boolean {
  return /^[\s{}[\](),;:'"<>/\\|=*.-]*$/.test(text) || /^\s*-----(BEGIN|END) [A-Z0-9 ]+-----\s*$/.test(text);
}

export function linesOf(value: string): string[] {
  return value
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Every encoding of a value, the likeliest in a log first. */
function encodedForms(value: string): string[] {
  const trimmed = value.trim();
  if (trimmed.length < SHORTEST_MASK) return [];
  const bytes = Buffer.from(trimmed, 'utf8');
  const wrapped = wrappedBase64Forms(bytes);
  if (trimmed.length > LONGEST_WHOLE) return wrapped;
  const hex = bytes.toString('hex');
  const forms = [...base64Forms(bytes), ...hexForms(hex), ...jsonForms(trimmed), ...urlForms(trimmed)];
  forms.push(...wrapped, ...shellForms(trimmed), ...markupForms(trimmed));
  if (trimmed.length >= SHORTEST_CASE_VARIANT && trimmed.length <= LONGEST_CASE_VARIANT)
    forms.push(trimmed.toLowerCase(), trimmed.toUpperCase());
  return forms;
}

/** Hexadecimal text in both cases, and in the usual one as `xxd -p` wraps it. */
function hexForms(hex: string): string[] {
  return [hex, ...wrap(hex, HEX_WRAP, SHORTEST_CASE_VARIANT), hex.toUpperCase()];
}

/** The encodings that a piece of a structured secret meets on its way into a log. */
function commonForms(value: string): string[] {
  const trimmed = value.trim();
  if (trimmed.length < SHORTEST_MASK) return [];
  return [...base64Forms(Buffer.from(trimmed, 'utf8')), ...jsonForms(trimmed), ...urlForms(trimmed).slice(0, 1)];
}
