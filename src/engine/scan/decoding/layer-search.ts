import { isGeneric } from '../overlaps.ts';
import type { Match } from '../rules/rule.ts';
import { isBase64 } from './base64.ts';
import { readBase64 } from './base64-layer.ts';
import { hasEscapes, readEscapes } from './escape-layer.ts';
import { MIN_HEX, readHex } from './hex-layer.ts';
import type { Layer } from './layer.ts';
import { findRuns, MIN_RUN } from './runs.ts';

/** How deep encodings may be nested. */
const MAX_DEPTH = 3;
/** Bytes that may be made of one text by decoding; beyond, the scan of this text is incomplete. */
export const MAX_DECODED = 32 * 1024 * 1024;
/** A match of the generic detector is told of decoded text from this confidence: there is no syntax around it to judge by. */
const SURE = 0.7;
/** How far before a value a written-out character may stand for the value to count as found by reading it, in bytes. */
const ESCAPE_REACH = 64;

export interface LayerSearchOptions {
  /** What rules and generic detection find in a text, without decoding. */
  look(path: string, bytes: Uint8Array): readonly Match[];
  /** Whether a rule has checks: one without says too little of a value in decoded text. */
  hasChecks(ruleId: string): boolean;
  /** Whether there is time left. */
  goOn(): boolean;
  maxDecoded?: number;
}

/** What was found in what a text holds in encoded form, told at the place of the encoded value. */
export interface LayerFinds {
  matches: Match[];
  /** Why not all was decoded, or `null`. */
  cut: 'timeout' | 'decoding' | null;
}

/** Calls `visit(start, end)` for runs of a text, all that may hold something encoded among them. */
export type RunFinder = (visit: (start: number, end: number) => boolean) => void;

/**
 * Decodes what stands encoded in a text (base64, also of gzip and UTF-16, hex, escapes, URL encoding, HTML entities),
 * nested up to `MAX_DEPTH`, and looks into it.
 *
 * @param runs finds the runs of the text itself
 */
export function searchLayers(
  path: string,
  bytes: Uint8Array,
  length: number,
  runs: RunFinder,
  options: LayerSearchOptions,
): LayerFinds {
  const search = new LayerSearch(path, options);
  const matches = search.searchIn(bytes, length, runs, 1);
  return { matches, cut: search.cut };
}

class LayerSearch {
  cut: LayerFinds['cut'] = null;
  readonly #path: string;
  readonly #options: LayerSearchOptions;
  #left: number;

  constructor(path: string, options: LayerSearchOptions) {
    this.#path = path;
    this.#options = options;
    this.#left = options.maxDecoded ?? MAX_DECODED;
  }

  searchIn(bytes: Uint8Array, length: number, runs: RunFinder, depth: number): Match[] {
    const matches: Match[] = [];
    let read = 0;
    runs((start, end) => {
      if (hasEscapes(bytes, start, end)) {
        // Escapes are read with the line around them, where several runs may stand.
        const layer = end <= read ? null : readEscapes(bytes, start, end, read, length);
        if (layer !== null) {
          read = layer.end;
          this.#enter(layer, depth, matches);
        }
      }
      forEachWord(bytes, start, end, (from, to) => {
        const layer = this.#readWord(bytes, from, to, length);
        if (layer !== null) this.#enter(layer, depth, matches);
      });
      return this.cut === null;
    });
    return matches;
  }

  #readWord(bytes: Uint8Array, start: number, end: number, length: number): Layer | null {
    const hex = end - start >= MIN_HEX ? readHex(bytes, start, end) : null;
    return hex ?? readBase64(bytes, start, end, length, this.#unzip);
  }

  #enter(layer: Layer, depth: number, matches: Match[]): void {
    this.#left -= layer.bytes.length;
    if (this.#left < 0) this.cut = 'decoding';
    else if (!this.#options.goOn()) this.cut = 'timeout';
    if (this.cut !== null) return;
    const found = this.#options.look(this.#path, layer.bytes).filter((match) => this.#isTold(match, layer));
    if (depth < MAX_DEPTH) found.push(...this.#searchInside(layer.bytes, depth + 1));
    found.forEach((match, index) => {
      const span = spanIn(layer, match, index, found.length);
      matches.push({ ...match, ...span, reasons: [`Found inside ${layer.encoding}`, ...match.reasons] });
    });
  }

  #searchInside(bytes: Uint8Array, depth: number): Match[] {
    const runs: RunFinder = (visit) => findRuns(bytes, bytes.length, visit);
    return this.searchIn(bytes, bytes.length, runs, depth);
  }

  #isTold(match: Match, { encoding, places }: Layer): boolean {
    if (isGeneric(match.ruleId) ? match.confidence < SURE : !this.#options.hasChecks(match.ruleId)) return false;
    if (places === null || !isLight(encoding)) return true;
    const from = Math.max(0, match.start - ESCAPE_REACH);
    return places.endOf(match.end) - places.startOf(from) > match.end - from;
  }

  readonly #unzip = (bytes: Uint8Array): Uint8Array | null => {
    const { gunzipSync, constants } = process.getBuiltinModule('node:zlib');
    try {
      // What was cut off still tells what stands before the cut.
      const maxOutputLength = Math.max(1, this.#left);
      return gunzipSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') this.cut = 'decoding';
      return null;
    }
  };
}

/** Encodings that leave most of a text as it is. */
function isLight(encoding: Layer['encoding']): boolean {
  return encoding === 'escapes' || encoding === 'URL encoding' || encoding === 'HTML entities';
}

/**
 * Where a match is written. What is compressed has no places inside, so values share the stretch out among them: two of
 * one place would be taken for one.
 */
function spanIn(
  { places, start, end }: Layer,
  match: Match,
  index: number,
  count: number,
): { start: number; end: number } {
  if (places !== null) return { start: places.startOf(match.start), end: places.endOf(match.end) };
  const share = (end - start) / count;
  return { start: start + Math.floor(share * index), end: start + Math.floor(share * (index + 1)) };
}

/** Base64 words of a run; the letter of a written-out line feed before one is no part of it. */
function forEachWord(bytes: Uint8Array, start: number, end: number, visit: (start: number, end: number) => void): void {
  let from = start;
  while (from < end) {
    while (from < end && !isBase64(bytes[from])) from++;
    let to = from;
    while (to < end && isBase64(bytes[to])) to++;
    if (from > start && bytes[from - 1] === 92) from++;
    if (to - from >= MIN_RUN) visit(from, to);
    from = to;
  }
}
