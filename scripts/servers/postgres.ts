import { type ExecFileOptions, execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { startServer, waitUntilReady } from './server-process.ts';

const run = promisify(execFile);

/** A running PostgreSQL with an empty database `app`; passwords are checked by SCRAM. */
export interface Postgres {
  host: '127.0.0.1';
  port: number;
  database: 'app';
  /** The superuser. */
  user: 'admin';
  password: string;
  /** `postgresql://admin:…@127.0.0.1:PORT/app` */
  url: string;
  /** Runs one statement as the superuser. */
  query(statement: string): Promise<Record<string, unknown>[]>;
  /** Whether a name and a password log in now. */
  canLogIn(user: string, password: string): Promise<boolean>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL of the machine (`apt-get install postgresql` where there is none) on a free port of 127.0.0.1. */
export async function startPostgres(): Promise<Postgres> {
  const binaries = await findPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'sealant-postgres-'));
  chmodSync(folder, 0o755);
  const password = randomBytes(18).toString('base64url');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  // initdb and postgres refuse to run as root.
  const asUser = process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
  if (asUser.length > 0) await run('chown', ['-R', 'postgres:postgres', folder]);
  const data = join(folder, 'data');
  const initdb = [join(binaries, 'initdb'), '-D', data, '-U', 'admin', '-A', 'scram-sha-256', '--no-sync'];
  await execute([...asUser, ...initdb, '-E', 'UTF8', '--locale=C', `--pwfile=${passwordFile}`], { cwd: folder });
  rmSync(passwordFile);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, 'fsync=off'];
  const [command, ...args] = [...asUser, join(binaries, 'postgres'), '-D', data, ...settings.flatMap((s) => ['-c', s])];
  const server = startServer(command!, args, { cwd: folder, stopSignal: 'SIGINT' });
  const admin = { host: '127.0.0.1', port, user: 'admin', password };
  await waitUntilReady('PostgreSQL', server, () => logsIn({ ...admin, database: 'postgres' }));
  await query({ ...admin, database: 'postgres' }, 'CREATE DATABASE app');
  return {
    host: '127.0.0.1',
    port,
    database: 'app',
    user: 'admin',
    password,
    url: `postgresql://admin:${password}@127.0.0.1:${port}/app`,
    query: (statement) => query({ ...admin, database: 'app' }, statement),
    canLogIn: (user, secret) => logsIn({ host: '127.0.0.1', port, user, password: secret, database: 'app' }),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Login {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

async function query(login: Login, statement: string): Promise<Record<string, unknown>[]> {
  const { Client } = (await import('pg')).default;
  const client = new Client(login);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function logsIn(login: Login): Promise<boolean> {
  try {
    return (await query(login, 'SELECT 1')).length === 1;
  } catch {
    return false;
  }
}

async function execute([command, ...args]: string[], options: ExecFileOptions): Promise<void> {
  await run(command!, args, options);
}

/** The folder with initdb and postgres: Debian's versioned folders (newest first), else the PATH. */
async function findPostgres(): Promise<string> {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  if (found) return found;
  throw new Error('PostgreSQL is not installed. Run: sudo apt-get install --no-install-recommends postgresql');
}
