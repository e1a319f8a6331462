import { passwordRefused } from '../diagnose-login.ts';
import type { CredentialSource } from '../settings-entry.ts';
import { credentialOf, type LoginMethod } from './login-method.ts';
import { authenticate } from './vault-token.ts';

export interface PasswordLogin<Method extends string = 'userpass' | 'ldap'> {
  method: Method;
  mount: string;
  username: string | CredentialSource;
  password: CredentialSource;
}

/**
 * A login by name and password; the wire is the same for the vault's own users and for those of a directory.
 * Source: developer.hashicorp.com/vault/api-docs/auth/userpass and …/ldap (login).
 */
export function passwordMethod<Method extends 'userpass' | 'ldap'>(method: Method): LoginMethod<PasswordLogin<Method>> {
  return {
    keys: ['username', 'password'],
    read(entry, { mount }) {
      const username = entry.required('username');
      const named = /^(env|file):/.test(username) ? entry.credential('username') : username;
      return { method, mount, username: named, password: entry.credential('password') };
    },
    logIn(client, login, identity, signal) {
      const { username: given, mount } = login;
      const username = typeof given === 'string' ? given : credentialOf(identity, given, 'user name').reveal();
      return authenticate(
        client,
        {
          path: `auth/${mount}/login/${username}`,
          body: { password: credentialOf(identity, login.password, 'password').reveal() },
          // A wrong password that is sent again and again locks the user out.
          repeatable: false,
          refused: (answer) => passwordRefused(client.address, login, answer),
        },
        signal,
      );
    },
  };
}

export const userpass = passwordMethod('userpass');
