import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { AppError } from '../../domain/app-error.ts';
import type { IssuedSecret } from '../../domain/lease.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import type { VaultProvider, VaultSession } from '../../engine/inject/vault-provider.ts';
import { jsonField } from './json-field.ts';
import { onlyField } from './rest/issue-documents.ts';
import { credentialOf, SettingsEntry } from './settings-entry.ts';
import { decryptFile } from './sops/decrypt-file.ts';
import { formatOf, readEncryptedFile } from './sops/encrypted-file.ts';
import type { VaultKind } from './vault-kind.ts';

const EXAMPLE = '{ type: sops, key: env:SOPS_AGE_KEY }';
/** Bytes. */
const LARGEST = 4 * 1024 * 1024;

/**
 * Files of the repository that sops encrypted for age: `{ type: sops, key: env:SOPS_AGE_KEY }`.
 * `sops://secrets/prod.yaml#field`, a JSON pointer for what lies deeper (`#/db/password`); YAML, JSON and .env.
 */
export const vault: VaultKind = {
  scheme: 'sops',
  create(id, settings, at, { directory }) {
    const entry = new SettingsEntry(settings, at, ['key'], { example: EXAMPLE, directory });
    const key = entry.text('key') === null ? { variable: 'SOPS_AGE_KEY' } : entry.credential('key', 'SOPS_AGE_KEY');
    return {
      id,
      async open(identity) {
        return sessionOf(id, directory, credentialOf(identity, key, 'age key'));
      },
    } satisfies VaultProvider;
  },
};

function sessionOf(id: string, directory: string, key: Secret): VaultSession {
  /** Each file is decrypted once. */
  const files = new Map<string, Promise<string>>();

  function contentOf(path: string, shown: string): Promise<string> | null {
    const known = files.get(path);
    if (known !== undefined) return known;
    const text = readInside(directory, path, shown);
    if (text === null) return null;
    const format = formatOf(path) ?? (text.trimStart().startsWith('{') ? 'json' : null);
    if (format === null)
      throw new AppError('config', `${shown}: what the file is can't be told by its name.`, {
        mend: 'Call it .yaml, .json or .env, as sops does.',
      });
    const content = readEncryptedFile(text, format, shown).then((file) => decryptFile(file, key, shown));
    files.set(path, content);
    return content;
  }

  function missing(shown: string): AppError {
    return new AppError('vault', `${shown}: there is no such file in ${directory}.`, {
      mend: 'Paths start at the repository’s root. A job has the file only after actions/checkout.',
    });
  }

  async function readOne(reference: SecretReference): Promise<IssuedSecret | null> {
    const { path, version, field, optional } = reference;
    const shown = formatReference({ ...reference, field: null, version: null });
    if (version !== null)
      throw new AppError('config', `${shown}: a file has no versions.`, {
        mend: 'Leave out “?version=”: git keeps the earlier ones.',
      });
    const json = await contentOf(path, shown);
    if (json === null && optional) return null;
    if (json === null) throw missing(shown);
    // What is neither YAML, JSON nor .env sops keeps as one field, `data`.
    const value = jsonField(json, field ?? onlyField(json, shown), optional, shown);
    return value === null
      ? null
      : { value: new Secret(value, formatReference(reference)), lease: { kind: 'static', provider: id } };
  }

  return {
    credentials: [],
    handle: null,
    sessionEndsLeases: true,
    issue: (references) => Promise.all(references.map(readOne)),
    async look(reference) {
      const shown = formatReference({ ...reference, field: null, version: null });
      if ((await contentOf(reference.path, shown)) === null) throw missing(shown);
    },
    async release() {
      return { kind: 'not-revocable', mend: 'Values of files are static: rotate them instead.' };
    },
  };
}

/**
 * @returns `null` where there is no such file
 * @throws AppError `config` for one that a link leads out of the folder, or that is too large
 */
function readInside(directory: string, path: string, shown: string): string | null {
  const whole = resolve(directory, path);
  let real: string;
  try {
    real = realpathSync(whole);
  } catch {
    return null;
  }
  const root = realpathSync(directory);
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new AppError('config', `${shown}: a link leads out of ${directory}.`, {
      mend: 'Name a file of the repository.',
    });
  const { size } = statSync(real);
  if (size > LARGEST)
    throw new AppError('config', `${shown} has ${size} bytes, more than ${LARGEST}.`, { mend: 'Split the file.' });
  return statSync(real).isFile() ? readFileSync(real, 'utf8') : null;
}
