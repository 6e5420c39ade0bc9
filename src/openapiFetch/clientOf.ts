import createClient, { type Client, defaultBodySerializer } from 'openapi-fetch';
import type { Settings } from '../client/options.js';
import { multipart } from '../client/write.js';
import { send } from './send.js';

/** Makes openapi-fetch's client with the given settings. */
export function clientOf<Paths extends object>(settings: Settings): Client<Paths> {
  const templates = new WeakMap<Request, string>();
  const client = createClient<Paths>({
    baseUrl: settings.baseUrl,
    fetch: (request) => send(settings, request, templates.get(request)),
    bodySerializer: (body: unknown) => (hasFile(body) ? multipart()(body) : defaultBodySerializer(body)),
  });
  client.use({
    // A middleware that is added later may replace the request. Then its template is not known.
    onRequest({ request, schemaPath }) {
      templates.set(request, schemaPath);
    },
  });
  return client;
}

/** Whether one of the fields is a file or a list of files. openapi-fetch would write it as JSON. */
function hasFile(body: unknown): boolean {
  return Object.values(Object(body))
    .flat()
    .some((value) => value instanceof Blob);
}
