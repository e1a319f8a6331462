import { audienceOf as awsAudienceOf, partitionOf } from '../../adapters/vaults/aws/partitions.ts';
import { AZURE_CLOUDS, cloudOf } from '../../adapters/vaults/azure/clouds.ts';
import { audienceOf as infisicalAudienceOf } from '../../adapters/vaults/infisical/address.ts';
import { claimText } from '../../adapters/vaults/token-claims.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { GITHUB_ISSUER, type Workload } from '../../engine/inject/policies/workload.ts';
import type { IdentitySource } from '../../engine/inject/vault-provider.ts';
import type { Config } from '../config/config.ts';
import { providerPolicy } from '../policy/policies.ts';
import type { World } from '../world.ts';
import { type Check, checkedBy, fail, info, warn } from './check.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** In the order in which they are told. Source: docs.github.com/en/actions/reference/security/oidc (OIDC token claims). */
const TOLD = [
  'sub',
  'aud',
  'iss',
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'ref_protected',
  'event_name',
  'environment',
  'job_workflow_ref',
  'runner_environment',
];

/** What each type of vault is usually told to accept, where that is always the same. */
const USUAL_AUDIENCES: Readonly<Record<string, readonly string[]>> = {
  'aws-secrets-manager': ['aws', 'aws-cn'].map(awsAudienceOf),
  'aws-ssm': ['aws', 'aws-cn'].map(awsAudienceOf),
  'azure-key-vault': AZURE_CLOUDS.map(({ federationAudience }) => federationAudience),
};

/** What the job's own token says, for every audience that the config asks for; the token itself is never shown. */
export async function checkClaims(
  config: Config,
  world: World,
  identity: IdentitySource,
): Promise<{ checks: Check[]; claims: Claims | null }> {
  if (!world.env['ACTIONS_ID_TOKEN_REQUEST_URL']) return { checks: [], claims: null };
  const { claimsOf } = await import('../../adapters/vaults/token-claims.ts');
  const audiences = audiencesOf(config);
  let claims: Claims | null = null;
  const checks: Check[] = [];
  for (const [audience, providers] of audiences) {
    const looked = await checkedBy('claims', 'fail', async () => {
      const found = claimsOf(await identity.identityToken(audience));
      const first = claims === null;
      claims ??= found;
      return [...(first ? [tellClaims(found, world.now())] : []), ...compareAudience(audience, found, providers)];
    });
    checks.push(...looked);
  }
  return { checks, claims };
}

function tellClaims(claims: Claims, now: Date): Check {
  const told = TOLD.map((name) => [name, claimText(claims, name)]).filter(([, text]) => text !== '');
  const seconds = typeof claims['exp'] === 'number' ? Math.round(claims['exp'] - now.getTime() / 1000) : null;
  const life = seconds === null ? [] : [`expires: in ${seconds} s`];
  return info(
    'claims',
    ['The job’s token says:', ...told.map(([name, text]) => `${name}: ${text}`), ...life].join('\n'),
  );
}

/** An audience that a token doesn't have, or that its vault is hardly told to accept: found before any login. */
function compareAudience(asked: string, claims: Claims, providers: readonly { id: string; type: string }[]): Check[] {
  const given = claimText(claims, 'aud');
  return providers.flatMap(({ id, type }) => {
    const name = `providers.${id}.audience`;
    if (given !== neutralLine(asked))
      return [
        fail(
          name,
          `It asks for a token for “${neutralLine(asked)}”, and gets one for “${given}”.`,
          'Something between this job and GitHub’s token service answers in its place; check ACTIONS_ID_TOKEN_REQUEST_URL.',
        ),
      ];
    const usual = USUAL_AUDIENCES[type];
    if (usual === undefined || usual.includes(asked)) return [];
    return [
      warn(
        name,
        `It asks for a token for “${neutralLine(asked)}”; a vault of its type is usually told to accept “${usual[0]}”.`,
        `Leave “audience:” out, or let the trust policy accept “${neutralLine(asked)}”, as below.`,
      ),
    ];
  });
}

/** The audiences that logins with the job's token ask for, each with its providers. */
function audiencesOf({ providers }: Config): Map<string, { id: string; type: string }[]> {
  const audiences = new Map<string, { id: string; type: string }[]>();
  for (const [id, { type, settings }] of Object.entries(providers)) {
    const audience = audienceOf(type, settings);
    if (audience !== null) audiences.set(audience, [...(audiences.get(audience) ?? []), { id, type }]);
  }
  return audiences;
}

function audienceOf(type: string, settings: Readonly<Record<string, unknown>>): string | null {
  const auth = (typeof settings['auth'] === 'object' && settings['auth'] !== null ? settings['auth'] : {}) as Claims;
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  const method = text(auth['method']);
  const asked = text(auth['audience']);
  // Doppler has no audience of its own; Infisical takes its address.
  if (method === 'oidc') return asked ?? (type === 'infisical' ? infisicalAudienceOf(text(settings['url'])) : null);
  if (method === 'jwt') return asked ?? text(settings['url'])?.replace(/\/+(v1\/*)?$/, '') ?? null;
  if (method === 'web-identity') return asked ?? partitionOf(text(settings['region']) ?? '').audience;
  if (method !== 'federated') return null;
  if (type === 'azure-key-vault')
    return asked ?? (cloudOf(text(settings['url']) ?? '') ?? AZURE_CLOUDS[0]!).federationAudience;
  const pool = text(auth['workload-identity-provider'])?.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, '');
  return asked ?? (pool === undefined ? null : `https://iam.googleapis.com/${pool}`);
}

/**
 * What each vault must have so that this very job gets in, and may read what the config names and no more.
 * @param claims `null` where they are not known: then only those are told that log in without the job's token
 */
export function checkTrust(config: Config, claims: Claims | null): Check[] {
  const workload = workloadOfClaims(claims ?? {});
  return Object.entries(config.providers)
    .filter(([, { type }]) => type !== 'embedded')
    .filter(([, { type, settings }]) => claims !== null || audienceOf(type, settings) === null)
    .map(([id, { type, settings }]) => {
      const audience = audienceOf(type, settings);
      const says = needs(type, audience, claimText(claims ?? {}, 'sub'));
      return { id: `providers.${id}.trust`, status: 'info', says, mend: providerPolicy(config, id, workload) };
    });
}

function needs(type: string, audience: string | null, subject: string): string {
  if (type === 'sops') return 'It takes a key instead of a login. Its files must be for that key:';
  if (audience === null) return 'It logs in without the job’s token. To read what the config names, it must grant:';
  const form = subject.includes('@') ? ' (the immutable form, with ids)' : '';
  return `To let this job in, its trust must fit “${subject}”${form} and the audience “${neutralLine(audience)}”; to read what the config names, it must grant:`;
}

function workloadOfClaims(claims: Claims): Workload {
  const text = (name: string): string | null => claimText(claims, name) || null;
  return {
    repository: text('repository') ?? 'OWNER/NAME',
    repositoryId: text('repository_id'),
    ownerId: text('repository_owner_id'),
    environment: text('environment'),
    event: text('event_name') ?? 'push',
    ref: text('ref') ?? 'refs/heads/main',
    issuer: text('iss') ?? GITHUB_ISSUER,
  };
}
