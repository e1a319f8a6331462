import { AppError } from '../../domain/app-error.ts';
import type { AuditLog } from '../../domain/audit.ts';
import type { Lease } from '../../domain/lease.ts';
import { didYouMean } from '../../domain/nearest-name.ts';
import { formatReference } from '../../domain/reference.ts';
import { decodeBase64 } from './decode-secret.ts';
import { locate, type NamedSecret, nameSecrets, refuseCollisions } from './expand.ts';
import { recordLease, recordLogin, recordMasks, recordShorterLease, whyOf } from './inject-audit.ts';
import type { JobEnvironment } from './job-environment.ts';
import { mapWithLimit } from './map-with-limit.ts';
import { MaskBook, type MaskedSecret, type MaskReport } from './masked-secret.ts';
import type { MaskLimits } from './masks.ts';
import { type HeldSession, release } from './release.ts';
import type { InjectRequest, Wanted } from './request.ts';
import { refuseLargeVariables } from './variable-size.ts';
import type { RevocableLease, VaultProvider, VaultSession } from './vault-provider.ts';

/** Clocks of vault and runner may differ by this much, in ms, before a lease counts as too long. */
const CLOCK_SKEW = 30_000;
const SESSIONS_AT_ONCE = 4;
/** With more (a narrowed AWS session for every twenty entries), each is hidden as it stands only. */
const FEW_CREDENTIALS = 4;
/** A release after a failure gets this long, in ms, whatever became of the run's own signal. */
const RELEASE_TIMEOUT = 30_000;

export interface InjectOptions {
  /** By the scheme of references. */
  providers: ReadonlyMap<string, VaultProvider>;
  job: JobEnvironment;
  audit: AuditLog;
  signal: AbortSignal;
  /** Longest life of a leased credential that is accepted where its provider has no `maxTtl`, in ms; `null` for any. */
  maxTtl: number | null;
  now: () => Date;
  limits?: MaskLimits;
}

/** One secret that the job got. */
export interface Delivered {
  request: InjectRequest;
  /** `null` where the optional entry isn't there. */
  lease: Lease | null;
  /** Path of the file, for `as: file`. */
  file: string | null;
}

export interface Injection {
  delivered: readonly Delivered[];
  /** Masks registered, by label of the secret. */
  masks: readonly MaskReport[];
  /** What must be given back with `release`. */
  held: readonly HeldSession[];
}

/**
 * Hands secrets to a job: identity → open → issue → remember the lease → mask every form → export. Nothing is exported
 * before everything is masked. When one secret can't be had the job gets none, and what was taken is given back.
 *
 * @throws AppError `config` for a scheme without a provider, `vault` for what the vault refused or a life beyond `maxTtl`
 */
export async function inject(wanted: readonly Wanted[], options: InjectOptions): Promise<Injection> {
  const byProvider = groupByProvider(wanted, options.providers);
  const book = new MaskBook((forms) => options.job.registerMasks(forms), options.limits);
  const taken: Taken[] = [];
  try {
    const issued = await mapWithLimit([...byProvider], SESSIONS_AT_ONCE, async ([provider, group]) => {
      const session = await openSession(provider, group, book, taken, options);
      return issueGroup(session, group, options);
    });
    const secrets = inOrder(issued.flat(), wanted);
    refuseCollisions(secrets);
    const masked = maskAll(secrets, book, options);
    recordMasks(options.audit, book);
    refuseLargeVariables(masked);
    const delivered = secrets.map((secret) => deliver(secret, masked, options.job));
    warnOfMasks(book.reports, options.job);
    return { delivered, masks: book.reports, held: taken.map(heldOf) };
  } catch (error) {
    await release(
      taken.map(heldOf),
      (message) => options.job.warn(message),
      options.audit,
      AbortSignal.timeout(RELEASE_TIMEOUT),
    );
    throw error;
  }
}

/** A session with the leases taken through it so far. */
interface Taken {
  provider: VaultProvider;
  session: VaultSession;
  leases: RevocableLease[];
}

