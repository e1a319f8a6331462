import type { LeaseReleaser, ReleaseHandle, VaultProvider } from '../../engine/inject/vault-provider.ts';

/** What a provider may know of the process it runs in. Adapters never read `process.env` or the cwd themselves. */
export interface VaultSurroundings {
  /** The environment: proxies (`HTTPS_PROXY`, `NO_PROXY`), never credentials, which come through `IdentitySource`. */
  env: Readonly<Record<string, string | undefined>>;
  /** Relative paths of settings (a CA file, an embedded vault) start here: the repository's root, or the cwd. */
  directory: string;
}

/** One type of vault (`type:` of a `providers:` entry). Each adapter module exports one as `vault`. */
export interface VaultKind {
  /** Scheme of references where only one provider has this type: `vault` in `vault://mount/path#field`. */
  readonly scheme: string;
  /**
   * How long what a login gives may be asked to live (`max-ttl`), in ms; or why that can't be asked for, as the end of a
   * sentence. Absent where nothing is given that ends by itself.
   */
  readonly lifetime?: { least: number; most: number } | string;
  /**
   * Makes a provider from its `providers:` entry; does no I/O.
   *
   * @param id the config's id of it
   * @param settings the entry without `type`
   * @param at where the entry stands, for messages: `.github/sealant.yml:4 (providers.vault)`
   * @throws AppError `config` for an unknown key (with the nearest known one), a missing or an ill-typed one
   */
  create(
    id: string,
    settings: Readonly<Record<string, unknown>>,
    at: string,
    surroundings: VaultSurroundings,
  ): VaultProvider;
  /**
   * Makes what the post step releases with, from a handle that `VaultSession.handle` gave; needs no config, does no I/O.
   * Absent where sessions of this type hold nothing to give back (their handle is `null`).
   */
  resume?(handle: ReleaseHandle, surroundings: VaultSurroundings): LeaseReleaser;
}
