import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
import { paths } from '../cli/paths.js';
import { UserError } from '../cli/userError.js';
import { asUserError, failOnErrors, place } from './problems.js';
import { published } from './publish/published.js';
import { loadWorkflows, type Workflow } from './workflows/loadWorkflows.js';

export interface Loaded {
  /** The description in one document: no `$ref` leads to another file. */
  document: Oas3_1Definition;
  /** The files that it was read from. */
  files: Set<string>;
}

export interface LoadedContract extends Loaded {
  /** The document as it is published. */
  published: Oas3_1Definition;
  workflows: Workflow[];
}

/**
 * Lints the contract, bundles it and lints what is published. `file` is its root. @throws UserError with every error
 * found
 */
export async function loadContract(file = paths.contract): Promise<LoadedContract> {
  const config = await loadConfig({ configPath: paths.redoclyConfig });
  const loaded = await load(file, config.forAlias('source'));
  const description = published(loaded.document);
  failOnErrors(
    await lintFromString({
      source: toYaml(description),
      absoluteRef: `${file} (bundled)`,
      config: config.forAlias('bundle'),
    }),
  );
  const workflows = await loadWorkflows(file, loaded.document);
  const files = new Set([...loaded.files, ...workflows.map(({ file }) => file)]);
  await failOnUnusedFiles(dirname(file), files);
  return { ...loaded, files, published: description, workflows };
}

/** Bundles any OpenAPI 3 description. Only problems that make it unusable are errors. @throws UserError */
export async function loadDescription(file: string): Promise<Loaded> {
  const rules = { 'no-unresolved-refs': 'error', 'operation-operationId-unique': 'error' } as const;
  return load(file, await createConfig({ rules }));
}

/**
 * Bundles a version of the contract without linting it: an older version may break today's rules. `file` is its root;
 * default: today's contract. @throws UserError if it can't be read.
 */
export async function bundleContract(file = paths.contract): Promise<Loaded> {
  const config = (await loadConfig({ configPath: paths.redoclyConfig })).forAlias('source');
  return load(file, config, async () => []);
}

/** Bundles a description in which `check` finds no error. */
async function load(ref: string, config: Config, check: typeof lint = lint): Promise<Loaded> {
  try {
    const externalRefResolver = new BaseResolver(config.resolve);
    failOnErrors(await check({ ref, config, externalRefResolver }));
    const {
      bundle: document,
      problems,
      fileDependencies,
    } = await bundle({ ref, config, externalRefResolver });
    failOnErrors(problems);
    const parsed = document.parsed as Oas3_1Definition;
    if (!/^3\./.test(parsed.openapi))
      throw new UserError(`${place(ref)}\n  It must be an OpenAPI 3 description.`);
    return { document: parsed, files: fileDependencies };
  } catch (error) {
    throw asUserError(error, ref);
  }
}

/** Refuses files that nothing refers to: readers would think that they belong to the contract. @throws UserError */
async function failOnUnusedFiles(dir: string, used: Set<string>): Promise<void> {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && entry.name !== 'README.md',
  );
  const unused = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !used.has(file));
  if (unused.length > 0) {
    throw new UserError(
      unused.map((file) => `${place(file)}\n  Nothing refers to this file. Use it or delete it.`).join('\n'),
    );
  }
}

export function toYaml(document: Oas3_1Definition): string {
  return stringifyYaml(document, { noRefs: true, lineWidth: 110 });
}
