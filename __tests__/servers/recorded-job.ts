import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentIdentity } from '../../src/adapters/exec/environment-identity.ts';
import type { AuditEvent, AuditLog } from '../../src/domain/audit.ts';
import type { EnvName } from '../../src/engine/inject/env-name.ts';
import type { JobEnvironment } from '../../src/engine/inject/job-environment.ts';
import { MaskBook, type MaskedSecret } from '../../src/engine/inject/masked-secret.ts';
import type { IdentitySource, ReleaseHandle, RevocableLease } from '../../src/engine/inject/vault-provider.ts';

/** A job that writes down, in order, what it was asked to do; its identity is asked for at a real token endpoint. */
export class RecordedJob implements JobEnvironment, AuditLog {
  readonly identity: IdentitySource;
  /** `session`, `lease ID`, `mask`, `export NAME`, … in order. */
  readonly steps: string[] = [];
  readonly masks: string[] = [];
  readonly values = new Map<string, string>();
  readonly warnings: string[] = [];
  readonly events: AuditEvent[] = [];
  readonly handles: ReleaseHandle[] = [];
  readonly leases: RevocableLease[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'sealant-job-'));

  constructor(env: Readonly<Record<string, string | undefined>>) {
    const book = new MaskBook((forms) => this.registerMasks(forms));
    this.identity = environmentIdentity(env, (secret) => void book.mask(secret), new AbortController().signal);
  }

  registerMasks(forms: readonly string[]): void {
    this.masks.push(...forms);
    this.steps.push('mask');
  }

  exportVariable(name: EnvName, secret: MaskedSecret): void {
    this.values.set(name, secret.reveal());
    this.steps.push(`export ${name}`);
  }

  setOutput(name: EnvName, secret: MaskedSecret): void {
    this.values.set(name, secret.reveal());
    this.steps.push(`output ${name}`);
  }

  writeFile(name: EnvName, secret: MaskedSecret): string {
    const path = join(this.folder, name);
    writeFileSync(path, Buffer.from(secret.reveal(), secret.encoding), { mode: 0o600, flag: 'wx' });
    this.steps.push(`file ${name} ${(statSync(path).mode & 0o777).toString(8)}`);
    return path;
  }

  exportPlain(name: EnvName, text: string): void {
    this.values.set(name, text);
    this.steps.push(`plain ${name}`);
  }

  rememberSession(handle: ReleaseHandle): void {
    this.handles.push(handle);
    this.steps.push('session');
  }

  rememberLease(lease: RevocableLease): void {
    this.leases.push(lease);
    this.steps.push('lease');
  }

  warn(message: string): void {
    this.warnings.push(message);
  }

  record(event: AuditEvent): void {
    this.events.push(event);
  }

  delete(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
