import { jwtRefused } from '../diagnose-login.ts';
import type { LoginMethod } from './login-method.ts';
import type { JwtLogin } from './login-settings.ts';
import { authenticate } from './vault-token.ts';

/** The job's own OIDC token. Source: developer.hashicorp.com/vault/api-docs/auth/jwt (JWT login). */
export const jwt: LoginMethod<JwtLogin> = {
  keys: ['role', 'audience'],
  read: (entry, { mount, url }) => ({
    method: 'jwt',
    mount,
    role: entry.required('role'),
    audience: entry.text('audience') ?? url,
  }),
  async logIn(client, login, identity, signal) {
    const token = await identity.identityToken(login.audience);
    return authenticate(
      client,
      {
        path: `auth/${login.mount}/login`,
        body: { role: login.role, jwt: token.reveal() },
        repeatable: true,
        refused: (answer) => jwtRefused(client.address, login, token, answer),
      },
      signal,
    );
  },
};
