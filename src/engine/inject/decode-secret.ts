import { AppError } from '../../domain/app-error.ts';
import { Secret } from '../../domain/secret.ts';

/**
 * Undoes base64 (`decode: base64`): text becomes text; bytes that are no UTF-8 stay base64 in a variable and become the bytes
 * themselves in a file. Takes the standard and the URL-safe alphabet, wrapped or not.
 * @param name of the variable, for the message
 * @throws AppError `vault` for a value that is no base64
 */
export function decodeBase64(secret: Secret, name: string): Secret {
  const text = secret
    .reveal()
    .replace(/[\r\n]+/g, '')
    .trim();
  const characters = text.replace(/={1,2}$/, '');
  if (characters.length % 4 === 1 || !/^[A-Za-z0-9+/_-]+$/.test(characters))
    throw new AppError('vault', `${name}: the value of ${secret.label} is not base64.`, {
      mend: 'Leave out “decode: base64”, or store the value base64-encoded.',
    });
  const bytes = Buffer.from(text, 'base64');
  const decoded = bytes.toString('utf8');
  return Buffer.from(decoded, 'utf8').equals(bytes)
    ? new Secret(decoded, secret.label)
    : new Secret(bytes.toString('base64'), secret.label, 'base64');
}
