import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, where `builtDist` puts the bundle. */
    distFolder: string;
  }
}

const DEADLINE_MS = 120_000;

/** Vitest's global setup: a folder for the bundle. It is built only when a test asks for it. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sealant-dist-'));
  // Some tests run it as another user.
  chmodSync(folder, 0o755);
  project.provide('distFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** The path of `cli.js` in `builtDist`. */
export async function builtCli(folder: string): Promise<string> {
  return join(await builtDist(folder), 'cli.js');
}

/**
 * The folder of the bundle, made from the sources as they are, once per run; whoever comes later waits. Not to be changed.
 * @param folder `inject('distFolder')`
 */
export async function builtDist(folder: string): Promise<string> {
  const dist = join(folder, 'dist');
  const [done, part] = [join(folder, 'done'), join(folder, 'done.part')];
  if (isFirst(join(folder, 'lock'))) {
    const { build } = await import('../scripts/build.ts');
    const warnings = await build(dist);
    writeFileSync(part, JSON.stringify(warnings));
    renameSync(part, done);
  }
  for (const started = Date.now(); !existsSync(done); await setTimeout(50))
    if (Date.now() - started > DEADLINE_MS) throw new Error('The bundle was not built in time.');
  return dist;
}

/** What the bundler warned of when `builtCli` made the bundle. */
export async function buildWarnings(folder: string): Promise<readonly string[]> {
  await builtCli(folder);
  return JSON.parse(readFileSync(join(folder, 'done'), 'utf8')) as string[];
}

function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
