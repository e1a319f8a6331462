import { type ByteSet, type PatternNode, readPattern } from './pattern-syntax.ts';

/** What is known of a pattern without running it. */
export interface PatternShape {
  /** Shortest match, in bytes. */
  minLength: number;
  /** Longest match, in bytes; infinite where a quantifier has no upper bound. */
  maxLength: number;
  /** Why it may take more than linear time, in words; empty when it can't. */
  faults: readonly string[];
  /**
   * How far a match reaches before and after the first byte of any of the keywords, in bytes, with room for one
   * character of look-around on each side; `null` when some match holds none of them.
   */
  reachOf(keywords: readonly string[]): { before: number; after: number } | null;
}

/** Ways a stretch of adjacent quantifiers may divide the same text among themselves, at most. */
const MAX_WAYS = 20_000;
/** Texts that a part of a pattern may stand for before it counts as not literal. */
const MAX_TEXTS = 256;
const MAX_FOLDED = 4;

/**
 * Reads a pattern's lengths, its keywords and whether it is linear by shape: every quantifier bounded, none inside
 * another unless a separator parts the rounds, neighbours not sharing characters beyond a budget, no back-reference.
 *
 * @throws PatternFault where the pattern can't be read
 */
export function shapeOf(source: string): PatternShape {
  const root = readPattern(source);
  return {
    minLength: minLength(root),
    maxLength: maxLength(root),
    faults: [...nestingFaults(root), ...overlapFaults(root)],
    reachOf: (keywords) => {
      const place = keywordPlace(root, keywords);
      return place && { before: place.before + 2, after: place.after + 2 };
    },
  };
}

function minLength(node: PatternNode): number {
  if (node.kind === 'bytes') return 1;
  if (node.kind === 'look') return 0;
  if (node.kind === 'repeat') return node.min * minLength(node.item);
  if (node.kind === 'choice') return Math.min(...node.options.map(minLength));
  return node.items.reduce((sum, item) => sum + minLength(item), 0);
}

function maxLength(node: PatternNode): number {
  if (node.kind === 'bytes') return 1;
  if (node.kind === 'look') return 0;
  if (node.kind === 'repeat') return node.max === 0 ? 0 : node.max * maxLength(node.item);
  if (node.kind === 'choice') return Math.max(...node.options.map(maxLength));
  return node.items.reduce((sum, item) => sum + maxLength(item), 0);
}

function isVariable(node: PatternNode): boolean {
  if (node.kind === 'repeat') return node.min !== node.max || isVariable(node.item);
  return childrenOf(node).some(isVariable);
}

function childrenOf(node: PatternNode): readonly PatternNode[] {
  if (node.kind === 'sequence') return node.items;
  if (node.kind === 'choice') return node.options;
  return node.kind === 'repeat' ? [node.item] : [];
}

/** Every byte a node may consume. */
function alphabetOf(node: PatternNode): ByteSet {
  if (node.kind === 'bytes') return node.set;
  const union = new Uint8Array(256);
  for (const child of childrenOf(node)) {
    const set = alphabetOf(child);
    for (let byte = 0; byte < 256; byte++) union[byte]! |= set[byte]!;
  }
  return union;
}

function overlaps(a: ByteSet, b: ByteSet): boolean {
  return a.some((flag, byte) => flag === 1 && b[byte] === 1);
}

function nestingFaults(node: PatternNode): string[] {
  const faults = childrenOf(node).flatMap(nestingFaults);
  if (node.kind !== 'repeat') return faults;
  if (node.max === Number.POSITIVE_INFINITY) faults.push('a quantifier without an upper bound');
  if (node.max > 1 && isVariable(node.item) && !hasSeparator(node.item)) faults.push('a quantifier inside another');
  return faults;
}

/** Whether a repeated sequence begins or ends with a byte that its variable parts never hold, so that rounds are told apart. */
function hasSeparator(node: PatternNode): boolean {
  if (node.kind !== 'sequence') return false;
  return [node.items[0]!, node.items.at(-1)!].some(
    (edge) =>
      edge.kind === 'bytes' && !node.items.some((item) => isVariable(item) && overlaps(alphabetOf(item), edge.set)),
  );
}

/**
 * Adjacent variable parts that share characters: the product of their ranges is how often a miss is tried again. A text
 * of fixed length between two can only stand in so many places of the first.
 */
function overlapFaults(root: PatternNode): string[] {
  return waysOf(root) > MAX_WAYS ? ['neighbouring quantifiers that share too many characters'] : [];
}

