import { lookUp } from '../codeOf.js';
import type { Bytes, Operation, Result } from '../operation.js';
import { own } from '../own.js';
import { parsed } from '../parsed.js';
import type { AnswerHeaders, ErrorDetails } from '../partnerApiError.js';
import type { AnyDescriptor } from './description.js';

/** The bodies of errors, by the headers of the error. */
const bodies = new WeakMap<AnswerHeaders, unknown>();

/** Returns an operation that keeps the bodies of errors. A body that its description does not allow is kept as it is. */
export function keepingErrorBodies(operation: Operation & AnyDescriptor): Operation {
  return own({
    ...operation,
    readError(text: string, { status, headers }: ErrorDetails): boolean {
      if (!headers) return false;
      bodies.set(headers, parsed(text) ?? (text || undefined));
      const statuses = Object.keys(operation.errors ?? {});
      // The status as the description lists it, which may be a range.
      const listed = lookUp(Object.fromEntries(statuses.map((name) => [name, name])), status);
      const read = operation.failures?.[listed ?? ''];
      try {
        if (read) bodies.set(headers, read(new TextEncoder().encode(text) as Bytes, headers));
        return false;
      } catch {
        return true;
      }
    },
  });
}

/** Gives the error of a result the body of its answer. */
export function withErrorBody(result: Result): Result {
  const { error } = result;
  if (error) Object.defineProperty(error, 'body', { value: bodies.get(error.headers) });
  return result;
}
