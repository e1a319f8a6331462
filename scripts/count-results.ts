/**
 * `count-results.ts FOLDER FAILED-STEPS`: sums vitest's JSON reports and ends with the one line that says it all,
 * “N passed, M failed”. Failed steps and suites that could not be loaded count as failures; nothing run at all does, too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

const [folder = '.', failedSteps = '0'] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8')) as VitestReport;
  const unloaded = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  }).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const { numPassedTests, numFailedTests } = report;
  console.log(
    `${name}: ${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped, ${unloaded} not loaded`,
  );
  passed += numPassedTests;
  failed += numFailedTests + unloaded;
}
// A step that fails without a test (lint, a stale file, a crash) still counts.
failed = Math.max(failed, Number(failedSteps), passed === 0 ? 1 : 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
