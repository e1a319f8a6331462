import type { Severity } from '../../../domain/severity.ts';

/** One detection rule as data: what `rules/<provider>.yml` holds and users write. Checked by `parse-rules.ts`. */
export interface Rule {
  /** Kebab-case, unique, stable: `github-pat-classic`. */
  id: string;
  name: string;
  /** What it is, and what an attacker could do with it. */
  description: string;
  severity: Severity;
  /** 0 to 1, of a match that is only plausible. A valid checksum lifts it to 0.99. */
  confidence: number;
  /** Lower-case ASCII texts, one of which every match contains (ASCII case folded). At least 3 bytes each. */
  keywords: readonly string[];
  /**
   * A linear-time JavaScript regex source, run with flag `g` alone (`ignoreCase` is expanded) over a window whose
   * characters are bytes (latin1). The group `secret` is the value; without one the whole match is.
   */
  pattern: string;
  ignoreCase: boolean;
  /** How many bytes before and after a keyword the window reaches. Capped at `MAX_REACH`. */
  reach: { before: number; after: number };
  /** Shortest and longest match, in bytes; worked out by `parse-rules.ts`. */
  lengths?: { min: number; max: number };
  /** Named offline checks in order, `name` or `name:argument` (`checks/index.ts`). */
  checks: readonly string[];
  /** What standing close by makes a match surer; see `composite.ts`. */
  near?: readonly Near[];
  /** A match counts only where one of `near` stands close by. Such a rule may do without keywords. */
  requiresNear?: boolean;
  /** Joins revokers and drivers; `null` where nothing can be done with it. */
  credential: string | null;
  /** How many leading characters of the secret are public (`ghp_` → 4). */
  publicPrefix: number;
  /** What to do when it has leaked. */
  remedy: string;
  references: readonly string[];
  /** Texts made at run time from templates (`templates.ts`); every one is found. */
  examples: readonly string[];
  /** Texts in which this rule finds nothing. */
  negativeExamples: readonly string[];
  /** Texts in which a match of this rule is made surer by its neighbour. */
  nearExamples?: readonly string[];
}

/** A neighbour of a match: another rule's match, or a text. */
export interface Near {
  /** Id of the other rule, or `null` for a pattern. */
  rule: string | null;
  /** Source of a linear-time regex that runs case-blind over the lines around the match, or `null` for a rule. */
  pattern: string | null;
  /** Lines between the two, at most; 0 is the same line. */
  within: number;
  /** What the match's confidence is raised to; 0 to 1. */
  confidence: number;
}

/** What scanning needs of a rule (`src/generated/ruleset.json`); the rest is documentation (`rule-docs.json`). */
export type ScanRule = Omit<Rule, keyof RuleDocs>;
export type RuleDocs = Pick<Rule, 'description' | 'references' | 'examples' | 'negativeExamples' | 'nearExamples'>;

/** `src/generated/ruleset.json`, written by `scripts/build-rules.ts`. */
export interface Ruleset {
  /** SHA-256 (hex) over the rules, for receipts. */
  hash: string;
  rules: readonly ScanRule[];
}

/** Farthest that a rule's window may reach to either side of a keyword, in bytes: an RSA-4096 key in PGP armour fits. */
export const MAX_REACH = 16_384;

/** A bounded stretch of a text around a keyword. `text` is latin1: one character per byte. */
export interface Window {
  text: string;
  /** Offset of the window's first byte in the unit. */
  offset: number;
}

/** A secret-looking span in one text, offsets in bytes of that (UTF-8) text; end exclusive. */
export interface Match {
  ruleId: string;
  /** The value's span. */
  start: number;
  end: number;
  /** The value, decoded as UTF-8. */
  value: string;
  confidence: number;
  validity: 'valid' | 'plausible';
  severity: Severity;
  /** The assigned name where there is one (`db_password`), else the rule id. */
  name: string;
  /** Estimated entropy of the whole value in bits (`entropyBits`). */
  bits: number;
  identity: Readonly<Record<string, string>>;
  reasons: readonly string[];
}

/** What an offline check says of a candidate. `invalid` drops it; only documented algorithms may. */
export type CheckResult =
  | { verdict: 'valid'; identity?: Record<string, string>; reason: string; severity?: Severity; confidence?: number }
  | {
      verdict: 'plausible';
      identity?: Record<string, string>;
      reason?: string;
      severity?: Severity;
      confidence?: number;
    }
  | {
      verdict: 'invalid';
      reason: string;
      /** It is no secret of any kind (a placeholder, a sample, a made-up checksum): no other detector need look. */
      fake?: boolean;
    };

/** What a check may look at. */
export interface CheckInput {
  value: string;
  /** Named groups of the pattern's match. */
  groups: Readonly<Record<string, string | undefined>>;
  argument: string | null;
  window: Window;
  path: string;
}

export type Check = (input: CheckInput) => CheckResult;
