import type { Liveness } from '../../domain/lease.ts';
import type { SecretReference } from '../../domain/reference.ts';
import { isSameSecret } from '../../engine/respond/correlate.ts';
import { generateValue } from '../../engine/respond/generate.ts';
import type {
  RotationContext,
  RotationDriver,
  RotationStep,
  StepResult,
} from '../../engine/respond/rotation-driver.ts';
import {
  addVersion,
  currentOf,
  destroyVersion,
  type FieldAddress,
  nameOf,
  promoteVersion,
  type VaultDocument,
  type VaultVersion,
  versionsOf,
} from '../vaults/embedded/vault-document.ts';
import type { VaultFile } from '../vaults/embedded/vault-file.ts';
import { DEFAULT_FIELD } from '../vaults/embedded-vault.ts';
import type { DriverAccess } from './driver-kind.ts';

/**
 * Rotates an entry of the embedded vault. The new value lies there as `pending` under the operation's id until it is
 * promoted; the leaked version stays readable by number until it is retired. What is to be done is read from the file,
 * so every step may be repeated.
 */
export function create(access: DriverAccess): RotationDriver {
  const open = (context: RotationContext) => access.embedded(context.entry);
  const steps: Readonly<Record<RotationStep, (context: RotationContext) => Promise<StepResult>>> = {
    prepare: async (context) => prepare(await open(context), context, access.now()),
    apply: async () => ({ kind: 'skipped', detail: 'the vault itself is all there is to change' }),
    test: async (context) => test(await open(context), context),
    promote: async (context) => promote(await open(context), context, access.now()),
    grace: async () => ({ kind: 'skipped', detail: 'counted by the response' }),
    retire: async (context) => retire(await open(context), context, access.now()),
    verify: async (context) => verify(await open(context), context),
  };
  return {
    id: 'embedded',
    overlap: true,
    step: (step, context) => steps[step](context),
    async liveness(value, context): Promise<Liveness> {
      const versions = versionsOf(await (await open(context)).read(), addressOf(context.entry));
      return versions.some((version) => version.value !== null && isSameSecret(value, version.value)) ? 'live' : 'dead';
    },
    async rotatedAt(entry) {
      const current = currentOf(await (await access.embedded(entry)).read(), addressOf(entry));
      return current === null ? null : new Date(current.created);
    },
  };
}

async function prepare(file: VaultFile, context: RotationContext, at: Date): Promise<StepResult> {
  const address = addressOf(context.entry);
  const after = await file.update((document) => {
    if (currentOf(document, address) === null || isReplaced(document, context) || ours(document, context))
      return document;
    const value = generateValue(context.policy, nameOf(address));
    return addVersion(document, address, value, { state: 'pending', at, operation: context.operation });
  });
  const current = currentOf(after, address);
  if (current === null)
    return {
      kind: 'failed',
      detail: `${nameOf(address)} has no current value`,
      mend: `Set one: sealant vault set '${nameOf(address)}'`,
    };
  const made = ours(after, context);
  if (made === null)
    return {
      kind: 'done',
      notes: { to: String(current.version) },
      detail: `version ${current.version} has replaced the leaked value already`,
    };
  const from = versionsOf(after, address).findLast(
    (version) => version.version < made.version && version.state !== 'pending',
  );
  return {
    kind: 'done',
    notes: { from: String(from?.version), to: String(made.version) },
    detail: `made version ${made.version}`,
  };
}

async function test(file: VaultFile, context: RotationContext): Promise<StepResult> {
  const made = versionNumbered(await file.read(), context, toVersion(context));
  if (made?.value && (context.leaked === null || !isSameSecret(context.leaked, made.value)))
    return { kind: 'done', detail: `version ${made.version} can be read and is another value` };
  return {
    kind: 'failed',
    detail: 'the new version can’t be read back, or is the leaked value',
    mend: 'Run it again.',
  };
}

async function promote(file: VaultFile, context: RotationContext, at: Date): Promise<StepResult> {
  const to = toVersion(context);
  const after = await file.update((document) => {
    const current = currentOf(document, addressOf(context.entry));
    // A newer value that somebody set meanwhile isn't pushed aside.
    return current !== null && current.version >= to
      ? document
      : promoteVersion(document, addressOf(context.entry), to, at);
  });
  const current = currentOf(after, addressOf(context.entry))!;
  return { kind: 'done', notes: { promotedAt: current.since }, detail: `version ${current.version} is handed out` };
}

async function retire(file: VaultFile, context: RotationContext, at: Date): Promise<StepResult> {
  const address = addressOf(context.entry);
  const retired: number[] = [];
  await file.update((document) =>
    superseded(document, context).reduce((before, { version }) => {
      retired.push(version);
      return destroyVersion(before, address, version, at);
    }, document),
  );
  if (retired.length === 0) return { kind: 'done', detail: 'no readable version holds the old value' };
  return { kind: 'done', detail: `destroyed ${retired.map((version) => `version ${version}`).join(', ')}` };
}

async function verify(file: VaultFile, context: RotationContext): Promise<StepResult> {
  const document = await file.read();
  const left = superseded(document, context);
  const current = currentOf(document, addressOf(context.entry));
  const leakedAgain = current?.value && context.leaked !== null && isSameSecret(context.leaked, current.value);
  if (left.length === 0 && current !== null && !leakedAgain)
    return {
      kind: 'done',
      detail: `only version ${current.version} is handed out; no readable version holds the old value`,
    };
  return {
    kind: 'failed',
    detail: 'the old value is still in the vault',
    mend: 'Somebody set it again meanwhile. Rotate once more: sealant rotate --apply',
  };
}

/** Versions that hold the leaked value (proven by comparing), or, in a scheduled rotation, the one that was replaced. */
function superseded(document: VaultDocument, context: RotationContext): VaultVersion[] {
  return versionsOf(document, addressOf(context.entry)).filter((version) => {
    if (version.value === null || version.state === 'current') return false;
    // Made by a rotation that nobody will go on with: a later one has been promoted.
    if (version.state === 'pending') return version.version < toVersion(context);
    if (context.leaked !== null) return isSameSecret(context.leaked, version.value);
    return String(version.version) === context.notes.prepare?.['from'];
  });
}

/** Whether the leaked value isn't the current one any more. */
function isReplaced(document: VaultDocument, context: RotationContext): boolean {
  const current = currentOf(document, addressOf(context.entry));
  return context.leaked !== null && current?.value != null && !isSameSecret(context.leaked, current.value);
}

/** The version that this operation made. */
function ours(document: VaultDocument, context: RotationContext): VaultVersion | null {
  return (
    versionsOf(document, addressOf(context.entry)).find((version) => version.operation === context.operation) ?? null
  );
}

function versionNumbered(document: VaultDocument, context: RotationContext, number: number): VaultVersion | null {
  return versionsOf(document, addressOf(context.entry)).find((version) => version.version === number) ?? null;
}

function toVersion(context: RotationContext): number {
  return Number(context.notes.prepare?.['to']);
}

function addressOf(entry: SecretReference): FieldAddress {
  return { path: entry.path, field: entry.field ?? DEFAULT_FIELD };
}
