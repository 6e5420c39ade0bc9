import type { CallInput, Operation } from './operation.js';

/**
 * Fills in a path template. @throws TypeError for a value that would leave its segment (`''`, `.`, `..`) or is missing.
 */
export function fillPath({ path, id }: Operation, values: CallInput['path']): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value: unknown =
      values && Object.hasOwn(values, name) ? values[name as keyof typeof values] : undefined;
    const text = value === undefined || value === null ? '' : String(value);
    if (/^\.{0,2}$/.test(text)) {
      throw new TypeError(`${id}: the path parameter "${name}" must not be empty, "." or "..".`);
    }
    return encodeURIComponent(text);
  });
}

/** Writes the body in the operation's media type. */
export function serialize(body: unknown, mediaType: string): BodyInit {
  if (/^multipart\/form-data\b/i.test(mediaType)) return append(new FormData(), body);
  if (/^application\/x-www-form-urlencoded\b/i.test(mediaType)) return append(new URLSearchParams(), body);
  if (/^[^;]+[/+]json\b/i.test(mediaType) || mediaType === '*/*') return JSON.stringify(body);
  return body as BodyInit;
}

/** Adds each property of `body` to `form`; an array's items become parts of the same name. */
function append<Form extends FormData | URLSearchParams>(form: Form, body: unknown): Form {
  for (const [name, value] of Object.entries(body as object)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined) continue;
      form.append(name, item instanceof Blob || typeof item !== 'object' ? item : JSON.stringify(item));
    }
  }
  return form;
}
