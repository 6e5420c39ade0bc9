import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Files and folders of this repository. */
export const paths = {
  root: at(''),
  contract: at('openapi/openapi.yaml'),
  portal: at('openapi/portal.yaml'),
  redoclyConfig: at('redocly.yaml'),
  generated: at('generated'),
  /** The module that generated clients import. It ends in `.js`, which TypeScript and Node both resolve. */
  clientRuntime: at('src/client/runtime.js'),
};
