import { runScript } from './cli/runScript.js';
import { UserError } from './cli/userError.js';
import { restoreOwnTexts } from './release/exchangeTexts.js';

await runScript(async () => {
  const { npm_command: command = '', npm_lifecycle_event: event } = process.env;
  // `npm publish` reads README.md once more after it has packed. Then npm runs this script again, as `postpublish`.
  if (/^(publish|stage)$/.test(command) && event === 'postpack') return;
  if (!(await restoreOwnTexts()) && event === 'postpack') {
    throw new UserError('README.md of the repository came back while npm was packing. Pack again.');
  }
});
