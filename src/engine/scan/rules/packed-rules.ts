import { expandParts, foldParts } from './pattern-parts.ts';
import type { Ruleset, ScanRule } from './rule.ts';

type Body = Omit<ScanRule, 'id' | 'keywords'>;

/** What most rules say is not written down. */
const COMMON = { ignoreCase: false, credential: null, publicPrefix: 0 } as const satisfies Partial<Body>;

/**
 * A ruleset as one text: a line of JSON with its hash and each rule's id and keywords, then a line of JSON for the rest
 * of each rule. A scan needs the first line; of the others only those whose keyword stands in what it reads.
 */
export function packRules({ hash, rules }: Ruleset): string {
  const head = { hash, rules: rules.map(({ id, keywords }) => [id, keywords]) };
  const bodies = rules.map(({ id: _id, keywords: _keywords, ...body }) =>
    JSON.stringify({ ...withoutCommon(body), pattern: foldParts(body.pattern) }),
  );
  return [JSON.stringify(head), ...bodies].join('\n');
}

function withoutCommon(body: Body): Partial<Body> {
  return Object.fromEntries(
    Object.entries(body).filter(([field, value]) => (COMMON as Record<string, unknown>)[field] !== value),
  );
}

/** The ruleset that `packRules` was given; its rules are read when they are first asked for more than id and keywords. */
export function unpackRules(packed: string): Ruleset {
  const [head, ...bodies] = packed.split('\n');
  const { hash, rules } = JSON.parse(head!) as { hash: string; rules: [id: string, keywords: string[]][] };
  return { hash, rules: rules.map(([id, keywords], i) => packedRule(id, keywords, bodies[i]!)) };
}

/** A rule with all of its fields as its own, for those who spread or print it. */
export function wholeRule(rule: ScanRule): ScanRule {
  return rule instanceof PackedRule ? { id: rule.id, keywords: rule.keywords, ...rule.body } : rule;
}

class PackedRule {
  readonly id: string;
  readonly keywords: readonly string[];
  readonly #packed: string;
  #body: Body | undefined;

  constructor(id: string, keywords: readonly string[], packed: string) {
    this.id = id;
    this.keywords = keywords;
    this.#packed = packed;
  }

  /** Everything but id and keywords, read when it is first asked for. */
  get body(): Body {
    if (this.#body === undefined) {
      const body = JSON.parse(this.#packed) as Body;
      this.#body = { ...COMMON, ...body, pattern: expandParts(body.pattern) };
    }
    return this.#body;
  }
}

/** Named one by one, so that a field new to rules is missed by the compiler. */
const BODY_FIELDS: Readonly<Record<keyof Body, true>> = {
  name: true,
  severity: true,
  confidence: true,
  pattern: true,
  ignoreCase: true,
  reach: true,
  lengths: true,
  checks: true,
  near: true,
  requiresNear: true,
  credential: true,
  publicPrefix: true,
  remedy: true,
};

for (const field of Object.keys(BODY_FIELDS) as (keyof Body)[])
  Object.defineProperty(PackedRule.prototype, field, {
    get(this: PackedRule) {
      return this.body[field];
    },
  });

/** The fields defined above make it one. */
function packedRule(id: string, keywords: readonly string[], packed: string): ScanRule {
  return new PackedRule(id, keywords, packed) as unknown as ScanRule;
}
