import type { SecretReference } from '../../domain/reference.ts';
import type { FailOn } from '../../domain/severity.ts';
import type { ResponsePolicy } from '../../engine/respond/policy.ts';
import type { RuleOverride } from '../../engine/scan/rules/rule-override.ts';

/** Where the config is, unless `--config` says otherwise; relative to the repository's root. */
export const CONFIG_PATH = '.github/sealant.yml';

/** The config file, read and checked. What the file leaves out has its default or is `null`. */
export interface Config {
  /** The file's name, for messages; empty where there is no file. */
  file: string;
  providers: Readonly<Record<string, ProviderConfig>>;
  scan: ScanConfig;
  /** Profile name → its entries. */
  profiles: Readonly<Record<string, ProfileConfig>>;
  correlate: CorrelateConfig | null;
  respond: ResponsePolicy & { notify: readonly NotifyTarget[] };
  audit: { file: string } | null;
}

/** One entry of `providers:`. Its settings are checked by the vault kind that `type` names. */
export interface ProviderConfig {
  type: string;
  /** The entry without `type`. */
  settings: Readonly<Record<string, unknown>>;
  /** Where it stands: `.github/sealant.yml:4 (providers.vault)`. */
  at: string;
}

/** `null` means: not said here. */
export interface ScanConfig {
  failOn: FailOn | null;
  verify: 'off' | 'live';
  allow: readonly AllowConfig[];
  /** Globs of paths that are left out. */
  exclude: readonly string[];
  /** Whether archives are looked into. */
  archives: boolean;
  /** Largest text that is scanned, in MiB. */
  maxSizeMib: number | null;
  minConfidence: number | null;
  rules: {
    /** Rule files, relative to the repository's root. */
    extend: readonly string[];
    /** Rule ids. */
    disable: readonly string[];
    /** By rule id; what they allow is in `allow`. */
    override: Readonly<Record<string, RuleOverride>>;
    /** Where in the file the ids of `disable` and `override` stand: `.github/sealant.yml:14:7`. */
    places: Readonly<Record<string, string>>;
  };
}

/** One entry of `scan.allow`: all conditions it has must hold, and it has at least one. */
export interface AllowConfig {
  /** Globs; one of them must match. Empty: any path. */
  paths: readonly string[];
  /** Source of a regex over the path, or `null`. */
  pathPattern: string | null;
  /** Rule ids. Empty: any rule. */
  rules: readonly string[];
  /** Source of a regex over the value, or `null`. */
  value: string | null;
  reason: string;
  /** Last day it holds, `YYYY-MM-DD` (UTC), or `null`. */
  expires: string | null;
}

export interface ProfileConfig {
  /** Environment name → reference or settings; for `parseProfile` of the inject engine. */
  entries: Readonly<Record<string, unknown>>;
  /** Where it stands: `.github/sealant.yml:14 (inject.profiles.deploy)`. */
  at: string;
}

export interface CorrelateConfig {
  /** The key that fingerprints are made with, or `null`: then leaks are compared with the entries themselves. */
  key: SecretReference | null;
  /** Patterns of references that leaks are compared with: `vault://secret/prod/**`. */
  prefixes: readonly string[];
}

/** Who is told of a response. */
export type NotifyTarget =
  | { kind: 'repository-dispatch'; repository: string }
  | {
      kind: 'webhook';
      url: string;
      protocol: 'gitlab-token-revocation';
      /** Name of the environment variable with its key, or `null`. */
      key: string | null;
    };

/** The config of a repository that has none. */
export const NO_CONFIG: Config = {
  file: '',
  providers: {},
  scan: {
    failOn: null,
    verify: 'off',
    allow: [],
    exclude: [],
    archives: false,
    maxSizeMib: null,
    minConfidence: null,
    rules: { extend: [], disable: [], override: {}, places: {} },
  },
  profiles: {},
  correlate: null,
  respond: { default: 'plan', rules: [], schedule: [], notify: [] },
  audit: null,
};
