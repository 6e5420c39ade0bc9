import type { NodeRequest } from './nodeTypes.js';
import { wasRead } from './readBodies.js';

/** Returns the body of a request as a stream. Reads nothing yet, not even the result of a body parser. */
export function nodeBody(request: NodeRequest): ReadableStream<Uint8Array> {
  if (request.readableEnded) return streamOfResult(request);
  // Otherwise a listener of other code would get the first chunks while the token is compared.
  request.pause();
  return streamOf(request);
}

/** Reads a request to its end, whatever mode it is in: paused, or with a listener for `readable`. */
export function readOn(request: NodeRequest): void {
  const readAvailable = () => {
    while (request.read() !== null);
  };
  request.on('readable', readAvailable);
  // While somebody listens for `readable`, this starts no flow. But a request of HTTP/2 needs it after a pause.
  request.resume();
  // If other code listens for it too, it may have been emitted already.
  readAvailable();
}

/** Streams the body that is still to come. After a cancel, the rest is read and discarded. */
function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  let isDone = false;
  let isListening = false;
  return lazyStream({
    pull(controller) {
      if (isListening) return;
      isListening = true;
      const settle = (how: () => void) => {
        if (!isDone) how();
        isDone = true;
      };
      const fail = (error: Error = new Error('The connection ended before the whole body had arrived.')) =>
        settle(() => controller.error(error));
      request.on('data', (chunk) => {
        if (!isDone) controller.enqueue(asBytes(chunk, request));
      });
      // A request of HTTP/2 that broke off can emit `end` too.
      request.on('end', () => (request.aborted ? fail() : settle(() => controller.close())));
      request.on('error', fail);
      request.on('close', () => fail());
      // All of these may have been emitted already.
      if (request.readableDidRead)
        fail(new TypeError('A part of the request body was read before the webhook handler was called.'));
      else if (request.destroyed) fail();
      else readOn(request);
    },
    cancel() {
      isDone = true;
    },
  });
}

/** Undoes `setEncoding()`. */
function asBytes(chunk: Uint8Array | string, { readableEncoding }: NodeRequest): Uint8Array {
  return typeof chunk === 'string'
    ? Buffer.from(chunk, (readableEncoding ?? 'utf8') as BufferEncoding)
    : chunk;
}

/** Streams the result of a body parser. A webhook handler takes the result itself, from `readBodies`. */
function streamOfResult(request: NodeRequest): ReadableStream<Uint8Array> {
  return lazyStream({
    pull(controller) {
      const { body } = request;
      if (typeof body !== 'string' && !(body instanceof Uint8Array)) throw new TypeError(wasRead);
      controller.enqueue(typeof body === 'string' ? new TextEncoder().encode(body) : body);
      controller.close();
    },
  });
}

/** Without a `highWaterMark` of 0, a stream is read before anybody asks for it. */
function lazyStream(source: UnderlyingDefaultSource<Uint8Array>): ReadableStream<Uint8Array> {
  const own: UnderlyingDefaultSource<Uint8Array> = Object.assign(Object.create(null), source);
  return new ReadableStream(own, { highWaterMark: 0 });
}
