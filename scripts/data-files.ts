import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { packRules } from '../src/engine/scan/packed-rules.ts';
import type { Ruleset } from '../src/engine/scan/rule.ts';

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
        const read = `process.getBuiltinModule('node:fs').readFileSync(\`\${__dirname}/../${fileName}\`, 'latin1')`;
        const from = JSON.stringify(join(root, 'src/engine/scan/packed-rules.ts'));
        const module = isRuleset
          ? `import { unpackRules } from ${from};\nexport default unpackRules(${read});`
          : lazyObject(read, Object.keys(data as object));
        return { code: module, moduleType: 'js' };
      },
    },
  };
}

/** Only ASCII in the files that a scan loads, so that V8 keeps them as one byte per character. */
export const asciiChunks: Plugin = {
  name: 'ascii-chunks',
  renderChunk: (code, { name }) => (name === 'scan' || name === 'cli' ? { code: inAscii(code) } : null),
};

function parseCall(data: unknown): string {
  return `JSON.parse(${inAscii(JSON.stringify(JSON.stringify(data)))})`;
}

/** An object whose keys are there when the first of them is asked for. */
function lazyObject(read: string, keys: readonly string[]): string {
  const getters = keys.map((key) => `  get ${key}() { return load().${key}; },`);
  return ['let data;', `const load = () => (data ??= JSON.parse(${read}));`, 'export default {', ...getters, '};'].join(
    '\n',
  );
}

/** In JSON, strings, templates and regexes of JavaScript an escaped unit stands for itself. */
function inAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
