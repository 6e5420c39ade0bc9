import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { paths } from '../../scripts/cli/paths.js';

const names = ['openapi.yaml', 'openapi.json', 'onboarding.arazzo.yaml'];

/** Serves the published description and its workflow at the root of the site, and writes them there in a build. */
export function descriptionFiles(): Plugin {
  return {
    name: 'description-files',
    configureServer({ middlewares, config: { base } }) {
      middlewares.use(async (request, response, next) => {
        const name = names.find((name) => request.url === base + name);
        if (name) response.end(await readFile(join(paths.generated, name)));
        else next();
      });
    },
    async generateBundle() {
      for (const fileName of names) {
        this.emitFile({ type: 'asset', fileName, source: await readFile(join(paths.generated, fileName)) });
      }
    },
  };
}
