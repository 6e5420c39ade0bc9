import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const rootDir = at('');
export const contractFile = at('openapi/openapi.yaml');
export const portalFile = at('openapi/portal.yaml');
export const redoclyFile = at('redocly.yaml');
export const generatedDir = at('generated');
/** What generated clients import. Written with the ending that TypeScript and Node both resolve. */
export const runtimeModule = at('src/client/runtime.js');
