import { basename, isAbsolute } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import type { Fingerprint } from '../../domain/fingerprint.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { FailOn } from '../../domain/severity.ts';
import type { ScanRule } from '../../engine/scan/rules/rule.ts';
import type { RuleOverride } from '../../engine/scan/rules/rule-override.ts';
import type { AllowEntry } from '../../engine/scan/verdicts/allowlist.ts';
import type { Baseline } from '../../engine/scan/verdicts/baseline.ts';
import { CONFIG_PATH, type Config, NO_CONFIG } from '../config/config.ts';
import { namesBeside } from '../names-beside.ts';

/** Where suppressed findings are listed; the module that reads the file is loaded only where there is one. */
const BASELINE_PATH = '.github/sealant-baseline.txt';
const DEFAULT_FAIL_ON: FailOn = 'medium';
const DEFAULT_MAX_MIB = 32;
const MIB = 1024 * 1024;

/** What flags or the Action's inputs say; `null` and empty lists leave it to the config. */
export interface ScanSettings {
  failOn: FailOn | null;
  minConfidence: number | null;
  maxSizeMib: number | null;
  exclude: readonly string[];
  /** Look into archives, whatever the config says. */
  archives?: boolean;
  /** Rule files, as given. */
  ruleFiles: readonly string[];
  disabledRules: readonly string[];
  /** As given, or `null` for the default place, where it may be missing. */
  configFile: string | null;
}

/** A scan of which nothing was asked: the config and the defaults decide. */
export const NO_SCAN_SETTINGS: ScanSettings = {
  failOn: null,
  minConfidence: null,
  maxSizeMib: null,
  exclude: [],
  ruleFiles: [],
  disabledRules: [],
  configFile: null,
};

/** Reads files that judge a change. Paths are relative to the repository's root, or absolute outside of it. */
export interface PolicyFiles {
  /** As of the commit that is trusted, or from disk. `null`: there is none. */
  read(path: string): Promise<string | null>;
  /** As the change has it, where that is not what counts; else `null` itself. */
  readChange: ((path: string) => Promise<string | null>) | null;
}

/** What judges a change. */
export interface ScanPolicy {
  config: Config;
  failOn: FailOn;
  minConfidence: number;
  maxBytes: number;
  archives: boolean;
  excludes: ((path: string) => boolean) | null;
  allow: readonly AllowEntry[];
  baseline: Baseline;
  extraRules: readonly ScanRule[];
  disabledRules: readonly string[];
  overrides: Readonly<Record<string, RuleOverride>>;
  inlineAllow: 'honour' | 'as-of-base';
  /** What the change would have altered of all this, as sentences. */
  changes: readonly string[];
  /**
   * Sentences about entries of the baseline that no longer do anything.
   * @param found fingerprints of all there is, suppressed findings included; `null` after a scan of a part
   */
  staleSuppressions: (found: ReadonlySet<Fingerprint> | null) => readonly string[];
}

/**
 * Puts together what judges a change: config, baseline, rule files and flags; flags win.
 * @param builtIn ids of the rules that come with Sealant
 * @param today `YYYY-MM-DD` (UTC)
 * @throws AppError `config` when a file is wrong or a named one is missing
 */
export async function loadPolicy(
  settings: ScanSettings,
  files: PolicyFiles,
  builtIn: readonly string[],
  today: string,
): Promise<ScanPolicy> {
  const file = settings.configFile ?? CONFIG_PATH;
  const [configText, baselineText] = await Promise.all([files.read(file), files.read(BASELINE_PATH)]);
  if (configText === null && settings.configFile !== null) throw missingFile(file, 'config file', files);
  const config = await configOf(configText, file);
  const { scan } = config;
  const ruleFiles = [...scan.rules.extend, ...settings.ruleFiles];
  return {
    config,
    failOn: settings.failOn ?? scan.failOn ?? DEFAULT_FAIL_ON,
    minConfidence: settings.minConfidence ?? scan.minConfidence ?? 0,
    maxBytes: Math.floor((settings.maxSizeMib ?? scan.maxSizeMib ?? DEFAULT_MAX_MIB) * MIB),
    archives: settings.archives === true || scan.archives,
    ...(await pathRules([...scan.exclude, ...settings.exclude], scan.allow)),
    ...(await readBaseline(baselineText, today)),
    extraRules: await readRules(ruleFiles, files, builtIn),
    disabledRules: [...scan.rules.disable, ...settings.disabledRules],
    overrides: scan.rules.override,
    inlineAllow: files.readChange === null ? 'honour' : 'as-of-base',
    changes: await describeChanges(config, file, baselineText, ruleFiles, files),
  };
}

