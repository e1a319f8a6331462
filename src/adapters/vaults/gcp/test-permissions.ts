import type { SecretReference } from '../../../domain/reference.ts';
import type { Secret } from '../../../domain/secret.ts';
import { HttpClient } from '../../http.ts';
import type { VaultSurroundings } from '../vault-kind.ts';
import { recordOf } from './api-error.ts';
import { hostOf, parentOf, parseSecretAddress } from './secret-address.ts';
import { readGcpSettings } from './settings.ts';

const READ = 'secretmanager.versions.access';
const BEYOND = [
  'secretmanager.versions.add',
  'secretmanager.versions.destroy',
  'secretmanager.secrets.delete',
  'secretmanager.secrets.setIamPolicy',
];

/** What an identity may do with one secret; `null` where the service doesn't tell. */
export interface SecretPermissions {
  name: string;
  mayRead: boolean;
  beyond: readonly string[];
}

/**
 * Asks what a token's identity may do with secrets, which needs no permission. Nothing is read.
 * Source: cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/testIamPermissions.
 * @throws AppError `config` for faulty settings or names
 */
export async function testPermissions(
  id: string,
  settings: Readonly<Record<string, unknown>>,
  at: string,
  references: readonly SecretReference[],
  token: Secret,
  { env, directory }: VaultSurroundings,
  signal: AbortSignal,
): Promise<(SecretPermissions | null)[]> {
  const read = readGcpSettings(id, settings, at, directory);
  const http = new HttpClient({ env, ca: read.ca, timeout: read.timeout });
  try {
    return await Promise.all(
      references.map(async (reference) => {
        const address = parseSecretAddress(reference, id, read);
        const url = `https://${hostOf(address)}/v1/${parentOf(address)}/secrets/${address.name}:testIamPermissions`;
        const headers = { authorization: `Bearer ${token.reveal()}` };
        const body = { permissions: [READ, ...BEYOND] };
        const answer = await http.send({ method: 'POST', url, headers, body, repeatable: true }, signal);
        if (answer.kind !== 'answer' || answer.status !== 200) return null;
        const found = recordOf(answer.body)['permissions'] ?? [];
        const granted = Array.isArray(found) ? found : [];
        const beyond = BEYOND.filter((one) => granted.includes(one));
        return { name: address.name, mayRead: granted.includes(READ), beyond };
      }),
    );
  } finally {
    await http.close();
  }
}
