import type { Secret } from '../../../domain/secret.ts';
import { MaskTable } from '../mask-stream.ts';
import { deriveMasks, STREAM_MASK_LIMITS } from '../masks.ts';

/** Shorter forms stand in files by chance. */
const SHORTEST = 8;
/** A value that is no text is looked for by its first bytes: enough not to stand anywhere by chance, and few. */
const BINARY_BYTES = 64;
const SHORTEST_BINARY = 16;
/** No word has so many letters. */
const LONGEST_WORD = 16;

/** Where an injected value stands. Holds no value. */
export interface InjectedLeak {
  /** Variable that the value was injected as. */
  name: string;
  /** From 1. */
  line: number;
}

/**
 * Looks for injected values in bytes, in every form that `masks.ts` knows. A name is told once per text, at its first place.
 */
export class LeakFinder {
  /** Names whose value is too short or too ordinary (a word, a host, a port) to be looked for. */
  readonly skipped: readonly string[];
  /** Names that are looked for. */
  readonly names: readonly string[];
  readonly #table = new MaskTable();
  readonly #nameOf = new Map<string, string>();

  /** @param secrets by the variable each was injected as */
  constructor(secrets: ReadonlyMap<string, Secret>) {
    const skipped: string[] = [];
    const names: string[] = [];
    for (const [name, secret] of secrets) (this.#add(name, secret) ? names : skipped).push(name);
    this.skipped = skipped;
    this.names = names;
  }

  /** UTF-16 with a byte order mark, as PowerShell writes it, is read as text first. */
  search(bytes: Buffer): InjectedLeak[] {
    if (this.names.length === 0) return [];
    const text = bytes[0] === 0xff && bytes[1] === 0xfe ? Buffer.from(bytes.subarray(2).toString('utf16le')) : bytes;
    const found = new Map<string, InjectedLeak>();
    let line = 1;
    for (let at = 0; at < text.length; at++) {
      if (text[at] === 10) line++;
      const length = this.#table.longestAt(text, at);
      if (length === 0) continue;
      const name = this.#nameOf.get(text.toString('latin1', at, at + length));
      if (name === undefined || found.has(name)) continue;
      found.set(name, { name, line });
      if (found.size === this.names.length) break;
    }
    return [...found.values()];
  }

  #add(name: string, secret: Secret): boolean {
    const value = secret.reveal();
    if (!isTelling(value.trim())) return false;
    const patterns = deriveMasks(secret, STREAM_MASK_LIMITS)
      .forms.filter(isTelling)
      .map((form) => Buffer.from(form));
    const bytes = secret.encoding === 'base64' ? Buffer.from(value, 'base64') : Buffer.alloc(0);
    if (bytes.length >= SHORTEST_BINARY) patterns.push(bytes.subarray(0, BINARY_BYTES));
    for (const pattern of patterns) {
      this.#table.addBytes(pattern);
      const key = pattern.toString('latin1');
      if (!this.#nameOf.has(key)) this.#nameOf.set(key, name);
    }
    return patterns.length > 0;
  }
}

/**
 * Whether a text that is found can only be the secret: neither short, nor words, nor an address without a password, also as
 * a member of a JSON or YAML document (`"type": "service_account",`).
 */
function isTelling(form: string): boolean {
  if (form.length < SHORTEST) return false;
  const value = form.replace(/^\s*(?:- )?"?[\w.-]{1,60}"?\s*[:=](?!\/\/)\s*/, '').replace(/^["']|["'],?$|,$/g, '');
  if (value.length < SHORTEST) return false;
  if (/^[A-Za-z]+(?:[ _.@/-]+[A-Za-z]+)*$/.test(value))
    return value.split(/[^A-Za-z]+/).some((word) => word.length >= LONGEST_WORD);
  if (/^\d{1,12}$/.test(value)) return false;
  const isAddress =
    /^(?:https?:\/\/)?[\w.-]+(?::\d+)?(?:\/[\w./-]*)?$/.test(value) && /\.[a-z]{2,}(?:[:/]|$)/.test(value);
  return !isAddress || /(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20}/.test(value);
}
