import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { forestBytes } from '../src/engine/scan/generic/forest-bytes.ts';
import { type PackedModel, unpack } from '../src/engine/scan/generic/model.ts';
import { packRules } from '../src/engine/scan/rules/packed-rules.ts';
import type { Ruleset } from '../src/engine/scan/rules/rule.ts';

/** Data of the scan, each in a file of its own that is read when it is first asked for. */
const LAZY = /[\\/]src[\\/]generated[\\/](?<name>generic-language|generic-model|ruleset)\.json$/;

/**
 * Data is no JavaScript in `dist/`: V8 reads JSON many times faster than the same data as an object literal
 * (v8.dev/blog/cost-of-javascript-2019#json), and what a scan never asks for is not even read.
 */
export function dataFiles(root: string): Plugin {
  return {
    name: 'data-files',
    transform: {
      filter: { id: /[\\/]src[\\/]generated[\\/][^\\/]+\.json$/ },
      handler(code, id) {
        const data: unknown = JSON.parse(code);
        const name = LAZY.exec(id)?.groups?.['name'];
        if (name === undefined) return { code: `export default ${parseCall(data)};`, moduleType: 'js' };
        const isRuleset = name === 'ruleset';
        const text = isRuleset ? packRules(data as Ruleset) : JSON.stringify(data);
        const fileName = `data/${name}.${isRuleset ? 'txt' : 'json'}`;
        this.emitFile({ type: 'asset', fileName, source: inAscii(text) });
        // As UTF-8, though it is ASCII: that alone Node reads without a Buffer in between.
        const read = readFile(fileName, ", 'utf8'");
        const from = JSON.stringify(join(root, 'src/engine/scan/rules/packed-rules.ts'));
        if (isRuleset)
          return {
            code: `import { unpackRules } from ${from};\nexport default unpackRules(${read});`,
            moduleType: 'js',
          };
        const more: string[] = [];
        if (name === 'generic-model') {
          const source = forestBytes(unpack(data as PackedModel));
          this.emitFile({ type: 'asset', fileName: `data/${name}.bin`, source });
          more.push(`get forest() { return ${readFile(`data/${name}.bin`, '')}; },`);
        }
        return { code: lazyObject(read, data as object, more), moduleType: 'js' };
      },
    },
  };
}

const IN_ASCII = new Set(['cli', 'start', 'command-line', 'scan', 'engine']);

/** Only ASCII in the files that a scan loads, so that V8 keeps them as one byte per character. */
export const asciiChunks: Plugin = {
  name: 'ascii-chunks',
  renderChunk: (code, { name }) => (IN_ASCII.has(name) ? { code: inAscii(code) } : null),
};

function parseCall(data: unknown): string {
  return `JSON.parse(${inAscii(JSON.stringify(JSON.stringify(data)))})`;
}

function readFile(fileName: string, encoding: string): string {
  return `process.getBuiltinModule('node:fs').readFileSync(\`\${__dirname}/../${fileName}\`${encoding})`;
}

/** Values of at most so many characters stand in the code. */
const SMALL = 2_000;

/** An object whose large values are read when the first of them is asked for. */
function lazyObject(read: string, data: object, more: readonly string[]): string {
  const entries = Object.entries(data).map(([key, value]) => {
    const text = JSON.stringify(value);
    return text.length <= SMALL ? `${key}: ${inAscii(text)},` : `get ${key}() { return load().${key}; },`;
  });
  const members = [...entries, ...more].map((line) => `  ${line}`);
  return ['let data;', `const load = () => (data ??= JSON.parse(${read}));`, 'export default {', ...members, '};'].join(
    '\n',
  );
}

/** In JSON, strings, templates and regexes of JavaScript an escaped unit stands for itself. */
function inAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
