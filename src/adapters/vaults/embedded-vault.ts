import { AppError } from '../../domain/app-error.ts';
import type { IssuedSecret } from '../../domain/lease.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { ALL_FIELDS, formatReference, type SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import type { IdentitySource, VaultProvider, VaultSession } from '../../engine/inject/vault-provider.ts';
import { Matches } from '../../engine/inject/wildcard.ts';
import { type VaultDocument, versionsOf } from './embedded/vault-document.ts';
import { openVaultFile, type VaultFile } from './embedded/vault-file.ts';
import { parseKeySource, readKeyFile, toVaultKey, type VaultKey } from './embedded/vault-key.ts';
import type { VaultKind, VaultSurroundings } from './vault-kind.ts';

/** Used where a reference names no field. */
export const DEFAULT_FIELD = 'value';
const SETTINGS = ['path', 'key'];

/** The embedded vault as a `providers:` entry: `{ type: embedded, path: .sealant/vault.age, key: env:SEALANT_VAULT_KEY }`. */
export const vault: VaultKind = {
  scheme: 'file',
  create(id, settings, at, surroundings) {
    const { path, key } = readEmbeddedSettings(settings, at);
    parseKeySource(key);
    return {
      id,
      async open(identity) {
        const file = openVaultFile(path, surroundings.directory, embeddedVaultKey(key, identity, surroundings));
        const document = await file.read();
        return sessionOf(id, document);
      },
    } satisfies VaultProvider;
  },
};

/**
 * The settings of an embedded vault, with defaults filled in.
 * @throws AppError `config` for an unknown or ill-typed key
 */
function readEmbeddedSettings(settings: Readonly<Record<string, unknown>>, at: string): { path: string; key: string } {
  for (const [name, value] of Object.entries(settings)) {
    if (!SETTINGS.includes(name))
      throw new AppError('config', `${at}: the embedded vault has no setting “${name}”.`, {
        mend: `Known are: ${SETTINGS.join(', ')}.${didYouMean(name, SETTINGS)}`,
      });
    if (typeof value !== 'string' || value === '')
      throw new AppError('config', `${at}: “${name}” is not a text.`, {
        mend: 'Write, for example: { type: embedded, path: .sealant/vault.age, key: env:SEALANT_VAULT_KEY }',
      });
  }
  return {
    path: (settings['path'] as string | undefined) ?? '.sealant/vault.age',
    key: (settings['key'] as string | undefined) ?? 'env:SEALANT_VAULT_KEY',
  };
}

/** The vault file of a `providers:` entry, for reading and writing (rotation drivers). Does no I/O but reading a key file. */
export function openEmbeddedVault(
  settings: Readonly<Record<string, unknown>>,
  at: string,
  identity: IdentitySource,
  surroundings: VaultSurroundings,
): VaultFile {
  const { path, key } = readEmbeddedSettings(settings, at);
  return openVaultFile(path, surroundings.directory, embeddedVaultKey(key, identity, surroundings));
}

function embeddedVaultKey(source: string, identity: IdentitySource, surroundings: VaultSurroundings): VaultKey {
  const parsed = parseKeySource(source);
  if (parsed.kind === 'file') return readKeyFile(parsed.path, surroundings.directory);
  const value = identity.credential(parsed.name);
  if (value === null)
    throw new AppError('vault', `${parsed.name}, which should hold the embedded vault’s key, is not set.`, {
      mend: `In a workflow: env: { ${parsed.name}: \${{ secrets.${parsed.name} }} }. In a shell: read it from a 0600 file, key: file:PATH.`,
    });
  return toVaultKey(value.reveal(), parsed.name);
}

function sessionOf(id: string, document: VaultDocument): VaultSession {
  return {
    credentials: [],
    handle: null,
    sessionEndsLeases: true,
    async issue(references) {
      return references.map((reference) => readOne(id, document, reference));
    },
    async list(reference) {
      const matches = new Matches(reference);
      for (const path of document.keys()) matches.offer(path);
      return matches.parts;
    },
    async release() {
      return { kind: 'not-revocable', mend: 'Values of an embedded vault are static: rotate them instead.' };
    },
  };
}

function readOne(id: string, document: VaultDocument, reference: SecretReference): IssuedSecret | null {
  if (reference.field === ALL_FIELDS) return readAll(id, document, reference);
  const address = { path: reference.path, field: reference.field ?? DEFAULT_FIELD };
  const versions = versionsOf(document, address);
  const found =
    reference.version === null
      ? versions.find((version) => version.state === 'current')
      : versions.find((version) => String(version.version) === reference.version);
  if (found?.value) return { value: found.value, lease: { kind: 'static', provider: id } };
  if (reference.optional) return null;
  const name = formatReference(reference);
  if (found !== undefined)
    throw new AppError('vault', `“${name}” is destroyed.`, { mend: 'Refer to a version that is not, or to none.' });
  const fields = document.get(reference.path);
  if (fields === undefined)
    throw new AppError('vault', `“${name}” is not in the embedded vault “${id}”.`, {
      mend: `Set it: sealant vault set '${address.path}#${address.field}'${didYouMean(reference.path, document.keys())}`,
    });
  throw new AppError('vault', `“${name}” is not in the embedded vault “${id}”.`, {
    mend: `Its fields are: ${[...fields.keys()].join(', ')}.${didYouMean(address.field, fields.keys())}`,
  });
}

/** Every field that has the version asked for, or a current one. */
function readAll(id: string, document: VaultDocument, reference: SecretReference): IssuedSecret | null {
  const fields = document.get(reference.path);
  const name = formatReference({ ...reference, field: null });
  if (fields === undefined && reference.optional) return null;
  if (fields === undefined)
    throw new AppError('vault', `“${name}” is not in the embedded vault “${id}”.`, {
      mend: `Set it: sealant vault set '${reference.path}#FIELD'${didYouMean(reference.path, document.keys())}`,
    });
  const values = [...fields.keys()].flatMap((field) => {
    const one = readOne(id, document, { ...reference, field, optional: true });
    return one === null ? [] : [[field, one.value.reveal()]];
  });
  const value = new Secret(JSON.stringify(Object.fromEntries(values)), formatReference(reference));
  return { value, lease: { kind: 'static', provider: id } };
}
