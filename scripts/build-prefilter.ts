/**
 * Compiles `src/engine/scan/assembly/prefilter.ts` to WebAssembly and writes it as base64 to
 * `src/generated/prefilter.ts`. The same source and compiler give the same bytes; `--check` only compares.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const FOLDER = 'src/engine/scan/assembly/';
const SOURCE = `${FOLDER}prefilter.ts`;
const TARGET = 'src/generated/prefilter.ts';

/** The module's bytes; always the same for the same source and compiler. */
async function compile(): Promise<Uint8Array> {
  let wasm: Uint8Array | undefined;
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];
  const { error, stderr } = await asc.main(
    [SOURCE, ...options, '--initialMemory', '3', '--outFile', 'prefilter.wasm'],
    {
      readFile: (name) => (name.startsWith(FOLDER) && existsSync(name) ? readFileSync(name, 'utf8') : null),
      writeFile: (_name, content) => {
        wasm = content as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error || !wasm) throw new Error(`AssemblyScript failed: ${stderr.toString()}`, { cause: error });
  return wasm;
}

function render(wasm: Uint8Array): string {
  return [
    `// Written by scripts/build-prefilter.ts from ${SOURCE}; ${wasm.length} bytes of WebAssembly.`,
    `export const PREFILTER_WASM = '${Buffer.from(wasm).toString('base64')}';`,
    '',
  ].join('\n');
}

/** What `src/generated/prefilter.ts` must hold. */
export async function generatePrefilter(): Promise<string> {
  return render(await compile());
}

async function main(): Promise<void> {
  const text = await generatePrefilter();
  if (process.argv.includes('--check')) {
    if (readFileSync(TARGET, 'utf8') !== text)
      throw new Error(`${TARGET} is stale: run npx tsx scripts/build-prefilter.ts`);
    return;
  }
  writeFileSync(TARGET, text);
  console.log(`${TARGET} written`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void main();
