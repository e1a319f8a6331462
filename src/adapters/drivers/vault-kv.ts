import type { SecretReference } from '../../domain/reference.ts';
import type { Secret } from '../../domain/secret.ts';
import { isSameSecret } from '../../engine/respond/correlate.ts';
import { generateValue } from '../../engine/respond/generate.ts';
import type { RotationContext, RotationDriver, StepResult } from '../../engine/respond/rotation-driver.ts';
import type { DriverAccess } from './driver-kind.ts';
import { openedDriver } from './opened-driver.ts';
import { type KvEntry, type KvMetadata, type KvVersion, openKvEntry } from './vault-kv-store.ts';
import type { Failure } from './versioned-secret.ts';

/** How often a write is tried anew when somebody else wrote in between. */
const WRITE_TRIES = 5;

interface Kv {
  entry: KvEntry;
  metadata: KvMetadata;
}

/**
 * Rotates a field in a KV v2 engine of Vault or OpenBao: a new version by check-and-set, the leaked versions destroyed
 * after the grace. What is to be done is read from the versions themselves, so every step may be repeated.
 * Source: developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2.
 */
export function create(access: DriverAccess): RotationDriver {
  return openedDriver<Kv>({
    id: 'vault-kv',
    open: (entry, signal) => open(access, entry, signal),
    steps: { prepare, apply, test, promote, retire, verify },
    liveness: async (kv, value) => ((await versionsHolding(kv, value)).length > 0 ? 'live' : 'dead'),
    rotatedAt(kv) {
      const current = versionNumbered(kv, kv.metadata.current);
      return current === undefined ? null : new Date(current.created);
    },
  });
}

async function open(access: DriverAccess, reference: SecretReference, signal: AbortSignal): Promise<Kv | Failure> {
  const entry = await openKvEntry(await access.vault(reference), reference, signal);
  if ('kind' in entry) return entry;
  const metadata = await entry.metadata();
  return 'kind' in metadata ? metadata : { entry, metadata };
}

async function prepare(kv: Kv, { leaked }: RotationContext): Promise<StepResult> {
  const { current } = kv.metadata;
  const value = await kv.entry.read(current);
  if (value === null)
    return {
      kind: 'failed',
      detail: `version ${current} has no such field, or it is no text`,
      mend: 'Check #field in the reference.',
    };
  if (leaked !== null && !isSameSecret(leaked, value))
    return { kind: 'done', detail: `version ${current} has replaced the leaked value already` };
  return { kind: 'done', notes: { from: String(current) }, detail: `version ${current} is to be replaced` };
}

async function apply(kv: Kv, context: RotationContext): Promise<StepResult> {
  const from = fromVersion(context);
  if (from === null) return { kind: 'skipped', detail: 'the leaked value is replaced already' };
  const old = context.leaked ?? (await kv.entry.read(from));
  let { current } = kv.metadata;
  for (let tries = 0; tries < WRITE_TRIES; tries++) {
    const value = await kv.entry.read(current);
    if (current > from && value !== null && (old === null || !isSameSecret(old, value)))
      return { kind: 'done', notes: { to: String(current) }, detail: `version ${current} has another value` };
    const written = await kv.entry.write(generateValue(context.policy, 'new value'), current);
    if (typeof written === 'number')
      return { kind: 'done', notes: { to: String(written) }, detail: `wrote version ${written}` };
    if (written !== 'conflict') return written;
    const metadata = await kv.entry.metadata();
    if ('kind' in metadata) return metadata;
    current = metadata.current;
  }
  return { kind: 'failed', detail: 'others keep writing to this entry', mend: 'Run it again when they have finished.' };
}

async function test(kv: Kv, context: RotationContext): Promise<StepResult> {
  const { current } = kv.metadata;
  const value = await kv.entry.read(current);
  const from = fromVersion(context);
  const old = context.leaked ?? (from === null ? null : await kv.entry.read(from));
  if (value !== null && (old === null || !isSameSecret(old, value)))
    return { kind: 'done', detail: `version ${current} can be read and is another value` };
  return {
    kind: 'failed',
    detail: `version ${current} can’t be read, or is the old value again`,
    mend: 'Rotate once more.',
  };
}

/** A new version is current at once; this step says since when, for the grace. */
async function promote(kv: Kv, context: RotationContext): Promise<StepResult> {
  const old = await superseded(kv, context);
  const last = old.at(-1);
  const next = kv.metadata.versions.find(({ number }) => last !== undefined && number > last.number);
  const since = next ?? versionNumbered(kv, kv.metadata.current)!;
  const promotedAt = new Date(since.created).toISOString();
  return { kind: 'done', notes: { promotedAt }, detail: `version ${kv.metadata.current} is handed out` };
}

async function retire(kv: Kv, context: RotationContext): Promise<StepResult> {
  const old = await superseded(kv, context);
  const numbers = old.map(({ number }) => number);
  if (numbers.length === 0) return { kind: 'done', detail: 'no readable version holds the old value' };
  const refusal = await kv.entry.destroy(numbers);
  return refusal ?? { kind: 'done', detail: `destroyed ${numbers.map((number) => `version ${number}`).join(', ')}` };
}

async function verify(kv: Kv, context: RotationContext): Promise<StepResult> {
  const old = await superseded(kv, context);
  const value = await kv.entry.read(kv.metadata.current);
  const again = value !== null && context.leaked !== null && isSameSecret(context.leaked, value);
  if (old.length > 0 || again)
    return {
      kind: 'failed',
      detail: 'the old value is still in the vault',
      mend: 'Somebody wrote it again meanwhile. Rotate once more.',
    };
  const hidden = kv.metadata.versions.filter((version) => version.deleted && !version.destroyed).length;
  const rest = hidden === 0 ? '' : `; ${hidden} deleted ${hidden === 1 ? 'version' : 'versions'} could not be compared`;
  return { kind: 'done', detail: `no readable version holds the old value${rest}` };
}

/** Older versions that hold the leaked value (proven by comparing), or, in a scheduled rotation, the one that was replaced. */
async function superseded(kv: Kv, context: RotationContext): Promise<KvVersion[]> {
  const { current } = kv.metadata;
  if (context.leaked !== null)
    return (await versionsHolding(kv, context.leaked)).filter(({ number }) => number !== current);
  const from = fromVersion(context);
  return readable(kv).filter(({ number }) => number === from && number !== current);
}

async function versionsHolding(kv: Kv, value: Secret): Promise<KvVersion[]> {
  const holding: KvVersion[] = [];
  for (const version of readable(kv)) {
    const stored = await kv.entry.read(version.number);
    if (stored !== null && isSameSecret(value, stored)) holding.push(version);
  }
  return holding;
}

function readable(kv: Kv): KvVersion[] {
  return kv.metadata.versions.filter((version) => !version.destroyed && !version.deleted);
}

function versionNumbered(kv: Kv, number: number): KvVersion | undefined {
  return kv.metadata.versions.find((version) => version.number === number);
}

function fromVersion(context: RotationContext): number | null {
  const from = context.notes.prepare?.['from'];
  return from === undefined ? null : Number(from);
}
