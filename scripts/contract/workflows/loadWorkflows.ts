import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  BaseResolver,
  createConfig,
  type Document,
  lint,
  type NormalizedProblem,
  type Oas3_1Definition,
} from '@redocly/openapi-core';
import { failOnErrors } from '../problems.js';
import { stepProblems } from './stepProblems.js';
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
    failOnErrors(await lint({ ref: file, config, externalRefResolver }));
    const { source, parsed } = (await externalRefResolver.resolveDocument(null, file, true)) as Document;
    const description = parsed as WorkflowDescription;
    workflows.push({ file, description });
    for (const { message, pointer } of stepProblems(document, description)) {
      const location = [{ source, pointer, reportOnKey: false }];
      problems.push({ message, location, ruleId: 'workflow', severity: 'error', suggest: [] });
    }
  }
  failOnErrors(problems);
  return workflows;
}
