import type { RevokerSet } from '../../engine/respond/apply.ts';
import type { Revoker } from '../../engine/respond/rotation-driver.ts';
import type { RevokerSurroundings, VerifierKind } from './verifier-kind.ts';

/**
 * Every provider that can be asked whether a credential lives, and told to end it. Only where the credential itself
 * names what dies: nothing is ever deleted that was not proven to be the leaked one. Adding one = one file, one entry.
 */
export const VERIFIERS = {
  'github-token': {
    credentials: ['github-pat', 'github-oauth', 'github-app-user', 'github-refresh'],
    does: 'POST https://api.github.com/credentials/revoke',
    load: () => import('./github-token.ts'),
  },
  'github-installation': {
    credentials: ['github-app-token'],
    does: 'DELETE https://api.github.com/installation/token',
    load: () => import('./github-installation.ts'),
  },
  gitlab: {
    credentials: ['gitlab-pat'],
    does: 'DELETE https://gitlab.com/api/v4/personal_access_tokens/self',
    load: () => import('./self-revoking.ts').then(({ revokerOf }) => revokerOf('gitlab', ['gitlab-pat'])),
  },
  slack: {
    credentials: ['slack-token'],
    does: 'POST https://slack.com/api/auth.revoke',
    load: () => import('./self-revoking.ts').then(({ revokerOf }) => revokerOf('slack', ['slack-token'])),
  },
  buildkite: {
    credentials: ['buildkite-token'],
    does: 'DELETE https://api.buildkite.com/v2/access-token',
    load: () => import('./self-revoking.ts').then(({ revokerOf }) => revokerOf('buildkite', ['buildkite-token'])),
  },
  discord: {
    credentials: ['discord-webhook'],
    does: 'DELETE the webhook at https://discord.com',
    load: () => import('./self-revoking.ts').then(({ revokerOf }) => revokerOf('discord', ['discord-webhook'])),
  },
  sendgrid: {
    credentials: ['sendgrid-key'],
    does: 'DELETE https://api.sendgrid.com/v3/api_keys/ID',
    load: () => import('./self-revoking.ts').then(({ revokerOf }) => revokerOf('sendgrid', ['sendgrid-key'])),
  },
  doppler: {
    credentials: ['doppler-token'],
    does: 'POST https://api.doppler.com/v3/auth/revoke',
    load: () => import('./self-revoking.ts').then(({ revokerOf }) => revokerOf('doppler', ['doppler-token'])),
  },
  'vault-token': {
    credentials: ['vault-token'],
    does: 'POST auth/token/revoke-self at the configured vault',
    load: () => import('./vault-token.ts'),
  },
} as const satisfies Record<string, VerifierKind>;

const KINDS: readonly VerifierKind[] = Object.values(VERIFIERS);

/** Whether some revoker ends this kind of credential. */
export function isRevocable(credential: string): boolean {
  return KINDS.some((kind) => kind.credentials.includes(credential));
}

/** Kinds of credential that can be ended. */
export function revocableCredentials(): readonly string[] {
  return KINDS.flatMap((kind) => kind.credentials);
}

/** The revokers, each loaded on first use and made once, so that one can hand several credentials in together. */
export function revokerSet(surroundings: RevokerSurroundings): RevokerSet {
  const made = new Map<VerifierKind, Promise<Revoker>>();
  return {
    async revoker(credential) {
      const kind = KINDS.find((one) => one.credentials.includes(credential));
      if (kind === undefined) return null;
      const known = made.get(kind) ?? kind.load().then(({ create }) => create(surroundings));
      made.set(kind, known);
      return known;
    },
  };
}