/**
 * The policy for a scan whose paths start at a folder below the repository's root: path rules of the config start at the
 * root all the same. What leaves paths out may also be said as seen from that folder, as `--exclude` is.
 * @param below from the root, with `/`
 */
export function anchorPolicy(policy: ScanPolicy, below: string): ScanPolicy {
  const { excludes, allow } = policy;
  const fromRoot = (path: string): string => `${below}/${path}`;
  return {
    ...policy,
    excludes: excludes === null ? null : (path) => excludes(path) || excludes(fromRoot(path)),
    allow: allow.map(({ matchesPath, ...entry }) =>
      matchesPath === undefined ? entry : { ...entry, matchesPath: (path) => matchesPath(fromRoot(path)) },
    ),
  };
}

async function configOf(text: string | null, file: string): Promise<Config> {
  if (text === null) return NO_CONFIG;
  const { readConfig } = await import('../config/read-config.ts');
  return await readConfig(text, file);
}

async function pathRules(exclude: readonly string[], allow: Config['scan']['allow']) {
  if (exclude.length === 0 && allow.length === 0) return { excludes: null, allow: [] };
  const { compileAllowlist, compileGlobs } = await import('../config/compile-allowlist.ts');
  return { excludes: await compileGlobs(exclude), allow: await compileAllowlist(allow) };
}

async function readBaseline(
  text: string | null,
  today: string,
): Promise<Pick<ScanPolicy, 'baseline' | 'staleSuppressions'>> {
  if (text === null) return { baseline: new Map(), staleSuppressions: () => [] };
  const { baselineOf, parseBaseline, staleEntries } = await import('../config/baseline-file.ts');
  const entries = parseBaseline(text, BASELINE_PATH);
  return {
    baseline: baselineOf(entries, today),
    staleSuppressions: (found) => staleEntries(entries, found, today),
  };
}

async function readRules(
  paths: readonly string[],
  files: PolicyFiles,
  builtIn: readonly string[],
): Promise<readonly ScanRule[]> {
  if (paths.length === 0) return [];
  const { readRuleFile } = await import('./read-rule-file.ts');
  const rules: ScanRule[] = [];
  for (const path of new Set(paths)) {
    const text = await files.read(path);
    if (text === null) throw missingFile(path, 'rule file', files);
    rules.push(...(await readRuleFile(text, path, [...builtIn, ...rules.map(({ id }) => id)])));
  }
  return rules;
}

async function describeChanges(
  config: Config,
  file: string,
  baselineText: string | null,
  ruleFiles: readonly string[],
  files: PolicyFiles,
): Promise<string[]> {
  const { readChange } = files;
  if (readChange === null) return [];
  const changes: string[] = [];
  const changedConfig = await readChange(file);
  if (changedConfig !== null || config !== NO_CONFIG) {
    const { describeConfigChange } = await import('../config/diff-config.ts');
    changes.push(...(await describeConfigChange(config, changedConfig, file)));
  }
  const changedBaseline = await readChange(BASELINE_PATH);
  if (changedBaseline !== baselineText) changes.push(...(await describeBaselineChange(baselineText, changedBaseline)));
  for (const path of new Set(ruleFiles))
    if ((await readChange(path)) !== (await files.read(path)))
      changes.push(`The rule file ${path} is changed; it counts as it was before.`);
  return changes;
}

async function describeBaselineChange(before: string | null, after: string | null): Promise<string[]> {
  const [{ parseBaseline }, { diffBaseline }] = await Promise.all([
    import('../config/baseline-file.ts'),
    import('../config/diff-config.ts'),
  ]);
  try {
    return diffBaseline(parseBaseline(before ?? '', BASELINE_PATH), parseBaseline(after ?? '', BASELINE_PATH));
  } catch (error) {
    // The change's own file judges nothing here, so that it is faulty is a fact to tell, not an error.
    if (error instanceof AppError && error.code === 'config') return [`The baseline would be faulty: ${error.message}`];
    throw error;
  }
}

function missingFile(path: string, what: string, files: PolicyFiles): AppError {
  const where = files.readChange === null ? '' : ' as of the base of the change';
  const near = isAbsolute(path) ? didYouMean(basename(path), namesBeside(path)) : '';
  return new AppError('config', `There is no ${what} ${neutralLine(path)}${where}.${near}`, {
    mend:
      files.readChange === null
        ? isAbsolute(path)
          ? 'Mend the path: what a flag names is looked for from the folder that this runs in.'
          : 'Mend the path: what the config names is looked for from the repository’s root.'
        : 'Add it to the base branch first: a change can’t bring the rules that judge it.',
  });
}
