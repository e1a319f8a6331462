import type { Finding, Location } from '../../../domain/finding.ts';
import type { Incomplete } from '../../../domain/receipt.ts';
import { countLines, isBrought, type Line } from '../added-lines.ts';
import { decode } from '../decode.ts';
import type { Detection } from '../detector.ts';
import { Positions } from '../positions.ts';
import type { Sighting, Told } from '../sighting.ts';
import type { ScanSource } from '../source.ts';
import { findAllowance } from './inline-allow.ts';

/** What settling needs of the scan. */
export interface Settling {
  source: ScanSource;
  signal: AbortSignal;
  /** Runs the engine over a text that the source gave. */
  detect(path: string, bytes: Uint8Array): Detection;
  incomplete(problem: Incomplete): void;
  maxBytes: number;
}

/** Sightings that the change brought, judged against the versions it started from. */
export async function keepBrought(sightings: readonly Sighting[], settling: Settling): Promise<Sighting[]> {
  const wanted = new Map<string, { lines: Line[]; path: string }>();
  for (const { previous, lines, location } of sightings) {
    for (const id of previous) {
      const entry = wanted.get(id);
      if (entry === undefined) wanted.set(id, { lines: [...lines], path: location.path });
      else entry.lines.push(...lines);
    }
  }
  const before = new Map<string, ReadonlyMap<string, number> | null>();
  for (const [id, { lines, path }] of wanted) {
    const text = await previousText(id, path, settling);
    before.set(id, text === null ? null : countLines(text, lines));
  }
  return sightings.filter(({ previous, lines, counts }) => {
    const known = previous.map((id) => before.get(id) ?? null);
    // Without a version to compare with, telling too much is right: the receipt says that it is incomplete.
    if (known.includes(null)) return true;
    return known.length === 0 || isBrought(lines, counts, known as ReadonlyMap<string, number>[]);
  });
}

async function previousText(id: string, path: string, settling: Settling): Promise<Uint8Array | null> {
  const bytes = settling.signal.aborted ? null : await settling.source.blob(id);
  if (bytes === null) {
    settling.incomplete({
      kind: 'missing-object',
      message: `${path}: its earlier version ${id.slice(0, 12)} could not be read, so old lines can't be told from new ones.`,
      mend: 'Fetch the history: `actions/checkout` with `fetch-depth: 0`, or `git fetch --unshallow`.',
    });
    return null;
  }
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? decoded.bytes : new Uint8Array(0);
}

/** Where a secret stands in a newest version, and whether a comment there allows it (its line, from 1). */
export interface Standing {
  location: Location;
  allowLine: number | null;
}

/** Finds a value in a text again: by the rules' matches, else wherever it is written. `nearLine` decides between several. */
export function standingIn(detection: Detection, value: string, ruleId: string, nearLine: number): Standing | null {
  const { unit, matches, markers } = detection;
  const spans = matches.filter((match) => match.value === value).map(({ start, end }) => ({ start, end }));
  if (spans.length === 0) {
    const bytes = Buffer.from(value, 'utf8');
    const at = Buffer.from(unit.bytes.buffer, unit.bytes.byteOffset, unit.length).indexOf(bytes);
    if (at === -1) return null;
    spans.push({ start: at, end: at + bytes.length });
  }
  const positions = new Positions(unit);
  let best: { location: Location; span: { start: number; end: number } } | null = null;
  for (const span of spans) {
    const [start, end] = [positions.at(span.start), positions.at(span.end)];
    const distance = Math.abs(start.line - nearLine);
    if (best !== null && distance >= Math.abs(best.location.startLine - nearLine)) continue;
    const lines = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    best = { location: { path: unit.path, ...lines }, span };
  }
  const allowed = findAllowance(unit, markers, { ruleId, ...best!.span });
  return { location: best!.location, allowLine: allowed === null ? null : positions.at(allowed).line };
}

/** Calls `visit` for each sighting with the newest version of its path, where there is one that can be scanned. */
export async function visitHeads(
  sightings: readonly Sighting[],
  settling: Settling,
  visit: (sighting: Sighting, standing: Standing | null) => void,
): Promise<void> {
  const byPath = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const group = byPath.get(sighting.location.path);
    if (group === undefined) byPath.set(sighting.location.path, [sighting]);
    else group.push(sighting);
  }
  for (const [path, group] of byPath) {
    if (settling.signal.aborted) return;
    const detection = scanText(await settling.source.head(path), path, settling);
    if (detection === null) continue;
    for (const sighting of group) {
      const { secret, match, location } = sighting;
      visit(sighting, standingIn(detection, secret.reveal(), match.ruleId, location.startLine));
    }
  }
}

/** Whether some version a change started from holds the same value with a comment that allows it. */
export async function isAllowedBefore(sighting: Sighting, settling: Settling): Promise<boolean> {
  const { previous, secret, match, location } = sighting;
  for (const id of previous) {
    const detection = scanText(await settling.source.blob(id), location.path, settling);
    if (detection === null) continue;
    const standing = standingIn(detection, secret.reveal(), match.ruleId, location.startLine);
    if (standing !== null && standing.allowLine !== null) return true;
  }
  return false;
}

function scanText(bytes: Uint8Array | null, path: string, settling: Settling): Detection | null {
  if (bytes === null || bytes.length > settling.maxBytes) return null;
  const decoded = decode(bytes);
  return decoded.kind === 'text' ? settling.detect(path, decoded.bytes) : null;
}

/**
 * Puts the commit in place of the blob, and the path that it had there, where the source found out blobs only. It begins
 * to look for them at once; what it settles with is applied later.
 */
export function nameCommits(source: ScanSource, sightings: readonly Sighting[]): Promise<CommitNaming> {
  const blobs = new Set(sightings.flatMap(({ commit }) => (commit === null ? [] : [commit])));
  const looking = blobs.size === 0 ? undefined : source.commitsOf?.([...blobs]);
  const naming = Promise.resolve(looking).then(
    (commits): CommitNaming =>
      ({ commit, location: { path }, inside }) => {
        if (commits === undefined) return { commit, path };
        const begun = commits.get(commit ?? '');
        return begun === undefined ? { commit: null, path } : { commit: begun.commit, path: begun.path + inside };
      },
  );
  // Whoever awaits it learns of a fault; until then it must not end the process.
  naming.catch(() => {});
  return naming;
}

type CommitNaming = (sighting: Sighting) => Told;

/** Findings in the order people read: by path, then place. */
export function inOrder(a: Location & Pick<Finding, 'ruleId'>, b: Location & Pick<Finding, 'ruleId'>): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine || a.startColumn - b.startColumn || (a.ruleId < b.ruleId ? -1 : 1);
}
