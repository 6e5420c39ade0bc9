import type { WrittenRequest } from './requestOf.js';

/** Returns the values of a request by name, read from what was sent: the input may have changed meanwhile. */
export function sentValues({ path, url, init: { headers, body } }: WrittenRequest): unknown {
  const query = [...new URL(url).searchParams].flatMap(([name, value]) =>
    // The items of an array, and the properties of an object such as `filter[name]`.
    [value, ...value.split(/[,| ]/)].map((item) =>
      name.split(/[[\]]/).reduceRight<unknown>((inner, part) => ({ [part]: inner }), item),
    ),
  );
  const isForm = body instanceof FormData || body instanceof URLSearchParams;
  return [
    path,
    query,
    Object.fromEntries(new Headers(headers)),
    isForm ? [...body].map(field) : parsed(body),
  ];
}

/** Returns a field of a form. A file counts with its name, unless that is the default name. */
function field([name, value]: [string, FormDataEntryValue]): unknown {
  if (typeof value === 'string') return { [name]: [value, parsed(value)] };
  return value.name !== 'blob' && { [name]: value.name };
}

/** Returns the value of a JSON text; undefined for anything else. */
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(text as string);
  } catch {
    return undefined;
  }
}
