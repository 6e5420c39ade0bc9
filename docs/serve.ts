// Serves the built docs and the mock on one port. Takes the options of `partner-api mock`.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mockOptions, mockUsage } from '../src/mock/cli/mockOptions.js';
import { runMock } from '../src/mock/cli/runMock.js';
import { orExit, UsageError } from '../src/shared/usageError.js';
import { siteOf } from './siteOf.js';

const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const dist = at('docs/.vitepress/dist');

await orExit(async () => {
  const options = mockOptions(process.argv.slice(2), process.stderr.isTTY);
  if (options === 'help') return console.log(mockUsage);
  if (!existsSync(`${dist}/404.html`))
    throw new UsageError('The docs are not built. Run `npm run docs:build` first.');
  await runMock({ ...options, site: siteOf(dist) }, '/guide/quick-start');
});
