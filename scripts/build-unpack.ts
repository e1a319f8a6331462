/**
 * Compiles `src/adapters/sources/assembly/unpack.ts` to WebAssembly and writes it as base64 to
 * `src/generated/unpack.ts`. The same source and compiler give the same bytes; `--check` only compares.
 */
import { fileURLToPath } from 'node:url';
import { generateModule, writeModule } from './wasm-module.ts';

const UNPACK = {
  source: 'src/adapters/sources/assembly/unpack.ts',
  target: 'src/generated/unpack.ts',
  name: 'UNPACK_WASM',
  script: 'scripts/build-unpack.ts',
  pages: 1,
  options: ['--enable', 'simd'],
};

/** What `src/generated/unpack.ts` must hold. */
export function generateUnpack(): Promise<string> {
  return generateModule(UNPACK);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void writeModule(UNPACK);
