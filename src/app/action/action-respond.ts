import { AppError } from '../../domain/app-error.ts';
import { requireTrust } from '../../engine/respond/trust.ts';
import type { RunAudit } from '../audit-log.ts';
import { requireVaultTrust, whyUntrusted } from '../event-trust.ts';
import { JOURNAL_PATH, type RespondResult, runRespondJob } from '../respond/respond-job.ts';
import type { RespondJob } from '../respond/respond-request.ts';
import { readRunFacts } from '../respond/run-facts.ts';
import { readScanSettings } from '../scan/scan-inputs.ts';
import type { ActionContext } from './action-context.ts';
import type { ActionScan } from './action-scan.ts';

export interface ActionResponse extends RespondResult {
  /** Whether anything was to be carried out, not just planned. */
  acted: boolean;
}

export type RespondChoice = 'report' | 'plan' | 'apply';

/** What a response works on. */
export interface RespondWork extends Pick<RespondJob, 'what' | 'top' | 'config' | 'findings'> {
  audit: RunAudit;
}

/**
 * Says which vault entries leaked and what would be done, or does it.
 * @throws AppError `trust` where this event may not act; `vault`, `config`, `provider`
 */
export async function respondForAction(
  context: ActionContext,
  work: RespondWork,
  acted: boolean,
): Promise<ActionResponse> {
  const { inputs, event, job, world, signal } = context;
  requireVaultTrust(event, 'No vault is asked here, and nothing is rotated');
  const facts = await readRunFacts(world, inputs.flag('approve'));
  const { withInputs } = await import('../providers.ts');
  const result = await runRespondJob({
    world,
    ...work,
    config: { ...work.config, providers: withInputs(work.config.providers, inputs, world.env) },
    settings: readScanSettings(inputs, world.cwd),
    only: inputs.text('finding'),
    ...facts,
    act: acted,
    identity: job.identity,
    githubToken: context.token,
    mask: (secret) => job.mask(secret),
    remember: (handle) => job.rememberUntilDone(handle),
    journal: inputs.text('journal') ?? JOURNAL_PATH,
    signal,
  });
  return { ...result, acted };
}

/** A response, or why there is none: nothing of it may keep the scan from being told. */
export interface Responded {
  response: ActionResponse | null;
  failure: unknown;
}

const NO_RESPONSE: Responded = { response: null, failure: null };

/**
 * The root action's response to its own scan: what may not be done here, or can't, is told and never hides the scan.
 * Nothing of a change from outside makes this run log in to a vault.
 */
export async function respondToScan(context: ActionContext, scan: ActionScan, audit: RunAudit): Promise<Responded> {
  if (scan.findings.length === 0) return NO_RESPONSE;
  const why = whyUntrusted(context.event);
  if (why !== null) {
    context.job.warn(`No vault is asked about these findings, and nothing is rotated: ${why}.`);
    return NO_RESPONSE;
  }
  const work = { what: 'findings', top: scan.root, config: scan.config, findings: scan.findings, audit } as const;
  const acts = context.inputs.choice<RespondChoice>('respond') === 'apply' && (await mayAct(context));
  try {
    return { response: await respondForAction(context, work, acts), failure: null };
  } catch (error) {
    const isUnreachable = error instanceof AppError && (error.code === 'vault' || error.code === 'provider');
    if (acts || !isUnreachable) return { response: null, failure: error };
    // A plan is a courtesy: a vault that can't be asked (no `id-token: write`, say) leaves the findings as they are.
    context.job.warn(`The findings could not be compared with the vault: ${error.message} ${error.mend}`);
    return NO_RESPONSE;
  }
}

/** One workflow for pushes and pull requests is usual: where a change is not merged yet, its response is only planned. */
async function mayAct({ inputs, job, world }: ActionContext): Promise<boolean> {
  const { trust } = await readRunFacts(world, inputs.flag('approve'));
  try {
    requireTrust(trust);
    return true;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'trust') throw error;
    job.warn(`${error.message} It is only planned. ${error.mend}`);
    return false;
  }
}
