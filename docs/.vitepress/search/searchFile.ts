import type { Plugin } from 'vite';
import { searchEntries } from './searchEntries.js';

/** The file with everything that the search can find. The browser loads it when the search is first used. */
const fileName = 'search.json';

/** Serves the file at the root of the site, and writes it there in a build. */
export function searchFile(): Plugin {
  let isForServer = false;
  return {
    name: 'search-file',
    configResolved({ build }) {
      isForServer = Boolean(build.ssr);
    },
    configureServer({ middlewares, config: { base } }) {
      middlewares.use((request, response, next) => {
        if (request.url === base + fileName) {
          searchEntries().then((entries) => response.end(JSON.stringify(entries)), next);
        } else next();
      });
    },
    async generateBundle() {
      // VitePress also builds the pages for its own server, whose files are not a part of the site.
      if (isForServer) return;
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(await searchEntries()) });
    },
  };
}
