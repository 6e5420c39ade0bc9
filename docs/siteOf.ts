import { readFileSync } from 'node:fs';
import sirv from 'sirv';
import type { MockOptions } from '../src/mock/http/server.js';
import { contract } from '../src/mock/model/contract.js';
import { pathParameters } from '../src/shared/routes.js';

/**
 * Serves the pages and files of the built site in `folder`. Passes calls of operations, and requests for files that do
 * not exist, to the mock.
 */
export function siteOf(folder: string): NonNullable<MockOptions['site']> {
  const files = sirv(folder, { etag: true, extensions: ['html'] });
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
      files(request, response, () => {
        if (request.headers.accept?.includes('text/html')) {
          response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
        } else next();
      });
    }
  };
}

function isCall(path: string): boolean {
  return contract.operations.some((operation) => pathParameters(operation.path, path));
}
