import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Chunks of the way to “clean”, in the order in which they are loaded: few, because each file that Node loads costs a
 * fraction of a millisecond; more than one, so that git is at work before the engine is compiled, and `--version` and
 * the help load neither. A module goes into the first that imports it when it is loaded.
 */
const SEEDS: Readonly<Record<string, readonly string[]>> = {
  start: ['src/app/code-cache.ts', 'src/app/version.ts', 'src/app/world.ts', 'src/adapters/reporters/paint.ts'],
  'command-line': ['src/app/run.ts'],
  scan: [
    'src/app/commands/scan.ts',
    'src/app/scan/scan-job.ts',
    'src/adapters/sources/open-repository.ts',
    'src/adapters/sources/git-range.ts',
    'src/adapters/sources/staged.ts',
    'src/adapters/sources/working-tree.ts',
    'src/adapters/sources/tree.ts',
  ],
  engine: ['src/app/scan/scan-engine.ts', 'src/engine/scan/rules/packed-rules.ts', 'src/adapters/reporters/pretty.ts'],
};

/** Which chunk a module goes into, or `null` for the bundler's own choice. Names are for people who review `dist/`. */
export function chunkNamer(root: string): (id: string) => string | null {
  const chunks = new Map<string, string>();
  for (const [chunk, seeds] of Object.entries(SEEDS)) {
    const queue = seeds.map((seed) => join(root, seed)).filter((id) => existsSync(id));
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (chunks.has(id)) continue;
      chunks.set(id, chunk);
      queue.push(...staticImports(id));
    }
  }
  return (id) => {
    const chunk = chunks.get(id);
    if (chunk !== undefined) return chunk;
    const path = id.replaceAll('\\', '/');
    // With copies of undici and http-client of its own, which nothing but it should load.
    if (path.includes('node_modules/@actions/github/')) return 'npm-actions-github';
    if (/node_modules\/@actions\/(?:core\/lib\/oidc-utils|http-client\/)/.test(path)) return 'npm-actions-identity';
    const name = /node_modules\/(?<name>@[^/]+|[^/]+)(?!.*node_modules\/)/.exec(path)?.groups?.['name'];
    return name ? `npm-${TOGETHER[name] ?? name.replace('@', '')}` : null;
  };
}

/** Packages that import each other, so that a chunk for each would make a circle. */
const TOGETHER: Readonly<Record<string, string>> = { '@azure-rest': 'azure', 'pg-pool': 'pg' };

/**
 * A circle of chunks that import each other, first and last the same, or `null`. Dynamic imports don't count.
 * @param imports by file name
 */
export function chunkCycle(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return null;
    done.add(name);
    path.push(name);
    for (const next of imports.get(name) ?? []) {
      const cycle = visit(next);
      if (cycle !== null) return cycle;
    }
    path.pop();
    return null;
  };
  for (const name of imports.keys()) {
    const cycle = visit(name);
    if (cycle !== null) return cycle;
  }
  return null;
}

/** Relative modules that a source imports when it is loaded: neither types nor dynamic imports. */
function staticImports(id: string): string[] {
  if (!id.endsWith('.ts')) return [];
  const source = readFileSync(id, 'utf8');
  return [...source.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from\s+'(?<path>\.[^']+)'/gm)].map((match) =>
    resolve(dirname(id), match.groups!['path']!),
  );
}
