import { serve } from '../servers/serve.js';
import type { PackableCopy } from './packableCopy.js';

/** Publishes to a registry on this machine. Returns every README that npm sends for the page of the package. */
export async function publishedReadmes(copy: PackableCopy, ...args: string[]): Promise<unknown[]> {
  let published: { readme?: string; versions?: Record<string, { readme?: string }> } = {};
  const registry = await serve(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    if (request.method === 'PUT') published = JSON.parse(text);
    response.writeHead(request.method === 'PUT' ? 201 : 404).end('{}');
  });
  const token = `--//${new URL(registry).host}/:_authToken=token`;
  await copy.npm('publish', ...args, `--registry=${registry}`, token);
  return [published, ...Object.values(published.versions ?? {})].flatMap(({ readme }) => readme ?? []);
}
