import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { neutralLine } from '../../domain/neutral-text.ts';
import type { RespondJob } from './respond-request.ts';

type Sought = Pick<RespondJob, 'what' | 'config' | 'top' | 'journal' | 'findings'>;

/**
 * What a response looked for and where, as a sentence without its end, for one that has nothing to do.
 * @param dropped how many unfinished rotations the config has no vault or driver for any more
 */
export function whatWasSought({ what, config, top, journal, findings }: Sought, dropped: number): string {
  if (what === 'findings') return findings.length === 0 ? 'the scan found no leak' : 'no leak is left to respond to';
  if (what === 'due')
    return config.respond.schedule.length === 0
      ? 'the config has no respond.schedule, so nothing ever falls due'
      : `none of the ${config.respond.schedule.length} entries of respond.schedule is due`;
  const place = neutralLine(resolve(top, journal));
  if (!existsSync(resolve(top, journal)))
    return `there is no journal ${place}; where each job gets a new machine, keep it in a cache`;
  if (dropped === 0) return `the journal ${place} has no unfinished rotation`;
  return `the journal ${place} has ${dropped} unfinished, for which the config has no vault or driver any more`;
}
