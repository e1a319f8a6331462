import type { Delivered } from '../../engine/inject/inject.ts';
import type { Delivery } from '../../engine/inject/request.ts';
import type { RunAudit } from '../audit-log.ts';
import type { Config } from '../config/config.ts';
import { requireInjectTrust } from '../event-trust.ts';
import type { ActionContext } from './action-context.ts';

/** Whether this step asks for secrets. */
export function asksForSecrets({ inputs }: ActionContext): boolean {
  return inputs.has('profile') || inputs.has('secrets');
}

/**
 * Hands the job its secrets; `post` gives them back.
 * @param directory where relative paths of the config start
 * @throws AppError `trust` on events that may have none; `vault`, `config`, `usage`
 */
export async function injectForAction(
  context: ActionContext,
  config: Config,
  directory: string,
  audit: RunAudit,
): Promise<readonly Delivered[]> {
  const { inputs, event, job, world, signal } = context;
  requireInjectTrust(event);
  const [{ requestsOf }, { createProviders }, { inject }] = await Promise.all([
    import('../commands/inject.ts'),
    import('../providers.ts'),
    import('../../engine/inject/inject.ts'),
  ]);
  const requests = requestsOf(inputs, config, inputs.choice<Delivery>('export-to'));
  const providers = await createProviders(config, inputs, { env: world.env, directory });
  const now = () => world.now();
  job.guards = inputs.choice('guard') !== 'off';
  const { delivered } = await inject(requests, { providers, job, audit, signal, maxTtl: null, now });
  if (job.guards) job.rememberInjected();
  const names = delivered.map(({ request }) => request.name);
  world.stdout.write(`Injected ${names.join(', ')}.\n`);
  return delivered;
}
