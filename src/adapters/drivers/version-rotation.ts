import type { SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';
import { isSameSecret } from '../../engine/respond/correlate.ts';
import { generateValue } from '../../engine/respond/generate.ts';
import type { RotationContext, RotationDriver, StepResult } from '../../engine/respond/rotation-driver.ts';
import { openedDriver } from './opened-driver.ts';
import { fieldOf, withField } from './secret-document.ts';
import { type Failure, isFailure, type SecretVersion, type VersionedSecret } from './versioned-secret.ts';

/** How often a version is made anew when somebody else writes in between. */
const TRIES = 5;

export interface VersionRotation {
  id: string;
  open(entry: SecretReference, signal: AbortSignal): Promise<VersionedSecret>;
  now(): Date;
}

/** A secret with the versions that it had when the step began. */
interface Opened {
  secret: VersionedSecret;
  versions: readonly SecretVersion[];
  current: SecretVersion;
  now: () => Date;
}

/**
 * Rotates a secret, or one text field of a JSON secret, in a vault that keeps versions. The new value gets a version of its
 * own; the old one stays readable until it is retired. What is to be done is read from the versions, so every step may be
 * repeated.
 */
export function versionRotation({ id, open, now }: VersionRotation): RotationDriver {
  return openedDriver<Opened>({
    id,
    async open(entry, signal) {
      const secret = await open(entry, signal);
      const versions = await secret.versions();
      if (isFailure(versions)) return versions;
      const current = versions.find((version) => version.current);
      return current === undefined ? nothingHandedOut() : { secret, versions, current, now };
    },
    steps: { prepare, apply, test, promote, retire, verify },
    liveness: async (opened, value, context) =>
      (await versionsHolding(opened, value, context)).length > 0 ? 'live' : 'dead',
    rotatedAt: ({ current }) => current.created,
  });
}

async function prepare({ secret, current }: Opened, context: RotationContext): Promise<StepResult> {
  const value = await valueIn(secret, current.id, context);
  if (value === null)
    return {
      kind: 'failed',
      detail: `version ${current.id} has no such field, or it is no text`,
      mend: 'Check #field in the reference.',
    };
  if (context.leaked !== null && !isSameSecret(context.leaked, value))
    return { kind: 'done', detail: `version ${current.id} has replaced the leaked value already` };
  const refusal = await secret.refusal();
  return refusal ?? { kind: 'done', notes: { from: current.id }, detail: `version ${current.id} is to be replaced` };
}

async function apply({ secret, current }: Opened, context: RotationContext): Promise<StepResult> {
  const from = context.notes.prepare?.['from'];
  if (from === undefined) return { kind: 'skipped', detail: 'the leaked value is replaced already' };
  const document = await secret.read(current.id);
  const value = document === null ? null : fieldOf(document, context.entry.field);
  const old = context.leaked ?? (await valueIn(secret, from, context));
  if (current.id !== from && value !== null && (old === null || !isSameSecret(old, value)))
    return { kind: 'done', notes: { to: current.id }, detail: `version ${current.id} has another value` };
  const made = document === null ? null : withField(document, context.entry.field, newValue(context));
  if (made === null) return fieldGone(current);
  const to = await secret.add(made, current.id, context.operation);
  return isFailure(to) ? to : { kind: 'done', notes: { to, base: current.id }, detail: `made version ${to}` };
}

async function test({ secret, current }: Opened, context: RotationContext): Promise<StepResult> {
  const id = context.notes.apply?.['to'] ?? current.id;
  const value = await valueIn(secret, id, context);
  const old = await oldValue(secret, context);
  if (value !== null && (old === null || !isSameSecret(old, value)))
    return { kind: 'done', detail: `version ${id} can be read and is another value` };
  return {
    kind: 'failed',
    detail: `version ${id} can’t be read, or is the old value again`,
    mend: 'Rotate once more.',
  };
}

async function promote(opened: Opened, context: RotationContext): Promise<StepResult> {
  const { secret, now } = opened;
  const { to, base } = context.notes.apply ?? {};
  if (to === undefined || base === undefined || !secret.staged) return handedOut(opened, context);
  const { field } = context.entry;
  const old = await oldValue(secret, context);
  return promoteStaged(secret, { to, base, operation: context.operation, now }, (document, made) => {
    const [theirs, value] = [fieldOf(document, field), fieldOf(made, field)];
    if (theirs !== null && (old === null || !isSameSecret(old, theirs))) return 'replaced';
    return value === null ? null : withField(document, field, value);
  });
}

/**
 * Hands out a version that waits. Where somebody wrote in between, what they changed is kept.
 * @param follow the document that is handed out by now, with the new value of the one that was made; `replaced` where it
 *   has a new value already, `null` where it has no place for one
 */
export async function promoteStaged(
  secret: VersionedSecret,
  { to, base, operation, now }: { to: string; base: string; operation: string; now: () => Date },
  follow: (document: Secret, made: Secret) => Secret | 'replaced' | null,
): Promise<StepResult> {
  let [made, under] = [to, base];
  for (let tries = 0; tries < TRIES; tries++) {
    const result = await secret.promote(made, under);
    if (result === 'done') {
      const promotedAt = now().toISOString();
      return { kind: 'done', notes: { promotedAt }, detail: `version ${made} is handed out` };
    }
    if (result !== 'overtaken') return result;
    const versions = await secret.versions();
    if (isFailure(versions)) return versions;
    const current = versions.find((version) => version.current);
    if (current === undefined) return nothingHandedOut();
    const [document, waiting] = [await secret.read(current.id), await secret.read(made)];
    const next = document === null || waiting === null ? null : follow(document, waiting);
    if (next === 'replaced') {
      const promotedAt = current.created.toISOString();
      return {
        kind: 'done',
        notes: { promotedAt },
        detail: `version ${current.id} has replaced the old value meanwhile`,
      };
    }
    if (next === null) return fieldGone(current);
    const added = await secret.add(next, current.id, operation);
    if (isFailure(added)) return added;
    [made, under] = [added, current.id];
  }
  return {
    kind: 'failed',
    detail: 'others keep writing to this secret',
    mend: 'Run it again when they have finished.',
  };
}

/** A version that is handed out as soon as it is there: this says since when, for the grace. */
async function handedOut(opened: Opened, context: RotationContext): Promise<StepResult> {
  const { versions, current } = opened;
  const last = (await superseded(opened, context)).at(-1);
  const next = last === undefined ? undefined : versions[versions.indexOf(last) + 1];
  const promotedAt = (next ?? current).created.toISOString();
  return { kind: 'done', notes: { promotedAt }, detail: `version ${current.id} is handed out` };
}

async function retire(opened: Opened, context: RotationContext): Promise<StepResult> {
  const old = await superseded(opened, context);
  if (old.length === 0) return { kind: 'done', detail: 'no readable version holds the old value' };
  const done = await opened.secret.retire(old, context.leaked !== null);
  return isFailure(done) ? done : { kind: 'done', detail: done };
}

async function verify(opened: Opened, context: RotationContext): Promise<StepResult> {
  const { secret, current } = opened;
  const left = await superseded(opened, context);
  const value = await valueIn(secret, current.id, context);
  const again = value !== null && context.leaked !== null && isSameSecret(context.leaked, value);
  if (left.length === 0 && !again) return { kind: 'done', detail: 'no version that is handed out holds the old value' };
  return {
    kind: 'failed',
    detail: 'the old value is still in the vault',
    mend: 'Somebody wrote it again meanwhile. Rotate once more.',
  };
}

/** Older versions that hold the leaked value (proven by comparing), or, in a scheduled rotation, the one that was replaced. */
async function superseded(opened: Opened, context: RotationContext): Promise<SecretVersion[]> {
  const holding =
    context.leaked === null
      ? opened.versions.filter(({ id }) => id === context.notes.prepare?.['from'])
      : await versionsHolding(opened, context.leaked, context);
  return holding.filter(({ current }) => !current);
}

async function versionsHolding(
  { secret, versions }: Opened,
  value: Secret,
  context: RotationContext,
): Promise<SecretVersion[]> {
  const holding: SecretVersion[] = [];
  for (const version of versions) {
    const stored = await valueIn(secret, version.id, context);
    if (stored !== null && isSameSecret(value, stored)) holding.push(version);
  }
  return holding;
}

async function valueIn(secret: VersionedSecret, id: string, { entry }: RotationContext): Promise<Secret | null> {
  const document = await secret.read(id);
  return document === null ? null : fieldOf(document, entry.field);
}

async function oldValue(secret: VersionedSecret, context: RotationContext): Promise<Secret | null> {
  const from = context.notes.prepare?.['from'];
  return context.leaked ?? (from === undefined ? null : valueIn(secret, from, context));
}

function newValue({ policy }: RotationContext): Secret {
  return generateValue(policy, 'new value');
}

function nothingHandedOut(): Failure {
  return {
    kind: 'failed',
    detail: 'the secret has no version that is handed out',
    mend: 'Store a value in it, then run it again.',
  };
}

function fieldGone({ id }: SecretVersion): Failure {
  return {
    kind: 'failed',
    detail: `version ${id} no longer has the field`,
    mend: 'Somebody changed the secret meanwhile: look at it, then run it again.',
  };
}
