import { isPlainObject } from '@redocly/openapi-core';

/** Says why a file can't be read as OpenAPI 3.0 or 3.1, and what to do. */
export function versionProblem(parsed: unknown): string | undefined {
  const { openapi, swagger } = Object(parsed) as { openapi?: unknown; swagger?: unknown };
  const version = String(openapi ?? '');
  if (typeof openapi === 'string' && /^3\.[01]\./.test(openapi)) return undefined;
  if (!isPlainObject(parsed) || swagger !== undefined || !/^\d+\.\d+/.test(version))
    return 'It must be an OpenAPI 3 description.';
  if (/^3\.[01]$/.test(version))
    return `Write all three numbers of the version, in quotes: \`openapi: '${version}.0'\`.`;
  return `OpenAPI ${version} can't be read: only 3.0 and 3.1 can. Write the description as 3.1, without what later versions add.`;
}
