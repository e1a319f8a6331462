import type { RevocationOutcome } from '../../domain/lease.ts';
import type { Revoker } from '../../engine/respond/rotation-driver.ts';
import type { HttpAnswer, HttpFailure } from '../http.ts';
import { clientFor } from './client-for.ts';
import { SELF_REVOKING, type SelfRevoking, type SelfRevokingId } from './self-revoking-providers.ts';
import type { RevokerSurroundings } from './verifier-kind.ts';

/** The revoker of one provider in the table. */
export function revokerOf(id: SelfRevokingId, credentials: readonly string[]) {
  const provider: SelfRevoking = SELF_REVOKING[id];
  return { create: (surroundings: RevokerSurroundings): Revoker => create(provider, credentials, surroundings) };
}

function create(provider: SelfRevoking, credentials: readonly string[], surroundings: RevokerSurroundings): Revoker {
  const client = clientFor(provider.host, surroundings);
  return {
    credentials,
    ...(provider.doubt === undefined ? {} : { doubt: provider.doubt }),
    async liveness(value, signal) {
      const text = value.reveal();
      if (!provider.accepts.test(text)) return 'unknown';
      const answer = await client.send({ ...provider.look(text), repeatable: true }, signal);
      return answer.kind === 'answer' ? provider.judge(answer) : 'unknown';
    },
    async revoke(value, signal) {
      const text = value.reveal();
      if (!provider.accepts.test(text))
        return {
          kind: 'not-revocable',
          mend: `This form of it can’t end itself. End it where it was made (${provider.host}).`,
        };
      const answer = await client.send({ ...provider.end(text), repeatable: true }, signal);
      if (answer.kind === 'answer' && provider.ended(answer)) return { kind: 'revoked-verified' };
      return refusalOf(answer, provider);
    },
  };
}

/** Bodies are not shown: they may echo the credential. */
function refusalOf(answer: HttpAnswer | HttpFailure, { host }: SelfRevoking): RevocationOutcome {
  if (answer.kind !== 'answer')
    return {
      kind: 'unknown-error',
      mend: `${host} could not be reached (${answer.code}). Run it again, or end the credential there.`,
    };
  const mend = `${host} refused to end it (${answer.status}). End it there by hand.`;
  return { kind: [200, 401, 403, 429].includes(answer.status) ? 'not-permitted' : 'unknown-error', mend };
}
