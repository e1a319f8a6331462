import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { GENERIC_RULES } from '../../engine/scan/generic/rules.ts';
import { wholeRule } from '../../engine/scan/rules/packed-rules.ts';
import type { Near, Rule, RuleDocs, Ruleset } from '../../engine/scan/rules/rule.ts';
import type { RuleTrialFault } from '../../engine/scan/rules/try-rules.ts';
import type { Command, CommandContext } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';

/** `sealant rules list`, `rules show ID`, `rules test [FILE]`. */
export const command: Command = {
  async run(context: CommandContext) {
    const [verb, subject] = context.positionals;
    if (verb === 'list' && context.positionals.length === 1) return list(context);
    if (verb === 'show' && subject !== undefined && context.positionals.length === 2) return show(context, subject);
    if (verb === 'test' && context.positionals.length <= 2) return test(context, subject ?? null);
    throw new AppError('usage', 'sealant rules needs “list”, “show” and a rule’s id, or “test”.', {
      mend: 'sealant rules list\nsealant rules show github-pat-classic\nsealant rules test .github/sealant-rules.yml',
    });
  },
};

/** A built-in rule, or a rule of the generic detector, which is code and so has no pattern. */
type Listed = Partial<Rule> & Pick<Rule, 'id' | 'name' | 'severity' | 'description' | 'remedy' | 'credential'>;

async function loadRules(): Promise<{ hash: string; rules: Rule[]; listed: Listed[] }> {
  const [ruleset, docs] = await Promise.all([
    import('../../generated/ruleset.json', { with: { type: 'json' } }),
    import('../../generated/rule-docs.json', { with: { type: 'json' } }),
  ]);
  const { hash, rules: scanned } = ruleset.default as Ruleset;
  const docsOf = docs.default as Readonly<Record<string, RuleDocs>>;
  const rules = scanned.map((rule) => ({ ...wholeRule(rule), ...docsOf[rule.id]! }));
  return { hash, rules, listed: [...rules, ...GENERIC_RULES].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

async function list({ inputs, world }: CommandContext): Promise<ExitCode> {
  const { hash, listed } = await loadRules();
  if (inputs.list('format').includes('json')) {
    world.stdout.write(`${JSON.stringify({ schema: 'sealant/rules/1', hash, rules: listed }, null, 2)}\n`);
    return EXIT.clean;
  }
  const width = Math.max(...listed.map(({ id }) => id.length));
  for (const { id, severity, name } of listed)
    world.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(8)}  ${name}\n`);
  world.stdout.write(`\n${listed.length} rules, ${hash.slice(0, 12)}. sealant rules show ID tells more.\n`);
  return EXIT.clean;
}

async function show({ inputs, world }: CommandContext, id: string): Promise<ExitCode> {
  const { listed } = await loadRules();
  const rule = listed.find((one) => one.id === id);
  if (rule === undefined)
    throw new AppError('usage', `There is no rule “${neutralLine(id)}”.`, {
      mend: `sealant rules list names them.${didYouMean(
        id,
        listed.map((one) => one.id),
      )}`,
    });
  if (inputs.list('format').includes('json')) world.stdout.write(`${JSON.stringify(rule, null, 2)}\n`);
  else world.stdout.write(describe(rule));
  return EXIT.clean;
}

function describe(rule: Listed): string {
  const facts: [string, string | null][] = [
    ['Severity', rule.severity],
    ['Confidence', rule.confidence?.toString() ?? null],
    ['Credential', rule.credential],
    ['Keywords', rule.keywords?.map((keyword) => JSON.stringify(keyword)).join(' ') ?? null],
    ['Pattern', rule.pattern ?? null],
    ['Checks', rule.checks?.join(', ') || null],
    [rule.requiresNear ? 'Needs near' : 'Surer near', rule.near?.map(describeNear).join('; ') ?? null],
  ];
  const told = facts.filter((fact): fact is [string, string] => fact[1] !== null);
  const lists: [string, readonly string[]][] = [
    ['Finds (templates)', rule.examples ?? []],
    ['Leaves alone', rule.negativeExamples ?? []],
    ['See', rule.references ?? []],
  ];
  return [
    `${rule.name} (${rule.id})`,
    '',
    rule.description,
    '',
    ...told.map(([name, value]) => `${name.padEnd(11)} ${value}`),
    '',
    `What to do: ${rule.remedy}`,
    ...lists.flatMap(([title, items]) => (items.length === 0 ? [] : ['', `${title}:`, ...items.map(indent)])),
    '',
  ].join('\n');
}

function describeNear({ rule, pattern, within, confidence }: Near): string {
  return `${rule ?? `/${pattern}/`} (${within} lines, to ${confidence})`;
}

function indent(item: string): string {
  return `  ${item.replaceAll('\n', '\n  ')}`;
}

async function test({ inputs, world }: CommandContext, file: string | null): Promise<ExitCode> {
  const { rules: builtIn } = await loadRules();
  const rules = file === null ? builtIn : await readRules(resolve(world.cwd, file), file, builtIn);
  const { tryRules } = await import('../../engine/scan/rules/try-rules.ts');
  const { faults, examples } = tryRules(rules, undefined, builtIn);
  if (inputs.list('format').includes('json')) {
    const told = { schema: 'sealant/rules-test/1', rules: rules.length, examples, faults };
    world.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
    return faults.length === 0 ? EXIT.clean : EXIT.usage;
  }
  for (const fault of faults) world.stdout.write(`${tell(fault)}\n`);
  const verdict = faults.length === 0 ? 'all as they say' : `${faults.length} not as they say`;
  world.stdout.write(`${rules.length} rules, ${examples} examples: ${verdict}.\n`);
  return faults.length === 0 ? EXIT.clean : EXIT.usage;
}

async function readRules(path: string, shown: string, builtIn: readonly Rule[]): Promise<Rule[]> {
  const { readRuleFile } = await import('../scan/read-rule-file.ts');
  const taken = builtIn.map(({ id }) => id);
  return readRuleFile(await readText(path, neutralLine(shown)), shown, taken);
}

async function readText(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw unreadable(shown, cause);
  }
}

function unreadable(shown: string, cause: unknown): AppError {
  return new AppError('usage', `“${shown}” can't be read.`, { mend: 'Check the path.', cause });
}

const WRONG: Readonly<Record<RuleTrialFault['kind'], string>> = {
  missed: 'misses its example',
  found: 'finds something in its counter-example',
  'not-raised': 'finds no neighbour in its near-example',
};

function tell({ ruleId, kind, example, seeds }: RuleTrialFault): string {
  return neutralLine(`${ruleId} ${WRONG[kind]} (seed ${seeds.join(', ')}): ${example}`);
}
