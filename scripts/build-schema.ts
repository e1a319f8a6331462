import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CONFIG_SCHEMA } from '../src/app/config/schema.ts';

/**
 * Writes schema/sealant.schema.json, by which editors complete and check the config. With --check it only compares.
 * In a config: # yaml-language-server: $schema=<path or address of the schema>
 */
const FILE = new URL('../schema/sealant.schema.json', import.meta.url);

/** The schema's text, as the file should be. */
export function schemaText(): string {
  const schema = z.toJSONSchema(CONFIG_SCHEMA, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ title: 'Sealant config', ...schema }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('build-schema.ts')) {
  const text = schemaText();
  if (!process.argv.includes('--check')) writeFileSync(FILE, text);
  else if (readFileSync(FILE, 'utf8') !== text) {
    console.error('schema/sealant.schema.json is out of date: run npm run schema.');
    process.exitCode = 1;
  }
}
