import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadReporter } from '../../../src/adapters/reporters/index.ts';
import { runCommandLine } from '../../../src/app/run.ts';
import { exampleReport, manyFindings } from '../../contracts/report-examples.ts';
import { PLAIN } from '../../contracts/reporter.ts';
import { testWorld } from '../test-world.ts';

const A = `v1:${'a'.repeat(32)}`;
const B = `v1:${'b'.repeat(32)}`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealant-suppress-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function suppress(...argv: string[]) {
  const world = testWorld({ cwd: folder, argv: ['suppress', ...argv], env: {} });
  const code = await runCommandLine(world, new AbortController().signal);
  return { code, out: world.printed(), err: world.complained() };
}

const entries = () =>
  readFileSync(join(folder, '.github/sealant-baseline.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

test('adds a finding, and replaces it when told again', async () => {
  expect(await suppress(B, A, '--reason', 'a sample')).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 added'),
  });
  expect(entries()).toEqual([`${A} false-positive - - a sample`, `${B} false-positive - - a sample`]);
  const again = await suppress(
    A,
    '--reason',
    'was dead',
    '--kind',
    'revoked',
    '--owner',
    '@me',
    '--expires',
    '2027-01-31',
  );
  expect(again.out).toContain('0 added, 1 replaced');
  expect(entries()).toEqual([`${A} revoked 2027-01-31 @me was dead`, `${B} false-positive - - a sample`]);
});

test('takes every finding of a JSON report', async () => {
  const report = (await loadReporter('json')).render(exampleReport({ findings: manyFindings(5) }), PLAIN);
  writeFileSync(join(folder, 'report.json'), report);
  expect((await suppress('report.json', '--reason', 'old')).out).toContain('5 added');
  expect(entries()).toHaveLength(5);
});

test('reads reports as sealant report does: what is wrong in one is told by its place', async () => {
  const report = (await loadReporter('json')).render(exampleReport({ findings: manyFindings(2) }), PLAIN);
  const broken = JSON.parse(report) as { findings: { level: string }[] };
  broken.findings[1]!.level = 'loud';
  writeFileSync(join(folder, 'broken.json'), JSON.stringify(broken));
  const { code, err } = await suppress('broken.json', '--reason', 'old');
  expect([code, err]).toEqual([2, expect.stringContaining('findings.1.level')]);
  writeFileSync(join(folder, 'bom.json'), `\ufeff${report}`);
  expect((await suppress('bom.json', 'bom.json', A, A, '--reason', 'old')).out).toContain('3 added');
});

test('writes at the root of the repository, not in the folder it is run in', async () => {
  for (const path of ['.git/objects', '.git/refs', 'deep/er']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
  const root = folder;
  folder = join(root, 'deep/er');
  await suppress(A, '--reason', 'x');
  folder = root;
  expect(entries()).toHaveLength(1);
});

test.each([
  ['no reason', [A], 'needs a fingerprint and a reason'],
  ['an empty reason', [A, '--reason', '  '], 'needs a fingerprint and a reason'],
  ['nothing to suppress', ['--reason', 'x'], 'needs a fingerprint and a reason'],
  ['no fingerprint', ['abc', '--reason', 'x'], 'neither a fingerprint nor a JSON report'],
  ['an impossible day', [A, '--reason', 'x', '--expires', '2027-02-30'], 'which is no day'],
  ['a file that is not there', ['gone.json', '--reason', 'x'], 'there is no such file'],
  ['another kind', [A, '--reason', 'x', '--kind', 'whatever'], 'whatever'],
])('refuses %s', async (_, argv, message) => {
  const { code, err } = await suppress(...argv);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('a baseline with conflict markers is not rewritten', async () => {
  mkdirSync(join(folder, '.github'));
  const text = '<<<<<<< HEAD\n';
  writeFileSync(join(folder, '.github/sealant-baseline.txt'), text);
  expect((await suppress(A, '--reason', 'x')).code).toBe(2);
  expect(readFileSync(join(folder, '.github/sealant-baseline.txt'), 'utf8')).toBe(text);
});
