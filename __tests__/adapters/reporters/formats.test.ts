import { describe, expect, test } from 'vitest';
import { contractReport } from '../../../src/adapters/reporters/contract.ts';
import { loadReporter, type ReporterId } from '../../../src/adapters/reporters/index.ts';
import { safeJson } from '../../../src/adapters/reporters/safe-json.ts';
import { renderSarif } from '../../../src/adapters/reporters/sarif.ts';
import type { ScanReport } from '../../../src/domain/receipt.ts';
import {
  exampleFinding,
  exampleReceipt,
  exampleReport,
  hostileReport,
  incompleteReport,
  manyFindings,
} from '../../contracts/report-examples.ts';
import { PLAIN } from '../../contracts/reporter.ts';
import { parseCommands, parseCsv } from './parsers.ts';

async function render(id: ReporterId, report: ScanReport, style = PLAIN): Promise<string> {
  return (await loadReporter(id)).render(report, style);
}

describe('json', () => {
  test('a finding has the keys of the contract, in order, and no frame', async () => {
    const report = JSON.parse(await render('json', exampleReport({ findings: [exampleFinding()] })));
    expect(Object.keys(report)).toEqual(['schema', 'outcome', 'findings', 'suppressed', 'receipt']);
    expect(Object.keys(report.findings[0])).toEqual([
      ...['ruleId', 'title', 'level', 'severity', 'confidence', 'validity', 'credential', 'path'],
      ...['startLine', 'startColumn', 'endLine', 'endColumn', 'commit', 'head', 'fingerprint', 'redacted'],
      ...['identity', 'reasons', 'entry', 'remedy'],
    ]);
  });

  test.each([
    ['no finding', exampleReport({ findings: [] })],
    ['one', exampleReport({ findings: [exampleFinding()] })],
    ['many', exampleReport({ findings: manyFindings(300) })],
    ['hostile text', hostileReport()],
  ])('written finding by finding it is the text of the whole object: %s', async (_title, report) => {
    const { pieces } = await loadReporter('json');
    const text = await render('json', report);
    expect([...pieces!(report)].join('')).toBe(text);
    expect(text).toBe(`${safeJson(contractReport(report), 2)}\n`);
  });

  test('a reader gets hostile text back unchanged', async () => {
    const report = hostileReport();
    const read = JSON.parse(await render('json', report));
    expect(read.findings[0].path).toBe(report.findings[0]!.path);
    expect(read.receipt).toEqual(report.receipt);
  });
});

describe('sarif', () => {
  const sarif = (report: ScanReport) => JSON.parse(renderSarif(report, {})).runs[0];

  test('keeps the most severe 5,000 results and says how many it left out', () => {
    const run = sarif(exampleReport({ findings: manyFindings(5003) }));
    expect(run.results).toHaveLength(5000);
    expect(run.results[0].level).toBe('error');
    expect(run.results.at(-1).level).toBe('note');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('3 less severe findings');
  });

  test('an incomplete scan was not executed successfully', () => {
    expect(sarif(incompleteReport()).invocations[0].executionSuccessful).toBe(false);
    expect(sarif(exampleReport({ findings: manyFindings(2) })).invocations[0].executionSuccessful).toBe(true);
  });

  test('a rule speaks with the severity of its worst finding', () => {
    const findings = [exampleFinding({ severity: 'low' }, 1), exampleFinding({ severity: 'critical' }, 2)];
    const [rule] = sarif(exampleReport({ findings })).tool.driver.rules;
    expect(rule.properties).toMatchObject({ 'security-severity': '9.5', precision: 'high' });
    expect(rule.properties.tags).toContain('security');
  });

  test('rule documentation fills the help, and only https references become links', () => {
    const docs = {
      'example-token': {
        description: 'Opens the shop.',
        references: ['javascript:x', 'https://example.com/a'],
      },
    };
    const { rules } = JSON.parse(renderSarif(exampleReport({ findings: [exampleFinding()] }), docs)).runs[0].tool
      .driver;
    expect(rules[0].fullDescription.text).toBe('Opens the shop.');
    expect(rules[0].helpUri).toBe('https://example.com/a');
    expect(rules[0].help.markdown).not.toContain('javascript');
  });

  test.each([
    ['a b/ü#%.txt', 'a%20b/%C3%BC%23%25.txt'],
    ['c:/x', 'c%3A/x'],
    ['a\\b', 'a%5Cb'],
    ['\ud800', '%EF%BF%BD'],
  ])('the path %j is the relative reference %j', (path, uri) => {
    const run = sarif(exampleReport({ findings: [exampleFinding({ path, head: null })] }));
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('places a result where the newest version has it', () => {
    const head = { path: 'moved.ts', startLine: 7, startColumn: 2, endLine: 7, endColumn: 9 };
    const [{ locations }] = sarif(exampleReport({ findings: [exampleFinding({ head })] })).results;
    expect(locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'moved.ts' },
      region: { startLine: 7 },
    });
  });

  test('leaves suppressed findings out, because code scanning shows them as open', () => {
    const finding = exampleFinding();
    expect(sarif(exampleReport({ suppressed: [{ finding, by: { kind: 'inline-allow', line: 1 } }] })).results).toEqual(
      [],
    );
  });
});

