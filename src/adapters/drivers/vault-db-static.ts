import type { Liveness } from '../../domain/lease.ts';
import type { SecretReference } from '../../domain/reference.ts';
import { Secret } from '../../domain/secret.ts';
import { isSameSecret } from '../../engine/respond/correlate.ts';
import type {
  RotationContext,
  RotationDriver,
  RotationStep,
  StepResult,
} from '../../engine/respond/rotation-driver.ts';
import { valueForms } from '../../engine/respond/value-forms.ts';
import type { DriverAccess } from './driver-kind.ts';
import type { LoginProbe } from './login-probe.ts';
import { refused, unexpected, type VaultApi } from './vault-api.ts';

/** What the database engine tells of a static role. */
interface StaticCredentials {
  user: string;
  password: Secret;
  /** When the engine last changed the password. */
  rotated: string;
}

interface Role {
  api: VaultApi;
  mount: string;
  name: string;
  probe: LoginProbe | null;
}
type Failure = Extract<StepResult, { kind: 'failed' }>;

/**
 * Rotates a static role of Vault's or OpenBao's database engine: the engine sets a new password in the database itself,
 * so the old one is dead at once. With a way to log in (`test:` in the config), the database's own refusal proves it.
 * Source: developer.hashicorp.com/vault/api-docs/secret/databases, "Rotate static role credentials".
 */
export function create(access: DriverAccess): RotationDriver {
  const roleOf = async (entry: SecretReference): Promise<Role> => {
    const [, mount, name] = /^(.+)\/static-(?:creds|roles)\/([^/]+)$/.exec(entry.path)!;
    return { api: await access.vault(entry), mount: mount!, name: name!, probe: access.loginProbe(entry) };
  };
  const nothing = async (): Promise<StepResult> => ({ kind: 'skipped', detail: 'a static role has one password' });
  const steps: Readonly<Record<RotationStep, (role: Role, context: RotationContext) => Promise<StepResult>>> = {
    prepare,
    apply,
    test,
    promote: nothing,
    grace: nothing,
    retire: nothing,
    verify,
  };
  return {
    id: 'vault-db-static',
    overlap: false,
    async step(step, context) {
      return steps[step](await roleOf(context.entry), context);
    },
    async liveness(value, context): Promise<Liveness> {
      const role = await roleOf(context.entry);
      const now = await credentials(role, context.signal);
      if ('kind' in now) return 'unknown';
      if (role.probe !== null) return probed(role.probe, now.user, value, context.signal);
      return isSameSecret(value, now.password) ? 'live' : 'dead';
    },
    async rotatedAt(entry, signal) {
      const now = await credentials(await roleOf(entry), signal);
      return 'kind' in now ? null : new Date(now.rotated);
    },
  };
}

async function prepare(role: Role, context: RotationContext): Promise<StepResult> {
  const now = await credentials(role, context.signal);
  if ('kind' in now) return now;
  const notes = { rotated: now.rotated };
  if (context.leaked !== null && !isSameSecret(context.leaked, now.password))
    return { kind: 'done', notes, detail: 'the leaked password is replaced already' };
  return { kind: 'done', notes, detail: `the password of ${now.user} is to be replaced` };
}

async function apply(role: Role, context: RotationContext): Promise<StepResult> {
  const now = await credentials(role, context.signal);
  if ('kind' in now) return now;
  if (isReplaced(now, context)) return { kind: 'done', detail: 'the password is replaced' };
  const answer = await role.api.call('POST', `${role.mount}/rotate-role/${role.name}`, {}, context.signal);
  if (answer.status >= 300)
    return refused(
      answer,
      'rotate the role',
      `path "${role.mount}/rotate-role/${role.name}" { capabilities = ["update"] }`,
    );
  return { kind: 'done', detail: `the database has a new password for ${now.user}` };
}

async function test(role: Role, context: RotationContext): Promise<StepResult> {
  const now = await credentials(role, context.signal);
  if ('kind' in now) return now;
  if (!isReplaced(now, context))
    return {
      kind: 'failed',
      detail: 'the role still has the old password',
      mend: 'Run it again; it rotates once more.',
    };
  if (role.probe === null)
    return { kind: 'done', detail: 'the role has another password (not tried: no test login in the config)' };
  const answer = await role.probe.login(now.user, now.password, context.signal);
  if (answer === 'accepted') return { kind: 'done', detail: 'the database accepts the new password' };
  return {
    kind: 'failed',
    detail:
      answer === 'refused' ? 'the database refuses the new password' : 'the database can’t be reached for a test login',
    mend: 'Check the address of the test login in the config, and the role in the vault.',
  };
}

async function verify(role: Role, context: RotationContext): Promise<StepResult> {
  const now = await credentials(role, context.signal);
  if ('kind' in now) return now;
  if (!isReplaced(now, context))
    return { kind: 'failed', detail: 'the role has the old password again', mend: 'Rotate once more.' };
  if (context.leaked === null || role.probe === null) return { kind: 'done', detail: 'the role has another password' };
  const old = await probed(role.probe, now.user, context.leaked, context.signal);
  if (old === 'dead') return { kind: 'done', detail: 'the database refuses the old password' };
  return {
    kind: 'failed',
    detail:
      old === 'live'
        ? 'the database still accepts the old password'
        : 'the database can’t be reached to try the old password',
    mend:
      old === 'live' ? 'Another user or host rule accepts it: change it in the database.' : 'Run it again when it can.',
  };
}

function isReplaced(now: StaticCredentials, { leaked, notes }: RotationContext): boolean {
  return leaked === null ? now.rotated !== notes.prepare?.['rotated'] : !isSameSecret(leaked, now.password);
}

/** Every normal form of the found value is tried: which one the database knew can't be told any more. */
async function probed(probe: LoginProbe, user: string, value: Secret, signal: AbortSignal): Promise<Liveness> {
  let state: Liveness = 'dead';
  for (const form of valueForms(value.reveal())) {
    const answer = await probe.login(user, new Secret(form, value.label), signal);
    if (answer === 'accepted') return 'live';
    if (answer === 'unreachable') state = 'unknown';
  }
  return state;
}

async function credentials(role: Role, signal: AbortSignal): Promise<StaticCredentials | Failure> {
  const path = `${role.mount}/static-creds/${role.name}`;
  const answer = await role.api.call('GET', path, undefined, signal);
  if (answer.status !== 200)
    return refused(
      answer,
      'read the role’s password',
      `path "${role.mount}/static-creds/${role.name}" { capabilities = ["read"] }`,
    );
  const { username: user, password, last_vault_rotation: rotated } = answer.data;
  if (typeof user !== 'string' || typeof password !== 'string' || typeof rotated !== 'string')
    throw unexpected('a static role');
  return { user, password: new Secret(password, `${role.mount}/static-creds/${role.name}#password`), rotated };
}
