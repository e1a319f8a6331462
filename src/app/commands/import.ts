import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { writeFileAtomically } from '../../adapters/files/write-file-atomically.ts';
import { type Imported, nothingImported } from '../../adapters/importers/imported.ts';
import { IMPORTERS, importerFor } from '../../adapters/importers/index.ts';
import { findRepository } from '../../adapters/sources/repository.ts';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { Command, CommandContext } from '../command.ts';
import { BASELINE_PATH, formatBaseline } from '../config/baseline-file.ts';
import { CONFIG_PATH } from '../config/config.ts';
import { EXIT } from '../exit-code.ts';
import { configAdditions, RULES_PATH, ruleFile } from '../import/import-files.ts';
import { type MergedFile, mergeBaseline, mergeConfig, mergeRules } from '../import/import-merge.ts';
import { type ImportedPlaces, importPlaces } from '../import/import-places.ts';
import { readRuleFile } from '../scan/read-rule-file.ts';

/** `sealant import FILE…`: rules, allowlists and suppressions of another scanner, as ours. */
export const command: Command = {
  async run({ positionals, inputs, world }: CommandContext) {
    const output = inputs.text('output');
    if (positionals.length === 0 || (output !== null && output !== '-'))
      throw new AppError('usage', 'sealant import needs the files of the other scanner; --output can only be -.', {
        mend: 'sealant import .gitleaks.toml .gitleaksignore\nsealant import .secrets.baseline --output -',
      });
    const { BUILT_IN } = await import('../scan/scan-engine.ts');
    const builtIn = BUILT_IN.rules.map(({ id }) => id);
    const all = nothingImported();
    for (const file of positionals)
      append(all, await importFile(file, world.cwd, [...builtIn, ...all.rules.map(({ id }) => id)]));
    const rules = await ruleFile(all.rules);
    // What we write must be what we read.
    const read = rules === null ? [] : await readRuleFile(rules, RULES_PATH, builtIn);
    const places = await importPlaces(all.places, read, world);
    all.allow.push(...places.allow);
    all.lost.push(...places.lost);
    const parts: Parts = { rules, config: await configAdditions(all), entries: places.entries };
    const top = findRepository(world.cwd)?.top ?? world.cwd;
    const lines = output === '-' ? printed(parts) : await merged(parts, top, builtIn, inputs.flag('force'));
    world.stdout.write(`${[...lines, ...summary(all, places)].join('\n')}\n`);
    return EXIT.clean;
  },
};

/** What goes into our files; `null` and none where nothing does. */
interface Parts {
  rules: string | null;
  config: string | null;
  entries: ImportedPlaces['entries'];
}

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
      mend: 'Give a TOML config of gitleaks or betterleaks (*.toml), a .gitleaksignore, or a baseline of detect-secrets (.secrets.baseline).',
    });
  const path = resolve(cwd, file);
  const text = readText(path);
  if (text === null)
    throw new AppError('usage', `There is no file “${neutralLine(file)}”.`, { mend: 'Check the path.' });
  const importer = await IMPORTERS[kind]();
  return await importer(text, { file, builtIn, readBeside: (beside) => readText(resolve(dirname(path), beside)) });
}

/** @throws AppError `config` where it is there and can't be read */
function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw unreadable(path, code, cause);
  }
}

function unreadable(path: string, code: string | undefined, cause: unknown): AppError {
  return new AppError('config', `${neutralLine(path)} can’t be read (${code ?? 'unknown'}).`, {
    mend: 'Give a file that may be read.',
    cause,
  });
}

function printed({ rules, config, entries }: Parts): string[] {
  const shown = (path: string, text: string) => [`# ${path}`, ...text.trimEnd().split('\n').map(neutralLine), ''];
  return [
    ...(rules === null ? [] : shown(RULES_PATH, rules)),
    ...(config === null ? [] : shown(CONFIG_PATH, config)),
    ...(entries.length === 0 ? [] : shown(BASELINE_PATH, formatBaseline(entries))),
  ];
}

/** Adds to the files that are there; all are merged before the first is written. */
async function merged({ rules, config, entries }: Parts, top: string, builtIn: readonly string[], force: boolean) {
  const files: { path: string; before: string | null; after: MergedFile }[] = [];
  const merge = async (path: string, how: (before: string | null) => MergedFile | Promise<MergedFile>) => {
    const before = readText(join(top, path));
    files.push({ path, before, after: await how(before) });
  };
  if (rules !== null)
    await merge(RULES_PATH, (before) => mergeRules(before, rules, builtIn, { file: RULES_PATH, force }));
  if (config !== null) await merge(CONFIG_PATH, (before) => mergeConfig(before, config, { file: CONFIG_PATH, force }));
  if (entries.length > 0)
    await merge(BASELINE_PATH, (before) => mergeBaseline(before, entries, { file: BASELINE_PATH, force }));
  return files.flatMap(({ path, before, after }) => {
    const kept = after.kept.map((sentence) => neutralLine(`#   ${sentence}`));
    if (after.added === 0) return [`# ${path} has all of it already.`, ...kept];
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileAtomically(join(top, path), Buffer.from(after.text), 0o644);
    return [`# ${path} ${before === null ? 'written' : 'added to'}. It counts once it is on the base branch.`, ...kept];
  });
}

function summary({ rules, allow, disable, notes, lost }: Imported, { entries, quiet }: ImportedPlaces): string[] {
  const off = disable.length > 0 ? `, ${disable.length} rules switched off` : '';
  const nothing = quiet > 0 ? [`#   note: At ${quiet} places Sealant finds nothing, so they need no suppression.`] : [];
  const suppressed = new Set(entries.map(({ fingerprint }) => fingerprint)).size;
  return [
    `# Carried over: ${rules.length} rules, ${allow.length} allow entries, ${suppressed} suppressions${off}.`,
    ...notes.map((note) => neutralLine(`#   note: ${note}`)),
    ...nothing,
    `# Not carried over: ${lost.length}.`,
    ...lost.map(({ what, why }) => neutralLine(`#   ${what}: ${why}`)),
  ];
}
