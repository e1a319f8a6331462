import { parseReference, type SecretReference } from '../../domain/reference.ts';
import { entryName } from './entry-pattern.ts';
import { DEFAULT_POLICY, parsePolicy } from './generate.ts';
import { operationId } from './operation-id.ts';
import { addNotice, driverFor, type Means, type Operation, type PlannedStep } from './plan.ts';
import type { ResponsePolicy, ScheduleRule } from './policy.ts';
import { ROTATION_STEPS } from './rotation-driver.ts';

/** A scheduled entry that isn't rotated, and why. */
export interface NotDue {
  entry: string;
  why: string;
}

/**
 * What `respond.schedule` says is due: entries whose value is older than allowed.
 * @param rotatedAt when an entry's current value was made; `null` where its vault can't tell, which counts as due
 */
export async function planSchedule(
  policy: ResponsePolicy,
  means: Means,
  now: Date,
  rotatedAt: (entry: SecretReference, driver: string) => Promise<Date | null>,
): Promise<{ operations: readonly Operation[]; notDue: readonly NotDue[] }> {
  const operations: Operation[] = [];
  const notDue: NotDue[] = [];
  for (const rule of policy.schedule) {
    const entry = parseReference(rule.entry);
    const driver = driverFor(entry, rule.driver, means);
    if (driver === null) {
      notDue.push({ entry: rule.entry, why: 'no driver fits this entry' });
      continue;
    }
    const since = await rotatedAt(entry, driver.id);
    const dueAt = since === null ? null : new Date(since.getTime() + rule.maxAgeMs);
    if (dueAt !== null && dueAt > now) notDue.push({ entry: rule.entry, why: `it is due at ${dueAt.toISOString()}` });
    else operations.push(scheduledRotation(rule, entry, driver, means, since));
  }
  return { operations, notDue };
}

function scheduledRotation(
  rule: ScheduleRule,
  entry: SecretReference,
  driver: { id: string; overlap: boolean },
  { day, notifies }: Means,
  since: Date | null,
): Operation {
  const steps: PlannedStep[] = ROTATION_STEPS.filter((step) => step !== 'grace' || driver.overlap);
  if (notifies) addNotice(steps);
  return {
    id: operationId(null, entryName(entry), day),
    leak: null,
    entry: entryName(entry),
    driver: driver.id,
    revoker: null,
    mode: rule.mode,
    graceMs: driver.overlap ? rule.graceMs : 0,
    generation: rule.policy === undefined ? DEFAULT_POLICY : parsePolicy(rule.policy),
    steps,
    why: [since === null ? 'its age is not known' : `its value is from ${since.toISOString()}`],
  };
}
