// `npm start`: builds everything, then serves the docs and the mock on one port. Takes the options of `partner-api mock`.
import { paths } from '../scripts/cli/paths.js';
import { runProcess } from '../scripts/cli/runProcess.js';
import { mockOptions } from '../src/mock/cli/mockOptions.js';
import { orExit, UsageError } from '../src/shared/usageError.js';

const npm = process.ppid;
await orExit(async () => {
  // Checks the options before the build, which takes a minute. serve.ts reads them again and uses them.
  const options = mockOptions(process.argv.slice(2), false);
  if (options === 'help') return;
  // The pages name the address at which they are served. Port 0 is any free port, which is not known yet.
  const address = options.port ? `http://127.0.0.1:${options.port}/` : undefined;
  const env = { DOCS_URL: process.env.DOCS_URL ?? address };
  for (const script of ['build', 'docs:build']) {
    console.log(`npm run ${script} …`);
    // The output matters only when the build fails.
    await runProcess('npm', ['run', '--silent', script], { cwd: paths.root, env }).catch((error) => {
      throw new UsageError(error.message);
    });
  }
  // Stopping npm does not stop this process: nobody would stop the server.
  if (process.ppid !== npm) process.exit(1);
});
await import('./serve.js');
