import type { Violation } from '../shared/violations.js';

/** What Prism says of a rule that a request breaks. */
interface Diagnostic {
  /** The part of the request, such as `body`, then the fields. */
  path?: string[];
  /** Keyword of JSON Schema. */
  code?: unknown;
  message: string;
}

/** Prism names a missing field in its message alone; that of a path in lower case. `pathParameters` has the true names. */
export function violationOf(
  { path = [], code, message }: Diagnostic,
  pathParameters: readonly string[],
): Violation {
  const [part, ...parents] = path;
  // Without a path, it is the body as a whole that is missing: `null`, since there is one.
  if (part === undefined) return { field: '', rule: 'type' };
  const [, missing] = code === 'required' ? (/ '(.*)'$/.exec(message) ?? []) : [];
  if (missing === undefined) return { field: parents.join('.'), rule: String(code) };
  const name =
    (part === 'path' && pathParameters.find((parameter) => parameter.toLowerCase() === missing)) || missing;
  return { field: [...parents, name].join('.'), rule: 'required' };
}
