import { AppError } from '../../../domain/app-error.ts';
import { formatReference, type SecretReference } from '../../../domain/reference.ts';
import { type GcpSettings, isLocation, isProject } from './settings.ts';

/** Where a reference points to in Secret Manager. */
export interface SecretAddress {
  project: string;
  location: string | null;
  name: string;
  /** A number, an alias, or `latest`. */
  version: string;
}

const NAMED =
  /^projects\/(?<project>[^/]+)(?:\/locations\/(?<location>[^/]+))?\/secrets\/(?<name>[^/]+)(?:\/versions\/(?<version>[^/]+))?$/;

/**
 * Reads the path of a reference: `NAME`, `ID/NAME` with the provider's id, or a full resource name
 * (`projects/P/secrets/NAME/versions/3`, `projects/P/locations/L/secrets/NAME`).
 * @throws AppError `config` for a path of another shape
 */
export function parseSecretAddress(reference: SecretReference, provider: string, settings: GcpSettings): SecretAddress {
  const shown = formatReference({ ...reference, field: null });
  const groups = NAMED.exec(reference.path)?.groups;
  const short = reference.path.startsWith(`${provider}/`) ? reference.path.slice(provider.length + 1) : reference.path;
  const name = groups?.['name'] ?? short;
  const project = groups?.['project'] ?? settings.project;
  const location = groups === undefined ? settings.location : (groups['location'] ?? null);
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name) || !isProject(project) || (location !== null && !isLocation(location)))
    throw new AppError('config', `“${shown}” names no secret.`, {
      mend: `Write gcpsm://NAME, gcpsm://${provider}/NAME or gcpsm://projects/PROJECT/secrets/NAME. Names have letters, digits, hyphens and underscores.`,
    });
  const version = reference.version ?? groups?.['version'] ?? 'latest';
  if (!/^(?:\d{1,19}|[A-Za-z][\w-]{0,62})$/.test(version))
    throw new AppError('config', `“${shown}” has a version that is none.`, {
      mend: `Write a number, an alias or “latest”: gcloud secrets versions list ${name} --project=${project}`,
    });
  return { project, location, name, version };
}

/** Host of the API. Source: cloud.google.com/secret-manager/regional-secrets/config-sm-rs (regional endpoints). */
export function hostOf({ location }: Pick<SecretAddress, 'location'>): string {
  return location === null ? 'secretmanager.googleapis.com' : `secretmanager.${location}.rep.googleapis.com`;
}

/** `projects/P[/locations/L]`. */
export function parentOf({ project, location }: Pick<SecretAddress, 'project' | 'location'>): string {
  return `projects/${project}${location === null ? '' : `/locations/${location}`}`;
}

/** `--project=P [--location=L]`, for commands of `gcloud`. */
export function optionsOf({ project, location }: Pick<SecretAddress, 'project' | 'location'>): string {
  return `--project=${project}${location === null ? '' : ` --location=${location}`}`;
}
