import { stringifyYaml } from '@redocly/openapi-core';
import type { Workflow } from '../contract/workflows/loadWorkflows.js';
import { banner } from './source.js';

/** Returns a workflow as it is published: it refers to the published description. */
export function emitWorkflow({ description }: Workflow): string {
  const sourceDescriptions = description.sourceDescriptions.map((source) => ({
    ...source,
    url: 'openapi.yaml',
  }));
  return `# ${banner}\n${stringifyYaml({ ...description, sourceDescriptions }, { noRefs: true, lineWidth: 110 })}`;
}
