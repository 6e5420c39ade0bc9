import { isMistake, must } from '../must.js';
import type { CallInput } from '../operation.js';
import { own } from '../own.js';
import { ownValue } from '../ownValue.js';
import { requestOf } from '../requestOf.js';
import type { AnyDescription, AnyDescriptor, BodyWriter } from './description.js';
import { type Keys, schemesFor, withKeys } from './keys.js';
import { type Servers, serverOf } from './serverOf.js';
import { withSegments } from './withSegments.js';

type Input = CallInput & { mediaType?: string };

/** Returns a writer of requests that knows all of OpenAPI: it does what {@link requestOf} does not. */
export function writerOf(
  description: AnyDescription,
  keys: Keys,
  servers: Servers | undefined,
): typeof requestOf {
  return (settings, operation, input, given) => {
    const { security = description.security, server, otherServers = [] } = operation as AnyDescriptor;
    const { mediaType, ...rest } = (input ?? {}) as Input;
    let schemes: readonly string[];
    let filled: ReturnType<typeof withSegments>;
    let baseUrl = settings.baseUrl;
    let way: BodyWriter | undefined;
    try {
      schemes = schemesFor(security, keys);
      way = wayOf(operation, mediaType);
      filled = withSegments(operation, rest);
      if (server) baseUrl = serverOf(description, settings, servers, [server, ...otherServers]);
    } catch (error) {
      throw isMistake(error) ? new TypeError(`${operation.id} was not sent: ${error.message}`) : error;
    }
    const written = requestOf(
      { ...settings, baseUrl },
      own({ ...operation, ...way, path: filled.path }),
      input && rest,
      given,
    );
    const headers = new Headers(written.init.headers);
    // The Blob tells the media type.
    if (headers.get('content-type') === '') headers.delete('content-type');
    return {
      url: withKeys(written.url, headers, schemes, keys, description.keys),
      init: { ...written.init, headers },
      path: { ...written.path, ...filled.texts },
      keys: schemes.map((scheme) => keys.get(scheme) ?? ''),
    };
  };
}

/** Returns the writer of the body in the media type that the input names; undefined for the first one. */
function wayOf(operation: AnyDescriptor, mediaType: string | undefined): BodyWriter | undefined {
  if (mediaType === undefined || mediaType === (operation.mediaType ?? 'application/json')) return undefined;
  const way = ownValue(operation.bodies, mediaType) as BodyWriter | undefined;
  must(way, 'mediaType must be one of those that the description lists for its body.');
  // So that nothing of the first media type remains.
  return { body: 'any', write: undefined as never, mediaType, ...way };
}
