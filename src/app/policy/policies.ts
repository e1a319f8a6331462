import { originRepository } from '../../adapters/origin-repository.ts';
import { audienceOf } from '../../adapters/vaults/aws/partitions.ts';
import { AZURE_CLOUDS, cloudOf } from '../../adapters/vaults/azure/clouds.ts';
import type { VaultType } from '../../adapters/vaults/index.ts';
import { audienceOf as infisicalAudienceOf } from '../../adapters/vaults/infisical/address.ts';
import { AppError } from '../../domain/app-error.ts';
import { neutralLine, neutralLines } from '../../domain/neutral-text.ts';
import type { SecretReference } from '../../domain/reference.ts';
import { shellQuoted } from '../../domain/shell-quoted.ts';
import { parseDuration } from '../../engine/inject/duration.ts';
import {
  awsPermissionPolicy,
  awsTrustPolicy,
  azureFederatedCredentials,
  azureRoleAssignments,
  gcpBindings,
} from '../../engine/inject/policies/cloud-policies.ts';
import { type VaultUse, vaultJwtRole, vaultPolicy } from '../../engine/inject/policies/vault-policy.ts';
import { GITHUB_ISSUER, subjectsOf, type Workload } from '../../engine/inject/policies/workload.ts';
import type { Config, ProviderConfig } from '../config/config.ts';
import { recordOf, wantedReferences } from '../inject/wanted-references.ts';
import type { InputValues } from '../input-values.ts';

/** Of each type of vault, as its `VaultKind` has it; here so that policies are printed without loading one. */
export const SCHEMES: Readonly<Record<VaultType, string>> = {
  vault: 'vault',
  'aws-secrets-manager': 'awssm',
  'aws-ssm': 'awsssm',
  'azure-key-vault': 'azkv',
  'gcp-secret-manager': 'gcpsm',
  'onepassword-connect': 'op',
  doppler: 'doppler',
  infisical: 'infisical',
  sops: 'sops',
  embedded: 'file',
};
const DEFAULT_TTL = '15m';

/**
 * The job that vaults are to trust: this one inside of GitHub Actions; else of `--repository` or the remote `origin`, on
 * `--event`, `--ref` and `--environment`.
 * @throws AppError `usage` where the repository isn't known
 */
