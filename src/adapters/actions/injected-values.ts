import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Secret } from '../../domain/secret.ts';
import type { Remembered } from './remembered.ts';

/** Larger files are not looked for, in bytes. */
const LARGEST = 1024 * 1024;

/** What a job got, as far as `post` can still know it. */
export interface InjectedValues {
  secrets: ReadonlyMap<string, Secret>;
  /** When the job's own work began, in ms since 1970. */
  since: number;
  /** Names whose value is not known any more: the variable was changed, or the file is gone. */
  lost: readonly string[];
}

/** A keyed digest by which a value is known again, and nothing else: `KEY:HMAC`, hex. */
export function digestOf(value: string, key: Buffer = randomBytes(32)): string {
  return `${key.toString('hex')}:${createHmac('sha256', key).update(value).digest('hex')}`;
}

/**
 * The injected values: of variables and files from where they still are, of outputs from the action's private state. So no
 * value is kept for this that is not in the job's environment anyhow, but for outputs.
 */
export function injectedValues(
  records: readonly (Remembered | null)[],
  env: Readonly<Record<string, string | undefined>>,
): InjectedValues {
  const secrets = new Map<string, Secret>();
  const lost: string[] = [];
  let since = 0;
  for (const record of records) {
    if (record?.kind === 'injected') since = Math.max(since, record.at);
    if (record?.kind === 'output') secrets.set(record.name, new Secret(record.value, record.name));
    if (record?.kind === 'variable' && record.digest !== undefined) {
      const value = env[record.name] ?? '';
      if (isSame(value, record.digest)) secrets.set(record.name, new Secret(value, record.name));
      else lost.push(record.name);
    }
    if (record?.kind === 'folder') for (const [name, secret] of filesIn(record.path)) secrets.set(name, secret);
  }
  return { secrets, since, lost };
}

function isSame(value: string, digest: string): boolean {
  const key = Buffer.from(digest.split(':')[0] ?? '', 'hex');
  const mine = Buffer.from(digestOf(value, key));
  const theirs = Buffer.from(digest);
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
}

function filesIn(folder: string): [string, Secret][] {
  try {
    return readdirSync(folder)
      .filter((name) => statSync(join(folder, name)).size <= LARGEST)
      .map((name) => [name, secretOf(readFileSync(join(folder, name)), name)]);
  } catch {
    return [];
  }
}

function secretOf(bytes: Buffer, name: string): Secret {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes)
    ? new Secret(text, name)
    : new Secret(bytes.toString('base64'), name, 'base64');
}
