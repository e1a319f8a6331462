import { Secret } from '../../../domain/secret.ts';
import { jsonField } from '../json-field.ts';

/**
 * The value that a reference asks for: whole, or one field of a JSON document. Bytes that are no UTF-8 text stay bytes.
 *
 * @param shown the reference without its field, for messages
 * @returns `null` where the field isn't there but `optional`
 */
export function secretValue(bytes: Buffer, field: string | null, optional: boolean, shown: string): Secret | null {
  const text = bytes.toString('utf8');
  if (field !== null) {
    const value = jsonField(text, field, optional, shown);
    return value === null ? null : new Secret(value, `${shown}#${field}`);
  }
  if (Buffer.from(text, 'utf8').equals(bytes)) return new Secret(text, shown);
  return new Secret(bytes.toString('base64'), shown, 'base64');
}