/** As they were asked for, whichever vault answered first. */
function inOrder(secrets: readonly NamedSecret[], wanted: readonly Wanted[]): NamedSecret[] {
  const places = new Map(wanted.map((one, i) => [one, i]));
  return secrets.toSorted((a, b) => places.get(a.wanted)! - places.get(b.wanted)!);
}

function groupByProvider(
  requests: readonly Wanted[],
  providers: ReadonlyMap<string, VaultProvider>,
): Map<VaultProvider, Wanted[]> {
  const groups = new Map<VaultProvider, Wanted[]>();
  for (const request of requests) {
    const { scheme } = request.reference;
    const provider = providers.get(scheme);
    if (provider === undefined)
      throw new AppError('config', `${request.name}: no vault is configured for “${scheme}://”.`, {
        mend: `Add it to the config: providers: { ${scheme}: { type: vault, url: https://… } }.${didYouMean(scheme, providers.keys())}`,
      });
    if ((request.reference.parameters ?? request.reference.wrap) !== undefined && provider.takesParameters !== true)
      throw new AppError('config', `${request.name}: “with” and “wrap” mean nothing to the vault “${provider.id}”.`, {
        mend: 'Leave them out: they are for HashiCorp Vault and OpenBao.',
      });
    groups.set(provider, [...(groups.get(provider) ?? []), request]);
  }
  return groups;
}

async function openSession(
  provider: VaultProvider,
  group: readonly Wanted[],
  book: MaskBook,
  taken: Taken[],
  { job, audit, signal }: InjectOptions,
): Promise<Taken> {
  let session: VaultSession;
  try {
    const wanted = group.map((request) => request.reference);
    session = await provider.open(job.identity, signal, wanted);
  } catch (error) {
    audit.record({ action: 'login', target: provider.id, result: 'failed', detail: whyOf(error) });
    throw error;
  }
  const entry = { provider, session, leases: [] };
  taken.push(entry);
  // Before the masks, which say aloud that there is something to be given back: a job killed between the two must not leave
  // a session that nobody knows of. What is remembered the runner reads when the step has ended.
  if (session.handle !== null && session.borrowed !== true) job.rememberSession(session.handle);
  const { credentials } = session;
  if (credentials.length > FEW_CREDENTIALS) for (const credential of credentials) book.hide(credential);
  else for (const credential of credentials) book.mask(credential);
  recordLogin(audit, provider.id, session);
  return entry;
}

async function issueGroup(taken: Taken, group: readonly Wanted[], options: InjectOptions): Promise<NamedSecret[]> {
  try {
    return await readGroup(taken, group, options);
  } catch (error) {
    const detail = { wanted: group.length, ...whyOf(error) };
    options.audit.record({ action: 'read', target: taken.provider.id, result: 'failed', detail });
    throw error;
  }
}

async function readGroup(
  { provider, session, leases }: Taken,
  group: readonly Wanted[],
  { job, audit, signal, maxTtl, now }: InjectOptions,
): Promise<NamedSecret[]> {
  const remember = (lease: Lease): void => {
    if (lease.kind !== 'revocable') return;
    leases.push(lease);
    job.rememberLease(lease, session.handle);
    recordLease(audit, lease);
  };
  const located = await locate(session, group, signal);
  const issued = await session.issue(
    located.map(({ reference }) => reference),
    remember,
    signal,
  );
  // A lease may have been shortened after it was remembered.
  for (const lease of issued.map((secret) => secret?.lease)) {
    const i = leases.findIndex((taken) => lease?.kind === 'revocable' && taken.id === lease.id);
    if (i === -1) continue;
    recordShorterLease(audit, leases[i]!, lease as RevocableLease);
    leases[i] = lease as RevocableLease;
  }
  const longest = provider.maxTtl ?? maxTtl ?? Number.POSITIVE_INFINITY;
  return nameSecrets(located, issued).map(({ wanted, request, secret }) => {
    if (secret !== null && longest < Number.POSITIVE_INFINITY) checkLife(request, secret.lease, longest, now());
    if (secret === null || request.decode === null) return { wanted, request, secret };
    return { wanted, request, secret: { ...secret, value: decodeBase64(secret.value, request.name) } };
  });
}

