import { describe, expect, test } from 'vitest';
import { importGitleaksToml } from '../../../src/adapters/importers/gitleaks-toml.ts';
import type { ImportContext } from '../../../src/adapters/importers/imported.ts';
import { importerFor } from '../../../src/adapters/importers/index.ts';
import { readConfig } from '../../../src/app/config/read-config.ts';
import { configAdditions, ruleFile } from '../../../src/app/import/import-files.ts';
import { readRuleFile } from '../../../src/app/scan/read-rule-file.ts';
import { matchRule } from '../../../src/engine/scan/rules/match-rule.ts';
import { tryRules } from '../../../src/engine/scan/rules/try-rules.ts';

const CONTEXT: ImportContext = { file: 'x.toml', builtIn: ['plum-key'], readBeside: () => null };

const imported = (toml: string, changes: Partial<ImportContext> = {}) =>
  importGitleaksToml(toml, { ...CONTEXT, ...changes });

const ruleToml = (regex: string, more = '') => `[[rules]]\nid = "kiwi"\nregex = '''${regex}'''\n${more}\n`;

/** The values that the imported rule finds, through the rule file as a user would have it. */
async function found(regex: string, text: string, more = ''): Promise<string[]> {
  const { rules, lost } = await imported(ruleToml(regex, more));
  expect(lost).toEqual([]);
  const read = await readRuleFile((await ruleFile(rules))!, 'rules.yml', []);
  expect(tryRules(read).faults).toEqual([]);
  return matchRule(read[0]!, text, 'a.txt').map(({ value }) => value);
}

describe('a pattern of Go finds the same in JavaScript', () => {
  test.for<[what: string, regex: string, text: string, values: string[]]>([
    ['a flag at the start', '(?i)KIWI_[a-f]{4}', 'kiwi_ABcd', ['kiwi_ABcd']],
    ['a flag in the midst', 'kiwi_(?i)ab', 'kiwi_AB KIWI_ab', ['kiwi_AB']],
    ['a flag that holds over alternatives', '(?:kiwi(?i)a|plum)b', 'PLUMb kiwiAb PLUMB', ['PLUMb', 'kiwiAb']],
    ['a flag that ends with its group', 'kiwi(?i:a)b', 'kiwiAb kiwiAB', ['kiwiAb']],
    ['a flag taken back', '(?i)kiwi(?-i)x', 'KIWIx KIWIX', ['KIWIx']],
    ['a dot, which takes a carriage return', 'kiwi.x', 'kiwi\rx kiwi\nx', ['kiwi\rx']],
    ['a dot that takes line ends', '(?s)kiwi.x', 'kiwi\nx', ['kiwi\nx']],
    ['lines', '(?m)^kiwi[0-9]$', 'a\nkiwi1\nkiwi22', ['kiwi1']],
    ['named groups', 'kiwi=(?P<v>[a-z]{3})', 'kiwi=abc', ['abc']],
    ['named groups without P', 'kiwi=(?<v>[a-z]{3})', 'kiwi=abc', ['abc']],
    ['POSIX classes', 'kiwi[[:digit:][:upper:]_]{3}', 'kiwi1A_ kiwia1A', ['kiwi1A_']],
    ['negated POSIX classes', 'kiwi[[:^digit:]]', 'kiwi1 kiwia', ['kiwia']],
    ['the end of the text', 'kiwi[0-9]\\z', 'kiwi1 kiwi2', ['kiwi2']],
    ['quoted text', '\\Qki.wi(\\E[0-9]', 'kixwi(1 ki.wi(2', ['ki.wi(2']],
    ['white space, without the vertical tab', 'kiwi\\sx', 'kiwi\vx kiwi\tx', ['kiwi\tx']],
    ['code points', 'kiwi\\x{2d}\\x41', 'kiwi-A', ['kiwi-A']],
    ['characters beyond ASCII', 'kiwi[éü]=[a-z]{2}', 'kiwié=ab', ['kiwié=ab']],
    ['a brace that is no quantifier', 'kiwi{,2}[0-9]', 'kiwi{,2}1', ['kiwi{,2}1']],
    ['a class that begins with its bracket', 'kiwi[]a]', 'kiwi] kiwib', ['kiwi]']],
  ])('%s', async ([, regex, text, values]) => {
    expect(await found(regex, text)).toEqual(values);
  });

  test('the group that secretGroup names is the value', async () => {
    expect(await found('(kiwi)=([a-z]{4})', 'kiwi=abcd', 'secretGroup = 2')).toEqual(['abcd']);
  });

  test('what may be missing at the start is left away, and the value stays the same', async () => {
    const { rules } = await imported(ruleToml('[\\w.-]{0,50}?kiwi=([a-z]{4})'));
    expect(rules[0]!.pattern).toBe('kiwi=(?<secret>[a-z]{4})');
  });

  test('a least entropy drops what is too regular', async () => {
    const more = 'entropy = 3.0';
    expect(await found('kiwi=([0-9a-z]{16})', 'kiwi=0123456789abcdef', more)).toHaveLength(1);
    expect(await found('kiwi=([0-9a-z]{16})', `kiwi=${'a'.repeat(16)}`, more)).toEqual([]);
  });
});

