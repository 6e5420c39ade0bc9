import {
  BaseResolver,
  bundle,
  type Config,
  createConfig,
  lint,
  lintFromString,
  loadConfig,
  type Oas3_1Definition,
  stringifyYaml,
} from '@redocly/openapi-core';
import { contractFile, generatedDir, redoclyFile } from './paths.js';
import { asFailure, failOnErrors } from './problems.js';

export interface Loaded {
  /** The description in one document: no `$ref` leads to another file. */
  document: Oas3_1Definition;
  /** The files that it was read from. */
  files: Set<string>;
}

/** Lints the contract, bundles it and lints the bundle. @throws Failure with every error found. */
export async function loadContract(): Promise<Loaded> {
  const config = await loadConfig({ configPath: redoclyFile });
  const loaded = await load(contractFile, config.forAlias('source'));
  failOnErrors(
    await lintFromString({
      source: toYaml(loaded.document),
      absoluteRef: `${generatedDir}/openapi.yaml`,
      config: config.forAlias('bundle'),
    }),
  );
  return loaded;
}

/** Bundles any OpenAPI 3 description. Only what makes it unusable is an error. */
export async function loadDescription(file: string): Promise<Loaded> {
  const rules = {
    struct: 'error',
    'no-unresolved-refs': 'error',
    'operation-operationId-unique': 'error',
  } as const;
  return load(file, await createConfig({ rules }));
}

async function load(ref: string, config: Config): Promise<Loaded> {
  try {
    const externalRefResolver = new BaseResolver(config.resolve);
    failOnErrors(await lint({ ref, config, externalRefResolver }));
    const {
      bundle: document,
      problems,
      fileDependencies,
    } = await bundle({ ref, config, externalRefResolver });
    failOnErrors(problems);
    return { document: document.parsed as Oas3_1Definition, files: fileDependencies };
  } catch (error) {
    throw asFailure(error, ref);
  }
}

export function toYaml(document: Oas3_1Definition): string {
  return stringifyYaml(document, { noRefs: true, lineWidth: 110 });
}
