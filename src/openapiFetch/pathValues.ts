import { must } from '../client/must.js';

/**
 * Returns the values of the parameters in a path, as they were sent.
 *
 * @throws TypeError if a value has changed the segments of the path (`''`, `.`, `..`).
 */
export function pathValues(path: string, template: string): Record<string, string> {
  const sent = path.replace(/\?.*/s, '').split('/');
  const parts = template.split('/');
  const values: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    if (!part.includes('{')) continue;
    must(sent.length === parts.length && sent[index], 'A path parameter must not be empty, "." or "..".');
    values[part] = decodeURIComponent(sent[index]);
  }
  return values;
}
