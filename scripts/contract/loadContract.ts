import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  bundle,
  Config,
  createConfig,
  type Document,
  detectSpec,
  getTypes,
  lint,
  lintFromString,
  loadConfig,
  normalizeTypes,
  type Oas3_1Definition,
  stringifyYaml,
} from '@redocly/openapi-core';
import { paths } from '../cli/paths.js';
import { UserError } from '../cli/userError.js';
import { asUserError, failOnErrors, failOnProblems, place } from './problems.js';
import { published } from './publish/published.js';
import { aliasProblem } from './reading/aliasProblem.js';
import { checkDescription } from './reading/checkDescription.js';
import { dataPlugin } from './reading/dataPlugin.js';
import { OfflineResolver } from './reading/offlineResolver.js';
import { versionProblem } from './reading/versionProblem.js';
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
  const loaded = await load(file, config.forAlias('source'), { lintFirst: true });
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

/** Bundles any OpenAPI 3.0 or 3.1 description. Only what a client can't be made from is an error. @throws UserError */
export async function loadDescription(file: string): Promise<Loaded> {
  return load(file, await createConfig({}));
}

/**
 * Bundles a version of the contract without linting it: an older version may break today's rules. `file` is its root;
 * default: today's contract. @throws UserError if it can't be read.
 */
export async function bundleContract(file = paths.contract): Promise<Loaded> {
  return load(file, (await loadConfig({ configPath: paths.redoclyConfig })).forAlias('source'));
}

/** Bundles a description that has no problem. `lintFirst` reports what breaks the rules of `config`, instead. */
async function load(ref: string, config: Config, { lintFirst = false } = {}): Promise<Loaded> {
  try {
    const externalRefResolver = new OfflineResolver(config.resolve);
    const root = (await externalRefResolver.resolveDocument(null, ref, true)) as Document;
    const wrongVersion = versionProblem(root.parsed);
    if (wrongVersion) throw new UserError(`${place(ref)}\n  ${wrongVersion}`);

    const reading = new Config(config.resolvedConfig, {
      ...config,
      plugins: [...config.plugins, dataPlugin],
    });
    const version = detectSpec(root.parsed);
    const types = normalizeTypes(reading.extendTypes(getTypes(version), version));
    const { problems, mend } = await checkDescription(root, externalRefResolver, types);
    if (lintFirst) {
      failOnProblems(problems.filter((problem) => 'beforeLint' in problem && problem.beforeLint));
      failOnErrors(await lint({ ref, config, externalRefResolver }));
    } else {
      failOnProblems(problems);
      mend();
    }

    const bundled = await bundle({ ref, config: reading, externalRefResolver, keepUrlRefs: true });
    failOnErrors(bundled.problems);
    const endless = aliasProblem(bundled.bundle.parsed);
    if (endless) throw new UserError(`${place(ref)}\n  It can't be written in one file: ${endless}.`);
    return { document: bundled.bundle.parsed as Oas3_1Definition, files: bundled.fileDependencies };
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
