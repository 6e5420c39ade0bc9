import { copyFileSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { siteOf } from '../../../docs/siteOf.js';
import { startMock } from '../../../src/mock/http/server.js';
import { succeed } from '../../support/package/packedTarball.js';
import { copyOfRepository, runBinary, temporaryFolder } from '../../support/repository/copy.js';
import { atEndOfFile } from '../../support/runner/atEndOfFile.js';

/** An address that a published site could have. It is not the root of its host. */
export const address = 'https://docs.example/partner-api/';

export interface Site {
  /** The current URL of the site, with its base path. As with `npm start`, the mock is on the same port. */
  url: string;
  /** The copy of the repository in which the site was built. */
  copy: string;
  /** The built files. */
  folder: string;
  /** Paths of the pages below `url`, without extension. */
  pages: string[];
}

/** Builds the docs for {@link address} and serves them for all tests of a file. The root of the host has axe. */
export async function builtSite(): Promise<Site> {
  // In a copy, because a build leaves files beside its sources, and another build could fail because of them.
  const { dir } = copyOfRepository(atEndOfFile);
  await succeed(runBinary('vitepress', ['build', 'docs'], dir, { DOCS_URL: address }));
  const folder = join(dir, 'docs/.vitepress/dist');
  const host = temporaryFolder(atEndOfFile);
  symlinkSync(folder, join(host, 'partner-api'), 'dir');
  copyFileSync(join(folder, '404.html'), join(host, '404.html'));
  copyFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), join(host, 'axe.min.js'));
  const mock = await startMock({ site: siteOf(host) });
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
