import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence texts of every npm package that has a module in the bundle, sorted by name. */
export function licensesOf(root: string, modules: readonly string[]): string {
  const packages = new Map<string, string>();
  for (const id of modules) {
    const match = /^(?<folder>.*node_modules\/(?<name>(?:@[^/]+\/)?[^/]+))\//.exec(
      id.replaceAll('\\', '/').replace(/^\0/, ''),
    );
    if (match?.groups) packages.set(match.groups['folder']!, match.groups['name']!);
  }
  const sections = [...packages].map(([folder, name]) => section(root, folder, name));
  return `${[...new Set(sections)].sort().join('\n\n')}\n`;
}

function section(root: string, folder: string, name: string): string {
  const at = folder.startsWith('/') ? folder : join(root, folder);
  const { version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const file = existsSync(at)
    ? readdirSync(at)
        .filter((entry) => /^(licen[cs]e|copying)/i.test(entry))
        .sort()[0]
    : undefined;
  const text = file ? readFileSync(join(at, file), 'utf8').trim() : `(no licence file; package.json says ${license})`;
  return `${name} ${version} (${typeof license === 'string' ? license : 'see text'})\n\n${text.replaceAll('\r\n', '\n')}`;
}
