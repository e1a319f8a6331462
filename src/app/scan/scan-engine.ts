/** The engine as one import, so that everything a scan needs is loaded while git works, and not before. */

import type { Ruleset } from '../../engine/scan/rules/rule.ts';
import ruleset from '../../generated/ruleset.json' with { type: 'json' };

export { GENERIC_RULES } from '../../engine/scan/generic/index.ts';
export { compileRules, REGEX_FLAGS } from '../../engine/scan/rules/compile-rules.ts';
export { createScanner } from '../../engine/scan/scanner.ts';
export { isRed } from '../../engine/scan/verdicts/levels.ts';

/** The rules that come with Sealant. */
export const BUILT_IN = ruleset as Ruleset;
