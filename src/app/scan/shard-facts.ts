import type { Receipt } from '../../domain/receipt.ts';
import { VERSION } from '../version.ts';
import type { ScanPolicy, ScanSettings } from './scan-policy.ts';

/** What else has to be the same in all shards of one scan: the range, and whatever judges it. */
export function shardFacts(
  { source, base, head }: Pick<Receipt, 'source' | 'base' | 'head'>,
  ruleset: string,
  policy: ScanPolicy,
  settings: ScanSettings,
): readonly unknown[] {
  const { config, failOn, minConfidence, maxBytes, archives, baseline } = policy;
  const suppressed = [...baseline.keys()].sort();
  return [
    VERSION,
    source,
    base,
    head,
    ruleset,
    failOn,
    minConfidence,
    maxBytes,
    archives,
    settings.exclude,
    config.scan,
    suppressed,
  ];
}
