/**
 * Bundles the entry points into `dist/` (or `--out DIR`): CommonJS, because Node starts it a few milliseconds faster than
 * ES modules; not minified, so that people and scanners can read it; the same bytes on every machine.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { chunkCycle, chunkNamer } from './chunks.ts';
import { asciiChunks, dataFiles } from './data-files.ts';
import { lazyIdentity } from './lazy-identity.ts';
import { licensesOf } from './licenses.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ENTRIES = ['cli', 'main', 'post', 'worker'];

/**
 * Writes the bundle into `directory`, which is emptied first.
 * @returns the bundler's warnings
 */
export async function build(directory: string): Promise<readonly string[]> {
  const warnings: string[] = [];
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const present = ENTRIES.filter((name) => existsSync(join(ROOT, `src/${name}.ts`)));
  const bundle = await rolldown({
    cwd: ROOT,
    input: Object.fromEntries(present.map((name) => [name, `src/${name}.ts`])),
    platform: 'node',
    transform: { target: 'node20' },
    plugins: [dataFiles(ROOT), asciiChunks, lazyIdentity],
    logLevel: 'warn',
    onLog: (_level, { message }) => void warnings.push(message),
    preserveEntrySignatures: false,
  });
  const { output } = await bundle.write({
    dir: directory,
    format: 'cjs',
    minify: false,
    sourcemap: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: 'by feature', name: chunkNamer(ROOT) }],
    },
    // Chunks run whole, in the order of their imports: the wrapper around each module that would keep the source's order
    // across chunks costs a clean scan 4 ms. That order holds by itself while no chunks import each other.
    strictExecutionOrder: false,
  });
  await bundle.close();
  const cycle = chunkCycle(
    new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.imports]] : []))),
  );
  if (cycle !== null)
    throw new Error(`Chunks import each other: ${cycle.join(' → ')}. Put them into one (scripts/chunks.ts).`);
  writeFileSync(join(directory, 'package.json'), '{ "type": "commonjs" }\n');
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  writeFileSync(join(directory, 'licenses.txt'), licensesOf(ROOT, modules));
  stripMachinePaths(directory);
  return warnings;
}

/** Bundles must not tell where they were built. */
function stripMachinePaths(directory: string): void {
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    if (readFileSync(join(directory, name), 'utf8').includes(ROOT))
      throw new Error(`${name} holds the path it was built in`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--out');
  const warnings = await build(resolve(at === -1 ? join(ROOT, 'dist') : process.argv[at + 1]!));
  for (const warning of warnings) console.warn(warning);
}
