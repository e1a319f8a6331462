import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serversFolder } from './cache.ts';
import { installGo } from './go.ts';
import { installOnce } from './install-once.ts';
import type { OpenBao } from './openbao.ts';

/** Of Vault (BUSL-1.1, which allows tests), by the Go module proxy; all it needs is pinned by go.sum. */
const VERSION = '1.21.4';
const BINARY = 'auth-methods';

/** Builds Vault's own `aws` and `ldap` login methods once into `serversFolder()`. Returns the folder of the plugin. */
export async function installVaultPlugins(): Promise<string> {
  const folder = join(serversFolder(), `vault-plugins-${VERSION}`);
  if (existsSync(join(folder, BINARY))) return folder;
  await installOnce(folder, async (staging) => {
    const source = join(staging, 'source');
    cpSync(join(import.meta.dirname, 'vault-plugins'), source, { recursive: true });
    const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=readonly' };
    const flags = ['-trimpath', '-ldflags', '-s -w', '-o', join(source, BINARY)];
    await promisify(execFile)(await installGo(), ['build', ...flags, '.'], { env, cwd: source });
    renameSync(join(source, BINARY), join(staging, BINARY));
  });
  return folder;
}

/** Mounts one of them as `auth/NAME` of an OpenBao that was started with `plugins: installVaultPlugins()`. */
export async function mountVaultPlugin(bao: OpenBao, folder: string, method: 'aws' | 'ldap'): Promise<void> {
  const sha256 = createHash('sha256')
    .update(readFileSync(join(folder, BINARY)))
    .digest('hex');
  await bao.must('PUT', `sys/plugins/catalog/auth/${method}`, { sha256, command: BINARY, args: [method] });
  await bao.must('POST', `sys/auth/${method}`, { type: method });
}
