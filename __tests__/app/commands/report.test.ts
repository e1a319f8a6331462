import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contractReport } from '../../../src/adapters/reporters/contract.ts';
import { REPORTER_IDS } from '../../../src/adapters/reporters/index.ts';
import { safeJson } from '../../../src/adapters/reporters/safe-json.ts';
import { runCommandLine } from '../../../src/app/run.ts';
import type { ScanReport } from '../../../src/domain/receipt.ts';
import {
  exampleFinding,
  exampleReceipt,
  exampleReport,
  HOSTILE,
  incompleteReport,
  manyFindings,
} from '../../contracts/report-examples.ts';
import { testWorld } from '../test-world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-report-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function save(name: string, report: ScanReport): string {
  writeFileSync(join(folder, name), safeJson(contractReport(report), 2));
  return name;
}

async function sealant(...argv: string[]) {
  const world = testWorld({ cwd: folder, argv: ['report', ...argv] });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: world.printed(), err: world.complained() };
}

describe('sealant report', () => {
  test.for(REPORTER_IDS)('writes %s from an earlier JSON report', async (format) => {
    const file = save('a.json', exampleReport({ findings: manyFindings(7) }));
    const { code, out } = await sealant(file, '--format', format);
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(100);
    if (format === 'json') expect(out).toBe(`${readFileSync(join(folder, file), 'utf8')}\n`);
  });

  test('ends as the scan has ended', async () => {
    expect((await sealant(save('clean.json', exampleReport()))).code).toBe(0);
    expect((await sealant(save('incomplete.json', incompleteReport()))).code).toBe(3);
  });

  test('joins whole scans: a secret that several tell is told once, the worst outcome wins, numbers add up', async () => {
    const [one, two, three] = manyFindings(3) as [
      ReturnType<typeof exampleFinding>,
      ...ReturnType<typeof manyFindings>,
    ];
    const a = save('a.json', exampleReport({ findings: [one, two!] }));
    const b = save('b.json', exampleReport({ findings: [two!, three!] }));
    const joined = await sealant('--merge', a, b, '--format', 'json');
    const report = JSON.parse(joined.out) as ScanReport;
    expect([joined.code, report.outcome, report.findings.length]).toEqual([1, 'findings', 3]);
    expect(report.receipt.files).toBe(exampleReceipt().files * 2);
    const c = save('c.json', incompleteReport());
    expect((await sealant('--merge', a, c)).code).toBe(3);
  });

  test('a shard alone, and a shard given twice, is not the whole', async () => {
    const shard = (index: number) => ({ index, count: 2, scan: 'a'.repeat(32) });
    const [one, two] = [1, 2].map((index) =>
      save(`${index}.json`, exampleReport({ receipt: exampleReceipt({ shard: shard(index) }) })),
    ) as [string, string];
    expect((await sealant('--merge', one, two)).code).toBe(0);
    const lacking = await sealant('--merge', one);
    expect([lacking.code, lacking.out]).toEqual([3, expect.stringContaining('--shard 2/2')]);
    const twice = await sealant('--merge', one, one);
    expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('are both shard 1 of 2')]);
    expect((await sealant(one)).out).toContain('shard 1 of 2');
  });

  test.for<[what: string, text: string]>([
    ['no JSON', '{"schema":'],
    ['another object', '{"schema":"other/1"}'],
    ['a list', '[]'],
    [
      'a finding without its place',
      JSON.stringify({ ...contractReport(exampleReport()), findings: [{ ruleId: 'x' }] }),
    ],
    [
      'a count that is no number',
      JSON.stringify({ ...contractReport(exampleReport()), receipt: { ...exampleReceipt(), files: '1' } }),
    ],
    [
      'a level that there is not',
      JSON.stringify(contractReport(exampleReport({ findings: [exampleFinding({ level: 'x' as 'fail' })] }))),
    ],
  ])('%s is refused in one sentence', async ([, text]) => {
    writeFileSync(join(folder, 'x.json'), text);
    const { code, out, err } = await sealant('x.json');
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('is not a JSON report of Sealant')]);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('text of a hostile report is neutralised', async () => {
    const file = save(
      'x.json',
      exampleReport({ findings: [exampleFinding({ path: HOSTILE, title: HOSTILE, level: 'fail' })] }),
    );
    const { out } = await sealant(file);
    expect(out).not.toMatch(/^\s*::|\u001b|\u202e|##\[/m);
  });

  test('without a file, with several and no --merge, and with one that is not there, it says how', async () => {
    for (const [argv, what] of [
      [[], 'needs the JSON report'],
      [['a.json', 'b.json'], '--merge joins several'],
      [['gone.json'], 'there is no such file'],
    ] as const)
      expect(await sealant(...argv)).toMatchObject({ code: 2, err: expect.stringContaining(what) });
  });
});
