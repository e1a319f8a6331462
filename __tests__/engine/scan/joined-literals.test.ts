import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Detector } from '../../../src/engine/scan/detector.ts';
import { detectGeneric } from '../../../src/engine/scan/generic/index.ts';
import { JoinFinder, readJoined } from '../../../src/engine/scan/joined-literals.ts';
import { compileRules } from '../../../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../../../src/engine/scan/rules/rule.ts';
import { StageClock } from '../../../src/engine/scan/stats.ts';
import { fillTemplate } from '../../../src/engine/scan/templates/templates.ts';
import generated from '../../../src/generated/ruleset.json' with { type: 'json' };

const detector = new Detector({
  ruleset: compileRules(generated as Ruleset),
  generic: detectGeneric,
  budgetMs: 600_000,
  clock: new StageClock(() => 0),
});

const TOKEN = fillTemplate(`{github:gh${'p'}_}`, 7);
const SECRET = fillTemplate('{alnum:40}', 8);
const FIRST = TOKEN.slice(0, 18);
const SECOND = TOKEN.slice(18);
const THIRD = SECOND.slice(9);

function find(text: string) {
  return detector.detectIn('src/a.txt', Buffer.from(text)).matches;
}

/** What the text says between the first and the last character of each match. */
function told(text: string) {
  return find(text).map(({ ruleId, value, start, end }) => ({ ruleId, value, from: start, until: end }));
}

describe('a token in parts is found as one, at its first part, in', () => {
  it.each([
    ['JavaScript', `const t = "${FIRST}" + "${SECOND}";`],
    ['single quotes', `const t = '${FIRST}'+'${SECOND}';`],
    ['lines', `const t =\n  "${FIRST}" +\n  "${SECOND}";`],
    ['lines with the operator first', `x = "${FIRST}"\n    + "${SECOND}"`],
    ['three parts', `t = "${FIRST}" + "${SECOND.slice(0, 9)}" + "${THIRD}"`],
    ['PHP', `$t = '${FIRST}' . '${SECOND}';`],
    ['Lua', `t = "${FIRST}" .. "${SECOND}"`],
    ['Visual Basic', `t = "${FIRST}" & "${SECOND}"`],
    ['Python, side by side', `t = ("${FIRST}"\n     "${SECOND}")`],
    ['Python with prefixes', `t = b"${FIRST}" b"${SECOND}"`],
    ['template literals', `const t = \`${FIRST}\` + \`${SECOND}\`;`],
    ['mixed quotes', `t = "${FIRST}" + '${SECOND}'`],
    ['a shell line that goes on', `export T=${FIRST}\\\n${SECOND}\n`],
    ['a C string over two lines', `char *t = "${FIRST}\\\n${SECOND}";`],
    ['a Python line that goes on', `t = "${FIRST}" \\\n    "${SECOND}"`],
    ['CRLF', `t = "${FIRST}" +\r\n  "${SECOND}"\r\n`],
    ['a folded YAML scalar', `token: >-\n  ${FIRST}\n  ${SECOND}\nnext: 1\n`],
    ['a literal YAML scalar', `a:\n  token: |\n    ${FIRST}\n    ${SECOND}\n  b: 1\n`],
  ])('%s', (_title, text) => {
    const [match, ...more] = told(text);
    expect(more).toEqual([]);
    expect(match).toMatchObject({ ruleId: 'github-pat-classic', value: TOKEN, from: text.indexOf(FIRST) });
    expect(text.slice(0, match!.until).endsWith(THIRD)).toBe(true);
  });

  it('a password or random value of a secret-like name', () => {
    const text = `client_secret = "${SECRET.slice(0, 17)}" + "${SECRET.slice(17)}"`;
    expect(told(text)).toMatchObject([{ value: SECRET, from: text.indexOf(SECRET.slice(0, 17)) }]);
  });
});

describe('nothing is put together', () => {
  it.each([
    ['of a list', `t = ["${FIRST}", "${SECOND}"]`],
    ['of words of a message', 'throw new Error("The password of " + "the user is wrong: token" + name)'],
    ['of two keys', `token: "${FIRST}"\nother: "${SECOND}"`],
    ['of a block of prose', 'token: |\n  Some words about a token\n  and more of them\n'],
    ['over a variable', `t = "${FIRST}" + part + "${SECOND}"`],
  ])('%s', (_title, text) => {
    expect(find(text).filter(({ value }) => value === TOKEN)).toEqual([]);
  });

  it('beside a whole token, which is told once', () => {
    expect(told(`t = "${TOKEN}" + "\\n"`)).toHaveLength(1);
    expect(told(`t = "${TOKEN}" + "abc"`)).toMatchObject([{ value: TOKEN }]);
  });
});

it('ten thousand parts on one line, and ten thousand lines, end', () => {
  expect(find(`token = ${'"abcdefgh" + '.repeat(10_000)}"x"`)).toBeDefined();
  expect(find('token = "abcdefgh" + "ijklmnop"\n'.repeat(10_000))).toBeDefined();
  expect(find(`token: |\n${'  abcdefgh\n'.repeat(10_000)}`)).toBeDefined();
});

it('what is noted is the same whether other places were asked about before or not', () => {
  const part = fc.constantFrom('"a" + "b"', "'x'", ' ', '\n', 'word '.repeat(40), 'key: |\n', 'token', '"', ';');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.array(fc.nat(900), { maxLength: 20 }), (parts, places) => {
      const bytes = Buffer.from(parts.join(''));
      const asked = [...new Set(places)].filter((place) => place < bytes.length).sort((a, b) => a - b);
      const together = new JoinFinder(bytes, 0, bytes.length);
      for (const place of asked) together.note(place);
      const alone = asked.filter((place) => {
        const finder = new JoinFinder(bytes, 0, bytes.length);
        finder.note(place);
        return finder.offsets.length > 0;
      });
      expect(together.offsets).toEqual(alone);
    }),
    { numRuns: 1_000 },
  );
});

it('whatever the text, places lie in it and in order, and reading goes on', () => {
  const part = fc.constantFrom(
    '"',
    "'",
    '`',
    ' ',
    '\n',
    '\\',
    '+',
    '.',
    ':',
    '|',
    '>',
    'abcdefghijk',
    'token',
    '  ',
    '=',
    'b',
    '\r',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), fc.nat(80), (parts, from) => {
      const bytes = Buffer.from(parts.join(''));
      const at = Math.min(from, Math.max(0, bytes.length - 1));
      const finder = new JoinFinder(bytes, 0, bytes.length);
      finder.note(at);
      if (finder.offsets.length === 0) return;
      const { joined, end } = readJoined(bytes, at, bytes.length);
      expect(end).toBeGreaterThanOrEqual(at);
      expect(end).toBeLessThanOrEqual(bytes.length + 1);
      if (joined === null) return;
      expect(joined.places).toHaveLength(joined.bytes.length);
      for (const place of joined.places) expect(place).toBeLessThan(bytes.length);
    }),
    { numRuns: 2_000 },
  );
});
