import { changedParts } from './changed-parts.ts';
import type { Detection, Detector } from './detector.ts';
import { type Reach, widenReach } from './unit-text.ts';

/** Bytes of all versions kept at a time. */
const MOST_KEPT = 6 * 1024 * 1024;
/** Longer texts are not kept: one of them would push out all others. */
const LONGEST_KEPT = 2 * 1024 * 1024;
/** Shorter ones are looked through as fast as they are compared. */
const SHORTEST_KEPT = 1_024;

interface Version {
  /** The first `length` bytes are the version's text. */
  bytes: Buffer;
  length: number;
  /** As in `Detection`. */
  reach: Reach;
}

/**
 * Detects in many versions of the same files: of a version that follows one in which nothing was found, only what differs
 * is looked at, with the surroundings that decisions depend on. Where something shows there, all of the text is looked
 * at anew, so that what is found never depends on what was seen before.
 *
 * Exact, since what is decided of a keyword depends on the bytes within `Detection.reach` of it and on the path. Decoded
 * layers, whose runs have no such bound, are looked for in the whole of every text.
 */
export class VersionMemory {
  readonly #detector: Detector;
  /** By path, the one used longest ago first. */
  readonly #versions = new Map<string, Version>();
  #kept = 0;

  constructor(detector: Detector) {
    this.#detector = detector;
  }

  /** As `Detector.detect` of a text. */
  detect(path: string, from: number, length: number): Detection {
    const known = this.#versions.get(path);
    const detection = this.#detectAfter(known, path, from, length);
    if (known !== undefined) this.#forget(path, known);
    const { reach, unit } = detection;
    if (reach !== null && length >= SHORTEST_KEPT && length <= LONGEST_KEPT)
      this.#keep(path, unit.bytes.subarray(0, length), reach, known?.bytes);
    return detection;
  }

  #detectAfter(known: Version | undefined, path: string, from: number, length: number): Detection {
    const parts =
      known === undefined || length < SHORTEST_KEPT
        ? null
        : changedParts(known.bytes.subarray(0, known.length), this.#detector.textAt(from, length), known.reach);
    if (known === undefined || parts === null) return this.#detector.detect(path, from, length);
    const detection = this.#detector.detect(path, from, length, 'text', parts);
    if (detection.reach === null) return this.#detector.detect(path, from, length);
    widenReach(detection.reach, known.reach.behind, known.reach.ahead);
    return detection;
  }

  #forget(path: string, { bytes }: Version): void {
    this.#versions.delete(path);
    this.#kept -= bytes.length;
  }

  /** @param room of an earlier version, used again where the text fits in */
  #keep(path: string, text: Uint8Array, reach: Reach, room: Buffer | undefined): void {
    const { length } = text;
    const fits = room !== undefined && room.length >= length && room.length <= 2 * length;
    // An eighth more than needed, since files grow.
    const bytes = fits ? room : Buffer.allocUnsafeSlow(length + (length >> 3));
    bytes.set(text);
    this.#versions.set(path, { bytes, length, reach });
    this.#kept += bytes.length;
    for (const [oldest, version] of this.#versions) {
      if (this.#kept <= MOST_KEPT) break;
      this.#forget(oldest, version);
    }
  }
}
