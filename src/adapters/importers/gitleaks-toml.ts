import { AppError } from '../../domain/app-error.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { convertRule } from './convert-rule.ts';
import { importAllowlist, joined } from './gitleaks-allowlist.ts';
import { type ImportContext, type Imported, nothingImported } from './imported.ts';
import { TomlTable } from './toml-reader.ts';

const MAX_BYTES = 4 * 1024 * 1024;
/** gitleaks follows `extend.path` as deep. */
const MAX_EXTENDS = 2;

/**
 * Reads a config of gitleaks or betterleaks, whose formats share their rules.
 * @see https://github.com/gitleaks/gitleaks#configuration
 * @throws AppError `config` when it is no TOML
 */
export async function importGitleaksToml(text: string, context: ImportContext): Promise<Imported> {
  const into = nothingImported();
  await readConfig(text, context, into, 0);
  return into;
}

async function readConfig(text: string, context: ImportContext, into: Imported, depth: number): Promise<void> {
  const root = await parseToml(text, context.file, into);
  for (const key of ['title', 'minVersion', 'betterleaksMinVersion']) root.has(key);
  await readExtend(root, context, into, depth);
  const ids = new Map<string, string>();
  for (const rule of root.tables('rules')) readRule(rule, context, into, ids);
  readFilters(root, 'the whole config', [], into);
  for (const list of [...root.tables('allowlist'), ...root.tables('allowlists')]) {
    const targets = list.texts('targetRules');
    const known = targets.map((id) => ids.get(id) ?? id);
    importAllowlist(list, known, targets.length === 0 ? 'the whole config' : `rules ${targets.join(', ')}`, into);
  }
  for (const key of root.others())
    into.lost.push({ what: `“${key}” in ${context.file}`, why: 'Sealant has nothing like it.' });
}

async function parseToml(text: string, file: string, into: Imported): Promise<TomlTable> {
  if (Buffer.byteLength(text) > MAX_BYTES)
    throw new AppError('config', `${file} is larger than 4 MiB.`, { mend: 'Import its parts one by one.' });
  const { parse, TomlError } = await import('smol-toml');
  try {
    return new TomlTable(parse(text), '', (why) => into.lost.push({ what: `a value in ${file}`, why }));
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    throw notToml(file, cause);
  }
}

function notToml(file: string, cause: { line: number; column: number; message: string }): AppError {
  // The first line says what is wrong; the rest quotes the file.
  const what = neutralLine(cause.message.split('\n')[0]!.slice(0, 160));
  return new AppError('config', `${file}:${cause.line}:${cause.column}: ${what}`, {
    mend: 'Mend the TOML, then import it again.',
    cause,
  });
}

async function readExtend(root: TomlTable, context: ImportContext, into: Imported, depth: number): Promise<void> {
  const [extend] = root.tables('extend');
  if (extend === undefined) {
    if (depth === 0)
      into.notes.push(
        'The config uses its own rules only. Sealant’s built-in rules stay on beside them; scan.rules.disable switches single ones off.',
      );
    return;
  }
  if (extend.flag('useDefault'))
    into.notes.push('useDefault: Sealant’s built-in rules take the place of gitleaks’ default ones.');
  for (const id of extend.texts('disabledRules')) disable(id, context, into);
  const path = extend.text('path');
  if (extend.text('url') !== '')
    into.lost.push({ what: 'extend.url', why: 'Nothing is fetched. Download that config and import it too.' });
  for (const key of extend.others()) into.lost.push({ what: `extend.${key}`, why: 'Sealant has nothing like it.' });
  if (path === '') return;
  const below = context.readBeside(path);
  if (below === null)
    into.lost.push({ what: `extend.path “${path}”`, why: 'There is no such file. Import it by its own path.' });
  else if (depth >= MAX_EXTENDS)
    into.lost.push({ what: `extend.path “${path}”`, why: 'Configs extend each other too deeply.' });
  else await readConfig(below, { ...context, file: path }, into, depth + 1);
}

function disable(id: string, { builtIn }: ImportContext, into: Imported): void {
  if (builtIn.includes(id)) into.disable.push(id);
  else
    into.lost.push({
      what: `the disabled rule “${id}”`,
      why: `Sealant has no rule of that name.${didYouMean(id, builtIn)} If one of its rules tells what you don’t want, put it into scan.rules.disable.`,
    });
}

