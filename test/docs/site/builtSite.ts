import { copyFileSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { siteOf } from '../../../docs/siteOf.js';
import { startMock } from '../../../src/mock/server.js';
import { contractFile } from '../../support/contract/contract.js';
import { succeed } from '../../support/package/packedTarball.js';
import { copyOfRepository, runBinary, temporaryFolder } from '../../support/repository/copy.js';
import { atEndOfFile } from '../../support/runner/atEndOfFile.js';

/** Where a published site could be: not at the root of its host. */
export const address = 'https://docs.example/partner-api/';

export interface Site {
  /** Where it is served now, with its base path, as `npm start` serves it: the mock is on the same port. */
  url: string;
  /** The copy of the repository that it was built in. */
  copy: string;
  /** The built files. */
  folder: string;
  /** Paths of its pages below `url`, without extension. */
  pages: string[];
}

/** The docs, built for {@link address} and served, for all tests of a file. At the root of the host there is axe. */
export async function builtSite(): Promise<Site> {
  // In a copy, because a build leaves files beside its sources that another one would stumble over.
  const { dir } = copyOfRepository(atEndOfFile);
  await succeed(runBinary('vitepress', ['build', 'docs'], dir, { DOCS_URL: address }));
  const folder = join(dir, 'docs/.vitepress/dist');
  const host = temporaryFolder(atEndOfFile);
  symlinkSync(folder, join(host, 'partner-api'), 'dir');
  copyFileSync(join(folder, '404.html'), join(host, '404.html'));
  copyFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), join(host, 'axe.min.js'));
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
  return { url: `${mock.url}/partner-api/`, copy: dir, folder, pages };
}
