import { credentialOf, textOf as idOf } from '../../settings-entry.ts';
import { directoryDown, passwordRefused } from '../diagnose-login.ts';
import type { LoginMethod } from './login-method.ts';
import type { PasswordLogin } from './login-settings.ts';
import { authenticate } from './vault-token.ts';

/**
 * A login by name and password; the wire is the same for the vault's own users and for those of a directory.
 * Source: developer.hashicorp.com/vault/api-docs/auth/userpass and …/ldap (login).
 */
export function passwordMethod<Method extends 'userpass' | 'ldap'>(method: Method): LoginMethod<PasswordLogin<Method>> {
  return {
    keys: ['username', 'password'],
    read(entry, { mount }) {
      return {
        method,
        mount,
        username: entry.textOrSource('username'),
        password: entry.credential('password', 'VAULT_PASSWORD'),
      };
    },
    logIn(client, login, identity, signal) {
      const { username: given, mount } = login;
      const username = idOf(identity, given, 'user name');
      return authenticate(
        client,
        {
          path: `auth/${mount}/login/${username}`,
          body: { password: credentialOf(identity, login.password, 'password').reveal() },
          // A wrong password that is sent again and again locks the user out.
          repeatable: false,
          behind: (answer) => directoryDown(client.address, login, answer),
          refused: (answer) => passwordRefused(client.address, login, answer),
        },
        signal,
      );
    },
  };
}

export const userpass = passwordMethod('userpass');
