import type { Violation } from '../shared/violations.js';

/** Prism's report of a rule that a request breaks. */
interface Diagnostic {
  /** The part of the request, such as `body`, then the fields. */
  path?: string[];
  /** Keyword of JSON Schema. */
  code?: unknown;
  message: string;
}

/**
 * Converts Prism's report to a violation. Prism names a missing field only in the message, where the name of a path
 * parameter is in lower case. `pathParameters` are the names in their original case.
 */
export function violationOf(
  { path = [], code, message }: Diagnostic,
  pathParameters: readonly string[],
): Violation {
  const [part, ...parents] = path;
  // Prism reports no path if the whole body is missing. The body is JSON `null` here: an empty one is refused earlier.
  if (part === undefined) return { field: '', rule: 'type' };
  const [, missing] = code === 'required' ? (/ '(.*)'$/.exec(message) ?? []) : [];
  if (missing === undefined) return { field: parents.join('.'), rule: String(code) };
  const name =
    (part === 'path' && pathParameters.find((parameter) => parameter.toLowerCase() === missing)) || missing;
  return { field: [...parents, name].join('.'), rule: 'required' };
}
