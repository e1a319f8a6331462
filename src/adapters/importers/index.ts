import type { ImportContext, Imported } from './imported.ts';

/** Reads one kind of file of another scanner. */
export type Importer = (text: string, context: ImportContext) => Promise<Imported>;

/** Files of other scanners that can be read. A new kind is a file here and a line below. */
export const IMPORTERS = {
  'gitleaks-toml': async () => (await import('./gitleaks-toml.ts')).importGitleaksToml,
} satisfies Record<string, () => Promise<Importer>>;

export type ImporterId = keyof typeof IMPORTERS;

/** The kind of a file by its name, or `null`. */
export function importerFor(file: string): ImporterId | null {
  return /\.toml$/i.test(file) ? 'gitleaks-toml' : null;
}
