import { randomBytes } from 'node:crypto';
import type { StandInAnswer } from './stand-in-hosts.ts';

/** A secret of the stand-in for Key Vault, with its versions in the order in which they were made. */
export interface VersionedEntry {
  versions: { id: string; secret: StoredSecret; created: number }[];
  deleted: boolean;
}

export interface StoredSecret {
  value: string;
  contentType?: string;
  tags?: Record<string, string>;
  enabled?: boolean;
  /** Seconds since 1970. */
  nbf?: number;
  exp?: number;
}

const PAGE = 25;

/** Set Secret: a new version. Source: learn.microsoft.com/rest/api/keyvault/secrets/set-secret. */
export function addVersion(entry: VersionedEntry, secret: StoredSecret, created: number): string {
  const id = randomBytes(16).toString('hex');
  entry.versions.push({ id, secret, created });
  entry.deleted = false;
  return id;
}

/** The body of Set Secret and Update Secret, as what is stored. */
export function storedOf(body: string): StoredSecret {
  const {
    value,
    contentType,
    tags,
    attributes = {},
  } = JSON.parse(body) as StoredSecret & { attributes?: Partial<StoredSecret> };
  const { enabled, nbf, exp } = attributes;
  return JSON.parse(JSON.stringify({ value, contentType, tags, enabled, nbf, exp })) as StoredSecret;
}

/** Update Secret: attributes of one version, never its value. Source: …/update-secret. */
export function updateVersion(
  host: string,
  name: string,
  wanted: string,
  entry: VersionedEntry | undefined,
  body: string,
): StandInAnswer {
  const found = entry?.versions.find(({ id }) => id === wanted);
  if (entry === undefined || entry.deleted || found === undefined)
    return {
      status: 404,
      body: {
        error: {
          code: 'SecretNotFound',
          message: `A secret with (name/id) ${name}/${wanted} was not found in this key vault.`,
        },
      },
    };
  const { value: _, ...changes } = storedOf(body);
  Object.assign(found.secret, changes);
  return { status: 200, body: propertiesOf(host, name, found) };
}

/** Get Secret Versions: without values, page by page. Source: …/get-secret-versions. */
export function listVersions(host: string, name: string, entry: VersionedEntry | undefined, url: URL): StandInAnswer {
  const versions = entry === undefined || entry.deleted ? [] : entry.versions;
  const from = Number(url.searchParams.get('$skiptoken') ?? 0);
  const value = versions.slice(from, from + PAGE).map((version) => propertiesOf(host, name, version));
  const next = `https://${host}/secrets/${name}/versions?api-version=${url.searchParams.get('api-version')}&$skiptoken=${from + PAGE}`;
  return { status: 200, body: { value, nextLink: from + PAGE < versions.length ? next : null } };
}

function propertiesOf(
  host: string,
  name: string,
  { id, secret, created }: VersionedEntry['versions'][number],
): unknown {
  const { contentType, tags, enabled = true, nbf, exp } = secret;
  const attributes = { enabled, nbf, exp, created, updated: created };
  return JSON.parse(JSON.stringify({ id: `https://${host}/secrets/${name}/${id}`, contentType, tags, attributes }));
}
