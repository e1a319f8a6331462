import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writeFileAtomically } from '../../adapters/files/write-file-atomically.ts';
import type { Imported } from '../../adapters/importers/imported.ts';
import { IMPORTERS, importerFor } from '../../adapters/importers/index.ts';
import { findRepository } from '../../adapters/sources/repository.ts';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { Command, CommandContext } from '../command.ts';
import { CONFIG_PATH } from '../config/config.ts';
import { EXIT } from '../exit-code.ts';
import { configAdditions, RULES_PATH, ruleFile } from '../import-files.ts';
import { readRuleFile } from '../read-rule-file.ts';

/** `sealant import FILE…`: rules and allowlists of another scanner, as files of ours. */
export const command: Command = {
  async run({ positionals, inputs, world }: CommandContext) {
    const output = inputs.text('output');
    if (positionals.length === 0 || (output !== null && output !== '-'))
      throw new AppError('usage', 'sealant import needs the files of the other scanner; --output can only be -.', {
        mend: 'sealant import .gitleaks.toml\nsealant import .gitleaks.toml --output -',
      });
    const { BUILT_IN } = await import('../scan-engine.ts');
    const builtIn = BUILT_IN.rules.map(({ id }) => id);
    const top = findRepository(world.cwd)?.top ?? world.cwd;
    const lines: string[] = [];
    const files: { path: string; text: string }[] = [];
    const all: Imported = { rules: [], allow: [], disable: [], places: [], notes: [], lost: [] };
    for (const file of positionals)
      append(all, await importFile(file, world.cwd, [...builtIn, ...all.rules.map(({ id }) => id)]));
    const rules = await ruleFile(all.rules);
    // What we write must be what we read.
    if (rules !== null) await readRuleFile(rules, RULES_PATH, builtIn);
    if (rules !== null) files.push({ path: RULES_PATH, text: rules });
    const config = await configAdditions(all);
    if (config !== null) files.push({ path: CONFIG_PATH, text: config });
    for (const { path, text } of files) lines.push(...place(path, text, output === '-' ? null : top));
    world.stdout.write(`${[...lines, ...summary(all)].join('\n')}\n`);
    return EXIT.clean;
  },
};

function append(all: Imported, one: Imported): void {
  all.rules.push(...one.rules);
  all.allow.push(...one.allow);
  all.disable.push(...one.disable);
  all.places.push(...one.places);
  all.notes.push(...one.notes);
  all.lost.push(...one.lost);
}

async function importFile(file: string, cwd: string, builtIn: readonly string[]): Promise<Imported> {
  const kind = importerFor(basename(file));
  if (kind === null)
    throw new AppError('usage', `“${neutralLine(file)}” is of no kind that can be imported.`, {
      mend: 'Give a TOML config of gitleaks or betterleaks: sealant import .gitleaks.toml',
    });
  const path = resolve(cwd, file);
  const text = readText(path);
  if (text === null)
    throw new AppError('usage', `There is no file “${neutralLine(file)}”.`, { mend: 'Check the path.' });
  const importer = await IMPORTERS[kind]();
  return await importer(text, { file, builtIn, readBeside: (beside) => readText(resolve(dirname(path), beside)) });
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Writes a file that is not there yet; else, and without a folder, prints it. */
function place(path: string, text: string, top: string | null): string[] {
  const shown = (title: string) => [`# ${title}`, ...text.trimEnd().split('\n').map(neutralLine), ''];
  if (top === null) return shown(path);
  if (existsSync(join(top, path))) return shown(`${path} is there already and was left as it is. Add to it:`);
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileAtomically(join(top, path), Buffer.from(text), 0o644);
  return [`# ${path} written. It counts once it is on the base branch.`];
}

function summary({ rules, allow, notes, lost }: Imported): string[] {
  return [
    `# Carried over: ${rules.length} rules, ${allow.length} allow entries.`,
    ...notes.map((note) => neutralLine(`#   note: ${note}`)),
    `# Not carried over: ${lost.length}.`,
    ...lost.map(({ what, why }) => neutralLine(`#   ${what}: ${why}`)),
  ];
}
