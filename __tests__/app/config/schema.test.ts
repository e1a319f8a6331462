import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaText } from '../../../scripts/build-schema.ts';

const schema = JSON.parse(schemaText());
const validate = new Ajv({ strict: true, validateFormats: false, allowUnionTypes: true }).compile(schema);
const everything = () => parse(readFileSync(new URL('./everything.yml', import.meta.url), 'utf8'));

test('the published schema is the one the code checks by', () => {
  const published = readFileSync(new URL('../../../schema/sealant.schema.json', import.meta.url), 'utf8');
  expect(published).toBe(schemaText());
});

test('the published schema takes a file with every key, and an empty one', () => {
  expect(validate(everything()), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({})).toBe(true);
});

test.each<[string, (config: ReturnType<typeof everything>) => void]>([
  [
    'an unknown key',
    (config) => {
      config.scan.fail_on = 'high';
    },
  ],
  [
    'a wrong choice',
    (config) => {
      config.scan['fail-on'] = 'loud';
    },
  ],
  [
    'a bare number for a duration',
    (config) => {
      config.respond.schedule[0]['max-age'] = 30;
    },
  ],
  [
    'a text that is no reference',
    (config) => {
      config.correlate.key = 'key';
    },
  ],
  [
    'a provider’s name with capitals',
    (config) => {
      config.providers.Vault = { type: 'vault' };
    },
  ],
  [
    'an allow entry without reason',
    (config) => {
      delete config.scan.allow[0].reason;
    },
  ],
])('the published schema refuses %s', (_, spoil) => {
  const config = everything();
  spoil(config);
  expect(validate(config)).toBe(false);
});

test('every key of the published schema says what it is for', () => {
  const silent: string[] = [];
  walk(schema, 'config', silent);
  expect(silent).toEqual([]);
});

interface Node {
  description?: string;
  type?: string;
  properties?: Record<string, Node>;
}

function walk(node: Node, at: string, silent: string[]): void {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    if (child.description === undefined && child.properties === undefined) silent.push(`${at}.${key}`);
    walk(child, `${at}.${key}`, silent);
  }
}
