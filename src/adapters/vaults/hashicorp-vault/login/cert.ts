import { AppError } from '../../../../domain/app-error.ts';
import { certificateRefused } from '../diagnose-login.ts';
import type { LoginMethod } from './login-method.ts';
import type { CertLogin } from './login-settings.ts';
import { authenticate } from './vault-token.ts';

/**
 * The client certificate of the TLS connection itself.
 * Source: developer.hashicorp.com/vault/api-docs/auth/cert (login with TLS certificate).
 */
export const cert: LoginMethod<CertLogin> = {
  keys: ['role'],
  read(entry, { mount, url, hasClientCertificate }) {
    if (!hasClientCertificate || !url.startsWith('https:'))
      throw new AppError('config', `${entry.at}: a login by certificate needs https and a client certificate.`, {
        mend: 'Beside “auth:”, set client-cert: path/to/client.pem and client-key: path/to/client.key.',
      });
    return { method: 'cert', mount, role: entry.text('role') };
  },
  logIn: (client, login, _identity, signal) =>
    authenticate(
      client,
      {
        path: `auth/${login.mount}/login`,
        body: login.role === null ? {} : { name: login.role },
        repeatable: true,
        refused: (answer) => certificateRefused(client.address, login, answer),
      },
      signal,
    ),
};
