import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteOf } from '../../docs/siteOf.js';
import { startMock } from '../../src/mock/server.js';
import { atEndOfFile } from './atEndOfFile.js';
import { contractFile } from './contract.js';
import { runBinary, temporaryFolder } from './copy.js';
import { succeed } from './package.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a published site could be: not at the root of its host. */
export const address = 'https://docs.example/partner-api/';

export interface Site {
  /** Where it is served now, with its base path, as `npm start` serves it: the mock is on the same port. */
  url: string;
  /** The built files. */
  folder: string;
  /** Paths of its pages below `url`, without extension. */
  pages: string[];
}

/** The docs, built for {@link address} and served, for all tests of a file. */
export async function builtSite(): Promise<Site> {
  const host = temporaryFolder(atEndOfFile);
  const folder = join(host, 'partner-api');
  await succeed(runBinary('vitepress', ['build', 'docs', '--outDir', folder], root, { DOCS_URL: address }));
  copyFileSync(join(folder, '404.html'), join(host, '404.html'));
  const mock = await startMock({ description: contractFile, site: siteOf(host) });
  atEndOfFile(() => mock.close());
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && name !== '404.html')
    .map((name) =>
      name
        .replaceAll('\\', '/')
        .replace(/(^|\/)index\.html$/, '$1')
        .replace(/\.html$/, ''),
    );
  return { url: `${mock.url}/partner-api/`, folder, pages };
}
