import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { paths } from '../../scripts/cli/paths.js';
import { releases } from '../../scripts/release/versions/releases.js';
import { descriptionNames, namesIn, pathIn, textIn } from './versions/releasedFiles.js';

/**
 * Serves the published description and its workflow at the root of the site, and those of every release below `v/`.
 * Writes them there in a build.
 */
export function descriptionFiles(): Plugin {
  return {
    name: 'description-files',
    configureServer({ middlewares, config: { base } }) {
      const files = filesByPath();
      middlewares.use(async (request, response, next) => {
        const [, read] = [...(await files)].find(([path]) => request.url === base + path) ?? [];
        if (read) response.end(await read());
        else next();
      });
    },
    async generateBundle() {
      for (const [fileName, read] of await filesByPath()) {
        this.emitFile({ type: 'asset', fileName, source: await read() });
      }
    },
  };
}

async function filesByPath(): Promise<Map<string, () => Promise<string>>> {
  const files = new Map<string, () => Promise<string>>();
  for (const name of descriptionNames) files.set(name, () => readFile(join(paths.generated, name), 'utf8'));
  for (const release of (await releases()).releases) {
    for (const name of await namesIn(release)) files.set(pathIn(release, name), () => textIn(release, name));
  }
  return files;
}
