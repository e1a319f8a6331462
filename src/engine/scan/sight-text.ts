import { steadyNow } from '../../domain/clock.ts';
import { decode } from './decode.ts';
import { Detector } from './detector.ts';
import { detectGeneric } from './generic/index.ts';
import type { CompiledRuleset } from './rules/compile-rules.ts';
import { DEFAULT_BUDGET_MS } from './scanner.ts';
import { ruleFacts, type Sighting, sightingsOf } from './sighting.ts';
import { StageClock } from './stats.ts';

/** One text, looked at by itself. */
export interface SightedText {
  /** All that the rules find in it, whatever suppresses it. */
  sightings: readonly Sighting[];
  /** Its lines, decoded. */
  lines: readonly string[];
  /** Whether it was looked at to its end. */
  isWhole: boolean;
}

/** Looks at single texts with the scan's own eyes: what stands in this file, or in its version of that commit? */
export function textSighter(
  ruleset: CompiledRuleset,
  beforeRegexes: () => void,
): (path: string, bytes: Uint8Array) => SightedText {
  const clock = new StageClock(steadyNow);
  const detector = new Detector({
    ruleset,
    generic: detectGeneric,
    budgetMs: DEFAULT_BUDGET_MS,
    clock,
    beforeRegexes,
  });
  const factsOf = ruleFacts(ruleset);
  return (path, bytes) => {
    const decoded = decode(bytes);
    if (decoded.kind !== 'text') return { sightings: [], lines: [], isWhole: false };
    const detection = detector.detectIn(path, decoded.bytes);
    const sightings = sightingsOf(detection, { path, commit: null, previous: [] }, 0, factsOf);
    const text = Buffer.from(decoded.bytes).toString('utf8');
    return { sightings, lines: text.split(/\r?\n/), isWhole: detection.cut === null };
  };
}
