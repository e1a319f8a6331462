import { join } from 'node:path';
import type { Finding } from '../../domain/finding.ts';
import type { Secret } from '../../domain/secret.ts';
import type { RevealLeak } from '../../engine/respond/apply.ts';
import type { LeakPlace } from '../../engine/respond/plan.ts';
import { runScanJob } from '../scan/scan-job.ts';
import type { ScanSettings } from '../scan/scan-policy.ts';
import { planLocalScan } from '../scan/scan-range.ts';
import type { World } from '../world.ts';

/**
 * Leaked values: those that this run's scan has found, and for a resumed response those that a scan of the commit finds
 * again. Nothing of them is ever kept in a file.
 */
export function leakReader(
  found: readonly Finding[],
  place: { world: Pick<World, 'env' | 'now' | 'stdin'>; top: string; settings: ScanSettings },
): RevealLeak {
  const known = new Map<string, Secret>(found.map(({ fingerprint, secret }) => [fingerprint, secret]));
  return {
    async reveal(leak, signal) {
      const secret = known.get(leak.fingerprint);
      if (secret !== undefined) return secret;
      const { findings } = await runScanJob({ ...place, ...rescanOf(leak, place.top), signal });
      for (const finding of findings) known.set(finding.fingerprint, finding.secret);
      return known.get(leak.fingerprint) ?? null;
    },
  };
}

function rescanOf(leak: LeakPlace, top: string) {
  if (leak.commit === null)
    return { path: join(top, leak.path), onlyBelow: true, plan: planLocalScan({ kind: 'tree' }) };
  const root = { base: null, because: 'It is the first commit.' };
  const target = { kind: 'range', base: `${leak.commit}^`, head: leak.commit, without: [], otherwise: root } as const;
  return { path: top, onlyBelow: false, plan: planLocalScan(target) };
}
