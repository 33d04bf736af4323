/** Jest reporter: one line per file with how far it is, failures in full, and the counts as JSON for `test/run.mjs`. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export default class CountingReporter {
  #done = 0;
  #total = 0;

  onRunStart(results) {
    this.#total = results.numTotalTestSuites;
  }

  onTestFileResult(test, result) {
    this.#done += 1;
    const seconds = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    const failed = result.numFailingTests + (result.testExecError ? 1 : 0);
    const counts = `${result.numPassingTests} passed${failed > 0 ? `, ${failed} FAILED` : ''}`;
    const file = relative(test.context.config.rootDir, test.path);
    process.stdout.write(`    [${this.#done}/${this.#total}] ${file}: ${counts} (${seconds} s)\n`);
    if (result.failureMessage) process.stdout.write(`${result.failureMessage}\n`);
    for (const each of result.testResults) {
      if (each.status === 'pending' || each.status === 'todo')
        process.stdout.write(`      not run: ${each.fullName}\n`);
    }
  }

  onRunComplete(_contexts, results) {
    const file = process.env.TEST_COUNTS_FILE;
    if (file === undefined) return;
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    writeFileSync(file, JSON.stringify(counts));
  }
}