describe('what can’t be carried over is told with its reason', () => {
  test.for<[regex: string, why: string]>([
    ['kiwi(?=x)', 'look-around'],
    ['kiwi(?<!x)y', 'look-around'],
    ['(k)iwi\\1', 'back-reference'],
    ['kiwi[a-z]++', 'possessive'],
    ['kiwi(?>a)', 'atomic'],
    ['kiwi\\pL', 'Unicode'],
    ['kiwi(?x: a)', 'flag “x”'],
    ['[0-9a-f]{32}', 'no fixed text'],
    ['kiwi(?:[a-z]+\\d*)+x', 'more than linear'],
    ['kiwi(', 'not closed'],
    ['kiwi{a}[0-9]', 'can’t be tried'],
  ])('%s', async ([regex, why]) => {
    const { rules, lost } = await imported(ruleToml(regex));
    expect(rules).toEqual([]);
    expect(lost.map((one) => one.why).join()).toContain(why);
  });

  test('keys that we have nothing like are named', async () => {
    const { lost } = await imported(ruleToml('kiwi[0-9]', 'colour = "green"'));
    expect(lost.map(({ what }) => what)).toEqual(['rule kiwi: “colour”']);
  });

  test('of betterleaks, paths are carried over and programs are not', async () => {
    const filters =
      'prefilter = \'\'\'matchesAny(attributes["path"], [`docs/`])\'\'\'\nvalidate = "call()"\nfilter = "len(secret) < 9"';
    const { allow, lost } = await imported(ruleToml('kiwi[0-9]', filters));
    expect(allow).toMatchObject([{ pathPattern: 'docs\\/', rules: ['kiwi'] }]);
    expect(lost.map(({ what }) => what)).toEqual(['rule kiwi: filter', 'rule kiwi: validate']);
  });

  test('what is no TOML is told with its line and column', async () => {
    await expect(imported('a = 1\nb = [\n')).rejects.toMatchObject({ code: 'config', message: /^x\.toml:\d+:\d+: / });
  });
});

describe('allowlists', () => {
  const withList = (list: string) => imported(`${ruleToml('kiwi[0-9]{4}')}[[rules.allowlists]]\n${list}`);

  test('of several conditions any is enough, unless they say AND', async () => {
    const conditions = "paths = ['''^test/''']\nstopwords = ['demo']";
    expect((await withList(conditions)).allow).toMatchObject([
      { pathPattern: '^test\\/', value: null },
      { pathPattern: null },
    ]);
    const both = (await withList(`condition = "AND"\n${conditions}`)).allow;
    expect(both).toMatchObject([{ pathPattern: '^test\\/', rules: ['kiwi'] }]);
    expect(new RegExp(both[0]!.value!).test('kiwiDEMO')).toBe(true);
  });

  test.for(["commits = ['abc']", "regexTarget = \"line\"\nregexes = ['''x''']"])(
    'a condition with AND that we can’t ask for allows nothing: %s',
    async (condition) => {
      const { allow, lost } = await withList(`condition = "AND"\npaths = ['''^test/''']\n${condition}`);
      expect(allow).toEqual([]);
      expect(lost).toHaveLength(1);
    },
  );

  test('global ones know their rules by the names that these have here', async () => {
    const { allow } = await imported(
      `[[rules]]\nid = "Kiwi_Key"\nregex = '''kiwi[0-9]'''\n[[allowlists]]\ntargetRules = ["Kiwi_Key"]\nregexes = ['''^kiwi0''']`,
    );
    expect(allow).toMatchObject([{ rules: ['kiwi-key'], value: '^kiwi0' }]);
  });

  test('a rule that counts in some files only is allowed in all others', async () => {
    const { allow } = await imported(ruleToml('kiwi[0-9]', "path = '''\\.ya?ml$'''"));
    const allowed = new RegExp(allow[0]!.pathPattern!);
    expect(['a/b.yml', 'a/b.txt'].map((path) => allowed.test(path))).toEqual([false, true]);
  });
});

describe('extend', () => {
  test('rules of a file beside it come along, and one of our name gets another', async () => {
    const { rules } = await imported('[extend]\npath = "base.toml"', {
      readBeside: (path) => (path === 'base.toml' ? ruleToml('kiwi[0-9]').replace('"kiwi"', '"plum-key"') : null),
    });
    expect(rules.map(({ id }) => id)).toEqual(['plum-key-imported']);
  });

  test('a config that extends itself comes to an end', async () => {
    const self = '[extend]\npath = "x.toml"';
    const { lost } = await imported(self, { readBeside: () => self });
    expect(lost.map(({ why }) => why).join()).toContain('too deeply');
  });

  test('disabled rules are switched off where they are ours, else told', async () => {
    const { disable, lost } = await imported('[extend]\nuseDefault = true\ndisabledRules = ["plum-key", "pear-key"]');
    expect(disable).toEqual(['plum-key']);
    expect(lost.map(({ what }) => what)).toEqual(['the disabled rule “pear-key”']);
  });
});

test('what is written for the config is read by it', async () => {
  const { rules, allow, ...rest } = await imported(ruleToml('kiwi[0-9]', "path = '''x$'''"));
  const { scan } = await readConfig((await configAdditions({ rules, allow, ...rest }))!, 'sealant.yml');
  expect(scan.allow).toMatchObject([{ pathPattern: allow[0]!.pathPattern, rules: ['kiwi'] }]);
  expect(scan.rules.extend).toEqual(['.github/sealant-rules.yml']);
});

test('files are told apart by name', () => {
  expect([importerFor('.gitleaks.toml'), importerFor('notes.txt')]).toEqual(['gitleaks-toml', null]);
});
