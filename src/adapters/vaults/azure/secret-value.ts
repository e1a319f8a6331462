import { AppError } from '../../../domain/app-error.ts';
import { neutralLine } from '../../../domain/neutral-text.ts';
import { Secret } from '../../../domain/secret.ts';
import { jsonField } from '../json-field.ts';

/** A secret as Key Vault holds it. */
export interface VaultSecret {
  /** Secret: never print. */
  value: string;
  contentType: string | null;
}

/** How Key Vault marks the secret behind a certificate. Source: learn.microsoft.com/azure/key-vault/certificates/certificate-scenarios. */
const PKCS12 = 'application/x-pkcs12';
const PEM = 'application/x-pem-file';
const PEM_FIELDS = ['private-key', 'certificate', 'chain'] as const;

/**
 * The value that a reference asks for: whole, or one field of it.
 * A field of JSON is found by name or JSON pointer; a PEM certificate has `private-key`, `certificate` (its own) and
 * `chain` (its own and those above it). A PKCS#12 certificate is bytes.
 *
 * @param shown the reference without its field, for messages
 * @returns `null` where the field isn't there but `optional`
 */
export function secretValue(
  secret: VaultSecret,
  field: string | null,
  optional: boolean,
  shown: string,
): Secret | null {
  const label = field === null ? shown : `${shown}#${field}`;
  const type = secret.contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === PKCS12 && isBase64(secret.value)) {
    if (field === null) return new Secret(secret.value, label, 'base64');
    if (optional) return null;
    throw noField(shown, field, 'A PKCS#12 certificate has none: take it whole, as a file ({ ref: …, as: file }).');
  }
  if (field === null) return new Secret(secret.value, label);
  const text =
    type === PEM ? pemField(secret.value, field, optional, shown) : jsonField(secret.value, field, optional, shown);
  return text === null ? null : new Secret(text, label);
}

function pemField(value: string, field: string, optional: boolean, shown: string): string | null {
  const blocks = value.match(/-----BEGIN [A-Z0-9 ]{1,40}-----[^-]*-----END [A-Z0-9 ]{1,40}-----/g) ?? [];
  const certificates = blocks.filter((block) => block.startsWith('-----BEGIN CERTIFICATE'));
  const keys = blocks.filter((block) => /^-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(block));
  const parts: Readonly<Record<string, readonly string[]>> = {
    'private-key': keys.slice(0, 1),
    certificate: certificates.slice(0, 1),
    chain: certificates,
  };
  const found = Object.hasOwn(parts, field) ? parts[field]! : [];
  if (found.length > 0) return `${found.join('\n')}\n`;
  if (optional) return null;
  throw noField(shown, field, `A PEM certificate has: ${PEM_FIELDS.join(', ')}.`);
}

function noField(shown: string, field: string, mend: string): AppError {
  return new AppError('vault', `${shown}: the certificate has no field “${neutralLine(field)}”.`, { mend });
}

function isBase64(text: string): boolean {
  return text !== '' && Buffer.from(text, 'base64').toString('base64') === text;
}
