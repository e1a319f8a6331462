import { AppError } from '../../domain/app-error.ts';
import { isJsonObject } from '../../domain/json-object.ts';
import type { BaselineEntry } from './baseline-file.ts';
import type { AllowConfig, Config } from './config.ts';
import { readConfig } from './read-config.ts';

/** What is compared: single settings by name, and lists whose members count, not their order. */
interface Facts {
  settings: ReadonlyMap<string, string>;
  lists: ReadonlyMap<string, readonly string[]>;
}

const UNSET = 'not set';
/** The change's author could otherwise drown the report. */
const MAX_SENTENCES = 50;
const MAX_LENGTH = 400;

/**
 * What a change to the config would have altered, had it been honoured: for `receipt.configChanges`.
 * The sentences quote the change's own text: neutralise them where they are shown.
 */
export function diffConfig(base: Config, head: Config): string[] {
  const before = factsOf(base);
  const after = factsOf(head);
  return limited([...settingChanges(before.settings, after.settings), ...listChanges(before.lists, after.lists)]);
}

/** The first sentences, each cut to a length, and how many more there are. */
export function limited(sentences: readonly string[]): string[] {
  const shown = sentences
    .slice(0, MAX_SENTENCES)
    .map((text) => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text));
  return sentences.length > shown.length ? [...shown, `And ${sentences.length - shown.length} more.`] : shown;
}

/**
 * As `diffConfig`, for the change's file as it stands there.
 * @param headText the file's text in the change, or `null` where the change has none
 */
export async function describeConfigChange(base: Config, headText: string | null, file: string): Promise<string[]> {
  const { NO_CONFIG } = await import('./config.ts');
  if (headText === null) return diffConfig(base, NO_CONFIG);
  try {
    return diffConfig(base, await readConfig(headText, file));
  } catch (error) {
    // The change's own file judges nothing here, so that it is faulty is a fact to tell, not an error.
    if (error instanceof AppError && error.code === 'config') return [`The file would be faulty: ${error.message}`];
    throw error;
  }
}

/** What a change would have altered of the baseline. */
export function diffBaseline(base: readonly BaselineEntry[], head: readonly BaselineEntry[]): string[] {
  const lineOf = ({ fingerprint, kind, reason }: BaselineEntry) => `${fingerprint} (${kind}: ${reason})`;
  const before = new Set(base.map(({ fingerprint }) => fingerprint));
  const after = new Set(head.map(({ fingerprint }) => fingerprint));
  const gained = head.filter(({ fingerprint }) => !before.has(fingerprint));
  const lost = base.filter(({ fingerprint }) => !after.has(fingerprint));
  return limited([
    ...gained.map((entry) => `The baseline would gain ${lineOf(entry)}.`),
    ...lost.map((entry) => `The baseline would lose ${lineOf(entry)}.`),
  ]);
}

function settingChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return namesOf(before, after).flatMap((name) => {
    const [was, becomes] = [before.get(name) ?? UNSET, after.get(name) ?? UNSET];
    return was === becomes ? [] : [`${name} would become ${becomes} (is: ${was}).`];
  });
}

function listChanges(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): string[] {
  return namesOf(before, after).flatMap((name) => {
    const [was, becomes] = [before.get(name) ?? [], after.get(name) ?? []];
    return [
      ...becomes.filter((item) => !was.includes(item)).map((item) => `${name} would gain ${item}.`),
      ...was.filter((item) => !becomes.includes(item)).map((item) => `${name} would lose ${item}.`),
    ];
  });
}

function namesOf(...maps: readonly ReadonlyMap<string, unknown>[]): string[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))];
}

function factsOf({ scan, providers, profiles, correlate, respond, audit }: Config): Facts {
  return {
    settings: new Map([
      ['scan.fail-on', scan.failOn ?? UNSET],
      ['scan.verify', scan.verify],
      ['scan.archives', String(scan.archives)],
      ['scan.max-size', String(scan.maxSizeMib ?? UNSET)],
      ['scan.min-confidence', String(scan.minConfidence ?? UNSET)],
      ...Object.entries(providers).map(([id, { type, settings }]) => pair(`providers.${id}`, { type, ...settings })),
      ...Object.entries(profiles).flatMap(([name, { entries }]) =>
        Object.entries(entries).map(([variable, entry]) => pair(`inject.profiles.${name}.${variable}`, entry)),
      ),
      pair('correlate', correlate),
      ...Object.entries(scan.rules.override).map(([id, change]) => pair(`scan.rules.override.${id}`, change)),
      ['respond.default', respond.default],
      // Their order decides, so they are one setting.
      pair('respond.rules', respond.rules),
      ['audit.file', audit?.file ?? UNSET],
    ]),
    lists: new Map([
      ['scan.allow', scan.allow.map(allowText)],
      ['scan.exclude', scan.exclude],
      ['scan.rules.extend', scan.rules.extend],
      ['scan.rules.disable', scan.rules.disable],
      ['respond.schedule', respond.schedule.map((entry) => stableJson(entry))],
      ['respond.notify', respond.notify.map((entry) => stableJson(entry))],
    ]),
  };
}

function allowText({ paths, pathPattern, rules, value, reason, expires }: AllowConfig): string {
  const conditions = [
    paths.length > 0 ? `path ${paths.join(' or ')}` : '',
    pathPattern === null ? '' : `path /${pathPattern}/`,
    rules.length > 0 ? `rule ${rules.join(' or ')}` : '',
    value === null ? '' : `value /${value}/`,
    expires === null ? '' : `until ${expires}`,
  ];
  return `“${conditions.filter((text) => text !== '').join(', ')}” (${reason})`;
}

function pair(name: string, value: unknown): [string, string] {
  return [name, value === null ? UNSET : stableJson(value)];
}

/** JSON whose keys are sorted, so that a mere reordering is no change. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    isJsonObject(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}
