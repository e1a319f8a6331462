import { AppError } from '../../../domain/app-error.ts';
import { didYouMean } from '../../../domain/nearest-name.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
import { formatReference, type SecretReference } from '../../../domain/reference.ts';

/** Where a reference points to in a key vault. */
export interface EntryAddress {
  kind: 'secrets' | 'certificates';
  name: string;
  /** 32 hexadecimal digits, or `null` for the current one. */
  version: string | null;
}

const KINDS = ['secrets', 'certificates'] as const;

/**
 * Reads the path of a reference: `NAME`, `secrets/NAME` or `certificates/NAME`, each also with the provider's id before
 * it, and the version as `?version=` or as the last part (`secrets/NAME/VERSION`, the tail of a Key Vault identifier).
 * @param provider the config's id of the provider
 * @throws AppError `config` for a path of another shape
 */
export function parseEntryAddress(reference: SecretReference, provider: string): EntryAddress {
  const parts = reference.path.split('/');
  if (parts.length > 1 && parts[0] === provider) parts.shift();
  const kind = KINDS.find((known) => parts.length > 1 && parts[0] === known) ?? 'secrets';
  if (parts.length > 1 && parts[0] === kind) parts.shift();
  const [name = '', last = null] = parts;
  const shown = formatReference({ ...reference, field: null });
  if (parts[0] === 'keys')
    throw fault(
      shown,
      'names a key, which never leaves the vault',
      'A certificate’s private key is read as certificates/NAME.',
    );
  if (parts.length > 2 || (last !== null && reference.version !== null))
    throw fault(shown, 'has too many parts', `Write azkv://NAME, azkv://${provider}/NAME or azkv://certificates/NAME.`);
  if (!/^[0-9A-Za-z-]{1,127}$/.test(name))
    throw fault(
      shown,
      'holds no name of a secret',
      'Key Vault’s names have letters, digits and hyphens only; dots and underscores are often kept as hyphens.',
    );
  return { kind, name, version: versionOf(reference.version, last, name, shown) };
}

function versionOf(asked: string | null, last: string | null, name: string, shown: string): string | null {
  const version = asked ?? last;
  if (version === null || /^[0-9a-f]{32}$/i.test(version)) return version;
  const command = `az keyvault secret list-versions --name ${name} prints them.`;
  throw fault(
    shown,
    asked === null ? `ends in “${neutralLine(version)}”, which is no version` : 'has a version that is none',
    `Versions have 32 hexadecimal digits: ${command}${asked === null ? didYouMean(name, KINDS) : ''}`,
  );
}

function fault(shown: string, what: string, mend: string): AppError {
  return new AppError('config', `“${shown}” ${what}.`, { mend });
}
