import type { Finding } from '../../domain/finding.ts';
import type { PeerFinding } from './peer-finding.ts';

/** What stands at one place: by whom it was found, and as what. One of the two lists may be empty. */
export interface Match {
  ours: readonly Finding[];
  theirs: readonly PeerFinding[];
}

export interface Comparison {
  both: readonly Match[];
  onlyOurs: readonly Match[];
  onlyTheirs: readonly Match[];
}

/** Columns by which scanners differ about the same place: counted from 0 or 1, with the line break before or without. */
const COLUMN_SLACK = 2;
/** Lines of one finding that are looked at: a key has some dozens. */
const MAX_LINES = 2_000;

/**
 * Puts together what two scanners found in the same files: they mean the same where, in one path, they tell the same
 * value, or overlapping values or columns of one line. Of the same input nobody is asked to be right.
 * @returns matches by path and line
 */
export function matchFindings(ours: readonly Finding[], theirs: readonly PeerFinding[]): Comparison {
  const groups = new Groups(ours.length + theirs.length);
  const lines = byKeys(ours, lineKeys);
  const values = byKeys(ours, valueKeys);
  for (const [i, peer] of theirs.entries()) {
    const { secret } = peer;
    const alike = secret === null ? [] : found(values, valueKeys({ ...peer, secret }));
    const near = found(lines, peerLineKeys(peer));
    for (const at of alike) if (ours[at]!.secret.equals(secret!)) groups.join(at, ours.length + i);
    for (const at of near) if (isSamePlace(ours[at]!, peer)) groups.join(at, ours.length + i);
  }
  joinTwins(theirs, ours.length, groups);
  return sorted(groups.all().map((members) => matchOf(members, ours, theirs)));
}

function matchOf(members: readonly number[], ours: readonly Finding[], theirs: readonly PeerFinding[]): Match {
  return {
    ours: members.filter((at) => at < ours.length).map((at) => ours[at]!),
    theirs: members.filter((at) => at >= ours.length).map((at) => theirs[at - ours.length]!),
  };
}

/** Several rules of the other scanner may tell one place. */
function joinTwins(theirs: readonly PeerFinding[], offset: number, groups: Groups): void {
  const first = new Map<string, number>();
  for (const [i, { path, startLine, startColumn, endColumn, commit, secret }] of theirs.entries()) {
    if (startLine === null || startColumn === null) continue;
    const key = [path, startLine, startColumn, endColumn, commit, secret?.length].join('\0');
    const twin = first.get(key);
    if (twin === undefined) first.set(key, i);
    else groups.join(offset + twin, offset + i);
  }
}

/** On a common line of one commit. */
function isSamePlace(ours: Finding, peer: PeerFinding): boolean {
  if (ours.commit !== null && peer.commit !== null && ours.commit !== peer.commit) return false;
  if (peer.secret !== null && ours.secret.overlaps(peer.secret)) return true;
  const isLong = ours.endLine > ours.startLine || (peer.endLine ?? 0) > (peer.startLine ?? 0);
  if (isLong) return true;
  if (peer.startColumn === null || peer.endColumn === null) return peer.secret === null;
  return (
    peer.startColumn < ours.endColumn + COLUMN_SLACK &&
    peer.endColumn > ours.startColumn - COLUMN_SLACK &&
    // What only touches is a neighbour: a user name before its password.
    Math.min(peer.endColumn, ours.endColumn) - Math.max(peer.startColumn, ours.startColumn) > COLUMN_SLACK
  );
}

/** A commit may bring one blob under several names, of which each scanner tells another. */
function valueKeys({ path, commit, secret }: Pick<Finding, 'path' | 'commit' | 'secret'>): string[] {
  const byPath = `${path}\0${secret.length}`;
  return commit === null ? [byPath] : [byPath, `${commit}:${secret.length}`];
}

function lineKeys({ path, startLine, endLine }: Finding): string[] {
  return keysOf(path, startLine, endLine);
}

function peerLineKeys({ path, startLine, endLine }: PeerFinding): string[] {
  return startLine === null ? [] : keysOf(path, startLine, endLine ?? startLine);
}

function keysOf(path: string, first: number, last: number): string[] {
  const count = Math.min(MAX_LINES, Math.max(1, last - first + 1));
  return Array.from({ length: count }, (_, i) => `${path}\0${first + i}`);
}

function byKeys(findings: readonly Finding[], keysOfOne: (finding: Finding) => string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, finding] of findings.entries())
    for (const key of keysOfOne(finding)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [at]);
      else known.push(at);
    }
  return index;
}

function found(index: ReadonlyMap<string, number[]>, keys: readonly string[]): number[] {
  return keys.flatMap((key) => index.get(key) ?? []);
}

function sorted(matches: readonly Match[]): Comparison {
  const inOrder = [...matches].sort((a, b) => {
    const [left, right] = [placeOf(a), placeOf(b)];
    return left.path < right.path ? -1 : left.path > right.path ? 1 : (left.startLine ?? 0) - (right.startLine ?? 0);
  });
  return {
    both: inOrder.filter(({ ours, theirs }) => ours.length > 0 && theirs.length > 0),
    onlyOurs: inOrder.filter(({ theirs }) => theirs.length === 0),
    onlyTheirs: inOrder.filter(({ ours }) => ours.length === 0),
  };
}

/** The finding that stands for a match. */
export function placeOf({ ours, theirs }: Match): Pick<PeerFinding, 'path' | 'startLine' | 'commit'> {
  return ours[0] ?? theirs[0]!;
}

/** Sets of numbers that are joined one by one (union by halving paths). */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, i) => i);
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#root(one), this.#root(other)];
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  all(): number[][] {
    const members = new Map<number, number[]>();
    for (let i = 0; i < this.#parents.length; i++) {
      const root = this.#root(i);
      const known = members.get(root);
      if (known === undefined) members.set(root, [i]);
      else known.push(i);
    }
    return [...members.values()];
  }

  #root(of: number): number {
    const parents = this.#parents;
    let at = of;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  }
}
