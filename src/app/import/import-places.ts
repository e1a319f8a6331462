import { join } from 'node:path';
import type { IgnoredPlace, ImportedAllow, Lost } from '../../adapters/importers/imported.ts';
import { readDiskFile } from '../../adapters/sources/disk-file.ts';
import type { OpenRepository } from '../../adapters/sources/open-repository.ts';
import { findRepository } from '../../adapters/sources/repository.ts';
import type { ScanRule } from '../../engine/scan/rules/rule.ts';
import type { SightedText } from '../../engine/scan/sight-text.ts';
import type { Sighting } from '../../engine/scan/sighting.ts';
import type { BaselineEntry } from '../config/baseline-file.ts';
import type { World } from '../world.ts';
import { counterparts, isCounterpart } from './import-rule-names.ts';
import { spansOfHash } from './import-spans.ts';

/** What became of the places that another scanner was told to keep quiet about. */
export interface ImportedPlaces {
  entries: BaselineEntry[];
  allow: ImportedAllow[];
  /** Places where Sealant finds nothing, so that nothing has to be suppressed. */
  quiet: number;
  lost: Lost[];
}

/**
 * Looks at each place with our own rules: what stands there becomes a suppression of that value. Where the clone hasn't got
 * the commit, the rule is allowed in that file.
 * @param extra rules imported along with the places
 */
export async function importPlaces(
  places: readonly IgnoredPlace[],
  extra: readonly ScanRule[],
  world: World,
): Promise<ImportedPlaces> {
  const into: ImportedPlaces = { entries: [], allow: [], quiet: 0, lost: [] };
  if (places.length === 0) return into;
  const place = findRepository(world.cwd);
  const repository = place === null ? null : await openRepository(place, world);
  try {
    const eyes = await Eyes.open(extra, place?.top ?? world.cwd, repository);
    for (const each of places) await importPlace(each, eyes, into);
  } finally {
    repository?.close();
  }
  return into;
}

async function openRepository(place: NonNullable<ReturnType<typeof findRepository>>, world: World) {
  const { OpenRepository } = await import('../../adapters/sources/open-repository.ts');
  return new OpenRepository(place, world.env);
}

async function importPlace(place: IgnoredPlace, eyes: Eyes, into: ImportedPlaces): Promise<void> {
  const lose = (why: string) => void into.lost.push({ what: place.at, why });
  if (!isBelow(place.path)) return lose(`“${place.path}” is not a path inside the repository.`);
  const seen = await eyes.look(place);
  if (seen === 'no-commit') return allowInFile(place, eyes, into, lose);
  if (seen === 'no-file')
    return lose(
      place.commit === null
        ? `There is no file ${place.path} any more, so what stood there can’t be told.`
        : `Commit ${place.commit.slice(0, 12)} has no file ${place.path}.`,
    );
  const found = place.sha1 === null ? inLine(place, seen) : byHash(place, place.sha1, seen);
  if (typeof found === 'string') return lose(found);
  if (found.length === 0) {
    if (seen.isWhole) into.quiet++;
    else lose(`${place.path} could not be looked at to its end.`);
    return;
  }
  for (const { fingerprint } of found)
    into.entries.push({ fingerprint, kind: place.kind, expires: null, owner: null, reason: reasonOf(place) });
}

function reasonOf({ at, rule, path }: IgnoredPlace): string {
  return `imported from ${at}${at.includes(path) ? '' : ` (${path})`}: ${rule}`.replace(/\s+/g, ' ');
}

/** By line. Of several findings there, those whose rule is the other scanner's; a sentence where that is not plain. */
function inLine({ line, rule }: IgnoredPlace, { sightings }: SightedText): readonly Sighting[] | string {
  const there = sightings.filter(({ location }) => line! >= location.startLine && line! <= location.endLine);
  if (there.length < 2) return there;
  const same = there.filter(({ match }) => isCounterpart(rule, match.ruleId));
  if (same.length > 0) return same;
  const ids = [...new Set(there.map(({ match }) => match.ruleId))].join(', ');
  return `Several findings stand in line ${line} (${ids}), and none is plainly the “${rule}”. Suppress by hand: sealant suppress`;
}

