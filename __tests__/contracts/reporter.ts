import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScanReport } from '../../src/domain/receipt.ts';
import type { Reporter, ReportStyle } from '../../src/engine/report.ts';
import {
  exampleFinding,
  exampleReport,
  hostileReport,
  incompleteReport,
  manyFindings,
  reportOf,
} from './report-examples.ts';

export interface ReporterUnderTest {
  reporter: Reporter;
  /** Throws unless the text is well-formed in its format: a real parser, not a look-alike. */
  parse(text: string): void;
}

export const PLAIN: ReportStyle = { color: false, width: 80, verbose: true };

/** What commands, markup and formulas are made of, to be put together at random. */
const HOSTILE_PIECES = [
  '::',
  ':',
  '##',
  '#',
  '[',
  ']',
  '\n',
  '\r',
  ' ',
  '|',
  '<',
  '>',
  '&',
  '"',
  "'",
  '`',
  '=',
  '+',
  '%',
  '\\',
  '\u001b',
  '\u00a0',
  ']]>',
  '-->',
  '(',
  ',',
];

/** A value no output may hold; put where reporters have no business to look. */
const CANARY = ['canary', 'of', 'reporters', '7f3a'].join('-');

const CASES: Record<string, () => ScanReport> = {
  'an empty report': () => exampleReport(),
  'one finding': () => exampleReport({ findings: [exampleFinding({ level: 'fail' })] }),
  'a finding without frame, commit, entry and head': () =>
    exampleReport({
      findings: [
        exampleFinding({ frame: null, commit: null, head: null, credential: null, identity: {}, reasons: [] }),
      ],
    }),
  '1,000 findings': () => exampleReport({ findings: manyFindings(1000) }),
  'an incomplete scan': () => incompleteReport(),
  'hostile text': () => hostileReport(),
};

/** What every reporter must do. Registered over the registry of reporters. */
export function reporterContract(load: () => Promise<ReporterUnderTest>): void {
  for (const [name, make] of Object.entries(CASES)) {
    test(`renders ${name} as well-formed text that ends with a line break`, async () => {
      const { reporter, parse } = await load();
      const text = reporter.render(make(), PLAIN);
      expect(text.endsWith('\n')).toBe(true);
      parse(text);
    });
  }

  test('gives a log no workflow command, escape sequence or bidirectional override from outside', async () => {
    const { reporter } = await load();
    for (const verbose of [true, false]) {
      const text = reporter.render(hostileReport(), { ...PLAIN, verbose });
      expect(foreignCommands(text)).toEqual([]);
      expect(text).not.toMatch(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
      );
    }
  });

  test('stays well-formed and without commands whatever the text', async () => {
    const { reporter, parse } = await load();
    const piece = fc.constantFrom(...HOSTILE_PIECES);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(piece, fc.string())).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 200 }), (foreign, width) => {
        const rendered = reporter.render(reportOf(foreign), { ...PLAIN, width });
        parse(rendered);
        expect(foreignCommands(rendered)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('prints no field that a finding or a report is not known to have', async () => {
    const { reporter } = await load();
    const finding = Object.assign(exampleFinding({ level: 'fail' }), { secret: CANARY, raw: CANARY, match: CANARY });
    const report = exampleReport({
      findings: [finding],
      suppressed: [{ finding, by: { kind: 'inline-allow', line: 1 } }],
    });
    expect(reporter.render(report, PLAIN)).not.toContain(CANARY);
  });

  test('renders the same text twice, whatever the order of the findings', async () => {
    const { reporter } = await load();
    const findings = manyFindings(40);
    const once = reporter.render(exampleReport({ findings }), PLAIN);
    expect(reporter.render(exampleReport({ findings: [...findings].reverse() }), PLAIN)).toBe(once);
  });

  test('says it when a scan is incomplete', async () => {
    const { reporter } = await load();
    const text = reporter.render(incompleteReport(), PLAIN);
    expect(text).toContain('shallow boundary');
    expect(text).toContain('fetch-depth');
    expect(text).not.toMatch(/\bclean: no secrets\b/i);
  });
}

/** Lines the runner would obey (ActionCommand.TryParseV2 and TryParse), but for the annotations a reporter may write. */
function foreignCommands(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.includes('##[') || (/^\s*::/.test(line) && !/^::(?:error|warning|notice) /.test(line)));
}
