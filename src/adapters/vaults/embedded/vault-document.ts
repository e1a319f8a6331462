import { AppError } from '../../../domain/app-error.ts';
import type { Secret } from '../../../domain/secret.ts';

/** What may be kept. Characters are UTF-16 units. */
export const VAULT_LIMITS = {
  pathLength: 512,
  fieldLength: 128,
  /** Bytes of one value in UTF-8. */
  valueBytes: 65_536,
  entries: 10_000,
  fieldsPerEntry: 100,
  versionsPerField: 100,
  /** Bytes of the encrypted file. */
  fileBytes: 16 * 1024 * 1024,
} as const;

/** `pending` was made by a rotation and isn't handed out yet; `destroyed` keeps its number and times, not its value. */
export type VersionState = 'pending' | 'current' | 'previous' | 'destroyed';

export interface VaultVersion {
  /** From 1, never used twice. */
  readonly version: number;
  readonly state: VersionState;
  /** ISO 8601. */
  readonly created: string;
  /** When it became `current`, `previous` or `destroyed`, ISO 8601. */
  readonly since: string;
  /** The rotation that made it, or `null`. */
  readonly operation: string | null;
  /** `null` once destroyed. */
  readonly value: Secret | null;
}

/** Path → field → versions, oldest first. */
export type VaultDocument = ReadonlyMap<string, ReadonlyMap<string, readonly VaultVersion[]>>;

export interface FieldAddress {
  path: string;
  field: string;
}

export const emptyDocument: VaultDocument = new Map();

/** All versions of a field, oldest first; `[]` where there is none. */
export function versionsOf(document: VaultDocument, address: FieldAddress): readonly VaultVersion[] {
  return document.get(address.path)?.get(address.field) ?? [];
}

/** The version that is handed out, or `null`. */
export function currentOf(document: VaultDocument, address: FieldAddress): VaultVersion | null {
  return versionsOf(document, address).find((version) => version.state === 'current') ?? null;
}

/**
 * Adds a version: `current` (the one before becomes `previous`) or `pending`.
 * @throws AppError `usage` for a bad name or when a limit would be passed
 */
export function addVersion(
  document: VaultDocument,
  address: FieldAddress,
  value: Secret,
  options: { state: 'current' | 'pending'; at: Date; operation: string | null },
): VaultDocument {
  checkAddress(address);
  checkValue(address, value);
  const before = versionsOf(document, address);
  const since = options.at.toISOString();
  const kept = makeRoom(address, before);
  const added: VaultVersion = {
    version: (before.at(-1)?.version ?? 0) + 1,
    state: options.state,
    created: since,
    since,
    operation: options.operation,
    value,
  };
  const demoted = options.state === 'current' ? kept.map((version) => demote(version, since)) : kept;
  return withVersions(document, address, [...demoted, added]);
}

/**
 * Makes a version current; the one before becomes `previous`. Does nothing when it is current already.
 * @throws AppError `vault` when there is no such version or it is destroyed
 */
export function promoteVersion(
  document: VaultDocument,
  address: FieldAddress,
  number: number,
  at: Date,
): VaultDocument {
  const target = versionNumbered(document, address, number);
  if (target.state === 'current') return document;
  if (target.state === 'destroyed')
    throw new AppError('vault', `Version ${number} of “${nameOf(address)}” is destroyed.`, {
      mend: `Set a new value: sealant vault set '${nameOf(address)}'`,
    });
  const since = at.toISOString();
  return withVersions(
    document,
    address,
    versionsOf(document, address).map((version) =>
      version.version === number ? { ...version, state: 'current', since } : demote(version, since),
    ),
  );
}

/** Wipes a version's value; its number and times stay. Does nothing when it is destroyed already. */
export function destroyVersion(
  document: VaultDocument,
  address: FieldAddress,
  number: number,
  at: Date,
): VaultDocument {
  const target = versionNumbered(document, address, number);
  if (target.state === 'destroyed') return document;
  return withVersions(
    document,
    address,
    versionsOf(document, address).map((version) =>
      version.version === number ? { ...version, state: 'destroyed', since: at.toISOString(), value: null } : version,
    ),
  );
}

/** `path#field`, as a reference has it. */
export function nameOf(address: FieldAddress): string {
  return `${address.path}#${address.field}`;
}

/** @throws AppError `usage` for a name that a reference could not hold */
function checkAddress({ path, field }: FieldAddress): void {
  const parts = path.split('/');
  const bad =
    path.length > VAULT_LIMITS.pathLength ||
    field.length > VAULT_LIMITS.fieldLength ||
    !/^[A-Za-z0-9_.-]+$/.test(field) ||
    parts.some((part) => !/^[A-Za-z0-9_.@ -]+$/.test(part) || part === '.' || part === '..' || part.trim() !== part);
  if (bad)
    throw new AppError('usage', `“${path.slice(0, 80)}#${field.slice(0, 80)}” can't name an entry.`, {
      mend:
        'Use letters, digits, “_”, “-”, “.” and “/” in the path (at most 512 characters, no “..”) ' +
        'and letters, digits, “_”, “-” and “.” in the field (at most 128).',
    });
}

function checkValue(address: FieldAddress, value: Secret): void {
  const bytes = Buffer.byteLength(value.reveal());
  if (bytes > 0 && bytes <= VAULT_LIMITS.valueBytes) return;
  throw new AppError('usage', `The value for “${nameOf(address)}” has ${bytes} bytes.`, {
    mend: `Give a value of 1 to ${VAULT_LIMITS.valueBytes} bytes.`,
  });
}

function demote(version: VaultVersion, since: string): VaultVersion {
  return version.state === 'current' ? { ...version, state: 'previous', since } : version;
}

/** Forgets the oldest destroyed records first; a value that may still be in use is never dropped silently. */
function makeRoom(address: FieldAddress, versions: readonly VaultVersion[]): readonly VaultVersion[] {
  if (versions.length < VAULT_LIMITS.versionsPerField) return versions;
  const oldest = versions.findIndex((version) => version.state === 'destroyed');
  if (oldest === -1)
    throw new AppError('usage', `“${nameOf(address)}” keeps ${versions.length} versions, which is the limit.`, {
      mend: `Destroy old ones: sealant vault destroy '${nameOf(address)}' --at-version ${versions[0]!.version}`,
    });
  return versions.filter((_, index) => index !== oldest);
}

function versionNumbered(document: VaultDocument, address: FieldAddress, number: number): VaultVersion {
  const found = versionsOf(document, address).find((version) => version.version === number);
  if (found !== undefined) return found;
  throw new AppError('vault', `“${nameOf(address)}” has no version ${number}.`, {
    mend: `See what there is: sealant vault history '${nameOf(address)}'`,
  });
}

function withVersions(
  document: VaultDocument,
  address: FieldAddress,
  versions: readonly VaultVersion[],
): VaultDocument {
  const entry = document.get(address.path) ?? new Map<string, readonly VaultVersion[]>();
  if (!document.has(address.path) && document.size >= VAULT_LIMITS.entries)
    throw new AppError('usage', `The vault holds ${document.size} entries, which is the limit.`, {
      mend: 'Split it into several files, or use a vault server.',
    });
  if (!entry.has(address.field) && entry.size >= VAULT_LIMITS.fieldsPerEntry)
    throw new AppError('usage', `“${address.path}” holds ${entry.size} fields, which is the limit.`, {
      mend: 'Use another path for the new field.',
    });
  return new Map(document).set(address.path, new Map(entry).set(address.field, versions));
}
