import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Detector } from '../../../src/engine/scan/detector.ts';
import { endsEscape, withoutEscapes } from '../../../src/engine/scan/escapes.ts';
import { compileRules } from '../../../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../../../src/engine/scan/rules/rule.ts';
import { StageClock } from '../../../src/engine/scan/stats.ts';
import { fillTemplate } from '../../../src/engine/scan/templates/templates.ts';
import ruleset from '../../../src/generated/ruleset.json' with { type: 'json' };
import { githubToken } from './made-tokens.ts';

const TOKEN = githubToken(4);
const detector = new Detector({
  ruleset: compileRules(ruleset as Ruleset, { stems: [] }),
  generic: () => [],
  budgetMs: 60_000,
  clock: new StageClock(() => 0),
});

function found(text: string): { ruleId: string; value: string }[] {
  return detector.detectIn('a.json', Buffer.from(text)).matches.map(({ ruleId, value }) => ({ ruleId, value }));
}

describe('a token behind a written-out character', () => {
  it.each(['\\n', '\\r\\n', '\\t', '\\\\n', '\\u0022', '\\x22', '%22', '%3D', '%20', '\\u003d'])(
    '%s is found',
    (written) => {
      expect(found(`{"log": "line${written}${TOKEN}${written}more"}`)).toEqual([
        { ruleId: 'github-pat-classic', value: TOKEN },
      ]);
    },
  );

  it.each(['\u001b[32m', '\u001b[1;38;5;208m', '\u001b[m', '\\033[0;31m'])('a colour (%j) is found', (colour) => {
    expect(found(`${colour}${TOKEN}\u001b[0m`)).toEqual([{ ruleId: 'github-pat-classic', value: TOKEN }]);
  });

  it('is not found where the letter before belongs to a word', () => {
    expect(found(`xn${TOKEN} /n${TOKEN} 22${TOKEN} \\z${TOKEN} \u001b32m${TOKEN} [3xm${TOKEN}`)).toEqual([]);
  });

  it('changes nothing for a private key whose line feeds are written out', () => {
    const text = fillTemplate('{"key": "{pem:RSA PRIVATE KEY:escaped}"}', 5);
    expect(found(text)).toMatchObject([{ ruleId: 'private-key-rsa' }]);
    expect(found(text)[0]!.value).toContain('\\n');
  });
});

describe('reading escapes', () => {
  it('keeps the length and never throws', () => {
    const pieces = fc.constantFrom('\u001b', '[', '3;', 'm', '\\', 'n', 'u', '0022', 'x2', '%', '2f', 'é', ' ', 'a');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        expect(withoutEscapes(text)?.length ?? text.length).toBe(text.length);
        for (let at = 0; at <= text.length; at++) endsEscape(Buffer.from(text, 'latin1'), at, 0);
      }),
    );
  });

  it.each([
    ['a\\nb', 'a\\\nb'],
    ['%22x', '% "x'],
    ['\\u0041', null],
    ['plain', null],
  ])('%j becomes %j', (text, plain) => {
    expect(withoutEscapes(text)).toBe(plain);
  });
});
