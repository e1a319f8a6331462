/** Fails when `dist/` isn't what the sources build to, byte for byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

function filesOf(directory: string): Map<string, Buffer> {
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(directory, name)).isFile(),
  );
  return new Map(names.sort().map((name) => [name, readFileSync(join(directory, name))]));
}

const fresh = mkdtempSync(join(tmpdir(), 'sealant-dist-'));
try {
  await build(fresh);
  const committed = filesOf(join(ROOT, 'dist'));
  const built = filesOf(fresh);
  const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
  const different = names.filter(
    (name) =>
      !committed.get(name)?.equals(built.get(name) ?? Buffer.alloc(0)) &&
      !(committed.get(name)?.length === 0 && built.get(name)?.length === 0),
  );
  if (different.length > 0) {
    console.error(
      `dist/ differs from what the sources build to:\n  ${different.join('\n  ')}\nMend: run npm run build and commit dist/.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build to (${names.length} files).`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
