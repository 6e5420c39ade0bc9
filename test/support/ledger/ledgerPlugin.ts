import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'vitest/config';
import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node';
import { paths } from '../../../scripts/cli/paths.js';
import { ledgerFile } from './ledgerFile.js';
import { recordedIn } from './recordedIn.js';

/** Adds the reporter to the others, also to those that the command line names. `file` is the committed ledger. */
export function ledgerPlugin(file = paths.ledger): Plugin {
  return {
    name: 'ledger',
    configureVitest: ({ vitest }) => void vitest.config.reporters.push(new LedgerReporter(file)),
  };
}

/**
 * Compares what the tests have recorded with `test/ledger.json`, after a complete run in which all tests passed. If it
 * differs, the file is written. In CI the run fails instead.
 */
class LedgerReporter implements Reporter {
  private vitest: Vitest | undefined;

  constructor(private readonly file: string) {}

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  async onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly unknown[],
    reason: TestRunEndReason,
  ): Promise<void> {
    const { vitest } = this;
    if (!vitest || reason !== 'passed' || errors.length > 0 || !(await isComplete(vitest, modules))) return;
    const now = ledgerFile(recordedIn(modules.flatMap(passed).map((test) => test.meta())));
    if (now === (await readFile(this.file, 'utf8').catch(() => ''))) return;
    const name = relative(vitest.config.root, this.file);
    if (process.env.CI) {
      vitest.logger.error(`${name} is out of date. Run \`npm test\`, and commit ${name}.`);
      process.exitCode = 1;
    } else {
      await writeFile(this.file, now);
      vitest.logger.log(`${name} has changed: the tests show other answers than before. Commit it.`);
    }
  }
}

function passed({ children }: TestModule) {
  return [...children.allTests('passed')];
}

/** Whether all tests ran. A file that records something may skip no test: with `test.only` it would record less. */
async function isComplete(vitest: Vitest, modules: readonly TestModule[]): Promise<boolean> {
  const { config } = vitest;
  if (config.watch || config.testNamePattern || config.cliExclude?.length) return false;
  const ran = new Set(modules.map(({ moduleId }) => moduleId));
  const all = await vitest.globTestSpecifications();
  return (
    all.every(({ moduleId }) => ran.has(moduleId)) &&
    modules.every(
      (module) =>
        passed(module).every((test) => !test.meta().proofs) ||
        [...module.children.allTests('skipped')].length === 0,
    )
  );
}
