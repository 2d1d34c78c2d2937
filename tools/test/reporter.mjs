import { relative } from 'node:path';
import { root } from '../workspace.mjs';

/** Tells the tool that started jest what each suite does; see progress.mjs. */
export default class TellParent {
  onTestFileStart(test) {
    this.#tell({ started: nameOf(test.path) });
  }

  onTestFileResult(test, result) {
    const { numPassingTests, numFailingTests, numPendingTests, numTodoTests, testExecError, perfStats } = result;
    this.#tell({
      ended: {
        file: nameOf(test.path),
        passed: numPassingTests,
        failed: numFailingTests + (testExecError && numFailingTests === 0 ? 1 : 0),
        skipped: numPendingTests + numTodoTests,
        seconds: (perfStats.end - perfStats.start) / 1_000,
      },
    });
  }

  #tell(message) {
    process.send?.(message);
  }
}

const nameOf = path => relative(root, path);
