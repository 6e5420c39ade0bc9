import { isObject } from '../../../src/shared/isObject.js';

/** Methods that are no calls of the API: browsers send OPTIONS themselves, before a call to another host. */
const otherMethods = ['OPTIONS', 'HEAD', 'TRACE', 'CONNECT'];

/** Returns why a call of the API says nothing about it, in the order in which it is checked. */
export function leftOutReason(
  entry: Record<string, unknown>,
  method: string,
  response: Record<string, unknown>,
  status: number,
): string | undefined {
  if (otherMethods.includes(method)) return `${method}: no call of the API`;
  if (status === 101 || entry._resourceType === 'websocket' || '_webSocketMessages' in entry)
    return 'WebSocket';
  // A call that failed has the status 0 in most tools, and -1 in Playwright.
  if (!Number.isInteger(status) || status < 200 || status > 999) return 'no answer';
  if (status === 304 || isCached(entry) || isCached(response)) return 'answered from a cache';
  if (entry._wasFulfilled === true) return 'answered by a test';
  if (isFromProxy(response)) return 'answered by the proxy that recorded it';
  return undefined;
}

/** Chrome, chrome-har, Safari, and a service worker in Chrome. */
function isCached(part: Record<string, unknown>): boolean {
  return (
    ['_fromCache', 'fromCache', 'fromDiskCache', '_fromDiskCache'].some((name) => Boolean(part[name])) ||
    /cache/i.test(String(part._fetchType ?? '')) ||
    (part._fetchedViaServiceWorker === true && part._serviceWorkerResponseSource !== 'network')
  );
}

/** Charles and Fiddler make up an answer if the server can't be reached. */
function isFromProxy({ _charlesStatus: charles, content }: Record<string, unknown>): boolean {
  if (typeof charles === 'string' && charles.toUpperCase() !== 'COMPLETE') return true;
  return isObject(content) && typeof content.text === 'string' && content.text.startsWith('[Fiddler]');
}