describe('github', () => {
  test('tells at most ten of each kind, the most severe first, and how many more there are', async () => {
    const report = exampleReport({ findings: manyFindings(100) });
    const text = await render('github', report);
    const kinds = parseCommands(text).map(({ kind }) => kind);
    for (const kind of ['error', 'warning', 'notice']) expect(kinds.filter((k) => k === kind)).toHaveLength(10);
    expect(text).toContain('70 more annotations than the runner shows');
    expect(parseCommands(text)[0]!.message).toContain('critical');
  });

  test('problems of the scan come before findings', async () => {
    const report = { ...incompleteReport(), findings: manyFindings(30) };
    expect(parseCommands(await render('github', report))[0]!.properties['title']).toContain('incomplete');
  });

  test('title and file, which the runner does not mask, hold nothing of the redaction', async () => {
    const finding = exampleFinding({ level: 'fail' });
    const [first] = parseCommands(await render('github', exampleReport({ findings: [finding] })));
    expect(Object.keys(first!.properties)).toEqual(expect.arrayContaining(['file', 'title']));
    for (const value of Object.values(first!.properties)) expect(value).not.toContain(finding.redacted);
  });

  test('a finding over several lines has no columns', async () => {
    const at = { path: 'key.pem', startLine: 1, startColumn: 1, endLine: 9, endColumn: 4 };
    const finding = exampleFinding({ ...at, head: at, level: 'fail' });
    const [first] = parseCommands(await render('github', exampleReport({ findings: [finding] })));
    expect(Object.keys(first!.properties)).toEqual(['file', 'line', 'endLine', 'title']);
  });
});

describe('csv', () => {
  test('no cell starts a formula', async () => {
    for (const report of [hostileReport(), exampleReport({ findings: manyFindings(50) })]) {
      const rows = parseCsv(await render('csv', report));
      expect(rows.length).toBeGreaterThan(report.findings.length);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }
  });
});

describe('summary', () => {
  test('stays below 1 MiB with 20,000 findings and says how many are not shown', async () => {
    const text = await render('summary', exampleReport({ findings: manyFindings(20_000) }));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/[\d,]+ more findings not shown/);
    expect(text).toContain('What was scanned');
  });
});

describe('junit', () => {
  test('a missed self-probe is an error', async () => {
    const report = exampleReport({ outcome: 'incomplete', receipt: exampleReceipt({ selfProbe: false }) });
    expect(await render('junit', report)).toContain('errors="1"');
  });

  test('only failing findings are failures', async () => {
    expect(await render('junit', exampleReport({ findings: manyFindings(30) }))).toContain('tests="31" failures="10"');
  });
});

describe('pretty', () => {
  test('keeps every line within the terminal, wide characters included', async () => {
    const frame = {
      startLine: 9,
      lines: ['日本語のコメント'.repeat(20), `${'日本'.repeat(60)}toke…(42 characters)${'語'.repeat(60)}`],
      markLine: 10,
      markStart: 121,
      markEnd: 141,
    };
    const text = await render('pretty', exampleReport({ findings: [exampleFinding({ frame })] }), {
      ...PLAIN,
      width: 60,
    });
    for (const line of text.split('\n').filter((line) => /[日│]/.test(line))) {
      const width = [...line].reduce((sum, c) => sum + (/[\u3000-\u9fff]/.test(c) ? 2 : 1), 0);
      expect(width).toBeLessThanOrEqual(60);
    }
    expect(text).toContain('toke…(42 characters)');
  });

  test('the carets stand under the redacted value', async () => {
    const lines = (await render('pretty', exampleReport({ findings: [exampleFinding()] }))).split('\n');
    const marked = lines.findIndex((line) => line.includes('const token'));
    expect(lines[marked + 1]!.indexOf('^')).toBe(lines[marked]!.indexOf('toke…'));
    expect(lines[marked + 1]!.match(/\^+/)![0]).toHaveLength('toke…(42 characters)'.length);
  });

  test('notes are counted but not told unless asked for', async () => {
    const report = exampleReport({ findings: [exampleFinding({ level: 'note', path: 'quiet.ts' })] });
    expect(await render('pretty', report)).toContain('quiet.ts');
    const brief = await render('pretty', report, { ...PLAIN, verbose: false });
    expect(brief).not.toContain('quiet.ts');
    expect(brief).toContain('1 note (--all-levels tells them)');
  });

  test('what was said of a value is not said again at its next place', async () => {
    const findings = ['a.ts', 'b.ts'].map((path) => exampleFinding({ path, level: 'fail', head: null }));
    const text = await render('pretty', exampleReport({ findings }));
    expect(text.match(/Revoke it at the service/g)).toHaveLength(1);
    expect(text).toContain('the value found above at a.ts:11');
    expect(text).toContain('b.ts:11:16');
  });

  test('a scan of nothing is not called clean', async () => {
    const receipt = exampleReceipt({ files: 0, blobs: 0, bytes: 0, lines: 0, commits: 0 });
    expect(await render('pretty', exampleReport({ receipt }))).toContain('Nothing to scan');
  });

  test('colours only where asked for', async () => {
    const report = exampleReport({ findings: manyFindings(3) });
    expect(await render('pretty', report, { ...PLAIN, color: true })).toContain('\u001b[');
    expect(await render('pretty', report)).not.toContain('\u001b');
  });
});
