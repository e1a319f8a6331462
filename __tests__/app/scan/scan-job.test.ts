import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCodeOfScan, runScanJob, type ScanJob } from '../../../src/app/scan/scan-job.ts';
import type { ScanSettings } from '../../../src/app/scan/scan-policy.ts';
import { NO_SCAN_SETTINGS } from '../../../src/app/scan/scan-policy.ts';
import { planLocalScan, type ScanPlan } from '../../../src/app/scan/scan-range.ts';
import { leakLine, makeToken, repositoriesOfThisFile, type TestRepository } from '../../scenarios/git-repository.ts';
import { testWorld } from '../test-world.ts';

const newRepository = repositoriesOfThisFile();

const SETTINGS: ScanSettings = NO_SCAN_SETTINGS;

function jobOf(repository: TestRepository, plan: ScanPlan, settings: Partial<ScanSettings> = {}): ScanJob {
  return {
    world: testWorld({ env: repository.env }),
    path: repository.top,
    onlyBelow: false,
    plan,
    settings: { ...SETTINGS, ...settings },
    signal: new AbortController().signal,
  };
}

const TREE = planLocalScan({ kind: 'tree' });

describe('a scan', () => {
  test('gives findings with their values apart from the report, which has none', async () => {
    const repository = newRepository();
    repository.write('a.txt', leakLine(2));
    const result = await runScanJob(jobOf(repository, TREE));
    expect(result.findings[0]!.secret.reveal()).toBe(makeToken(2));
    expect(result.red).toEqual(result.findings);
    expect(JSON.stringify(result)).not.toContain(makeToken(2));
    expect(result.report.findings[0]).not.toHaveProperty('secret');
    expect(exitCodeOfScan(result)).toBe(1);
  });

  test('says what it looked at', async () => {
    const repository = newRepository();
    repository.write('a.txt', 'one\ntwo\n');
    const { report } = await runScanJob(jobOf(repository, TREE));
    expect(report.receipt).toMatchObject({
      event: 'local',
      source: 'tree',
      files: 1,
      bytes: 8,
      lines: 2,
      time: '2026-11-24T05:00:00.000Z',
      selfProbe: true,
      configChanges: [],
      ruleset: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  test('that could not see everything is incomplete even with findings, and tells them all', async () => {
    const repository = newRepository();
    repository.commit({ 'a.txt': 'a\n' });
    repository.commit({ 'b.txt': leakLine(2) });
    const shallow = repository.clone('shallow', '--depth=1');
    const result = await runScanJob(jobOf(shallow, planLocalScan({ kind: 'history' })));
    expect(result.report.outcome).toBe('incomplete');
    expect(result.red).toHaveLength(1);
    expect(exitCodeOfScan(result)).toBe(3);
  });

  test('is red by what --fail-on says, which wins over the config', async () => {
    const repository = newRepository();
    repository.write('a.txt', leakLine(2));
    repository.write('.github/sealant.yml', 'version: 1\nscan:\n  fail-on: never\n');
    expect(exitCodeOfScan(await runScanJob(jobOf(repository, TREE)))).toBe(0);
    expect(exitCodeOfScan(await runScanJob(jobOf(repository, TREE, { failOn: 'medium' })))).toBe(1);
  });

  test('leaves out what config and flags exclude, and counts it', async () => {
    const repository = newRepository();
    repository.write('x/a.txt', leakLine(2));
    repository.write('y/a.txt', leakLine(3));
    repository.write('.github/sealant.yml', 'version: 1\nscan:\n  exclude: ["x/**"]\n');
    const { report } = await runScanJob(jobOf(repository, TREE, { exclude: ['y/**'] }));
    expect(report.findings).toEqual([]);
    expect(report.receipt.skipped['path-rule']).toBeGreaterThanOrEqual(2);
  });

  test('finds what a user’s own rule describes', async () => {
    const repository = newRepository();
    const rule =
      "- id: own-token\n  name: Own token\n  description: Ours.\n  severity: high\n  keywords: [own-tok-]\n  pattern: 'own-tok-[0-9]{6}'\n  remedy: Change it.\n  examples: ['own-tok-123456']\n  negative-examples: ['other']\n";
    repository.write('rules.yml', rule);
    repository.write('a.txt', 'own-tok-654321\n');
    const file = join(repository.top, 'rules.yml');
    const { report } = await runScanJob(jobOf(repository, TREE, { ruleFiles: [file], exclude: ['rules.yml'] }));
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['own-token']);
    repository.write('rules.yml', rule.replace('severity: high', 'severity: hihg'));
    await expect(runScanJob(jobOf(repository, TREE, { ruleFiles: [file] }))).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining(':4:') as string,
    });
  });

  test.for([
    [{ disabledRules: ['no-such-rule'] }, 'no rule “no-such-rule”'],
    [{ ruleFiles: ['missing.yml'] }, 'There is no rule file missing.yml'],
    [{ configFile: '/missing/sealant.yml' }, 'There is no config file'],
  ] as const)('with %j is an error of config', async ([settings, said]) => {
    const repository = newRepository();
    await expect(runScanJob(jobOf(repository, TREE, settings))).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining(said) as string,
    });
  });

  test('of nothing is clean and looked at nothing', async () => {
    const repository = newRepository();
    const { report } = await runScanJob(jobOf(repository, planLocalScan({ kind: 'nothing' })));
    expect(report).toMatchObject({ outcome: 'clean', receipt: { source: 'nothing', files: 0, bytes: 0 } });
  });
});
