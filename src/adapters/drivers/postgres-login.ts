import { AppError } from '../../domain/app-error.ts';
import type { LoginProbe } from './login-probe.ts';

/** SQLSTATE class 28: the server knows the login and refuses it. Source: postgresql.org/docs, Appendix A. */
const REFUSED = /^28/;
const TIMEOUT_MS = 10_000;

/**
 * A login to PostgreSQL.
 * @param url `postgresql://HOST:PORT/DATABASE`, without user and password. TLS with a checked certificate, but for this
 *   machine; `?sslmode=disable` and `?sslmode=require` (unchecked) as libpq has them
 * @throws AppError `config` for another kind of address, or one with a password in it
 */
export function postgresLogin(url: string): LoginProbe {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^postgres(ql)?:$/.test(address.protocol) || address.password !== '')
    throw new AppError(
      'config',
      'The address for a test login is not postgresql://HOST:PORT/DATABASE without a password.',
      {
        mend: 'Write, for example: test: postgresql://db.example.com:5432/app',
      },
    );
  return {
    async login(user, password, signal) {
      const { Client } = (await import('pg')).default;
      // Not as connectionString: pg lets its parts override the user given beside it.
      const client = new Client({
        host: address.hostname.replace(/^\[|\]$/g, ''),
        port: Number(address.port || 5432),
        database: decodeURIComponent(address.pathname.slice(1)),
        ssl: tlsOf(address),
        user,
        password: password.reveal(),
        connectionTimeoutMillis: TIMEOUT_MS,
      });
      // A server that hangs up later must not end the process.
      client.on('error', () => {});
      try {
        signal.throwIfAborted();
        await client.connect();
        return 'accepted';
      } catch (error) {
        const code = (error as { code?: unknown }).code;
        return typeof code === 'string' && REFUSED.test(code) ? 'refused' : 'unreachable';
      } finally {
        await client.end().catch(() => {});
      }
    },
  };
}

function tlsOf(address: URL): boolean | { rejectUnauthorized: boolean } {
  const mode = address.searchParams.get('sslmode');
  if (mode === 'disable') return false;
  if (mode === 'require') return { rejectUnauthorized: false };
  return mode !== null || !/^(localhost|127\.[\d.]+|\[::1\])$/.test(address.hostname);
}
