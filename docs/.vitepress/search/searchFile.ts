import type { Plugin } from 'vite';
import { searchEntries } from './searchEntries.js';

/** The file with everything that the search can find. The browser loads it when the search is first used. */
const fileName = 'search.json';

/** Serves the file at the root of the site, and writes it there in a build. */
export function searchFile(): Plugin {
  return {
    name: 'search-file',
    configureServer({ middlewares, config: { base } }) {
      middlewares.use((request, response, next) => {
        if (request.url === base + fileName) {
          searchEntries().then((entries) => response.end(JSON.stringify(entries)), next);
        } else next();
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(await searchEntries()) });
    },
  };
}
