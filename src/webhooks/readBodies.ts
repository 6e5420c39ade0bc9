/**
 * For a request whose body has been read in Node: returns the result of the body parser, undefined if there is none. So a
 * value reaches the handler as it is. It is not written as JSON, which fails for some values and can take long.
 */
export const readBodies = new WeakMap<Request, () => unknown>();

export const wasRead = 'The request body was read before the webhook handler was called.';
