import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

export interface WasmModule {
  /** AssemblyScript, with its folder, from which it may import. */
  source: string;
  /** TypeScript that will hold the bytes. */
  target: string;
  /** Name of the exported text of base64. */
  name: string;
  /** Script that writes it. */
  script: string;
  /** Pages of memory to begin with. */
  pages: number;
  options?: readonly string[];
}

const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--use', 'abort='];

/** What `target` must hold; always the same for the same source and compiler. */
export async function generateModule({ source, name, script, pages, options = [] }: WasmModule): Promise<string> {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  let wasm: Uint8Array | undefined;
  const args = [source, ...OPTIONS, ...options, '--initialMemory', String(pages), '--outFile', 'module.wasm'];
  const { error, stderr } = await asc.main(args, {
    readFile: (file) => (file.startsWith(folder) && existsSync(file) ? readFileSync(file, 'utf8') : null),
    writeFile: (_name, content) => {
      wasm = content as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error || !wasm) throw new Error(`AssemblyScript failed: ${stderr.toString()}`, { cause: error });
  return [
    `// Written by ${script} from ${source}; ${wasm.length} bytes of WebAssembly.`,
    `export const ${name} = '${Buffer.from(wasm).toString('base64')}';`,
    '',
  ].join('\n');
}

/** Writes `target`; with `--check`, only compares. */
export async function writeModule(module: WasmModule): Promise<void> {
  const text = await generateModule(module);
  if (process.argv.includes('--check')) {
    if (readFileSync(module.target, 'utf8') !== text)
      throw new Error(`${module.target} is stale: run npx tsx ${module.script}`);
    return;
  }
  writeFileSync(module.target, text);
  console.log(`${module.target} written`);
}
