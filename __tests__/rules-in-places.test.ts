import { describe, expect, it } from 'vitest';
import { matchRule } from '../src/engine/scan/rules/match-rule.ts';
import { foldParts } from '../src/engine/scan/rules/pattern-parts.ts';
import type { Rule } from '../src/engine/scan/rules/rule.ts';
import { fillTemplate } from '../src/engine/scan/templates/templates.ts';
import { findingsIn, rules } from './scanned-texts.ts';

const SEED = 21;

/** Where people leave a token; `V` is the token. */
const PLACES = [
  ...[
    'V',
    'V\n',
    '\r\nV\r\n',
    'TOKEN=V',
    'TOKEN=V\r\n',
    "export TOKEN='V'",
    'TOKEN="V"',
    'token: V',
    'token: "V" # ours',
  ],
  ...['"token":"V"', '{"token": "V", "a": 1}', '<token>V</token>', '<add key="token" value="V"/>', '<br>V<br/>'],
  ...[
    'https://api.example/?token=V&page=1',
    'https://api.example/x?token=V',
    'https://h.example/x#V',
    'https://V@h.example/x',
  ],
  ...[
    'https://user:V@api.example',
    'https://api.example/bot/V/send',
    'Authorization: Bearer V',
    "curl -H 'X-Api-Key: V' https://h",
  ],
  ...[
    'curl -u V: https://api.example',
    '--token=V',
    '--token V',
    'the token `V` is',
    '**V**',
    '| V |',
    '“V”',
    '&quot;V&quot;',
  ],
  ...[
    'one,V,two',
    '1;"V";2',
    'x;V;y',
    'connect(V)',
    '[V]',
    '{V}',
    '<V>',
    'V\\',
    '$V',
    '~V~',
    '^V^',
    'a&V&b',
    'token:V:',
  ],
  ...['The token is V.', 'Is it V?', 'It is V!', 'é V é', 'token\u00a0V\u00a0', 'V\u200b', '- V', '+V', "'''V'''"],
  ...[
    '"source": ["t = \\"V\\"\\n", "x"]',
    '"text": "token V\\n"',
    '"text": "\\nV\\n"',
    '"text": "\\tV"',
    '\\u0022V\\u0022',
  ],
  ...['{"json":"{\\"token\\":\\"V\\"}"}', 'token=%22V%22', '\u001b[32mV\u001b[0m', 'echo "\\033[1;32mV\\033[0m"'],
  ...['2026-01-02T03:04:05Z INFO [app] using token V for x', 'level=info token=V status=ok'],
];

/** Written-out characters and colours, whose last letter or digit is no part of what follows. */
const ENDS_ESCAPE = /(?:\\.|\\u0022|%22|\[[\d;]+m)$/;

/** What the names of a rule's value look like in each way of writing. */
interface Name {
  /** `DATADOG_KEY` */
  upper: string;
  /** `datadog_key` */
  snake: string;
  /** `datadog-key` */
  kebab: string;
}

/** How a value is given to a name. */
const ASSIGNMENTS: Readonly<Record<string, (name: Name, value: string) => string>> = {
  'an env file': ({ upper }, v) => `${upper}=${v}`,
  'a shell export': ({ upper }, v) => `export ${upper}='${v}'`,
  'aligned settings': ({ snake }, v) => `${snake}      =      ${v}`,
  YAML: ({ snake }, v) => `  ${snake}: "${v}"`,
  'a YAML comment': ({ upper }, v) => `# ${upper}: ${v}`,
  JSON: ({ snake }, v) => `{"${snake}":"${v}"}`,
  'escaped JSON': ({ snake }, v) => `"{\\"${snake}\\": \\"${v}\\"}"`,
  'a notebook': ({ upper }, v) => `   "${upper} = \\"${v}\\"\\n",`,
  XML: ({ snake }, v) => `<${snake}>${v}</${snake}>`,
  'an XML attribute': ({ snake }, v) => `<add key="${snake}" value="${v}" />`,
  'an Android resource': ({ snake }, v) => `<string name="${snake}">${v}</string>`,
  'a property list': ({ snake }, v) => `<key>${snake}</key>\n<string>${v}</string>`,
  'a container’s YAML': ({ upper }, v) => `- name: ${upper}\n  value: ${v}`,
  'a container’s JSON': ({ upper }, v) => `{"name": "${upper}", "value": "${v}"}`,
  'a compose list': ({ upper }, v) => `      - ${upper}=${v}`,
  Dockerfile: ({ upper }, v) => `ENV ${upper} ${v}`,
  'a flag': ({ kebab }, v) => `cmd --${kebab} ${v}`,
  'a header': ({ kebab }, v) => `curl -H "X-${kebab}: ${v}" https://h`,
  'a query': ({ snake }, v) => `https://api.example/v1?${snake}=${v}&a=1`,
  'a Markdown table': ({ upper }, v) => `| ${upper} | ${v} |`,
  Ruby: ({ upper }, v) => `ENV['${upper}'] ||= '${v}'`,
  'Ruby symbols': ({ snake }, v) => `:${snake} => '${v}'`,
  Go: ({ snake }, v) => `${snake} := "${v}"`,
  'Python bytes': ({ snake }, v) => `${snake} = b'${v}'`,
  'Python environ': ({ upper }, v) => `os.environ["${upper}"] = "${v}"`,
  'a Python preset': ({ upper }, v) => `os.getenv("${upper}", "${v}")`,
  'another preset': ({ upper }, v) => `key = process.env.${upper} || "${v}"`,
  JavaScript: ({ snake }, v) => `{ ${snake}: ['${v}'] }`,
  'a template literal': ({ snake }, v) => `${snake} = \`${v}\``,
  PowerShell: ({ upper }, v) => `$env:${upper} = "${v}"`,
  PHP: ({ upper }, v) => `define('${upper}', '${v}');`,
  R: ({ snake }, v) => `${snake} <- "${v}"`,
  Elixir: ({ snake }, v) => `config :app, ${snake}: "${v}"`,
  Lisp: ({ kebab }, v) => `(setq ${kebab} "${v}")`,
  Gradle: ({ upper }, v) => `buildConfigField "String", "${upper}", "\\"${v}\\""`,
  Windows: ({ upper }, v) => `setx ${upper} "${v}"`,
  'a GitHub secret': ({ upper }, v) => `gh secret set ${upper} --body "${v}"`,
  base64: ({ upper }, v) => `data: ${Buffer.from(`${upper}=${v}\n`).toString('base64')}`,
};

/** A name that the rule knows: a keyword, or one that begins with it. */
function nameFor(rule: Rule, value: string): Name {
  const words = rule.keywords.filter((keyword) => /^[a-z0-9][\w-]*$/.test(keyword));
  const known = words
    .flatMap((word) => [[`${word}_key`, `${word}-key`] as const, [word, word] as const])
    .find((spellings) => spellings.every((name) => matchRule(rule, `${name}=${value}`, 'a.txt').length > 0));
  expect(known, rule.id).toBeDefined();
  const [snake, kebab] = known!;
  return { upper: snake.toUpperCase(), snake, kebab };
}

interface Place {
  id: string;
  text: string;
  value: string;
}

function firstValue(rule: Rule): string {
  return matchRule(rule, fillTemplate(rule.examples[0]!, SEED), 'a.txt')[0]!.value;
}

/** Rules whose value needs nothing around it, with the value. */
const alone = rules.flatMap((rule) => {
  if (rule.requiresNear === true) return [];
  const value = firstValue(rule);
  const [match] = value.includes('\n') ? [] : matchRule(rule, value, 'a.txt');
  return match?.value === value ? [{ rule, value }] : [];
});

/** Whether a character may stand beside a value: what a pattern's own boundaries speak against may be part of a longer one. */
function allows(pattern: string, before: string, after: string): boolean {
  const [, left] = /^\(\?<!(\[(?:\\.|[^\]\\])*\])/.exec(pattern) ?? [];
  const [, right] = /\(\?!(\[(?:\\.|[^\]\\])*\])[^()]*\)$/.exec(pattern) ?? [];
  const isIn = (set: string | undefined, character: string) =>
    set !== undefined && character !== '' && new RegExp(set).test(character);
  return !isIn(left, before) && !isIn(right, after);
}