function checkLife(request: InjectRequest, lease: Lease, maxTtl: number, now: Date): void {
  if (lease.kind === 'static') return;
  const left = lease.expiresAt === null ? Number.POSITIVE_INFINITY : lease.expiresAt.getTime() - now.getTime();
  if (left <= maxTtl + CLOCK_SKEW) return;
  const life = Number.isFinite(left) ? `lives ${Math.round(left / 1000)} s` : 'never expires';
  throw new AppError(
    'vault',
    `${request.name}: the credential that was issued ${life}; max-ttl is ${maxTtl / 1000} s.`,
    {
      mend: `Lower the TTL of the vault’s role (${request.reference.path}), or raise max-ttl. ${lease.kind === 'revocable' ? 'It was given back.' : 'It was not handed over.'}`,
    },
  );
}

function maskAll(
  issued: readonly NamedSecret[],
  book: MaskBook,
  { audit }: InjectOptions,
): ReadonlyMap<InjectRequest, MaskedSecret> {
  const masked = new Map<InjectRequest, MaskedSecret>();
  for (const { request, secret } of issued) {
    const target = formatReference(request.reference);
    if (secret === null) {
      audit.record({ action: 'read', target, result: 'skipped', detail: { name: request.name } });
      continue;
    }
    const hidden = book.mask(secret.value);
    masked.set(request, hidden);
    const report = book.reports.at(-1)!;
    if (report.unmaskable && !request.unmasked) {
      audit.record({ action: 'read', target, result: 'refused', detail: { name: request.name, masks: 0 } });
      throw new AppError('vault', `${request.name}: the value of ${target} is too short to be hidden in the log.`, {
        mend: `Store a value of 4 characters or more, or accept that it is shown: ${request.name}: { ref: "${target}", unmasked: true }`,
      });
    }
    if (request.as !== 'file' && !hidden.fitsVariable)
      throw new AppError('vault', `${request.name}: the value of ${target} holds a NUL byte, which no variable can.`, {
        mend: `Take it as a file: ${request.name}: { ref: "${target}", as: file }.`,
      });
    const detail = { name: request.name, as: request.as, masks: report.masks, lease: secret.lease.kind };
    audit.record({ action: 'read', target, result: 'ok', detail });
  }
  return masked;
}

function deliver(
  { request, secret: issued }: NamedSecret,
  masked: ReadonlyMap<InjectRequest, MaskedSecret>,
  job: JobEnvironment,
): Delivered {
  const secret = masked.get(request);
  if (secret === undefined) {
    if (request.default !== null && request.as !== 'file') job.exportPlain(request.name, request.default, request.as);
    return { request, lease: null, file: null };
  }
  const lease = issued?.lease ?? null;
  if (request.as === 'output') job.setOutput(request.name, secret);
  if (request.as === 'env') job.exportVariable(request.name, secret);
  if (request.as !== 'file') return { request, lease, file: null };
  const file = job.writeFile(request.name, secret);
  job.exportPlain(request.name, file, 'env');
  return { request, lease, file };
}

function warnOfMasks(reports: readonly MaskReport[], job: JobEnvironment): void {
  const dropped = reports.reduce((sum, report) => sum + report.dropped, 0);
  const capped = reports.filter((report) => report.dropped > 0).map((report) => report.label);
  if (dropped > 0)
    job.warn(`${dropped} rarer forms of ${capped.join(', ')} are not masked: the limit on masks was reached.`);
  for (const { label, shortLines } of reports) {
    if (shortLines > 0) job.warn(`${shortLines} lines of ${label} are shorter than 4 characters and are not masked.`);
  }
}

function heldOf({ provider, session, leases }: Taken): HeldSession {
  const hasSession = session.handle !== null && session.borrowed !== true;
  const expiresAt = session.handle?.expiresAt ? new Date(session.handle.expiresAt) : null;
  return { provider: provider.id, releaser: session, leases, hasSession, expiresAt };
}
