import type { ReportedFinding } from '../../domain/finding.ts';
import type { Fingerprint } from '../../domain/fingerprint.ts';
import type { Liveness } from '../../domain/lease.ts';
import { parseReference, type SecretReference } from '../../domain/reference.ts';
import { entryName } from './entry-pattern.ts';
import { DEFAULT_POLICY, parsePolicy } from './generate.ts';
import { operationId } from './operation-id.ts';
import { type ResponseMode, type ResponsePolicy, type ResponseRule, ruleFor } from './policy.ts';
import { type GenerationPolicy, ROTATION_STEPS, type RotationStep } from './rotation-driver.ts';

/** A step of an operation: one of a rotation, the revocation of the leaked value by its own provider, or telling its users. */
export type PlannedStep = RotationStep | 'revoke' | 'notify';

/** Where a leaked value can be read again. */
export interface LeakPlace {
  fingerprint: Fingerprint;
  ruleId: string;
  title: string;
  path: string;
  line: number;
  commit: string | null;
}

/** One response, as data: printed, journalled and carried out. Holds no secret. */
export interface Operation {
  id: string;
  /** `null` in a scheduled rotation. */
  leak: LeakPlace | null;
  /** Reference without a version, or `null` where only the credential itself is revoked. */
  entry: string | null;
  driver: string | null;
  /** Credential kind whose revoker ends the leaked value, or `null`. */
  revoker: string | null;
  mode: ResponseMode;
  graceMs: number;
  generation: GenerationPolicy;
  steps: readonly PlannedStep[];
  /** Why it is done this way, as sentences. */
  why: readonly string[];
}

/** What nobody but a person can do. */
export interface ByHand {
  leak: LeakPlace;
  entry: string | null;
  why: string;
  mend: string;
}

export interface ResponsePlan {
  /** In the order in which they are carried out. */
  operations: readonly Operation[];
  byHand: readonly ByHand[];
}

/** A finding with what decides the order. */
export interface Leak {
  finding: ReportedFinding;
  liveness: Liveness;
  /** Whether others could have read it: a public repository, or a branch that is merged or pushed for all to see. */
  exposed: boolean;
}

/** What the plan must know of a driver. */
export interface DriverFacts {
  id: string;
  overlap: boolean;
  /** `generated`: the driver makes the value up; `issued`: the system behind the entry does. */
  newValue: 'generated' | 'issued';
  /** Used only where the config names it. */
  named?: boolean;
  /** @param type type of the provider (`vault`, `embedded`) */
  handles(entry: SecretReference, type: string): boolean;
}

/** What can be used: drivers in order of preference, revokers by credential, provider types by scheme. */
export interface Means {
  drivers: readonly DriverFacts[];
  revocable(credential: string): boolean;
  typeOf(scheme: string): string | null;
  /** Whether somebody is to be told (`respond.notify`). */
  notifies: boolean;
  /** `YYYY-MM-DD`, UTC. */
  day: string;
}

/** Kinds of credential that are mere agreements between two sides, so that a new random value may do. */
const AGREED = new Set(['postgres-password', 'azure-sql-password']);

/**
 * What to do about leaks. Pure: everything it needs comes in. Findings of one secret make one operation; what is exposed
 * and live comes first and is revoked before it is replaced, what is not is replaced with overlap and revoked after it.
 * @throws AppError `config` for a policy name or a reference that isn't one
 */
export function planResponse(leaks: readonly Leak[], policy: ResponsePolicy, means: Means): ResponsePlan {
  const operations: Operation[] = [];
  const byHand: ByHand[] = [];
  for (const leak of urgentFirst(oneEach(leaks))) {
    for (const planned of planOne(leak, policy, means)) {
      if ('steps' in planned) operations.push(planned);
      else byHand.push(planned);
    }
  }
  return { operations, byHand };
}

type Planned = Operation | ByHand;

function planOne(leak: Leak, policy: ResponsePolicy, means: Means): Planned[] {
  const { finding } = leak;
  const entry = finding.entry === null ? null : parseReference(finding.entry.reference);
  const rule = ruleFor(policy, {
    fingerprint: finding.fingerprint,
    ruleId: finding.ruleId,
    credential: finding.credential,
    entry,
    liveness: leak.liveness,
  });
  const revoker = finding.credential !== null && means.revocable(finding.credential) ? finding.credential : null;
  const wanted = rule?.do ?? (entry !== null ? 'rotate' : 'revoke');
  const mode = rule?.mode ?? policy.default;
  if (wanted === 'report' || mode === 'report') return [handOver(leak, entry, 'the config only wants it reported')];
  if (wanted === 'rotate' && entry !== null) return planRotation(leak, entry, rule, { revoker, mode }, means);
  if (revoker !== null) return [revocation(leak, entry, revoker, mode)];
  const why =
    wanted === 'revoke'
      ? 'Sealant knows no call that ends this kind of credential'
      : 'it is no vault entry that the config names';
  return [handOver(leak, entry, why)];
}

