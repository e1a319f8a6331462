import type { ImportContext, Imported } from './imported.ts';

/** Reads one kind of file of another scanner. */
export type Importer = (text: string, context: ImportContext) => Promise<Imported>;

/** Files of other scanners that can be read. A new kind is a file here and a line below. */
export const IMPORTERS = {
  'gitleaks-toml': async () => (await import('./gitleaks-toml.ts')).importGitleaksToml,
  'gitleaks-ignore': async () => (await import('./gitleaks-ignore.ts')).importGitleaksIgnore,
  'detect-secrets-baseline': async () => (await import('./detect-secrets-baseline.ts')).importDetectSecretsBaseline,
} satisfies Record<string, () => Promise<Importer>>;

export type ImporterId = keyof typeof IMPORTERS;

/** How their files are called. */
const NAMES: readonly [RegExp, ImporterId][] = [
  [/\.toml$/i, 'gitleaks-toml'],
  [/^\.?(?:gitleaks|betterleaks)-?ignore$/i, 'gitleaks-ignore'],
  [/\.baseline(?:\.json)?$/i, 'detect-secrets-baseline'],
];

/** The kind of a file by its name, or `null`. */
export function importerFor(file: string): ImporterId | null {
  return NAMES.find(([name]) => name.test(file))?.[1] ?? null;
}
