import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and how many did not. A skipped test did not: this project allows none. */
export interface Tally {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** The tally of a command that is one test: it succeeds or fails. */
export function tallyCommand(succeeded: boolean): Tally {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The tally of Vitest's JSON report; a test file that does not load counts as one failure. */
export function tallyVitest(file: string, succeeded: boolean): Tally {
  if (!existsSync(file)) return tallyCommand(false);
  // The reporter's own format, written a moment ago.
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.length,
  );
  return settle(
    report.numPassedTests,
    report.numTotalTests - report.numPassedTests + broken.length,
    succeeded,
  );
}

/** The tally of Playwright's JSON report. A test that passed when it was repeated has passed; the run names it as flaky. */
export function tallyPlaywright(file: string, succeeded: boolean): Tally {
  if (!existsSync(file)) return tallyCommand(false);
  const report = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settle(expected + flaky, unexpected + skipped, succeeded);
}

/** A run that fails without a failed test (an error outside tests, no test found) counts as one failure. */
function settle(passed: number, failed: number, succeeded: boolean): Tally {
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}
