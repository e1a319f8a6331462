import pkg from '../../package.json' with { type: 'json' };

/** The product's version, as in package.json. */
export const VERSION: string = pkg.version;

/** The answer to `sealant --version`, or `null` where something else is asked. */
export function versionAnswer([first]: readonly string[]): string | null {
  return first === '--version' || first === '-V' || first === 'version' ? `sealant ${VERSION}\n` : null;
}
