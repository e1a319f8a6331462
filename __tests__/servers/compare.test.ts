import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InstalledPeer, installPeer } from '../../scripts/servers/peers.ts';
import type { ComparisonReport } from '../../src/app/compare/comparison-report.ts';
import { runCommandLine } from '../../src/app/run.ts';
import { fillTemplate } from '../../src/engine/scan/templates/templates.ts';
import { testWorld } from '../app/test-world.ts';
import { leakLine, makeToken, TestRepository } from '../scenarios/git-repository.ts';

const SLACK = fillTemplate('xoxb-{digits:12}-{digits:12}-{alnum:24}', 4);
const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
/** None of these may be told; of the key, a line stands for all. */
const VALUES = [makeToken(1), makeToken(2), SLACK, String(KEY).split('\n')[3]!];

let repository: TestRepository;
let base: string;
beforeAll(() => {
  repository = new TestRepository();
  base = repository.commit({ 'src/a.js': `\n${leakLine(1)}`, 'key.pem': String(KEY) });
  repository.commit({ 'src/gone.js': leakLine(2) });
  repository.commit({ 'src/gone.js': null, 'b.env': `A=1\nSLACK=${SLACK}\n` });
});
afterAll(() => repository.remove());

async function compare(name: InstalledPeer, ...args: string[]): Promise<ComparisonReport> {
  const program = await installPeer(name);
  const argv = ['compare', '--with', name, '--bin', program, ...args];
  const told: string[] = [];
  for (const format of ['pretty', 'json']) {
    const world = testWorld({ cwd: repository.top, argv: [...argv, '--format', format], env: repository.env });
    const code = await runCommandLine(world, new AbortController().signal);
    expect([code, world.complained()]).toEqual([0, '']);
    told.push(world.printed());
  }
  for (const value of VALUES) expect(told.join('')).not.toContain(value);
  return JSON.parse(told[1]!) as ComparisonReport;
}

const placesOf = (places: ComparisonReport['both']) => places.map(({ path, line }) => `${path}:${line}`);

describe.each<InstalledPeer>(['betterleaks', 'kingfisher'])('beside the real %s', (name) => {
  test('both find the same in files', async () => {
    const report = await compare(name);
    expect(placesOf(report.both)).toEqual(['b.env:2', 'key.pem:1', 'src/a.js:2']);
    expect([report.onlySealant, report.onlyOther, report.outside]).toEqual([[], [], 0]);
    expect(report.both[2]).toMatchObject({ sealant: [{ ruleId: 'github-pat-classic', level: 'fail' }] });
    expect(report.both[2]!.other[0]!.rule).toContain('github-pat');
  });

  test('both find what is gone from the files in the history', async () => {
    const report = await compare(name, '--history');
    expect(placesOf(report.both)).toEqual(['b.env:2', 'key.pem:1', 'src/a.js:2', 'src/gone.js:1']);
    expect([report.onlySealant, report.onlyOther]).toEqual([[], []]);
  });

  test('what a rule that is switched off here would find is told as found by it only', async () => {
    repository.write('.github/sealant.yml', 'version: 1\nscan: { rules: { disable: [slack-bot-token] } }\n');
    const report = await compare(name);
    repository.git('clean', '--quiet', '-fd');
    expect(placesOf(report.onlyOther)).toEqual(['b.env:2']);
    expect(placesOf(report.both)).toEqual(['key.pem:1', 'src/a.js:2']);
  });
});

describe('beside the real betterleaks', () => {
  test('both look at the same range of commits', async () => {
    const report = await compare('betterleaks', '--base', base);
    expect(placesOf(report.both)).toEqual(['b.env:2', 'src/gone.js:1']);
    expect([report.onlySealant, report.onlyOther]).toEqual([[], []]);
  });
});
