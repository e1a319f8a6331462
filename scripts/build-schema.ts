import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CONFIG_SCHEMA } from '../src/app/config/schema.ts';
import { RULES_SCHEMA } from '../src/engine/scan/rules/rule-schema.ts';

/**
 * Writes schema/sealant.schema.json, by which editors complete and check the config. With --check it only compares.
 * In a config: # yaml-language-server: $schema=<path or address of the schema>
 */
const FILE = new URL('../schema/sealant.schema.json', import.meta.url);
const RULES_FILE = new URL('../schema/sealant-rules.schema.json', import.meta.url);

/** The schema's text, as the file should be. */
export function schemaText(): string {
  const schema = z.toJSONSchema(CONFIG_SCHEMA, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify({ title: 'Sealant config', ...schema }, null, 2)}\n`;
}

/** As `schemaText`, of rule files: schema/sealant-rules.schema.json. */
export function rulesSchemaText(): string {
  return `${JSON.stringify(RULES_SCHEMA, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('build-schema.ts')) {
  for (const [file, text] of [
    [FILE, schemaText()],
    [RULES_FILE, rulesSchemaText()],
  ] as const) {
    if (!process.argv.includes('--check')) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${file.pathname} is out of date: run npm run schema.`);
      process.exitCode = 1;
    }
  }
}
