import type { HistoryOutcome } from '../../adapters/github/complete-history.ts';
import type { Secret } from '../../domain/secret.ts';
import { askedRange, readScanSettings } from '../scan/scan-inputs.ts';
import { runScanJob, type ScanResult } from '../scan/scan-job.ts';
import { type AskedRange, planEventScan, type ScanPlan } from '../scan/scan-range.ts';
import { readShare } from '../scan/scan-shard.ts';
import type { ActionContext } from './action-context.ts';

export interface ActionScan extends ScanResult {
  plan: ScanPlan;
}

/** Scans what the event brings, after fetching what a shallow checkout lacks for it. */
export async function scanForAction(context: ActionContext): Promise<ActionScan> {
  const { inputs, event, world, signal } = context;
  const plan = planEventScan(event, askedRange(inputs, inputs.choice<AskedRange['what']>('what')));
  await fetchWhatLacks(context, plan);
  const settings = readScanSettings(inputs, world.cwd);
  const share = await readShare(inputs, plan);
  const result = await runScanJob({ world, path: world.cwd, onlyBelow: false, plan, share, settings, signal });
  return { ...result, plan };
}

/** A fetch that fails is no error yet: the scan then says what it could not see, and is incomplete. */
async function fetchWhatLacks(context: ActionContext, plan: ScanPlan): Promise<void> {
  const { token, event, job, world } = context;
  const range = wantedHistory(plan, event.sha);
  if (token === null || range === null || event.repository === '') return;
  const outcome = await completeHistoryOf(context, token, range);
  if (outcome.kind === 'fetched')
    world.stdout.write(`Fetched what the checkout lacked (${outcome.depth ?? 'all'} commits deep).\n`);
  if (outcome.kind === 'failed')
    job.warn(`What the checkout lacks could not be fetched: ${outcome.why}. Check out with “fetch-depth: 0”.`);
}

async function completeHistoryOf(
  { event, world, signal }: ActionContext,
  token: Secret,
  range: { base: string | null; head: string },
): Promise<HistoryOutcome> {
  const { completeHistory } = await import('../../adapters/github/complete-history.ts');
  return completeHistory({
    directory: world.cwd,
    env: world.env,
    ...range,
    remote: `${event.serverUrl}/${event.repository}`,
    token,
    // The API's client is large, and mostly nothing is lacking.
    async compare(asked) {
      const { compareCommits, openGitHub } = await import('../../adapters/github/client.ts');
      const { env } = world;
      const client = openGitHub({ apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', token, env });
      return compareCommits(client, event.repository, asked, signal);
    },
  });
}

/** Names that can be fetched from GitHub: full hashes, and branches of the remote. */
const FETCHABLE = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|refs\/remotes\/origin\/[^\s:^~?*[\\]+)$/;

function wantedHistory({ target }: ScanPlan, sha: string): { base: string | null; head: string } | null {
  if (target.kind === 'history') return FETCHABLE.test(sha) ? { base: null, head: sha } : null;
  if (target.kind !== 'range' || !FETCHABLE.test(target.head)) return null;
  return target.base === null || FETCHABLE.test(target.base) ? { base: target.base, head: target.head } : null;
}
