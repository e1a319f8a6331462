import type { IdentitySource } from '../../../engine/inject/vault-provider.ts';
import type { VaultSurroundings } from '../vault-kind.ts';
import { clientOptions, quietSdk } from './clients.ts';
import { readAwsSettings } from './settings.ts';
import { AwsTransport } from './transport.ts';

/** What a role may do anywhere in its account, beyond reading what a config names. */
export type Simulation =
  | { kind: 'told'; allowed: readonly string[] }
  /** `role` is its ARN, `null` where the login names none. */
  | { kind: 'unknown'; role: string | null; code: string };

const BEYOND = {
  'aws-secrets-manager': ['GetSecretValue', 'PutSecretValue', 'UpdateSecret', 'DeleteSecret', 'PutResourcePolicy'].map(
    (name) => `secretsmanager:${name}`,
  ),
  'aws-ssm': ['GetParameter', 'GetParametersByPath', 'PutParameter', 'DeleteParameter'].map((name) => `ssm:${name}`),
} as const;

/**
 * Asks IAM what the role of a login may do on everything. Inject's own sessions are narrowed by a policy that allows no such
 * question, so the role is taken once more without it, for this one call.
 * Source: docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html.
 * @throws AppError `config` for faulty settings
 */
export async function simulateRole(
  type: keyof typeof BEYOND,
  settings: Readonly<Record<string, unknown>>,
  at: string,
  { identity, ...surroundings }: VaultSurroundings & { identity: IdentitySource },
  signal: AbortSignal,
): Promise<Simulation> {
  const read = readAwsSettings(type, settings, at, surroundings);
  const { login } = read;
  if (login.method !== 'web-identity') return { kind: 'unknown', role: null, code: '' };
  await quietSdk();
  const transport = new AwsTransport(read, surroundings);
  try {
    const options = clientOptions(read, transport);
    const [{ AssumeRoleWithWebIdentityCommand, STSClient }, { IAMClient, SimulatePrincipalPolicyCommand }] =
      await Promise.all([import('@aws-sdk/client-sts'), import('@aws-sdk/client-iam')]);
    const token = await identity.identityToken(login.audience);
    const { Credentials: given } = await new STSClient(options).send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: login.roleArn,
        RoleSessionName: 'sealant-doctor',
        WebIdentityToken: token.reveal(),
        DurationSeconds: 900,
      }),
      { abortSignal: signal },
    );
    const credentials = {
      accessKeyId: given?.AccessKeyId ?? '',
      secretAccessKey: given?.SecretAccessKey ?? '',
      sessionToken: given?.SessionToken ?? '',
    };
    const answer = await new IAMClient({ ...options, credentials }).send(
      new SimulatePrincipalPolicyCommand({ PolicySourceArn: login.roleArn, ActionNames: [...BEYOND[type]] }),
      { abortSignal: signal },
    );
    const results = answer.EvaluationResults ?? [];
    const allowed = results
      .filter(({ EvalDecision }) => EvalDecision === 'allowed')
      .map((one) => one.EvalActionName ?? '');
    return { kind: 'told', allowed };
  } catch (error) {
    const { name } = error as { name?: unknown };
    return { kind: 'unknown', role: login.roleArn, code: typeof name === 'string' ? name.slice(0, 60) : '' };
  } finally {
    await transport.close();
  }
}
