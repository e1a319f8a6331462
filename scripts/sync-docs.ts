import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OUTPUT_SPECS } from '../src/app/action/outputs.ts';
import { COMMANDS } from '../src/app/commands/index.ts';
import { EXIT, EXIT_MEANINGS } from '../src/app/exit-code.ts';
import { INPUT_SPECS, type InputName, type InputSpec, takes } from '../src/app/inputs/index.ts';
import { AUDIT_ACTIONS } from '../src/domain/audit.ts';
import { ACTION_FILES, filledActionFile } from './action-files.ts';
import { rulesSchemaText, schemaText } from './build-schema.ts';

/**
 * Fills what is generated in files that people write: the inputs and outputs of each action.yml, and in README.md and SECURITY.md what
 * stands between `<!-- NAME:begin … -->` and `<!-- NAME:end -->` (names: `README_BLOCKS`). With --check it only compares.
 */
const ROOT = resolve(import.meta.dirname, '..');

export interface SyncedFile {
  path: string;
  now: string;
  wanted: string;
}

type Row = readonly string[];

/** What each block of README.md and SECURITY.md holds. */
export const README_BLOCKS: Readonly<Record<string, () => string>> = {
  commands: () =>
    table(
      ['Command', 'Does'],
      Object.entries(COMMANDS).map(([name, { usage, summary }]) => [code(`sealant ${name} ${usage}`.trim()), summary]),
    ),
  inputs: () =>
    table(
      ['Input', 'Of', 'What it does', 'Default'],
      inputs()
        .filter(([, { actions }]) => actions.length > 0)
        .map(([name, spec]) => [code(name), partsOf(spec), describe(spec), spec.default ? code(spec.default) : '']),
    ),
  flags: () =>
    table(
      ['Flag', 'Of', 'What it does', 'Default'],
      inputs()
        .filter(([, { commands }]) => commands.length > 0)
        .map(([name, spec]) => [
          code(`--${name}${spec.placeholder ? ` ${spec.placeholder}` : ''}`),
          commandsOf(name),
          describe(spec),
          spec.default ? code(spec.default) : '',
        ]),
    ),
  outputs: () =>
    table(
      ['Output', 'Of', 'What it holds'],
      Object.entries(OUTPUT_SPECS).map(([name, { actions, doc }]) => [code(name), actions.join(', '), doc]),
    ),
  audit: () =>
    table(
      ['Entry', 'Its target', 'What it says', 'Its detail'],
      Object.entries(AUDIT_ACTIONS).map(([name, { target, says, detail }]) => [code(name), target, says, detail]),
    ),
  'exit-codes': () =>
    table(
      ['Code', 'Means'],
      (Object.keys(EXIT) as (keyof typeof EXIT)[]).map((name) => [code(String(EXIT[name])), EXIT_MEANINGS[name]]),
    ),
};

/** Every file with generated parts, as it is and as it should be. */
export function syncedFiles(): SyncedFile[] {
  const files = (Object.keys(ACTION_FILES) as (keyof typeof ACTION_FILES)[]).map(filledActionFile);
  const documents = ['README.md', 'SECURITY.md'].map((name) => resolve(ROOT, name));
  for (const document of documents) if (existsSync(document)) files.push(synced(document, fillBlocks));
  return [
    ...files,
    synced(resolve(ROOT, 'schema/sealant.schema.json'), schemaText),
    synced(resolve(ROOT, 'schema/sealant-rules.schema.json'), rulesSchemaText),
  ];
}

/** Fills every block that a Markdown text has. Throws for a marker that has no such block, or no end. */
export function fillBlocks(text: string): string {
  const filled = text.replace(
    /(<!-- (?<name>[a-z-]+):begin[^>]*-->\n)(?<body>[\s\S]*?)(<!-- \k<name>:end -->)/g,
    (_, begin: string, name: string, _body: string, end: string) => {
      const make = Object.hasOwn(README_BLOCKS, name) ? README_BLOCKS[name] : undefined;
      if (!make) throw new Error(`There is no block “${name}” (known: ${Object.keys(README_BLOCKS).join(', ')}).`);
      return `${begin}\n${make()}\n${end}`;
    },
  );
  const begins = text.match(/<!-- [a-z-]+:begin/g)?.length ?? 0;
  const ends = text.match(/<!-- [a-z-]+:end -->/g)?.length ?? 0;
  if (begins !== ends) throw new Error(`${begins} blocks begin, ${ends} end.`);
  return filled;
}

function synced(path: string, make: (now: string) => string): SyncedFile {
  const now = readFileSync(path, 'utf8');
  return { path, now, wanted: make(now) };
}

function inputs(): [InputName, InputSpec][] {
  return Object.entries(INPUT_SPECS) as [InputName, InputSpec][];
}

function describe({ doc, choices }: InputSpec): string {
  return choices ? `${doc} One of: ${choices.join(', ')}.` : doc;
}

function partsOf({ actions }: InputSpec): string {
  return actions.length === Object.keys(ACTION_FILES).length ? 'all' : actions.join(', ');
}

function commandsOf(name: InputName): string {
  const { commands } = INPUT_SPECS[name];
  return commands.includes('*')
    ? 'all'
    : Object.keys(COMMANDS)
        .filter((command) => takes(command, name))
        .join(', ');
}

function table(head: Row, rows: readonly Row[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function code(text: string): string {
  return `\`${text}\``;
}

function run(check: boolean): void {
  const stale = syncedFiles().filter(({ now, wanted }) => now !== wanted);
  for (const { path, wanted } of stale) {
    if (check) console.error(`${path} is out of date: run npm run sync.`);
    else writeFileSync(path, wanted);
  }
  if (check && stale.length > 0) process.exitCode = 1;
  else
    console.log(stale.length === 0 ? 'Everything is in step.' : `Filled ${stale.map(({ path }) => path).join(', ')}.`);
}

if (process.argv[1]?.endsWith('sync-docs.ts')) run(process.argv.includes('--check'));