export async function workloadOf(
  inputs: InputValues,
  env: Readonly<Record<string, string | undefined>>,
  directory: string,
): Promise<Workload> {
  const own = env['GITHUB_REPOSITORY'] || null;
  const repository = inputs.text('repository') ?? own ?? (await originRepository(directory, env));
  if (repository === null || !/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new AppError('usage', 'Which repository the policies are for is not known.', {
      mend: 'sealant policy --repository owner/name',
    });
  const isOwn = repository === own;
  return {
    repository,
    repositoryId: isOwn ? env['GITHUB_REPOSITORY_ID'] || null : null,
    ownerId: isOwn ? env['GITHUB_REPOSITORY_OWNER_ID'] || null : null,
    environment: inputs.text('environment'),
    event: inputs.text('event') ?? env['GITHUB_EVENT_NAME'] ?? 'push',
    ref: inputs.text('ref') ?? env['GITHUB_REF'] ?? 'refs/heads/main',
    issuer: issuerOf(env['GITHUB_SERVER_URL']),
  };
}

function issuerOf(server: string | undefined): string {
  return !server || server === 'https://github.com' ? GITHUB_ISSUER : `${server.replace(/\/+$/, '')}/_services/token`;
}

/** One section per provider. Names from the config are neutralised. */
export function policySections(config: Config, workload: Workload): string[] {
  const subjects = subjectsOf(workload);
  const ids = workload.repositoryId === null ? ' With the ids, which a job knows, run this in a workflow.' : '';
  const head = `# For jobs of ${workload.repository}; “sub” of their token: ${subjects.join(' or ')}.${ids}`;
  const sections = Object.keys(config.providers).map((id) => {
    const title = `# providers.${neutralLine(id)} (${neutralLine(config.providers[id]!.type)})`;
    return `${title}\n${providerPolicy(config, id, workload)}`;
  });
  return [neutralLines(head), ...sections];
}

/** What one vault must grant, ready to paste. */
export function providerPolicy(config: Config, id: string, workload: Workload): string {
  return neutralLines(linesFor(config.providers[id]!, config, id, workload).join('\n'));
}

/** What the config does with the entries of one Vault or OpenBao. */
export function vaultUseOf(config: Config, id: string): VaultUse {
  const belongs = belongsTo(config, id, config.providers[id]!.type);
  return useOf(
    config,
    wantedReferences(config).filter(({ scheme }) => belongs(scheme)),
    belongs,
  );
}

function linesFor(provider: ProviderConfig, config: Config, id: string, workload: Workload): string[] {
  const belongs = belongsTo(config, id, provider.type);
  const references = wantedReferences(config).filter(({ scheme }) => belongs(scheme));
  const names = references.map(({ path }) => (path.startsWith(`${id}/`) ? path.slice(id.length + 1) : path));
  const auth = recordOf(provider.settings['auth']);
  const text = (key: string, otherwise: string): string => {
    const value = auth[key] ?? provider.settings[key];
    return typeof value === 'string' && value !== '' && !value.startsWith('env:') ? value : otherwise;
  };
  switch (provider.type) {
    case 'vault':
      return vaultLines(provider, useOf(config, references, belongs), text, workload);
    case 'aws-secrets-manager':
    case 'aws-ssm':
      return awsLines(provider.type, names, text, workload);
    case 'azure-key-vault':
      return azureLines(names, text, workload);
    case 'gcp-secret-manager': {
      const serviceAccount = text('service-account', '') || null;
      const placeholder = 'projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER';
      const pool = text('workload-identity-provider', placeholder).replace(
        /^(?:https:)?\/\/iam\.googleapis\.com\//,
        '',
      );
      return gcpBindings(workload, names, { project: text('project', 'PROJECT'), pool, serviceAccount });
    }
    case 'doppler':
    case 'infisical':
      return identityLines(provider.type, names, text, workload);
    case 'onepassword-connect':
      return onePasswordLines(names);
    case 'sops':
      return sopsLines(names);
    default:
      return ['# Nothing to grant: whoever has the key has the vault.'];
  }
}

type Text = (key: string, otherwise: string) => string;

function vaultLines({ settings }: ProviderConfig, use: VaultUse, text: Text, workload: Workload): string[] {
  const role = text('role', 'sealant');
  const mount = text('path', 'jwt').replace(/^auth\/|\/+$/g, '');
  const ttl = parseDuration(String(settings['max-ttl'] ?? DEFAULT_TTL), 'max-ttl') / 1000;
  const policy = `bao policy write ${role} - <<'EOF'\n${vaultPolicy(use)}EOF`;
  if (text('method', 'jwt') === 'aws') return [policy, ...awsLoginLines(role, ttl, text, workload)];
  if (text('method', 'jwt') !== 'jwt') return [policy];
  const json = JSON.stringify(vaultJwtRole(workload, text('audience', text('url', 'AUDIENCE')), role, ttl), null, 2);
  return [
    `bao write auth/${mount}/config oidc_discovery_url=${workload.issuer} bound_issuer=${workload.issuer}`,
    policy,
    `bao write auth/${mount}/role/${role} - <<'EOF'\n${json}\nEOF`,
  ];
}

/** What lets an AWS identity log in to a Vault: its role there, and whom AWS lets have that identity. */
function awsLoginLines(role: string, ttl: number, text: Text, workload: Workload): string[] {
  const mount = text('path', 'aws').replace(/^auth\/|\/+$/g, '');
  const arn = text('role-arn', 'arn:aws:iam::ACCOUNT:role/NAME');
  const [, partition = 'aws', account = 'ACCOUNT'] = /^arn:([\w-]+):iam::(\d+):/.exec(arn) ?? [];
  const audience = text('audience', audienceOf(partition));
  return [
    `bao write auth/${mount}/role/${role} auth_type=iam bound_iam_principal_arn=${arn} token_policies=${role} token_ttl=${ttl}s`,
    '# Trust policy of the IAM role, which needs no permission of its own',
    JSON.stringify(awsTrustPolicy(workload, { partition, account, audience }), null, 2),
  ];
}

function awsLines(type: 'aws-secrets-manager' | 'aws-ssm', names: string[], text: Text, workload: Workload): string[] {
  const region = text('region', 'REGION');
  const [, partition = 'aws', account = 'ACCOUNT'] = /^arn:([\w-]+):iam::(\d+):/.exec(text('role-arn', '')) ?? [];
  const audience = text('audience', audienceOf(partition));
  const service = type === 'aws-ssm' ? 'ssm' : 'secretsmanager';
  return [
    '# Trust policy of the role',
    JSON.stringify(awsTrustPolicy(workload, { partition, account, audience }), null, 2),
    '# Permission policy of the role; secrets under a key of your own also need kms:Decrypt on that key',
    JSON.stringify(awsPermissionPolicy(names, { service, partition, region, account }), null, 2),
  ];
}

function azureLines(names: readonly string[], text: Text, workload: Workload): string[] {
  const client = text('client-id', 'CLIENT_ID');
  const vault = /^https:\/\/([^./]+)/.exec(text('url', ''))?.[1] ?? 'VAULT';
  const plain = names.map((name) => name.replace(/^(?:secrets|certificates)\//, '').split('/')[0]!);
  const audience = text('audience', (cloudOf(text('url', '')) ?? AZURE_CLOUDS[0]!).federationAudience);
  return [
    ...azureFederatedCredentials(workload, audience).map(
      (one) =>
        `az ad app federated-credential create --id ${client} --parameters @- <<'EOF'\n${JSON.stringify(one, null, 2)}\nEOF`,
    ),
    ...azureRoleAssignments(plain, client, vault),
  ];
}

/** What is set in the service's own pages: it has no command for it. */
function identityLines(type: 'doppler' | 'infisical', names: string[], text: Text, workload: Workload): string[] {
  const entries = names.length === 0 ? '' : ` to: ${[...new Set(names)].join(', ')}`;
  if (text('method', 'oidc') !== 'oidc') return [`# Give the token or client read access${entries}`];
  const audience = text('audience', type === 'infisical' ? infisicalAudienceOf(text('url', '') || null) : 'AUDIENCE');
  return [
    `# OIDC rules of the identity ${text(type === 'infisical' ? 'identity-id' : 'identity', 'ID')}:`,
    `#   issuer (discovery URL): ${workload.issuer}`,
    ...subjectsOf(workload).map((subject) => `#   subject: ${subject}`),
    `#   audience: ${audience}`,
    type === 'infisical'
      ? `# Access token TTL and max TTL: as long as a job takes (900 s). A role in the project with “Read Value” on secrets${entries}`
      : `# Give its service account read access${entries}`,
  ];
}

/** Source: developer.1password.com/docs/cli/reference/management-commands/connect (connect token create). */
function onePasswordLines(names: readonly string[]): string[] {
  const vaults = [...new Set(names.map((name) => decoded(name.split('/')[0]!)))];
  const flags = vaults.map((vault) => ` --vault ${shellQuoted(`${vault},r`)}`).join('');
  return [
    '# A token that reads these vaults and no others, for the secret OP_CONNECT_TOKEN; the server must have them, too',
    `op connect token create ci --server SERVER --expires-in 30d${flags}`,
  ];
}

function sopsLines(names: readonly string[]): string[] {
  const files = [...new Set(names)].filter((name) => !name.includes('*'));
  return [
    '# A key of its own for CI (age-keygen), its AGE-SECRET-KEY-… line as the secret SOPS_AGE_KEY. Its public half (age1…) into',
    '# .sops.yaml, among the recipients of these files and no others; then:',
    ...files.map((file) => `sops updatekeys ${shellQuoted(file)}`),
  ];
}

function decoded(text: string): string {
  try {
    return neutralLine(decodeURIComponent(text));
  } catch {
    return neutralLine(text);
  }
}

function useOf(config: Config, inject: readonly SecretReference[], belongs: (scheme: string) => boolean): VaultUse {
  const pathOf = (pattern: string): string | null => {
    const [scheme = '', path = ''] = pattern.split('://');
    return belongs(scheme) ? path.split(/[#?]/)[0]! : null;
  };
  const { correlate, respond } = config;
  const prefixes = (correlate?.prefixes ?? []).map(pathOf).filter((path) => path !== null);
  const key = correlate?.key ?? null;
  const rules = respond.rules
    .filter((rule) => rule.do === 'rotate')
    .map((rule) => ({ ...rule, entry: rule.when.entry }));
  const rotate = [...rules, ...respond.schedule].flatMap(({ entry, driver = null }) => {
    const path = entry === undefined ? null : pathOf(entry);
    return path === null ? [] : [{ path, driver }];
  });
  return { inject, correlate: prefixes, key: key !== null && belongs(key.scheme) ? key.path : null, rotate };
}

/** A scheme is a provider's id, or its type's scheme where it is the only one of its type. */
function belongsTo({ providers }: Config, id: string, type: string): (scheme: string) => boolean {
  const only = Object.values(providers).filter((one) => one.type === type).length === 1;
  return (scheme) =>
    scheme === id || (only && scheme === SCHEMES[type as VaultType] && !Object.hasOwn(providers, scheme));
}

/** What the profiles want, as references with the parameters of `with:`. */
