import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a scan runs through on its way to “clean”: one chunk, because each file that Node loads costs a fraction of a millisecond. */
const SCAN_SEEDS = [
  'src/cli.ts',
  'src/app/commands/scan.ts',
  'src/app/scan-engine.ts',
  'src/engine/scan/packed-rules.ts',
  'src/app/scan-job.ts',
  'src/adapters/sources/git-range.ts',
  'src/adapters/sources/working-tree.ts',
  'src/adapters/sources/tree.ts',
  'src/adapters/reporters/pretty.ts',
];

/** Which chunk a module goes into, or `null` for the bundler's own choice. Names are for people who review `dist/`. */
export function chunkNamer(root: string): (id: string) => string | null {
  const scan = new Set(SCAN_SEEDS.filter((seed) => existsSync(join(root, seed))).map((seed) => join(root, seed)));
  for (const id of scan) for (const imported of staticImports(id)) scan.add(imported);
  scan.delete(join(root, 'src/cli.ts'));
  return (id) => {
    if (scan.has(id)) return 'scan';
    // With copies of undici and http-client of its own, which nothing but it should load.
    if (id.replaceAll('\\', '/').includes('node_modules/@actions/github/')) return 'npm-actions-github';
    const name = /node_modules\/(?<name>@[^/]+|[^/]+)(?!.*node_modules\/)/.exec(id.replaceAll('\\', '/'))?.groups?.[
      'name'
    ];
    return name ? `npm-${name.replace('@', '')}` : null;
  };
}

/** Relative modules that a source imports when it is loaded: neither types nor dynamic imports. */
function staticImports(id: string): string[] {
  if (!id.endsWith('.ts')) return [];
  const source = readFileSync(id, 'utf8');
  return [...source.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from\s+'(?<path>\.[^']+)'/gm)].map((match) =>
    resolve(dirname(id), match.groups!['path']!),
  );
}
