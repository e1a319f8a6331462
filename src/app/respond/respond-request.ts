import type { AuditLog } from '../../domain/audit.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Secret } from '../../domain/secret.ts';
import type { IdentitySource, ReleaseHandle } from '../../engine/inject/vault-provider.ts';
import type { TrustFacts } from '../../engine/respond/trust.ts';
import type { Config } from '../config/config.ts';
import type { ScanSettings } from '../scan/scan-policy.ts';
import type { World } from '../world.ts';

/** One response, as the command line and the Action ask for it. */
export interface RespondJob {
  world: Pick<World, 'env' | 'now' | 'stdin'>;
  /** The repository's root, or the folder that was scanned. */
  top: string;
  config: Config;
  /** Settings of the scan, for reading a leaked value again. */
  settings: ScanSettings;
  /** What the scan has found, with values. */
  findings: readonly Finding[];
  /** What is to be responded to. */
  what: 'findings' | 'due' | 'unfinished';
  /** Only this fingerprint, or `null`. */
  only: string | null;
  /** Whether others can read what was found: a public repository. */
  exposed: boolean;
  act: boolean;
  trust: TrustFacts;
  identity: IdentitySource;
  mask: (secret: Secret) => void;
  /** Notes how a vault session ends, where somebody else can end it after a kill; returns what to call when it ended. */
  remember?: (handle: ReleaseHandle) => () => void;
  /** Absolute, or relative to `top`. */
  journal: string;
  audit: AuditLog;
  /** A keyed index of entries (`sealant index`); absolute, or relative to `top`. Without one, or without the file, entries are read. */
  index?: string | null;
  /** For `respond.notify`; the environment's GITHUB_TOKEN where it isn't given. */
  githubToken?: Secret | null;
  /** Addresses of stand-ins by the host they stand for; tests only. */
  standIns?: Readonly<Record<string, string>>;
  signal: AbortSignal;
}
