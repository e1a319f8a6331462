/** The engine as one import, so that everything a scan needs is loaded while git works, and not before. */

import type { Ruleset } from '../engine/scan/rule.ts';
import ruleset from '../generated/ruleset.json' with { type: 'json' };

export { compileRules, REGEX_FLAGS } from '../engine/scan/compile-rules.ts';
export { GENERIC_RULES } from '../engine/scan/generic/index.ts';
export { isRed } from '../engine/scan/levels.ts';
export { createScanner } from '../engine/scan/scanner.ts';

/** The rules that come with Sealant. */
export const BUILT_IN = ruleset as Ruleset;
