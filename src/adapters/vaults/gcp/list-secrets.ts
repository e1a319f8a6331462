import { AppError } from '../../../domain/app-error.ts';
import { formatReference, type SecretReference } from '../../../domain/reference.ts';
import { Matches, wildcardOf } from '../../../engine/inject/wildcard.ts';
import type { SecretReader } from './secret-reader.ts';
import { type GcpSettings, isLocation, isProject } from './settings.ts';

const PLACE = /^projects\/(?<project>[^/]+)(?:\/locations\/(?<location>[^/]+))?\/secrets\/(?<name>[^/]*)$/;

/**
 * What the `*` of a reference stands for: `gcpsm://app-*`, `gcpsm://ID/app-*`, `gcpsm://projects/P/secrets/app-*`.
 * Names have no parts, so `**` means no more.
 */
export async function listSecrets(
  reader: SecretReader,
  reference: SecretReference,
  provider: string,
  settings: GcpSettings,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const prefix = wildcardOf(reference)!.prefix!;
  const shown = formatReference(reference);
  const groups = PLACE.exec(prefix)?.groups;
  const short = prefix.startsWith(`${provider}/`) ? prefix.slice(provider.length + 1) : prefix;
  const name = groups?.['name'] ?? short;
  const project = groups?.['project'] ?? settings.project;
  const location = groups === undefined ? settings.location : (groups['location'] ?? null);
  if (!/^[A-Za-z0-9_-]*$/.test(name) || !isProject(project) || (location !== null && !isLocation(location)))
    throw new AppError('config', `“${shown}” means no secrets.`, {
      mend: `Write gcpsm://NAME-*, gcpsm://${provider}/NAME-* or gcpsm://projects/PROJECT/secrets/NAME-*.`,
    });
  const matches = new Matches(reference, name);
  await reader.list({ project, location }, shown, (found) => matches.offer(found), signal);
  return matches.parts;
}
