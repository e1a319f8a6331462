import type { CodeRanges } from './code-ranges.ts';
import type { GoNode } from './go-pattern.ts';

const SHORTEST = 3;
const LONGEST = 24;
/** Texts that a part may stand for before it counts as not literal. */
const MAX_TEXTS = 64;

/**
 * Lower-case texts, one of which every match of a pattern holds: the longest stretch of fixed text there is.
 * `null` where no stretch of three printable characters is fixed.
 */
export function keywordsOfPattern(node: GoNode): string[] | null {
  const best = required(node);
  return best === null ? null : [...new Set(best.map((text) => text.slice(0, LONGEST)))];
}

/** The best set of texts that a part can't do without. */
function required(node: GoNode): string[] | null {
  switch (node.kind) {
    case 'group':
      return required(node.item);
    case 'repeat':
      return node.min > 0 ? required(node.item) : null;
    case 'choice': {
      const sets = node.options.map(required);
      const all = sets.includes(null) ? [] : [...new Set((sets as string[][]).flat())];
      return all.length > 0 && all.length <= MAX_TEXTS ? all : null;
    }
    case 'sequence':
      return alongSequence(node.items);
    default:
      return alongSequence([node]);
  }
}

function alongSequence(items: readonly GoNode[]): string[] | null {
  let best: string[] | null = null;
  let run: string[] = [''];
  const consider = (texts: readonly string[] | null) => {
    if (texts?.every((text) => text.length >= SHORTEST) && isBetter(texts, best)) best = [...texts];
  };
  for (const item of items) {
    const texts = textsOf(item);
    const grown = texts === null ? null : run.flatMap((head) => texts.map((tail) => head + tail));
    if (grown !== null && grown.length <= MAX_TEXTS) {
      run = grown;
      consider(run);
      continue;
    }
    if (items.length > 1) consider(required(item));
    run = texts === null ? [''] : texts.length <= MAX_TEXTS ? texts : [''];
    consider(run);
  }
  return best;
}

/** Longer texts are rarer; of equally long ones, fewer. */
function isBetter(texts: readonly string[], than: readonly string[] | null): boolean {
  if (than === null) return true;
  const [mine, theirs] = [shortest(texts), shortest(than)];
  return mine > theirs || (mine === theirs && texts.length < than.length);
}

function shortest(texts: readonly string[]): number {
  return Math.min(LONGEST, ...texts.map((text) => text.length));
}

/** All texts a part may stand for, in lower case; `null` when they are many or not printable. */
function textsOf(node: GoNode): string[] | null {
  switch (node.kind) {
    case 'assertion':
      return [''];
    case 'set':
      return charactersOf(node.ranges);
    case 'group':
      return textsOf(node.item);
    case 'choice': {
      const options = node.options.map(textsOf);
      return options.includes(null) ? null : limited((options as string[][]).flat());
    }
    case 'sequence':
      return node.items.reduce<string[] | null>((heads, item) => continued(heads, item), ['']);
    case 'repeat':
      return repeated(node);
  }
}

function repeated({ item, min, max }: GoNode & { kind: 'repeat' }): string[] | null {
  if (max > 4) return null;
  const all: string[] = min === 0 ? [''] : [];
  let heads: string[] | null = [''];
  for (let round = 1; round <= max && heads !== null; round++) {
    heads = continued(heads, item);
    if (heads !== null && round >= min) all.push(...heads);
  }
  return heads === null ? null : limited(all);
}

function continued(heads: readonly string[] | null, item: GoNode): string[] | null {
  const tails = heads === null ? null : textsOf(item);
  if (heads === null || tails === null || heads.length * tails.length > MAX_TEXTS) return null;
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}

function limited(texts: readonly string[]): string[] | null {
  const distinct = [...new Set(texts)];
  return distinct.length > MAX_TEXTS ? null : distinct;
}

function charactersOf(ranges: CodeRanges): string[] | null {
  const found = new Set<string>();
  for (const [from, to] of ranges) {
    if (from < 32 || to > 126 || to - from > 7) return null;
    for (let code = from; code <= to; code++) found.add(String.fromCharCode(code).toLowerCase());
  }
  return found.size <= 4 ? [...found] : null;
}
