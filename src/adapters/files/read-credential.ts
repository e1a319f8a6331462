import { readFileSync, statSync } from 'node:fs';

/** No credential is longer, in bytes; what is, is another file. */
const LARGEST = 64 * 1024;

/** A credential by its variable's name, or by `file:/absolute/path`; `null` when unset, unreadable, too large or empty. */
export function readCredential(env: Readonly<Record<string, string | undefined>>, name: string): string | null {
  if (!name.startsWith('file:')) return env[name] || null;
  const path = name.slice('file:'.length);
  try {
    return statSync(path).size > LARGEST ? null : readFileSync(path, 'utf8') || null;
  } catch {
    return null;
  }
}