function readRule(table: TomlTable, context: ImportContext, into: Imported, ids: Map<string, string>): void {
  const given = table.text('id');
  const regex = table.text('regex');
  const path = table.text('path');
  const description = table.text('description');
  const secretGroup = table.number('secretGroup') ?? 0;
  const entropy = table.number('entropy');
  const keywords = table.texts('keywords');
  table.has('tags');
  const name = given === '' ? 'a rule without an id' : `rule ${given}`;
  const id = idFor(given, regex !== '', context, into);
  ids.set(given, id);
  const lists = [...table.tables('allowlist'), ...table.tables('allowlists')];
  if (table.flag('skipReport') || table.tables('required').length > 0)
    into.lost.push({
      what: `${name}: composite parts`,
      why: 'Rules that need each other can’t be written in a rule file; each stands for itself.',
    });
  const isCarried = regex === '' ? holdsAllowlistsOnly(id, path, name, context, into) : convert();
  if (isCarried) {
    for (const list of lists) importAllowlist(list, [id], name, into);
    readFilters(table, name, [id], into);
  }
  for (const key of table.others()) into.lost.push({ what: `${name}: “${key}”`, why: 'Sealant has nothing like it.' });

  function convert(): boolean {
    const converted = convertRule({ id, description: description || given, regex, secretGroup, entropy, keywords });
    if (converted.kind === 'lost') {
      into.lost.push({ what: name, why: converted.why });
      return false;
    }
    into.rules.push(converted.rule);
    into.notes.push(...converted.notes.map((note) => `${id}: ${note}`));
    if (path !== '') restrictToPath(path, id, name, into);
    return true;
  }
}

/** A rule without a regex either looks at names of files, or adds allowlists to a rule of the defaults. */
function holdsAllowlistsOnly(
  id: string,
  path: string,
  name: string,
  { builtIn }: ImportContext,
  into: Imported,
): boolean {
  if (path !== '') {
    into.lost.push({ what: name, why: 'It tells files by their names alone; Sealant tells values.' });
    return false;
  }
  if (builtIn.includes(id)) return true;
  into.lost.push({
    what: name,
    why: `It changes a default rule of gitleaks, and Sealant has no rule “${id}”.${didYouMean(id, builtIn)}`,
  });
  return false;
}

/** The rule counts in some files only: elsewhere it is allowed. */
function restrictToPath(path: string, id: string, name: string, into: Imported): void {
  const pattern = joined([path], (why) =>
    into.lost.push({ what: `${name}: path`, why: `${why} The rule counts in every file.` }),
  );
  if (typeof pattern !== 'string') return;
  into.allow.push({
    pathPattern: `^(?![\\s\\S]*(?:${pattern}))`,
    rules: [id],
    value: null,
    reason: `${id} counts in files that match ${path}`,
  });
}

/** Ours are kebab-case, and may not be a built-in rule's. */
function idFor(given: string, isRule: boolean, { builtIn }: ImportContext, into: Imported): string {
  const kebab =
    given
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'imported-rule';
  if (!isRule) return kebab;
  const taken = new Set([...builtIn, ...into.rules.map((rule) => rule.id)]);
  let id = kebab;
  for (let n = 1; taken.has(id); n++) id = n === 1 ? `${kebab}-imported` : `${kebab}-imported-${n}`;
  if (id !== given)
    into.notes.push(
      `Rule “${given}” is called ${id} here${taken.has(kebab) ? '; a rule of that name is there already' : ''}.`,
    );
  return id;
}

/**
 * betterleaks’ expressions: only a `prefilter` or `filter` that asks for paths alone can be an allowlist.
 * @see https://github.com/betterleaks/betterleaks (prefilter, filter, validate)
 */
function readFilters(table: TomlTable, where: string, rules: readonly string[], into: Imported): void {
  for (const key of ['prefilter', 'filter'] as const) {
    const expression = table.text(key);
    if (expression === '') continue;
    const pathPattern = pathsOnly(expression);
    if (pathPattern !== null)
      into.allow.push({ pathPattern, rules, value: null, reason: `${key} of ${where} of betterleaks` });
    else
      into.lost.push({
        what: `${where}: ${key}`,
        why: 'It is a program over attributes and values; only “matchesAny(attributes["path"], […])” alone can be carried over. What it filtered is told now.',
      });
  }
  if (table.text('validate') !== '')
    into.lost.push({
      what: `${where}: validate`,
      why: 'It calls a server with the value. Sealant asks providers by its own verifiers only.',
    });
}

/** The paths of `matchesAny(attributes["path"], [`a`, `b`])`, as one pattern; `null` for any other expression. */
function pathsOnly(expression: string): string | null {
  const whole = /^\s*matchesAny\(\s*attributes\["path"\]\s*,\s*\[(?<list>(?:\s*`[^`]*`\s*,?)+)\]\s*\)\s*$/.exec(
    expression,
  );
  if (!whole) return null;
  const patterns = [...whole.groups!['list']!.matchAll(/`(?<pattern>[^`]*)`/g)].map(
    (match) => match.groups!['pattern']!,
  );
  let failed = false;
  const pattern = joined(patterns, () => (failed = true));
  return failed || typeof pattern !== 'string' ? null : pattern;
}
