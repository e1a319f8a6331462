import type { StandInAnswer, StandInRequest } from './stand-in-hosts.ts';

/** A version of a secret of the stand-in for Secret Manager. */
export interface StoredVersion {
  data: Buffer;
  state?: 'ENABLED' | 'DISABLED' | 'DESTROYED';
  /** RFC 3339. */
  created?: string;
}

export interface VersionCalls {
  mayWrite(name: string): boolean;
  /** By `[location/]name`. */
  versionsOf(key: string): StoredVersion[] | undefined;
  /** CRC-32C. */
  checksum(bytes: Buffer): number;
}

const CALL =
  /^\/v1\/(?<parent>projects\/[^/]+(?:\/locations\/(?<location>[^/]+))?)\/secrets\/(?<name>[^/:]+)(?::(?<add>addVersion)|\/versions(?:\/(?<version>\d+):(?<action>enable|disable|destroy))?)$/;

/**
 * Calls about versions, but for `access`: list, addVersion, enable, disable, destroy; `null` for another call.
 * Source: cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions, …/projects.secrets/addVersion.
 */
export function answerVersionCall({ method, url, body }: StandInRequest, calls: VersionCalls): StandInAnswer | null {
  const { parent, location, name, add, version, action } = CALL.exec(url.pathname)?.groups ?? {};
  if (parent === undefined || name === undefined) return null;
  const versions = calls.versionsOf(location === undefined ? name : `${location}/${name}`);
  if (versions === undefined) return error(404, 'NOT_FOUND', `Secret [${parent}/secrets/${name}] not found.`);
  const shown = (number: number): unknown => ({
    name: `${parent}/secrets/${name}/versions/${number}`,
    createTime: versions[number - 1]!.created,
    state: versions[number - 1]!.state ?? 'ENABLED',
    etag: `"${number}"`,
  });
  if (add === undefined && action === undefined)
    return method === 'GET' ? listed(versions, shown, url) : error(404, 'NOT_FOUND', 'No such method.');
  if (method !== 'POST') return error(404, 'NOT_FOUND', 'No such method.');
  if (!calls.mayWrite(name))
    return error(
      403,
      'PERMISSION_DENIED',
      `Permission 'secretmanager.versions.${action ?? 'add'}' denied for resource 'projects/…/secrets/${name}' (or it may not exist).`,
    );
  if (add !== undefined) {
    const { data = '', dataCrc32c } = (JSON.parse(body) as { payload: { data?: string; dataCrc32c?: string } }).payload;
    const bytes = Buffer.from(data, 'base64');
    if (dataCrc32c !== undefined && dataCrc32c !== String(calls.checksum(bytes)))
      return error(400, 'INVALID_ARGUMENT', 'The checksum does not match the data.');
    return {
      status: 200,
      body: shown(versions.push({ data: bytes, state: 'ENABLED', created: new Date().toISOString() })),
    };
  }
  const found = versions[Number(version) - 1];
  if (found === undefined) return error(404, 'NOT_FOUND', `Secret Version [${version}] not found.`);
  if (found.state === 'DESTROYED' && action !== 'destroy')
    return error(400, 'FAILED_PRECONDITION', `Secret Version [${version}] is in DESTROYED state.`);
  if (action === 'destroy') Object.assign(found, { state: 'DESTROYED', data: Buffer.alloc(0) });
  else found.state = action === 'enable' ? 'ENABLED' : 'DISABLED';
  return { status: 200, body: shown(Number(version)) };
}

/** Newest first, as the service lists them, two a page so that paging is used. */
function listed(versions: readonly StoredVersion[], shown: (number: number) => unknown, url: URL): StandInAnswer {
  const from = Number(url.searchParams.get('pageToken') ?? 0);
  const numbers = versions.map((_, i) => versions.length - i).slice(from, from + 2);
  const more = from + 2 < versions.length;
  return { status: 200, body: { versions: numbers.map(shown), ...(more ? { nextPageToken: String(from + 2) } : {}) } };
}

function error(code: number, status: string, message: string): StandInAnswer {
  return { status: code, body: { error: { code, message, status } } };
}
