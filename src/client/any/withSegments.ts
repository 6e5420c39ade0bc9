import { must } from '../must.js';
import type { CallInput } from '../operation.js';
import { ownValue } from '../ownValue.js';
import type { AnyDescriptor } from './description.js';

/**
 * Writes the path parameters that need a writer of their own into the path template. Returns the template with their
 * texts, and those texts by name.
 *
 * @throws TypeError if a value is missing, or would change the segments of the path (`.`, `..`)
 */
export function withSegments(
  { path, segments = {} }: AnyDescriptor,
  input: CallInput | undefined,
): { path: string; texts: Record<string, string> } {
  const texts: Record<string, string> = {};
  const filled = path.replace(/\{(.+?)\}/g, (template, name: string) => {
    const write = Object.hasOwn(segments, name) && segments[name];
    if (!write) return template;
    const text = write(name, ownValue(input?.path, name)) ?? '';
    must(!/^\.{0,2}$/.test(text), `the path parameter "${name}" must not be empty, "." or "..".`);
    texts[name] = decodeURIComponent(text);
    return text;
  });
  return { path: filled, texts };
}