async function missedIn(places: readonly Place[]): Promise<string[]> {
  const found = await findingsIn(
    places.map(({ text }) => text),
    false,
  );
  return places.flatMap(({ id, text, value }, index) => {
    const finding = found[index]!.find(({ ruleId }) => ruleId === id);
    if (finding === undefined) return [`${id} not found`];
    const line = text.split('\n')[finding.startLine - 1]!;
    const isWhole = line.slice(finding.startColumn - 1, finding.endColumn - 1) === value || !text.includes(value);
    return isWhole ? [] : [`${id} found with another span`];
  });
}

describe('a value that is known by its own form', () => {
  /** Signs are part of its last stretch, so that those around it can’t be told apart. */
  const open = new Set(['adyen-api-key', 'asaas-api-token']);
  /** Its first stretch is one letter over and over, which may as well go on from what stands before. */
  const shifting = new Set(['twitter-bearer-token']);

  it.each(PLACES)('is found, and nothing else, in %j', async (place) => {
    const [before, after] = place.split('V').map((side, index) => (index === 0 ? side.slice(-1) : side.slice(0, 1)));
    const places = alone
      .filter(({ rule }) => !open.has(rule.id) && !shifting.has(rule.id))
      .filter(({ rule }) => allows(rule.pattern, before!, after!) || ENDS_ESCAPE.test(place.split('V')[0]!))
      .map(({ rule, value }) => ({ id: rule.id, text: place.replaceAll('V', () => value), value }));
    expect(places.length).toBeGreaterThan(300);
    expect(await missedIn(places)).toEqual([]);
  });

  it('is found in base64, once around it', async () => {
    const places = alone.map(({ rule, value }) => ({
      id: rule.id,
      text: `data: ${Buffer.from(`token=${value}\n`).toString('base64')}`,
      value,
    }));
    expect(await missedIn(places)).toEqual([]);
  });

  it('is not found with letters and digits glued to its front, unless it is a URL', async () => {
    const tokens = alone.filter(({ value }) => !value.startsWith('https://'));
    const found = await findingsIn(
      tokens.map(({ value }) => `x = "Zq7${value}"`),
      false,
    );
    const wrong = tokens.filter(({ rule }, index) => found[index]!.some(({ ruleId }) => ruleId === rule.id));
    expect(wrong.map(({ rule }) => rule.id)).toEqual([]);
  });
});

describe('a value that is known by the name it is given to', () => {
  const named = rules.filter(
    ({ pattern, requiresNear }) => /\(\?&(?:named|assign)\)/.test(foldParts(pattern)) && requiresNear !== true,
  );

  it.each(Object.entries(ASSIGNMENTS))('is found in %s', async (_title, write) => {
    const places = named.map((rule) => {
      const value = firstValue(rule);
      const name = nameFor(rule, value);
      return { id: rule.id, text: write(name, value), value };
    });
    expect(places.length).toBeGreaterThan(100);
    expect(await missedIn(places)).toEqual([]);
  });
});
