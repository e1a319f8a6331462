import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rulesSchemaText } from '../../../../scripts/build-schema.ts';
import { RULES_SCHEMA } from '../../../../src/engine/scan/rules/rule-schema.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true }).compile(RULES_SCHEMA);

test('the published schema of rule files is the one in force', () => {
  expect(readFileSync(join(ROOT, 'schema/sealant-rules.schema.json'), 'utf8')).toBe(rulesSchemaText());
});

test('every rule file that comes with Sealant passes it', () => {
  const files = readdirSync(join(ROOT, 'rules')).filter((name) => name.endsWith('.yml'));
  expect(files.length).toBeGreaterThan(200);
  for (const file of files)
    expect(
      validate(parse(readFileSync(join(ROOT, 'rules', file), 'utf8'))),
      `${file}: ${JSON.stringify(validate.errors)}`,
    ).toBe(true);
});

const GOOD = {
  id: 'acme-token',
  name: 'Acme token',
  description: 'Acts as its owner.',
  severity: 'high',
  keywords: ['acme_'],
  pattern: 'acme_[0-9]{6}',
  remedy: 'Delete it.',
  examples: ['acme_{digits:6}'],
  'negative-examples': ['acme_{digits:5}'],
};

test.each([
  [{ severity: 'hihg' }],
  [{ id: 'Acme Token' }],
  [{ keywords: ['ACME_'] }],
  [{ checks: ['entropi:3'] }],
  [{ near: [{ within: 3 }] }],
  [{ near: [{ rule: 'a', pattern: 'b' }] }],
  [{ near: [{ rule: 'a', within: 51 }] }],
  [{ requires: 'far' }],
  [{ patern: 'x' }],
])('a rule with %j does not', (change) => {
  expect(validate([GOOD])).toBe(true);
  expect(validate([{ ...GOOD, ...change }])).toBe(false);
});
