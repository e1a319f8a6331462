/**
 * Compiles `src/adapters/sources/assembly/inflate.ts` to WebAssembly and writes it as base64 to
 * `src/generated/inflate.ts`. The same source and compiler give the same bytes; `--check` only compares.
 */
import { fileURLToPath } from 'node:url';
import { generateModule, writeModule } from './wasm-module.ts';

const INFLATE = {
  source: 'src/adapters/sources/assembly/inflate.ts',
  target: 'src/generated/inflate.ts',
  name: 'INFLATE_WASM',
  script: 'scripts/build-inflate.ts',
  pages: 1,
  options: ['--enable', 'simd'],
};

/** What `src/generated/inflate.ts` must hold. */
export function generateInflate(): Promise<string> {
  return generateModule(INFLATE);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void writeModule(INFLATE);
