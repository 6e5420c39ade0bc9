import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  BaseResolver,
  type Config,
  createConfig,
  type Document,
  escapePointerFragment,
  lint,
  type NormalizedProblem,
  type Oas3_1Definition,
  ResolveError,
  YamlParseError,
} from '@redocly/openapi-core';
import { UserError } from '../../cli/userError.js';
import { openPlacesIn } from '../openPlace.js';
import { asUserError, failOnErrors, place } from '../problems.js';
import { type StepProblem, stepProblems } from './stepProblems.js';
import type { WorkflowDescription } from './workflow.js';

export interface Workflow {
  file: string;
  description: WorkflowDescription;
}

/**
 * Reads the Arazzo descriptions in the folder `workflows` beside the contract's root, and checks them by Arazzo's rules
 * and against the contract. @throws UserError with every error found
 */
export async function loadWorkflows(root: string, document: Oas3_1Definition): Promise<Workflow[]> {
  const folder = join(dirname(root), 'workflows');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.arazzo.yaml'));
  const config = await createConfig({ extends: ['recommended-strict'] });
  const workflows: Workflow[] = [];
  const problems: NormalizedProblem[] = [];
  for (const file of names.sort().map((name) => join(folder, name))) {
    const externalRefResolver = new BaseResolver(config.resolve);
    const linted = await lintWorkflow(file, config, externalRefResolver);
    const read = (await externalRefResolver.resolveDocument(null, file, true)) as Document;
    failOnErrors([...linted, ...openProblems(read)]);
    const { source, parsed } = read;
    const description = parsed as WorkflowDescription;
    workflows.push({ file, description });
    for (const { message, pointer } of [
      ...sourceProblems(description),
      ...stepProblems(document, description),
    ]) {
      const location = [{ source, pointer, reportOnKey: false }];
      problems.push({ message, location, ruleId: 'workflow', severity: 'error', suggest: [] });
    }
  }
  failOnErrors(problems);
  return workflows;
}

/** Refuses the places that a person still has to fill in, as the rule of the contract does. */
function openProblems({ source, parsed }: Document): NormalizedProblem[] {
  return [...openPlacesIn(parsed)].map(({ path, isKey, message }) => ({
    message,
    location: [{ source, pointer: ['#', ...path.map(escapePointerFragment)].join('/'), reportOnKey: isKey }],
    ruleId: 'contract/open-places',
    severity: 'error',
    suggest: [],
  }));
}

/** Checks that a workflow is about the contract alone: the published workflow refers to the published description. */
function sourceProblems({ sourceDescriptions }: WorkflowDescription): StepProblem[] {
  const [first, ...others] = sourceDescriptions;
  if (first?.url === '../openapi.yaml' && others.length === 0) return [];
  const message = 'A workflow must have one source, with `url: ../openapi.yaml`. Correct the sources.';
  return [{ message, pointer: '#/sourceDescriptions' }];
}

/** Checks a file by Arazzo's rules. @throws UserError if the file can't be read as an Arazzo description */
async function lintWorkflow(
  ref: string,
  config: Config,
  externalRefResolver: BaseResolver,
): Promise<NormalizedProblem[]> {
  try {
    return await lint({ ref, config, externalRefResolver });
  } catch (error) {
    if (error instanceof YamlParseError || error instanceof ResolveError) throw asUserError(error, ref);
    // Redocly's rules throw all kinds of errors for a file of another shape.
    throw new UserError(
      `${place(ref)}\n  It is not a valid Arazzo description. Compare it with the other workflows, or with https://spec.openapis.org/arazzo/latest.html.`,
    );
  }
}