function waysOf(node: PatternNode): number {
  if (node.kind === 'choice') return Math.max(...node.options.map(waysOf));
  if (node.kind === 'repeat') return (node.max - node.min + 1) * (isVariable(node.item) ? waysOf(node.item) : 1);
  if (node.kind !== 'sequence') return 1;
  let worst = 1;
  let ways = 1;
  let fixed = 1;
  let shared: ByteSet = new Uint8Array(256);
  for (const item of node.items.filter((part) => part.kind !== 'look')) {
    const alphabet = alphabetOf(item);
    if (!overlaps(shared, alphabet)) {
      ways = 1;
      fixed = 1;
      shared = new Uint8Array(256);
    }
    if (!isVariable(item)) {
      fixed += maxLength(item);
      continue;
    }
    ways = Math.ceil(ways / fixed) * waysOf(item);
    fixed = 1;
    shared = alphabet;
    worst = Math.max(worst, ways);
  }
  return worst;
}

interface Place {
  /** Longest text before the keyword's first byte, and from it to the end. */
  before: number;
  after: number;
}

/** Where a keyword must stand: in a stretch of literal text, or in every branch of a choice. */
function keywordPlace(node: PatternNode, keywords: readonly string[]): Place | null {
  if (node.kind === 'choice') return widest(node.options.map((option) => keywordPlace(option, keywords)));
  if (node.kind === 'repeat') return node.min > 0 ? inRepeat(node, keywords) : null;
  return keywordPlaceAlong(node.kind === 'sequence' ? node.items : [node], maxLength(node), keywords);
}

/** The first place along a sequence at which a keyword must have been met. */
function keywordPlaceAlong(items: readonly PatternNode[], total: number, keywords: readonly string[]): Place | null {
  const shortest = Math.min(...keywords.map((keyword) => keyword.length));
  let passed = 0;
  let start = 0;
  let texts: string[] = [''];
  for (const item of items) {
    const grown = append(texts, item);
    const inner = grown === null && items.length > 1 ? keywordPlace(item, keywords) : null;
    if (inner !== null) return { before: passed + inner.before, after: total - passed - maxLength(item) + inner.after };
    passed += maxLength(item);
    texts = grown ?? [''];
    if (grown === null) start = passed;
    if (texts.every((text) => keywords.some((keyword) => text.includes(keyword))))
      return { before: passed - shortest, after: total - start };
  }
  return null;
}

function inRepeat(node: PatternNode & { kind: 'repeat' }, keywords: readonly string[]): Place | null {
  const inner = keywordPlace(node.item, keywords);
  return inner && { before: inner.before, after: inner.after + (node.max - 1) * maxLength(node.item) };
}

function widest(places: readonly (Place | null)[]): Place | null {
  if (places.includes(null)) return null;
  const found = places as Place[];
  return { before: Math.max(...found.map((p) => p.before)), after: Math.max(...found.map((p) => p.after)) };
}

/** Every text continued by what the item may be, or `null` when those are too many to list. */
function append(texts: readonly string[], item: PatternNode): string[] | null {
  const tails = textsOf(item);
  if (tails === null || tails.length * texts.length > MAX_TEXTS) return null;
  return texts.flatMap((text) => tails.map((tail) => text + tail));
}

/** All texts a node may match, in lower case, or `null` when they are many. */
function textsOf(node: PatternNode): string[] | null {
  if (node.kind === 'look') return [''];
  if (node.kind === 'bytes') return textsOfBytes(node.set);
  if (node.kind === 'choice') {
    const options = node.options.map(textsOf);
    return options.includes(null) ? null : [...new Set(options.flat() as string[])];
  }
  if (node.kind === 'sequence') {
    return node.items.reduce<string[] | null>((texts, item) => texts && append(texts, item), ['']);
  }
  if (node.max > 8) return null;
  const all: string[] = node.min === 0 ? [''] : [];
  let texts: string[] | null = [''];
  for (let round = 1; round <= node.max && texts !== null; round++) {
    texts = append(texts, node.item);
    if (texts === null || all.length + texts.length > MAX_TEXTS) return null;
    if (round >= node.min) all.push(...texts);
  }
  return all;
}

function textsOfBytes(set: ByteSet): string[] | null {
  const folded = new Set<string>();
  for (let byte = 0; byte < 256; byte++) {
    if (set[byte] !== 1) continue;
    folded.add(byte < 128 ? String.fromCharCode(byte).toLowerCase() : String.fromCharCode(byte));
    if (folded.size > MAX_FOLDED) return null;
  }
  return [...folded];
}
