import type { IssuedSecret, Lease, RevocationOutcome } from '../../domain/lease.ts';
import type { SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';

/** What a provider may ask of the job it runs in. */
export interface IdentitySource {
  /**
   * The job's own OIDC token for an audience, already masked.
   * @throws AppError `vault` with the mend (`permissions: id-token: write`) where the job has none
   */
  identityToken(audience: string): Promise<Secret>;
  /**
   * A credential by the name of its variable (`VAULT_TOKEN`) or file (`file:/absolute/path`), already masked; `null` when
   * unset, unreadable or empty.
   */
  credential(name: string): Secret | null;
}

/** One configured vault. Made by the provider registry from the config's `providers:` entry. */
export interface VaultProvider {
  /** The config's id of it. */
  readonly id: string;
  /** Its own `max-ttl`, in ms: the longest life of a lease that is accepted. */
  readonly maxTtl?: number | null;
  /** Whether it knows `parameters` and `wrap` of references; requests that have some go to no other provider. */
  readonly takesParameters?: boolean;
  /**
   * Logs in.
   * @param wanted what will be issued through the session, where that is known: a vault that can narrow a session to it does
   * @throws AppError `vault`: unreachable, sealed, wrong role, expired token, with cause and mend
   */
  open(identity: IdentitySource, signal: AbortSignal, wanted?: readonly SecretReference[]): Promise<VaultSession>;
}

/** Gives back what a session took. Also made from a saved handle, in the post step, without logging in again. */
export interface LeaseReleaser {
  /** Whether giving back the session itself also ends its leases. */
  readonly sessionEndsLeases: boolean;
  /** Whether the session's token is the user's own, which lives on: only leases are given back. */
  readonly borrowed?: boolean;
  /**
   * Gives back one lease, then (with `null`) the session's own token.
   * Never throws for a refusal: that is an outcome.
   */
  release(lease: RevocableLease | null, signal: AbortSignal): Promise<RevocationOutcome>;
  /**
   * Asks for more life for one lease, or (with `null`) for the session, no longer than `max-ttl` from now.
   * Absent where nothing can be renewed. Never throws for a refusal.
   * @returns when it ends now; `null` where it is not known, or was refused
   */
  renew?(lease: RevocableLease | null, signal: AbortSignal): Promise<Date | null>;
}

export type RevocableLease = Extract<Lease, { kind: 'revocable' }>;

/** A logged-in vault. */
export interface VaultSession extends LeaseReleaser {
  /**
   * Reads or mints one value per reference, each entry asked once however many fields are wanted.
   * With the field `*` the value is a JSON object of all fields.
   * An entry that isn't there gives `null` where the reference is optional and throws otherwise.
   * `remember` is called with every lease before the value is returned, so that a crash can still release it.
   */
  issue(
    references: readonly SecretReference[],
    remember: (lease: Lease) => void,
    signal: AbortSignal,
  ): Promise<readonly (IssuedSecret | null)[]>;
  /**
   * What the `*` at the end of a reference's path stands for, by the rules of `wildcard.ts` (`Matches`): with what comes before
   * the `*`, each is the path of an entry. Reads no value that `issue` would read again. Absent where entries can't be listed.
   * @throws AppError `vault`: not allowed to list, or more than a wildcard may stand for
   */
  list?(reference: SecretReference, signal: AbortSignal): Promise<readonly string[]>;
  /**
   * Whether an entry is there for this session, and opens: for `sealant doctor`. Asks a vault for no value. Absent where a vault is
   * asked in another way, or can't be.
   * @throws AppError as `issue` does for that entry
   */
  look?(reference: SecretReference, signal: AbortSignal): Promise<void>;
  /** When the session was to end as the vault gave it, where it was asked to end sooner (`max-ttl`). */
  readonly granted?: Date | null;
  /** Secrets that the session itself holds (its token), to be masked and remembered for release. */
  readonly credentials: readonly Secret[];
  /** How the session ends: what `post` needs to know, serialisable, or `null` when there is nothing to give back. */
  readonly handle: ReleaseHandle | null;
}

/** What the post step needs in order to release: kept in the action's private state after masking. */
export interface ReleaseHandle {
  /** The config's id of the provider. */
  provider: string;
  /** Its type in the registry (`src/adapters/vaults/index.ts`), which makes a LeaseReleaser of this handle. */
  type: string;
  /** Provider-specific, JSON; may hold a token, so it is masked before it is saved and never printed. */
  state: Readonly<Record<string, string>>;
  expiresAt: string | null;
}
