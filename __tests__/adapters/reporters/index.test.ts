import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isReporterId, loadReporter, REPORTER_IDS, type ReporterId } from '../../../src/adapters/reporters/index.ts';
import { reporterContract } from '../../contracts/reporter.ts';

/** A parser per format. Typed by the registry: a reporter without one does not compile. */
const PARSERS: Record<ReporterId, (text: string) => void> = {
  pretty: () => undefined,
  json: (text) => void JSON.parse(text),
  jsonl: (text) => {
    for (const line of text.trimEnd().split('\n')) JSON.parse(line);
  },
};

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
