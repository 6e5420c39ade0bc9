import type { Oas3Parameter } from '@redocly/openapi-core';
import type { Notes } from './leftOut.js';

/** The headers of which OpenAPI says that a parameter for them is ignored. */
const ignored = /^(accept|content-type|authorization)$/i;

const styles: Readonly<Record<string, readonly string[]>> = {
  path: ['simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
};

/** Returns the parameters that the client can send. Notes the others. */
export function sendableParameters(
  parameters: readonly Oas3Parameter[],
  path: string,
  notes: Notes,
): Oas3Parameter[] {
  return parameters.filter((parameter) => {
    if (parameter.in === 'header' && ignored.test(parameter.name)) return false;
    // The template has no place for it.
    if (parameter.in === 'path' && !path.includes(`{${parameter.name}}`)) {
      notes.part(`the path parameter "${parameter.name}", which is not in the path`);
      return false;
    }
    const problem = problemOf(parameter);
    if (problem === undefined) return true;
    if (parameter.required || parameter.in === 'path')
      notes.whole(`the client cannot send ${problem}, which is required`);
    else notes.part(`${problem}, which the client cannot send`);
    return false;
  });
}

function problemOf({ in: location, name, style, content }: Oas3Parameter): string | undefined {
  if (location === 'cookie') return `the cookie parameter "${name}"`;
  const allowed = styles[location ?? ''] ?? [];
  if (style !== undefined && !allowed.includes(style))
    return `the ${location} parameter "${name}" in the style ${style}`;
  const [mediaType = 'application/json'] = Object.keys(content ?? {});
  if (!/[/+]json\b|^text\/plain\b/i.test(mediaType))
    return `the ${location} parameter "${name}" as ${mediaType}`;
  return undefined;
}
