/**
 * `count-results.ts FOLDER FAILED-STEPS`: sums vitest's JSON reports and ends with the one line that says it all,
 * “N passed, M failed”, after the names of what failed and the first lines of why. Failed steps and suites that could not be loaded count as failures; nothing run at all does, too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly TestFile[];
}

interface TestFile {
  name: string;
  status: string;
  message: string;
  assertionResults: readonly { status: string; fullName: string; failureMessages: readonly string[] }[];
}

/** One failure: where, what, and the first lines of why. */
function tell(file: string, test: string, why: string): void {
  const lines = stripVTControlCharacters(why).split('\n').slice(0, 12);
  console.log(`FAILED ${file}${test === '' ? '' : ` > ${test}`}\n  ${lines.join('\n  ')}`);
}

const [folder = '.', failedSteps = '0'] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8')) as VitestReport;
  let unloaded = 0;
  for (const file of report.testResults) {
    const broken = file.assertionResults.filter(({ status }) => status === 'failed');
    for (const test of broken) tell(file.name, test.fullName, test.failureMessages.join('\n'));
    if (file.status !== 'failed' || broken.length > 0) continue;
    unloaded += 1;
    tell(file.name, '', file.message);
  }
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
