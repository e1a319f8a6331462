import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isReporterId, loadReporter, REPORTER_IDS } from '../../../src/adapters/reporters/index.ts';
import { INPUTS } from '../../../src/app/inputs/index.ts';
import { reporterContract } from '../../contracts/reporter.ts';
import { PARSERS } from './parsers.ts';

describe.each(REPORTER_IDS)('%s', (id) => {
  reporterContract(async () => ({ reporter: await loadReporter(id), parse: PARSERS[id] }));
});

test('tells a known format from an unknown one and from what every object has', () => {
  expect(isReporterId('json')).toBe(true);
  expect(isReporterId('xml')).toBe(false);
  expect(isReporterId('constructor')).toBe(false);
});

test('every format has its own file', () => {
  const files = readdirSync(new URL('../../../src/adapters/reporters/', import.meta.url));
  for (const id of REPORTER_IDS) expect(files).toContain(`${id}.ts`);
});

test('the help names every format', () => {
  for (const id of REPORTER_IDS) expect(INPUTS.format.doc).toMatch(new RegExp(`\\b${id}\\b`));
});
