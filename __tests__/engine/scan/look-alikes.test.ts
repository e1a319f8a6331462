import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LookAlikes } from '../../../src/engine/scan/look-alikes.ts';
import { compileRules } from '../../../src/engine/scan/rules/compile-rules.ts';
import type { Match, Ruleset } from '../../../src/engine/scan/rules/rule.ts';
import { fillTemplate } from '../../../src/engine/scan/templates/templates.ts';
import { UnitText } from '../../../src/engine/scan/unit-text.ts';

const ruleset = compileRules(JSON.parse(readFileSync('src/generated/ruleset.json', 'utf8')) as Ruleset);
const lookAlikes = new LookAlikes(ruleset);

/** Whether the value between quotes in `line` is taken for a botched token. */
function isLookAlike(template: string): boolean {
  const line = fillTemplate(template, 7);
  const bytes = Buffer.from(line);
  const start = line.indexOf("'") + 1;
  const end = line.lastIndexOf("'");
  const match = { ruleId: 'generic-secret', start, end, value: line.slice(start, end) } as Match;
  return lookAlikes.has(new UnitText('a.py', bytes, bytes.length), match);
}

describe('a value that only the generic detector found', () => {
  it.each([
    ['a GitHub token with a wrong checksum', "token = 'ghp_{alnum:36}'"],
    ['a token that is one character short', "token = 'dop_v1_{hex:63}'"],
    ['a token with a letter before it', "token = 'xdop_v1_{hex:64}'"],
    ['a GitHub token of one character over and over', "token = 'ghp_{repeat:a:36}'"],
  ])('is a look-alike if it is %s', (_what, template) => expect(isLookAlike(template)).toBe(true));

  it.each([
    ['has no provider’s prefix', "token = '{alnum:40}'"],
    ['begins with a word that is also a prefix', "token = 'key-{digits:10}-{alnum:12}'"],
    ['is much longer than any known form, since a new one may be', "token = 'ghp_{alnum:200}'"],
    ['is hex under a name that AWS also uses', "secret_key = '{hex:40}'"],
  ])('is not a look-alike if it %s', (_what, template) => expect(isLookAlike(template)).toBe(false));
});
