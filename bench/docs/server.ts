import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { peerFolder, peerNames, peers } from './peers.js';

const site = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url));

/** Serves our site and a page of each peer, with the same server. */
export async function startDocsServer(): Promise<{ url: string; close(): void }> {
  const ours = sirv(site, { extensions: ['html'] });
  const theirs = new Map<string, ReturnType<typeof sirv>>();
  for (const name of peerNames) theirs.set(name, sirv(await peerFolder(name)));
  const server = createServer((request, response) => {
    const [, first = '', rest] = /^\/([^/?]*)(\/[^?]*)?/.exec(request.url ?? '') ?? [];
    const peer = peerNames.find((name) => name === first);
    if (!peer) return ours(request, response, () => void response.writeHead(404).end());
    if (!rest) {
      const { html } = peers[peer];
      response.setHeader('content-type', 'text/html;charset=utf-8');
      return response.end(
        `<!doctype html><html lang="en"><title>Docs</title><body style="margin:0">${html}</body></html>`,
      );
    }
    request.url = rest;
    theirs.get(peer)?.(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
