import { invalid, type Problem } from './problem.js';

/** What an operation takes as the body of a request. */
export interface BodyRule {
  required: boolean;
  mediaTypes: readonly string[];
}

/** What is wrong with a body before its content is looked at. `size` is in bytes. */
export function bodyProblem(
  { required, mediaTypes }: BodyRule,
  contentType: string | null | undefined,
  size: number,
): Problem | undefined {
  if (size === 0) return required ? invalid('The body is missing.') : undefined;
  const given = essence(contentType ?? '');
  if (mediaTypes.some((mediaType) => essence(mediaType) === given || mediaType === '*/*')) return undefined;
  return invalid(`The header content-type must be ${mediaTypes.join(' or ')}.`);
}

/** A media type without its parameters. */
export function essence(mediaType: string): string {
  return mediaType.replace(/;.*$/s, '').trim().toLowerCase();
}

export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(essence(mediaType));
}

/** JSON, or what is wrong with it. */
export function parseJson(text: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: invalid('The body is not valid JSON.') };
  }
}
