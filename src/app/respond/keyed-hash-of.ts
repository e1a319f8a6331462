import { AppError } from '../../domain/app-error.ts';
import { formatReference } from '../../domain/reference.ts';
import { type KeyedHash, localKeyedHash } from '../../engine/respond/keyed-hash.ts';
import type { Config } from '../config/config.ts';
import type { VaultSet } from './vault-set.ts';

/** In UTF-16 units: 32 bytes in base64 are 43. */
const MIN_KEY = 32;

/**
 * The keyed hash that `correlate.key` names: a key of a transit engine (`vault://transit/sealant`), which stays there, or
 * a field that holds the key (`local://sealant/index#key`).
 * @throws AppError `config` where there is none, or one that is too short
 */
export async function keyedHashOf(config: Config, vaults: VaultSet): Promise<KeyedHash> {
  const key = config.correlate?.key ?? null;
  if (key === null)
    throw new AppError('config', 'The config names no key for an index of vault entries.', {
      mend: 'Add: correlate: { key: vault://transit/sealant, prefixes: ["vault://secret/prod/**"] }',
    });
  if (key.field === null && vaults.typeOf(key.scheme) === 'vault') {
    const { transitHash } = await import('../../adapters/drivers/transit-hash.ts');
    return transitHash(await vaults.vault(key), key.path);
  }
  const versions = await vaults.versions(formatReference({ ...key, version: null }));
  const current = versions.find((version) => version.current);
  if (current === undefined || current.value.length < MIN_KEY)
    throw new AppError('config', `“${formatReference(key)}” holds no key of at least ${MIN_KEY} characters.`, {
      mend: `Make one: openssl rand -base64 32, and store it there.`,
    });
  return localKeyedHash(current.value);
}
