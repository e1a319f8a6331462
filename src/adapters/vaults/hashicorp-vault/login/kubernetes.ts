import { credentialOf } from '../../settings-entry.ts';
import { kubernetesRefused } from '../diagnose-login.ts';
import type { LoginMethod } from './login-method.ts';
import type { KubernetesLogin } from './login-settings.ts';
import { authenticate } from './vault-token.ts';

/** Where a pod finds its token. Source: kubernetes.io/docs/tasks/run-application/access-api-from-pod. */
const POD_TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * The service account's token of the pod that a self-hosted runner lives in.
 * Source: developer.hashicorp.com/vault/api-docs/auth/kubernetes (login).
 */
export const kubernetes: LoginMethod<KubernetesLogin> = {
  keys: ['role', 'token'],
  read: (entry, { mount }) => ({
    method: 'kubernetes',
    mount,
    role: entry.required('role'),
    token: entry.text('token') === null ? { variable: `file:${POD_TOKEN}` } : entry.credential('token', 'VAULT_TOKEN'),
  }),
  logIn: (client, login, identity, signal) =>
    authenticate(
      client,
      {
        path: `auth/${login.mount}/login`,
        body: { role: login.role, jwt: credentialOf(identity, login.token, 'service account token').reveal() },
        repeatable: true,
        refused: (answer) => kubernetesRefused(client.address, login, answer),
      },
      signal,
    ),
};
