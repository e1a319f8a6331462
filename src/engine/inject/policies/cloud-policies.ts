import { claimsOf, subjectsOf, type Workload } from './workload.ts';

/**
 * Trust policy of an AWS role for a job.
 * Source: docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html.
 */
export function awsTrustPolicy(
  workload: Workload,
  { partition, account, audience }: { partition: string; account: string; audience: string },
): Record<string, unknown> {
  const provider = workload.issuer.replace(/^https:\/\//, '');
  const subjects = subjectsOf(workload);
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${provider}:aud`]: audience,
            [`${provider}:sub`]: subjects.length === 1 ? subjects[0] : subjects,
          },
        },
      },
    ],
  };
}

/** Names of entries, each once. */
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

/**
 * What the AWS role may do: read these entries and no other. Secrets Manager appends six characters to a secret's name.
 * Source: docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html; for SSM:
 * docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html.
 */
export function awsPermissionPolicy(
  names: readonly string[],
  {
    service,
    partition,
    region,
    account,
  }: { service: 'secretsmanager' | 'ssm'; partition: string; region: string; account: string },
): Record<string, unknown> {
  const arn = (written: string): string => {
    const name = written.replace(/\*+$/, '*');
    if (name.startsWith('arn:')) return name;
    return service === 'ssm'
      ? `arn:${partition}:ssm:${region}:${account}:parameter/${name.replace(/^\/+/, '')}`
      : `arn:${partition}:secretsmanager:${region}:${account}:secret:${name.endsWith('*') ? name : `${name}-??????`}`;
  };
  const read = service === 'ssm' ? ['ssm:GetParameter', 'ssm:GetParameters'] : ['secretsmanager:GetSecretValue'];
  const statements: Record<string, unknown>[] = [{ Effect: 'Allow', Action: read, Resource: unique(names).map(arn) }];
  const wildcards = unique(names.filter((name) => name.endsWith('*')));
  if (wildcards.length > 0)
    statements.push({
      Effect: 'Allow',
      Action: service === 'ssm' ? 'ssm:GetParametersByPath' : 'secretsmanager:ListSecrets',
      Resource: service === 'ssm' ? wildcards.map(arn).flatMap((one) => [one.replace(/\/?\*$/, ''), one]) : '*',
    });
  if (service === 'secretsmanager' && (names.length > 1 || wildcards.length > 0))
    statements.push({ Effect: 'Allow', Action: 'secretsmanager:BatchGetSecretValue', Resource: '*' });
  return { Version: '2012-10-17', Statement: statements };
}

/**
 * Federated credentials of an Azure application, one for each form of `sub`, as the JSON of
 * `az ad app federated-credential create --parameters`.
 * Source: learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust.
 */
export function azureFederatedCredentials(workload: Workload, audience: string): Record<string, unknown>[] {
  return subjectsOf(workload).map((subject, i) => ({
    name: `sealant-${workload.repository.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()}${i === 0 ? '' : '-ids'}`.slice(
      0,
      120,
    ),
    issuer: workload.issuer,
    subject,
    audiences: [audience],
  }));
}

/** `az role assignment create`, one per secret, or for the whole vault where a wildcard lists it. Source: learn.microsoft.com/azure/key-vault/general/rbac-guide. */
export function azureRoleAssignments(names: readonly string[], client: string, vault: string): string[] {
  const scope = `/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.KeyVault/vaults/${vault}`;
  const scopes = names.some((name) => name.endsWith('*'))
    ? [scope]
    : unique(names).map((name) => `${scope}/secrets/${name}`);
  return scopes.map(
    (one) => `az role assignment create --role "Key Vault Secrets User" --assignee ${client} --scope ${one}`,
  );
}

/**
 * The provider of a GCP workload identity pool for a job, and the bindings that let it read. Principals are by
 * `attribute.repository`; the provider's condition narrows them to ref or environment.
 * Source: cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines.
 * @param pool `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`
 */
export function gcpBindings(
  workload: Workload,
  names: readonly string[],
  { project, pool, serviceAccount }: { project: string; pool: string; serviceAccount: string | null },
): string[] {
  const [, number = '', poolName = '', provider = ''] =
    /^projects\/([^/]+)\/locations\/global\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)$/.exec(pool) ?? [];
  const claims = claimsOf(workload);
  const mapping = [
    'google.subject=assertion.sub',
    ...Object.keys(claims).map((name) => `attribute.${name}=assertion.${name}`),
  ];
  const condition = Object.entries(claims).map(([name, value]) => `assertion.${name} == '${value}'`);
  const principal = `principalSet://iam.googleapis.com/projects/${number}/locations/global/workloadIdentityPools/${poolName}/attribute.repository/${workload.repository}`;
  const member = serviceAccount === null ? principal : `serviceAccount:${serviceAccount}`;
  return [
    `gcloud iam workload-identity-pools providers create-oidc ${provider} --workload-identity-pool=${poolName} --location=global --project=${number} --issuer-uri=${workload.issuer} --attribute-mapping="${mapping.join(',')}" --attribute-condition="${condition.join(' && ')}"`,
    ...(serviceAccount === null
      ? []
      : [
          `gcloud iam service-accounts add-iam-policy-binding ${serviceAccount} --role=roles/iam.workloadIdentityUser --member="${principal}"`,
        ]),
    ...unique(names).flatMap((name) => {
      const may = `--role=roles/secretmanager.secretAccessor --member="${member}"`;
      if (!name.endsWith('*')) return [`gcloud secrets add-iam-policy-binding ${name} --project=${project} ${may}`];
      const prefix = name.replace(/\*+$/, '');
      const number = `$(gcloud projects describe ${project} --format='value(projectNumber)')`;
      const condition = `expression=resource.name.startsWith('projects/${number}/secrets/${prefix}'),title=sealant`;
      const bind = `gcloud projects add-iam-policy-binding ${project}`;
      return [
        `${bind} ${may} --condition="${condition}"`,
        `${bind} --role=roles/secretmanager.viewer --member="${member}" --condition=None`,
      ];
    }),
  ];
}
