import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serversFolder } from './cache.ts';
import { freePort } from './free-port.ts';
import { installOnce } from './install-once.ts';
import { pipInstall } from './pip-install.ts';
import { startServer, waitUntilReady } from './server-process.ts';

/** An open source stand-in for AWS (github.com/ministackorg/ministack): Secrets Manager, SSM, STS and IAM with policies enforced. */
const VERSION = '1.5.33';
/** It and all it needs, so that pip has nothing to choose. */
const PACKAGES = [
  `ministack==${VERSION}`,
  ...['Hypercorn==0.18.0', 'h11==0.16.0', 'h2==4.4.1', 'hpack==4.2.0', 'hyperframe==6.1.0', 'priority==2.0.0'],
  ...['wsproto==1.3.2', 'botocore==1.43.106', 'jmespath==1.1.0', 'python-dateutil==2.9.0.post0', 'six==1.17.0'],
  ...['urllib3==2.8.0', 'PyYAML==6.0.3', 'defusedxml==0.7.1', 'jsonata-python==0.7.1', 'graphql-core==3.2.12'],
];
const ACCOUNT = '111122223333';

/** A running ministack: signatures, trust policies, IAM and session policies are checked, as AWS does. */
export interface Ministack {
  /** `http://127.0.0.1:PORT`, for every service. */
  url: string;
  account: string;
  /** Keys of the account's root, who may do everything. */
  root: { accessKeyId: string; secretAccessKey: string };
  /** Forgets everything. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/** Installs the pinned ministack once into `serversFolder()`. Returns the folder of its Python environment. */
export async function installMinistack(): Promise<string> {
  const folder = join(serversFolder(), `ministack-${VERSION}`);
  if (existsSync(join(folder, 'site/ministack'))) return folder;
  await installOnce(folder, async (staging) => {
    const site = join(staging, 'site');
    mkdirSync(site);
    await pipInstall(site, PACKAGES);
  });
  return folder;
}

/** Starts a ministack on a free port of 127.0.0.1. Its own command would listen on every address. */
export async function startMinistack(): Promise<Ministack> {
  const installed = await installMinistack();
  const folder = mkdtempSync(join(tmpdir(), 'sealant-ministack-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // The root's key id is known to it by this variable; its secret is not looked at.
  const root = { accessKeyId: 'test', secretAccessKey: 'test' };
  const server = startServer('python3', ['-m', 'hypercorn', 'ministack.app:app', '--bind', `127.0.0.1:${port}`], {
    cwd: folder,
    stopSignal: 'SIGINT',
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TMPDIR: folder,
      PYTHONPATH: join(installed, 'site'),
      PYTHONDONTWRITEBYTECODE: '1',
      AUTH: 'true',
      MINISTACK_ACCOUNT_ID: ACCOUNT,
      GATEWAY_PORT: String(port),
    },
  });
  await waitUntilReady('ministack', server, async () => (await fetch(`${url}/_ministack/health`)).ok);
  return {
    url,
    account: ACCOUNT,
    root,
    async reset() {
      const answer = await fetch(`${url}/_ministack/reset`, { method: 'POST' });
      if (!answer.ok) throw new Error(`ministack did not reset: ${answer.status}`);
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
