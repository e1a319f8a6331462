import type { AwsSettings } from '../../aws/settings.ts';
import type { CredentialSource } from '../../settings-entry.ts';

/** What `auth:` of a provider holds, by method. */
export interface ApproleLogin {
  method: 'approle';
  mount: string;
  roleId: string | CredentialSource;
  secretId: CredentialSource;
  /** Whether the secret id is a wrapping token that is to be unwrapped, once. */
  wrapped: boolean;
}

export interface CertLogin {
  method: 'cert';
  mount: string;
  /** The certificate role; `null` lets the vault find one that fits. */
  role: string | null;
}

export interface JwtLogin {
  method: 'jwt';
  mount: string;
  role: string;
  audience: string;
}

export interface KubernetesLogin {
  method: 'kubernetes';
  mount: string;
  role: string;
  token: CredentialSource;
}

export interface PasswordLogin<Method extends string = 'userpass' | 'ldap'> {
  method: Method;
  mount: string;
  username: string | CredentialSource;
  password: CredentialSource;
}

export interface AwsIamLogin {
  method: 'aws';
  mount: string;
  /** The vault's role; `null` for the one that is named as the IAM role or user. */
  role: string | null;
  /** What the mount is configured with as `iam_server_id_header_value`; without it, another vault could replay the login. */
  serverId: string | null;
  /** Whom the vault is shown, and at which STS the vault asks. */
  aws: AwsSettings;
}
