import { AppError } from '../domain/app-error.ts';
import type { Receipt } from '../domain/receipt.ts';
import type { ShardShare } from '../engine/scan/shard.ts';
import type { InputValues } from './input-values.ts';
import type { ScanPolicy, ScanSettings } from './scan-policy.ts';
import type { ScanPlan } from './scan-range.ts';
import { VERSION } from './version.ts';

/** What a scan can be divided by: the rest is small, or comes as one stream. */
const DIVISIBLE: readonly ScanPlan['target']['kind'][] = ['range', 'history', 'tree', 'nothing'];

/**
 * The share that `--shard` asks for, or `null`.
 * @throws AppError `usage` for what is no shard, or a target that can't be divided
 */
export async function readShare(inputs: InputValues, plan: ScanPlan): Promise<ShardShare | null> {
  const text = inputs.has('shard') ? inputs.text('shard') : null;
  if (text === null) return null;
  const { parseShard, ShardShare } = await import('../engine/scan/shard.ts');
  const shard = parseShard(text, inputs.word('shard'));
  if (DIVISIBLE.includes(plan.target.kind)) return new ShardShare(shard);
  throw new AppError('usage', `${inputs.word('shard')} divides a history, a commit range or a tree.`, {
    mend: 'sealant scan --history --shard 1/4\nsealant scan --base A --head B --shard 1/4\nsealant scan --tree DIR --shard 1/4',
  });
}

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
