import { readFileSync } from 'node:fs';
import sirv from 'sirv';
import type { MockOptions } from '../src/mock/server.js';

/** The built site in `folder`, for the mock to serve beside the contract. Gives what is no page of it to the mock. */
export function siteOf(folder: string): NonNullable<MockOptions['site']> {
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  const notFound = readFileSync(`${folder}/404.html`);
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') next();
    // The playground asks it whether there is a mock.
    else if (/\/mock\.json$/.test(request.url ?? '')) {
      response.setHeader('content-type', 'application/json').end('{ "mock": true }');
    } else {
      files(request, response, () => {
        if (request.headers.accept?.includes('text/html')) {
          response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(notFound);
        } else next();
      });
    }
  };
}
