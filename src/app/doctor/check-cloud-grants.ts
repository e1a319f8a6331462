import type { VaultSurroundings } from '../../adapters/vaults/vault-kind.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { formatReference, type SecretReference } from '../../domain/reference.ts';
import type { IdentitySource, VaultSession } from '../../engine/inject/vault-provider.ts';
import type { ProviderConfig } from '../config/config.ts';
import { type Check, info, ok, warn } from './check.ts';

/** Whether the identity that logged in may do more than read what the config names, as far as a cloud tells. Reads nothing. */
export async function checkCloudGrants(
  id: string,
  { type, settings, at }: ProviderConfig,
  references: readonly SecretReference[],
  session: VaultSession,
  surroundings: VaultSurroundings & { identity: IdentitySource },
  signal: AbortSignal,
): Promise<Check[]> {
  const name = `providers.${id}.grants`;
  switch (type) {
    case 'aws-secrets-manager':
    case 'aws-ssm': {
      const { simulateRole } = await import('../../adapters/vaults/aws/simulate.ts');
      return [tellSimulation(name, await simulateRole(type, settings, at, surroundings, signal))];
    }
    case 'gcp-secret-manager': {
      const [token] = session.credentials;
      const fixed = references.filter(({ path }) => !path.includes('*'));
      if (token === undefined || fixed.length === 0) return [];
      const { testPermissions } = await import('../../adapters/vaults/gcp/test-permissions.ts');
      const told = await testPermissions(id, settings, at, fixed, token, surroundings, signal);
      return fixed.map((reference, i) => tellPermissions(name, formatReference(reference), told[i] ?? null));
    }
    case 'azure-key-vault':
      return [
        {
          ...info(name, 'Key Vault does not tell an identity what else it may do, so it was not looked at.'),
          mend: 'Look: az role assignment list --assignee CLIENT_ID --all. “Key Vault Secrets User” on each secret is all that the config needs.',
        },
      ];
    default:
      return [];
  }
}

type Simulation = Awaited<ReturnType<typeof import('../../adapters/vaults/aws/simulate.ts')['simulateRole']>>;
type Permissions = import('../../adapters/vaults/gcp/test-permissions.ts').SecretPermissions;

function tellSimulation(name: string, simulation: Simulation): Check {
  if (simulation.kind === 'told') {
    const { allowed } = simulation;
    return allowed.length === 0
      ? ok(name, 'The role may neither read nor change secrets other than those that a policy names.')
      : warn(
          name,
          `The role may do on everything in its account: ${allowed.map(neutralLine).join(', ')}. Inject narrows its sessions to what the config names; whoever else takes the role has all of it.`,
          'Give the role the permission policy that sealant policy prints, and no other.',
        );
  }
  const { role, code } = simulation;
  const why = role === null ? 'this login names no role' : `IAM did not say (${neutralLine(code)})`;
  return {
    ...info(name, `What else the role may do could not be looked at: ${why}.`),
    mend:
      role === null
        ? null
        : `To let the doctor look, allow: { "Effect": "Allow", "Action": "iam:SimulatePrincipalPolicy", "Resource": "${role}" }`,
  };
}

function tellPermissions(name: string, reference: string, told: Permissions | null): Check {
  if (told === null) return info(name, `Google does not say what this identity may do with ${reference}.`);
  if (told.beyond.length === 0 && told.mayRead) return ok(name, `${reference} may be read, and no more.`);
  if (told.beyond.length === 0)
    return warn(
      name,
      `${reference} may not be read.`,
      'Grant roles/secretmanager.secretAccessor on it; sealant policy prints the command.',
    );
  return warn(
    name,
    `${reference}: the identity may do more than read it: ${told.beyond.join(', ')}.`,
    'Give it roles/secretmanager.secretAccessor on this secret instead of a wider role.',
  );
}
