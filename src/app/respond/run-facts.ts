import type { TrustFacts } from '../../engine/respond/trust.ts';
import type { World } from '../world.ts';

/** What is known of the run that wants to act. */
export interface RunFacts {
  trust: TrustFacts;
  /** Whether everybody can read this repository. */
  exposed: boolean;
}

/** On a laptop whoever runs this may; in a workflow its event decides. */
export async function readRunFacts(world: Pick<World, 'env'>, approved: boolean): Promise<RunFacts> {
  const { env } = world;
  if (env['GITHUB_ACTIONS'] !== 'true')
    return { trust: { event: 'local', fork: false, protectedRef: false, approved }, exposed: false };
  const [{ readRunEvent }, { comesFromFork, isOnProtectedRef }] = await Promise.all([
    import('../../adapters/actions/event.ts'),
    import('../event-trust.ts'),
  ]);
  const event = readRunEvent(env);
  const repository = event.payload['repository'] as { private?: unknown } | null | undefined;
  return {
    trust: {
      event: event.name === '' ? 'unknown' : event.name,
      fork: comesFromFork(event),
      protectedRef: isOnProtectedRef(event, env),
      approved,
    },
    exposed: repository?.private === false,
  };
}
