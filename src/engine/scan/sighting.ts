import type { CodeFrame, Location } from '../../domain/finding.ts';
import { type Fingerprint, fingerprintOf } from '../../domain/fingerprint.ts';
import { redact } from '../../domain/redaction.ts';
import { Secret } from '../../domain/secret.ts';
import { countLines, type Line, TextLines } from './added-lines.ts';
import { CodeFrames } from './code-frame.ts';
import type { Detection } from './detector.ts';
import { GENERIC_RULES } from './generic/rules.ts';
import { Positions } from './positions.ts';
import { type CompiledRuleset, PROBE_RULE } from './rules/compile-rules.ts';
import type { Match } from './rules/rule.ts';
import type { Origin } from './source.ts';
import type { UnitText } from './unit-text.ts';
import { findAllowance } from './verdicts/inline-allow.ts';

/** Frames kept of one text; a text with more findings is judged by its list, not by its looks. */
const MAX_FRAMES = 200;

/** What a rule says of its findings. */
export interface RuleFacts {
  title: string;
  credential: string | null;
  publicPrefix: number;
  remedy: string;
}

/** A match at a place of a commit's version, before it is known whether the change brought it. */
export interface Sighting {
  match: Omit<Match, 'value' | 'start' | 'end'>;
  secret: Secret;
  fingerprint: Fingerprint;
  facts: RuleFacts;
  location: Location;
  /** See `Origin.inside`; `''` for what is no file in an archive. */
  inside: string;
  frame: CodeFrame | null;
  commit: string | null;
  order: number;
  /** Git ids of the versions the change started from; `[]` where all is new. */
  previous: readonly string[];
  /** The lines it touches and how often each stands in this version; empty without `previous`. */
  lines: readonly Line[];
  counts: ReadonlyMap<string, number>;
  /** Line of the comment that allows it, from 1, or `null`. */
  allowLine: number | null;
}

/** The version that a sighting is told by. */
export interface Told {
  commit: string | null;
  path: string;
}

/** Looks a rule's facts up by id, among the rules in force and the generic ones. */
export function ruleFacts(ruleset: CompiledRuleset): (ruleId: string) => RuleFacts {
  let facts: Map<string, RuleFacts> | undefined;
  return (ruleId) => {
    facts ??= new Map([
      ...GENERIC_RULES.map(({ id, name, remedy, credential }) => {
        return [id, { title: name, credential, publicPrefix: 0, remedy }] as const;
      }),
      ...ruleset.rules.map(({ id, name, credential, publicPrefix, remedy }) => {
        return [id, { title: name, credential, publicPrefix, remedy }] as const;
      }),
    ]);
    return facts.get(ruleId) ?? { title: ruleId, credential: null, publicPrefix: 0, remedy: '' };
  };
}

/** Makes sightings of what was found in a text: places, frames, fingerprints; without what a hunk did not add. */
export function sightingsOf(
  detection: Detection,
  origin: Origin,
  order: number,
  factsOf: (ruleId: string) => RuleFacts,
): Sighting[] {
  const { unit } = detection;
  const positions = new Positions(unit);
  const matches = detection.matches.filter(({ ruleId }) => ruleId !== PROBE_RULE.id);
  const hidden = matches.map((match) => ({
    start: match.start,
    end: match.end,
    value: match.value,
    redacted: redact(match.value, factsOf(match.ruleId).publicPrefix),
  }));
  const frames = new CodeFrames(unit, hidden);
  const lines = new TextLines(unit);
  const touched = origin.previous.length === 0 ? [] : matches.map(({ start, end }) => lines.touched(start, end));
  const counts = touched.length === 0 ? new Map<string, number>() : countLines(textOf(unit), touched.flat());
  const sightings: Sighting[] = [];
  matches.forEach((match, index) => {
    const location = locate(positions, match, origin);
    if (!isAdded(location, origin)) return;
    const { value, start: _start, end: _end, ...rest } = match;
    const secret = new Secret(value, match.ruleId);
    sightings.push({
      match: rest,
      secret,
      fingerprint: fingerprintOf(secret, { path: origin.path, name: match.name }, match.bits),
      facts: factsOf(match.ruleId),
      location,
      inside: origin.inside ?? '',
      frame:
        detection.kind === 'text' && sightings.length < MAX_FRAMES
          ? frames.around(hidden[index]!, location.startLine)
          : null,
      commit: origin.commit,
      order,
      previous: origin.previous,
      lines: touched[index] ?? [],
      counts,
      allowLine: allowLineOf(detection, match, location),
    });
  });
  return sightings;
}

function textOf(unit: UnitText): Uint8Array {
  return unit.bytes.subarray(0, unit.length);
}

function locate(positions: Positions, match: Match, origin: Origin): Location {
  const start = positions.at(match.start);
  const end = positions.at(match.end);
  const shift = origin.hunk === undefined ? 0 : origin.hunk.startLine - 1;
  return {
    path: origin.path,
    startLine: start.line + shift,
    startColumn: start.column,
    endLine: end.line + shift,
    endColumn: end.column,
  };
}

function isAdded({ startLine, endLine }: Location, { hunk }: Origin): boolean {
  if (hunk === undefined) return true;
  for (let line = startLine; line <= endLine; line++) if (hunk.added(line)) return true;
  return false;
}

function allowLineOf({ unit, markers }: Detection, match: Match, location: Location): number | null {
  const at = findAllowance(unit, markers, match);
  if (at === null) return null;
  return at < unit.lineStart(match.start) ? location.startLine - 1 : location.startLine;
}
