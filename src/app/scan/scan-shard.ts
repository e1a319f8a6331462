import { AppError } from '../../domain/app-error.ts';
import type { ShardShare } from '../../engine/scan/shard.ts';
import type { InputValues } from '../input-values.ts';
import type { ScanPlan } from './scan-range.ts';

/** What a scan can be divided by: the rest is small, or comes as one stream. */
const DIVISIBLE: readonly ScanPlan['target']['kind'][] = ['range', 'history', 'tree', 'nothing'];

/**
 * The share that `--shard` asks for, or `null`.
 * @throws AppError `usage` for what is no shard, or a target that can't be divided
 */
export async function readShare(inputs: InputValues, plan: ScanPlan): Promise<ShardShare | null> {
  const text = inputs.has('shard') ? inputs.text('shard') : null;
  if (text === null) return null;
  const { parseShard, ShardShare } = await import('../../engine/scan/shard.ts');
  const shard = parseShard(text, inputs.word('shard'));
  if (DIVISIBLE.includes(plan.target.kind)) return new ShardShare(shard);
  throw new AppError('usage', `${inputs.word('shard')} divides a history, a commit range or a tree.`, {
    mend: 'sealant scan --history --shard 1/4\nsealant scan --base A --head B --shard 1/4\nsealant scan --tree DIR --shard 1/4',
  });
}
