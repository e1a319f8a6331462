import { AppError } from '../../../domain/app-error.ts';
import { formatReference, type SecretReference } from '../../../domain/reference.ts';
import { Matches, wildcardOf } from '../../../engine/inject/wildcard.ts';
import type { SecretReader } from './secret-reader.ts';

/**
 * What the `*` of a reference stands for: `azkv://app-*`, `azkv://ID/app-*`, `azkv://secrets/*`. Names have no parts, so `**`
 * means no more. A certificate's secret has the certificate's name and is among them.
 */
export async function listSecrets(
  reader: SecretReader,
  reference: SecretReference,
  provider: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const shown = formatReference(reference);
  const parts = wildcardOf(reference)!.prefix!.split('/');
  if (parts.length > 1 && parts[0] === provider) parts.shift();
  if (parts.length > 1 && parts[0] === 'secrets') parts.shift();
  const [prefix = '', ...more] = parts;
  if (more.length > 0 || !/^[0-9A-Za-z-]*$/.test(prefix))
    throw new AppError('config', `“${shown}” means no secrets.`, {
      mend: `Write azkv://NAME-* or azkv://${provider}/NAME-*: names have letters, digits and hyphens only.`,
    });
  const matches = new Matches(reference, prefix.toLowerCase());
  // Key Vault doesn't tell names apart by case.
  await reader.list(shown, (name) => matches.offer(name.toLowerCase()), signal);
  return matches.parts;
}
