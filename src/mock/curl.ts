import type { Document } from './description.js';

/**
 * Returns a curl command for the first operation without path parameters whose request body has a JSON example;
 * `undefined` if there is none.
 */
export function curlLine(url: string, { paths, components, security }: Document): string | undefined {
  for (const [path, item] of Object.entries(paths ?? {})) {
    for (const [method, operation] of Object.entries(item ?? {})) {
      const examples = operation?.requestBody?.content?.['application/json']?.examples ?? {};
      const [example] = Object.values(examples);
      if (!operation || example?.value === undefined || path.includes('{')) continue;
      const keys = (operation.security ?? security ?? [])
        .flatMap(Object.keys)
        .flatMap((scheme) => components?.securitySchemes?.[scheme] ?? [])
        .flatMap(({ in: location, name }) => (location === 'header' ? [`-H '${name}: any'`] : []));
      const body = JSON.stringify(example.value).replaceAll("'", `'\\''`);
      return [
        `curl -i -X ${method.toUpperCase()} ${url}${path}`,
        ...keys,
        `-H 'Content-Type: application/json'`,
        `-d '${body}'`,
      ].join(' ');
    }
  }
  return undefined;
}
