import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import sirv from 'sirv';
import type { MockOptions } from '../src/mock/http/server.js';
import { contract } from '../src/mock/model/contract.js';
import { pathParameters } from '../src/shared/routes.js';
import { prefersMarkdown } from './prefersMarkdown.js';

/**
 * Serves the pages and files of the built site in `folder`. Whoever asks for Markdown gets the Markdown version of a page.
 * Passes calls of operations, and requests for files that do not exist, to the mock.
 */
export function siteOf(folder: string): NonNullable<MockOptions['site']> {
  const html = sirv(folder, {
    etag: true,
    extensions: ['html'],
    setHeaders(response, path) {
      if (isPage(path))
        response.setHeader('link', `<${markdownOf(path)}>; rel="alternate"; type="text/markdown"`);
    },
  });
  const markdown = sirv(folder, {
    etag: true,
    extensions: ['md'],
    setHeaders: (response) => response.setHeader('content-type', 'text/markdown; charset=utf-8'),
  });
  const notFound = readFileSync(`${folder}/404.html`);
  return (request, response, next) => {
    const [path = ''] = request.url?.split('?') ?? [];
    if ((request.method !== 'GET' && request.method !== 'HEAD') || isCall(path)) next();
    // The playground requests this to find out whether there is a mock.
    else if (/^\/([^/]+\/)?mock\.json$/.test(path)) {
      response.setHeader('content-type', 'application/json').end('{ "mock": true }');
    } else {
      // A server may ignore this header, and sirv fails if a range ends before it begins.
      delete request.headers.range;
      if (isPage(path)) response.setHeader('vary', 'Accept');
      const asMarkdown = isPage(path) ? prefersMarkdown(request.headers.accept) : path.endsWith('.md');
      const files = asMarkdown ? markdown : html;
      files(request, response, () => {
        if (request.headers.accept?.includes('text/html')) {
          response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
        } else next();
      });
    }
  };
}

/** Whether a path can be that of a page. Only files have an extension. */
function isPage(path: string): boolean {
  return extname(path) === '';
}

function markdownOf(page: string): string {
  return `${page.endsWith('/') ? `${page}index` : page}.md`;
}

function isCall(path: string): boolean {
  return contract.operations.some((operation) => pathParameters(operation.path, path));
}
