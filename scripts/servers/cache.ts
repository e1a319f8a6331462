import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where servers are installed: `SEALANT_SERVERS` (to share it between checkouts or in CI), else `.servers/` (git-ignored). */
export function serversFolder(): string {
  const folder = resolve(process.env['SEALANT_SERVERS'] ?? join(import.meta.dirname, '../../.servers'));
  mkdirSync(folder, { recursive: true });
  return folder;
}
