import createClient, { type Client, defaultBodySerializer } from 'openapi-fetch';
import { multipart } from '../client/multipart.js';
import { must } from '../client/must.js';
import type { Settings } from '../client/settingsOf.js';
import { type Call, send } from './send.js';

/** Makes openapi-fetch's client with the given settings. */
export function clientOf<Paths extends object>(settings: Settings): Client<Paths> {
  const calls = new WeakMap<Request, Call>();
  const client = createClient<Paths>({
    baseUrl: settings.baseUrl,
    fetch,
    bodySerializer: (body: unknown) => (hasFile(body) ? multipart()(body) : defaultBodySerializer(body)),
  });
  client.use({
    // A middleware that is added later may replace the request. Then it is not known which call it belongs to.
    onRequest({ request, schemaPath, options }) {
      must(
        options.fetch === fetch,
        'Do not give a call its own fetch: it would send the request without the key and the limits.',
      );
      calls.set(request, { template: schemaPath, isReadAsJson: options.parseAs === 'json' });
    },
  });
  return client;

  function fetch(request: Request): Promise<Response> {
    return send(settings, request, calls.get(request) ?? { template: '', isReadAsJson: false });
  }
}

/** Whether one of the fields is a file or a list of files. openapi-fetch would write it as JSON. */
function hasFile(body: unknown): boolean {
  return Object.values(Object(body))
    .flat()
    .some((value) => value instanceof Blob);
}
