import { parseDuration } from '../../domain/duration.ts';
import { parseReference } from '../../domain/reference.ts';
import type { ResponseRule, ScheduleRule } from '../../engine/respond/policy.ts';
import type { AllowConfig, Config, NotifyTarget, ProviderConfig } from './config.ts';
import type { RawConfig } from './schema.ts';

const DEFAULT_GRACE = '24h';

type Raw<K extends keyof RawConfig> = NonNullable<RawConfig[K]>;

/**
 * The typed config of a file that the schema has passed.
 * @param placeOf line and column of a path's key (of a list's item) in the file, from 1
 */
export function buildConfig(
  raw: RawConfig,
  file: string,
  placeOf: (path: readonly (string | number)[]) => { line: number; col: number },
): Config {
  const at = (path: readonly string[]) => `${file}:${placeOf(path).line} (${path.join('.')})`;
  const scan = raw.scan ?? {};
  return {
    file,
    providers: mapValues(raw.providers ?? {}, (entry, id) => providerOf(entry, at(['providers', id]))),
    scan: {
      failOn: scan['fail-on'] ?? null,
      verify: scan.verify ?? 'off',
      allow: [...(scan.allow ?? []), ...allowedByRules(scan.rules?.override ?? {})].map(allowOf),
      exclude: scan.exclude ?? [],
      archives: scan.archives ?? false,
      maxSizeMib: scan['max-size'] ?? null,
      minConfidence: scan['min-confidence'] ?? null,
      rules: rulesOf(scan.rules ?? {}, file, placeOf),
    },
    profiles: mapValues(raw.inject?.profiles ?? {}, (entries, name) => ({
      entries,
      at: at(['inject', 'profiles', name]),
    })),
    correlate: raw.correlate ? correlateOf(raw.correlate) : null,
    respond: respondOf(raw.respond ?? {}),
    audit: raw.audit ?? null,
  };
}

type RawRules = NonNullable<Raw<'scan'>['rules']>;

function rulesOf(
  { extend = [], disable = [], override = {} }: RawRules,
  file: string,
  placeOf: (path: readonly (string | number)[]) => { line: number; col: number },
): Config['scan']['rules'] {
  const place = (path: readonly (string | number)[]): string => {
    const { line, col } = placeOf(['scan', 'rules', ...path]);
    return `${file}:${line}:${col}`;
  };
  const places = [
    ...disable.map((id, index) => [id, place(['disable', index])] as const),
    ...Object.keys(override).map((id) => [id, place(['override', id])] as const),
  ];
  return {
    extend,
    disable,
    override: mapValues(override, ({ allow: _allow, 'disable-keywords': disableKeywords, ...rest }) =>
      defined({ ...rest, disableKeywords }),
    ),
    places: Object.fromEntries(places),
  };
}

/** What rules' overrides allow, as entries for these rules. */
function allowedByRules(override: NonNullable<RawRules['override']>) {
  return Object.entries(override).flatMap(([id, { allow = [] }]) => allow.map((entry) => ({ ...entry, rules: [id] })));
}

function mapValues<A, B>(from: Readonly<Record<string, A>>, make: (value: A, key: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, make(value, key)]));
}

function providerOf({ type, ...settings }: Raw<'providers'>[string], at: string): ProviderConfig {
  return { type, settings, at };
}

function correlateOf({ key, prefixes }: Raw<'correlate'>): Config['correlate'] {
  return { key: key === undefined ? null : parseReference(key), prefixes };
}

function allowOf(entry: NonNullable<Raw<'scan'>['allow']>[number]): AllowConfig {
  return {
    paths: typeof entry.path === 'string' ? [entry.path] : (entry.path ?? []),
    pathPattern: entry['path-pattern'] ?? null,
    rules: entry.rules ?? [],
    value: entry.value ?? null,
    reason: entry.reason,
    expires: entry.expires ?? null,
  };
}

function respondOf(respond: Raw<'respond'>): Config['respond'] {
  const fallback = respond.default ?? 'plan';
  return {
    default: fallback,
    rules: (respond.rules ?? []).map(
      ({ when, do: action, mode, ...rest }): ResponseRule => ({
        when: defined(when),
        do: action,
        mode: mode ?? fallback,
        ...meansOf(rest),
      }),
    ),
    schedule: (respond.schedule ?? []).map(
      ({ entry, 'max-age': maxAge, mode, ...rest }): ScheduleRule => ({
        entry,
        maxAgeMs: parseDuration(maxAge)!,
        mode: mode ?? 'auto',
        ...meansOf(rest),
      }),
    ),
    notify: (respond.notify ?? []).map(notifyOf),
  };
}

type Optional<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the keys that are `undefined`, which `exactOptionalPropertyTypes` tells from absent ones. */
function defined<T extends object>(from: T): Optional<T> {
  return Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as Optional<T>;
}

function meansOf({
  grace,
  ...rest
}: {
  grace?: string | undefined;
  driver?: string | undefined;
  policy?: string | undefined;
  test?: string | undefined;
}) {
  return { graceMs: parseDuration(grace ?? DEFAULT_GRACE)!, ...defined(rest) };
}

function notifyOf(target: NonNullable<Raw<'respond'>['notify']>[number]): NotifyTarget {
  if ('webhook' in target) {
    const key = target.key?.replace(/^env:/, '') ?? null;
    return { kind: 'webhook', url: target.webhook, protocol: target.protocol, key };
  }
  return { kind: 'repository-dispatch', repository: target['repository-dispatch'] };
}
