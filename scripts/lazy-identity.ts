import type { Plugin } from 'rolldown';

/** As `@actions/core` writes it. */
const IMPORT = "import { OidcClient } from './oidc-utils.js';";
const CALL = 'yield OidcClient.getIDToken(aud)';
const PLATFORM = "export * as platform from './platform.js';";

/**
 * `@actions/core` loads its client of GitHub's OIDC service, with an HTTP client and an undici of 1.7 MB, whatever is asked
 * of it: 60 ms of each step, of which nearly all ask for nothing but a line in the log. In `dist/` it is loaded by the
 * first call that asks for an identity. What asks the machine for its name, and starts programs for it, nobody here uses.
 */
export const lazyIdentity: Plugin = {
  name: 'lazy-identity',
  transform: {
    filter: { id: /[\\/]@actions[\\/]core[\\/]lib[\\/]core\.js$/ },
    handler(code) {
      for (const text of [IMPORT, CALL, PLATFORM])
        if (code.split(text).length !== 2) throw new Error(`@actions/core is no longer written so: ${text}`);
      return code
        .replace(IMPORT, '')
        .replace(PLATFORM, '')
        .replace(CALL, "yield (yield import('./oidc-utils.js')).OidcClient.getIDToken(aud)");
    },
  },
};
