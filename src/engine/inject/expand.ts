import { AppError } from '../../domain/app-error.ts';
import type { IssuedSecret } from '../../domain/lease.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import { fieldsOf } from './entry-fields.ts';
import type { EnvName } from './env-name.ts';
import { type InjectRequest, isWildcard, type Wanted, type WildcardRequest } from './request.ts';
import type { VaultSession } from './vault-provider.ts';
import { entryOf, nameFound, refuseTooMany } from './wildcard.ts';

/** One reference that is issued, and for what. */
export interface Located {
  wanted: Wanted;
  reference: SecretReference;
  /** What the wildcard of its path stands for; empty where there is none. */
  part: string;
}

/** One secret by the name under which the job gets it; `secret` is `null` where it is optional and not there. */
export interface NamedSecret {
  wanted: Wanted;
  request: InjectRequest;
  secret: IssuedSecret | null;
}

/**
 * Which entries are wanted: those named, and what wildcards find. A name that may not be given to a job is refused here,
 * before anything is read.
 * @throws AppError `vault` for a wildcard that finds nothing and isn't optional, or more than it may
 */
export async function locate(
  session: VaultSession,
  group: readonly Wanted[],
  signal: AbortSignal,
): Promise<readonly Located[]> {
  const located: Located[] = [];
  for (const wanted of group) {
    const { reference } = wanted;
    if (!isWildcard(wanted) || wanted.wildcard.prefix === null) {
      located.push({ wanted, reference, part: '' });
      continue;
    }
    for (const part of await listed(session, wanted, signal)) {
      const entry = entryOf(reference, wanted.wildcard, part);
      if (!wanted.wildcard.fields) nameFound(wanted.name, part, wanted.transform, formatReference(entry));
      located.push({ wanted, reference: entry, part });
    }
  }
  return located;
}

async function listed(session: VaultSession, wanted: WildcardRequest, signal: AbortSignal): Promise<readonly string[]> {
  const { reference } = wanted;
  const parts = (await session.list?.(reference, signal)) ?? null;
  const shown = formatReference(reference);
  if (parts === null)
    throw new AppError('config', `${shown}: this vault can't list entries.`, { mend: 'Name the secrets one by one.' });
  if (parts.length === 0 && !reference.optional)
    throw new AppError('vault', `${shown}: nothing is there.`, {
      mend: 'Check the path (case counts), or let nothing be fine: optional: true. “**” also finds what lies deeper.',
    });
  return parts;
}

/** What was issued, by the names of variables; one entry of which all fields are wanted gives several. */
export function nameSecrets(located: readonly Located[], issued: readonly (IssuedSecret | null)[]): NamedSecret[] {
  return located.flatMap((one, i) => {
    const secret = issued[i] ?? null;
    const { wanted, reference, part } = one;
    if (!isWildcard(wanted)) return [{ wanted, request: wanted, secret }];
    if (secret === null) return [];
    if (wanted.wildcard.fields) return fieldsOfEntry(one, wanted, secret);
    return [
      named(wanted, nameFound(wanted.name, part, wanted.transform, formatReference(reference)), reference, secret),
    ];
  });
}

function fieldsOfEntry({ reference, part }: Located, wanted: WildcardRequest, secret: IssuedSecret): NamedSecret[] {
  const fields = fieldsOf(secret.value.reveal());
  const shown = formatReference({ ...reference, field: null });
  if (fields === null)
    throw new AppError('vault', `${shown}: the value is not a JSON object, so it has no fields.`, {
      mend: 'Leave out “#*” to take the whole value, or store a JSON object.',
    });
  refuseTooMany(reference, fields.size);
  return [...fields].map(([field, value]) => {
    const one = { ...reference, field };
    const label = formatReference(one);
    const name = nameFound(wanted.name, part === '' ? field : `${part}_${field}`, wanted.transform, label);
    return named(wanted, name, one, { value: new Secret(value, label), lease: secret.lease });
  });
}

function named(wanted: WildcardRequest, name: EnvName, reference: SecretReference, secret: IssuedSecret): NamedSecret {
  const { as, unmasked, decode } = wanted;
  return { wanted, request: { name, reference, as, unmasked, decode, default: null }, secret };
}

/** @throws AppError `vault` where two secrets would be one variable: which of them a job got would be chance */
export function refuseCollisions(secrets: readonly Pick<NamedSecret, 'request'>[]): void {
  const seen = new Map<string, InjectRequest>();
  for (const { request } of secrets) {
    const key = request.name.toUpperCase();
    const other = seen.get(key);
    if (other !== undefined)
      throw new AppError(
        'vault',
        `${formatReference(other.reference)} and ${formatReference(request.reference)} would both be the variable ${request.name}.`,
        {
          mend: 'Choose a narrower wildcard, or another name with a “*” for one of them; case doesn’t count on Windows.',
        },
      );
    seen.set(key, request);
  }
}
