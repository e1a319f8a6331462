/**
 * Compiles `src/engine/scan/assembly/prefilter.ts` to WebAssembly and writes it as base64 to
 * `src/generated/prefilter.ts`. The same source and compiler give the same bytes; `--check` only compares.
 */
import { fileURLToPath } from 'node:url';
import { generateModule, writeModule } from './wasm-module.ts';

const PREFILTER = {
  source: 'src/engine/scan/assembly/prefilter.ts',
  target: 'src/generated/prefilter.ts',
  name: 'PREFILTER_WASM',
  script: 'scripts/build-prefilter.ts',
  pages: 3,
  options: ['--enable', 'simd'],
};

/** What `src/generated/prefilter.ts` must hold. */
export function generatePrefilter(): Promise<string> {
  return generateModule(PREFILTER);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void writeModule(PREFILTER);