/** By value; else by where in its line a text of that hash stands: some of its detectors hash a part of the value. */
function byHash(
  { line, path }: IgnoredPlace,
  sha1: string,
  { sightings, lines }: SightedText,
): readonly Sighting[] | string {
  const same = sightings.filter(({ secret }) => secret.hasDigest('sha1', sha1));
  if (same.length > 0) return same;
  const text = line === null ? undefined : lines[line - 1];
  const spans = text === undefined ? [] : spansOfHash(text, sha1);
  const touched = sightings.filter(({ location }) =>
    spans.some(({ start, end }) => {
      if (line! < location.startLine || line! > location.endLine) return false;
      const from = location.startLine === line ? location.startColumn : 0;
      const to = location.endLine === line ? location.endColumn : Number.POSITIVE_INFINITY;
      return start < to && end > from;
    }),
  );
  if (touched.length > 0 || spans.length > 0 || sightings.length === 0) return touched;
  return `No value of that hash stands in ${path}${line === null ? '' : `, nor in its line ${line}`}: the file has changed since. Update the baseline and import it again.`;
}

function allowInFile(
  { path, rule, commit, at }: IgnoredPlace,
  { ruleIds }: Eyes,
  into: ImportedPlaces,
  lose: (why: string) => void,
): void {
  const rules = counterparts(rule, ruleIds);
  const missing = `Commit ${commit!.slice(0, 12)} is not in this clone`;
  if (rules.length === 0) {
    lose(`${missing}, and Sealant has no rule like “${rule}”. Fetch it (git fetch --unshallow) and import again.`);
    return;
  }
  const pathPattern = `^${path.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`;
  into.allow.push({ pathPattern, rules, value: null, reason: `${at}: ${missing.toLowerCase()}`.replace(/\s+/g, ' ') });
}

function isBelow(path: string): boolean {
  return path !== '' && !/^([/\\]|[A-Za-z]:[/\\])|(^|\/)\.\.(\/|$)|\0/.test(path);
}

/** Sees files and versions of files, each once. */
class Eyes {
  readonly ruleIds: readonly string[];
  readonly #top: string;
  readonly #repository: OpenRepository | null;
  readonly #sight: (path: string, bytes: Uint8Array) => SightedText;
  readonly #seen = new Map<string, SightedText | 'no-commit' | 'no-file'>();

  private constructor(
    ruleIds: readonly string[],
    top: string,
    repository: OpenRepository | null,
    sight: (path: string, bytes: Uint8Array) => SightedText,
  ) {
    this.ruleIds = ruleIds;
    this.#top = top;
    this.#repository = repository;
    this.#sight = sight;
  }

  static async open(extra: readonly ScanRule[], top: string, repository: OpenRepository | null): Promise<Eyes> {
    const engine = await import('../scan/scan-engine.ts');
    const { textSighter } = await import('../../engine/scan/sight-text.ts');
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    const ruleset = engine.compileRules(engine.BUILT_IN, { extra, disabled: [] });
    const sight = textSighter(ruleset, () => {
      for (const flag of engine.REGEX_FLAGS) setFlagsFromString(flag);
    });
    const ids = [...engine.BUILT_IN.rules, ...engine.GENERIC_RULES, ...extra].map(({ id }) => id);
    return new Eyes(ids, top, repository, sight);
  }

  async look({ commit, path }: IgnoredPlace): Promise<SightedText | 'no-commit' | 'no-file'> {
    const key = `${commit ?? ''}\0${path}`;
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    const bytes = await this.#read(commit, path);
    const seen = typeof bytes === 'string' ? bytes : this.#sight(path, bytes);
    this.#seen.set(key, seen);
    return seen;
  }

  async #read(commit: string | null, path: string): Promise<Uint8Array | 'no-commit' | 'no-file'> {
    if (commit === null) return readDiskFile(join(this.#top, path)) ?? 'no-file';
    if (this.#repository === null || (await this.#repository.firstExisting([commit])) === null) return 'no-commit';
    return (await this.#repository.bytesAt(commit, path)) ?? 'no-file';
  }
}