function planRotation(
  leak: Leak,
  entry: SecretReference,
  rule: ResponseRule | null,
  how: { revoker: string | null; mode: ResponseMode },
  means: Means,
): Planned[] {
  const { finding } = leak;
  const driver = driverFor(entry, rule?.driver, means);
  if (driver === null)
    return [
      handOver(
        leak,
        entry,
        rule?.driver ? `the driver “${rule.driver}” does not fit this entry` : 'no driver fits this entry',
      ),
    ];
  if (driver.newValue === 'generated' && finding.credential !== null && !AGREED.has(finding.credential))
    return issuedElsewhere(leak, entry, how);
  // Whoever checks the value may not ask the vault: only a rule can say that a random one will do.
  if (driver.newValue === 'generated' && rule === null) return [withoutRule(leak, entry)];
  const first = revokesFirst(leak);
  const rotation = ROTATION_STEPS.filter((step) => !(step === 'grace' && (first || !driver.overlap)));
  const steps: PlannedStep[] = [...rotation];
  if (how.revoker !== null) steps.splice(first ? 0 : steps.indexOf('verify'), 0, 'revoke');
  if (means.notifies) addNotice(steps);
  const operation: Operation = {
    id: operationId(finding.fingerprint, entryName(entry), means.day),
    leak: placeOf(finding),
    entry: entryName(entry),
    driver: driver.id,
    revoker: how.revoker,
    mode: how.mode,
    graceMs: steps.includes('grace') ? (rule?.graceMs ?? 0) : 0,
    generation: rule?.policy === undefined ? DEFAULT_POLICY : parsePolicy(rule.policy),
    steps,
    why: reasonsFor(leak, driver, first),
  };
  return [operation];
}

/**
 * An entry that holds what somebody else issued (a GitHub token in a KV engine). A random text in its place would break
 * every user of it, so the new one is made by hand; what others can read is revoked all the same, and at once.
 */
function issuedElsewhere(
  leak: Leak,
  entry: SecretReference,
  { revoker, mode }: { revoker: string | null; mode: ResponseMode },
): Planned[] {
  const byHand = handOver(leak, entry, 'only its issuer can make a new one');
  if (revoker === null) return [byHand];
  if (revokesFirst(leak)) return [revocation(leak, entry, revoker, mode), byHand];
  const mend = `Make a new one, store it as ${entryName(entry)}, and when its users have it: sealant revoke --yes. ${byHand.mend}`;
  return [{ ...byHand, mend }];
}

function withoutRule(leak: Leak, entry: SecretReference): ByHand {
  const byHand = handOver(leak, entry, 'no rule of the config says that a new random value will do for this entry');
  const rule = `{ when: { entry: "${entryName(entry).replace(/#.*$/, '')}" }, do: rotate, mode: approve, grace: 24h }`;
  return { ...byHand, mend: `If its users read it from the vault, add under respond.rules: ${rule}. ${byHand.mend}` };
}

function revocation(leak: Leak, entry: SecretReference | null, revoker: string, mode: ResponseMode): Operation {
  return {
    id: operationId(leak.finding.fingerprint, revoker, '*'),
    leak: placeOf(leak.finding),
    entry: entry === null ? null : entryName(entry),
    driver: null,
    revoker,
    mode,
    graceMs: 0,
    generation: DEFAULT_POLICY,
    steps: ['revoke'],
    why: [`its provider ends a ${revoker} given the credential itself`],
  };
}

/** Users are told before the old value ends where it has a grace, and else when all is done: nothing waits for them. */
export function addNotice(steps: PlannedStep[]): void {
  const grace = steps.indexOf('grace');
  steps.splice(grace === -1 ? steps.length : grace, 0, 'notify');
}

/** A driver named by the config must fit, too: rotating an entry with the wrong one destroys it. */
export function driverFor(entry: SecretReference, named: string | undefined, means: Means): DriverFacts | null {
  const type = means.typeOf(entry.scheme);
  if (type === null) return null;
  return (
    means.drivers.find(
      (driver) => (named === undefined ? !driver.named : named === driver.id) && driver.handles(entry, type),
    ) ?? null
  );
}

function revokesFirst(leak: Leak): boolean {
  return leak.exposed && leak.liveness !== 'dead';
}

function reasonsFor(leak: Leak, driver: DriverFacts, first: boolean): string[] {
  const reasons = [
    first
      ? 'others can read it, so the leaked value dies at once'
      : 'nobody else could read it, so the leaked value stays valid while users move over',
  ];
  if (!driver.overlap) reasons.push('this entry has one value at a time: users must read it anew');
  if (driver.newValue === 'generated') reasons.push('the vault is the only place that is changed');
  if (leak.finding.entry?.current === false) reasons.push('the leaked value is an older version already');
  return reasons;
}

function handOver(leak: Leak, entry: SecretReference | null, why: string): ByHand {
  return {
    leak: placeOf(leak.finding),
    entry: entry === null ? null : entryName(entry),
    why,
    mend: leak.finding.remedy,
  };
}

function placeOf(finding: ReportedFinding): LeakPlace {
  const { fingerprint, ruleId, title, path, startLine, commit } = finding;
  return { fingerprint, ruleId, title, path, line: startLine, commit };
}

function oneEach(leaks: readonly Leak[]): Leak[] {
  const kept = new Map<string, Leak>();
  for (const leak of leaks) {
    const before = kept.get(leak.finding.fingerprint);
    if (before === undefined) kept.set(leak.finding.fingerprint, leak);
    else if (leak.exposed && !before.exposed) kept.set(leak.finding.fingerprint, { ...before, exposed: true });
  }
  return [...kept.values()];
}

function urgentFirst(leaks: readonly Leak[]): Leak[] {
  const urgency = (leak: Leak) => (leak.exposed ? 2 : 0) + (leak.liveness === 'live' ? 1 : 0);
  return [...leaks].sort((a, b) => urgency(b) - urgency(a));
}
