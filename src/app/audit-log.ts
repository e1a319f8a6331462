import { resolve } from 'node:path';
import { type AuditLog, noAudit } from '../domain/audit.ts';
import type { World } from './world.ts';

/** An audit log whose last entry can be told in the job's summary; `head` is `null` before the first entry. */
export interface RunAudit extends AuditLog {
  readonly head: { seq: number; hash: string } | null;
}

/** The run's audit log: the file named by `--audit` or the config, or none. */
export async function openAuditLog(world: World, path: string | null): Promise<RunAudit> {
  if (path === null) return { ...noAudit, head: null };
  const { openAuditFile } = await import('../adapters/audit/audit-file.ts');
  const { env } = world;
  const context = {
    actor: env['GITHUB_ACTOR'] ?? env['USER'] ?? env['USERNAME'] ?? null,
    run: env['GITHUB_RUN_ID'] ?? null,
    repo: env['GITHUB_REPOSITORY'] ?? null,
    sha: env['GITHUB_SHA'] ?? null,
  };
  return openAuditFile(resolve(world.cwd, path), context, () => world.now());
}
