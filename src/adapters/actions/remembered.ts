import type { Lease } from '../../domain/lease.ts';
import type { ReleaseHandle } from '../../engine/inject/vault-provider.ts';

export type RevocableLease = Extract<Lease, { kind: 'revocable' }>;

/** What `main` leaves for `post`: one record per thing that must be given back, deleted or blanked. */
export type Remembered =
  | { kind: 'session'; handle: ReleaseHandle }
  | { kind: 'lease'; lease: RevocableLease; handle: ReleaseHandle | null }
  | { kind: 'folder'; path: string }
  /** `digest` (`KEY:HMAC`, hex) tells whether the variable still holds what was injected; absent where that is no secret. */
  | { kind: 'variable'; name: string; digest?: string }
  /** A step output, which `post` can't read elsewhere. Masked before it is saved. */
  | { kind: 'output'; name: string; value: string }
  /** When everything was handed over, in ms since 1970: what changes from then on is looked into. */
  | { kind: 'injected'; at: number }
  /** The audit log that post goes on with. */
  | { kind: 'audit'; path: string }
  /** Given back by `main` itself. */
  | { kind: 'done' };

const KINDS: readonly string[] = [
  'session',
  'lease',
  'folder',
  'variable',
  'output',
  'injected',
  'audit',
  'done',
] satisfies Remembered['kind'][];

/** The runner gives `post` what `main` saved, as variables `STATE_<name>`. */
export const STATE_PREFIX = 'remembered_';

/** Everything that `main` remembered, oldest first. A record that can't be read is `null`: something is left behind then. */
export function recall(env: Readonly<Record<string, string | undefined>>): readonly (Remembered | null)[] {
  const prefix = `STATE_${STATE_PREFIX}`;
  return Object.keys(env)
    .filter((name) => name.startsWith(prefix))
    .sort((a, b) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length)))
    .map((name) => parse(env[name] ?? ''));
}

function parse(text: string): Remembered | null {
  try {
    const record = JSON.parse(text) as Remembered;
    if (record.kind === 'lease') return { ...record, lease: revived(record.lease) };
    return KINDS.includes(record.kind) ? record : null;
  } catch {
    return null;
  }
}

/** JSON turned the date into text. */
function revived(lease: RevocableLease): RevocableLease {
  return { ...lease, expiresAt: lease.expiresAt === null ? null : new Date(lease.expiresAt) };
}
