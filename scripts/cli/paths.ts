import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Files and folders of this repository. */
export const paths = {
  root: at(''),
  contract: at('openapi/openapi.yaml'),
  portal: at('openapi/portal.yaml'),
  seen: at('openapi/seen.yaml'),
  /** What the tests have shown of each answer: see `scripts/contract/ledger/`. */
  ledger: at('test/ledger.json'),
  redoclyConfig: at('redocly.yaml'),
  generated: at('generated'),
  /** The module that generated clients import. It ends in `.js`, which TypeScript and Node both resolve. */
  clientRuntime: at('src/client/runtime.js'),
};
