import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { temporaryFolder } from '../repository/copy.js';
import { runRedocly } from './runRedocly.js';

/** The result of a step. */
export interface Step {
  id: string;
  /** The failed checks, in Respect's words. */
  failed: string[];
}

export interface RespectOptions {
  /** The URL of the service of each description, by the name of its source. */
  servers: Record<string, string>;
  /** The inputs of the workflows. */
  inputs: Record<string, unknown>;
}

/** Runs Arazzo descriptions with `redocly respect`. Returns the steps of each, in the order in which they ran. */
export async function runRespect(files: string[], { servers, inputs }: RespectOptions): Promise<Step[][]> {
  // Redocly loads the configuration that it finds in its folder, with all rules. An empty folder has none.
  const cwd = temporaryFolder();
  const paths = files.map((file) => resolve(file));
  const args = ['respect', ...paths, '--server', JSON.stringify(servers), '--json-output', 'result.json'];
  await runRedocly(args, { cwd, env: { REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs) } });
  const result: Result = JSON.parse(readFileSync(`${cwd}/result.json`, 'utf8'));
  return paths.map((path) => result.files[path]?.executedWorkflows.flatMap(stepsOf) ?? []);
}

/** The parts of Respect's JSON that are used here. The steps after a failed step are in a nested workflow. */
interface Result {
  files: Record<string, { executedWorkflows: Executed[] }>;
}

interface Executed {
  stepId?: string;
  checks?: { name: string; passed: boolean; condition?: string }[];
  executedSteps?: Executed[];
}

function stepsOf({ stepId = '', checks = [], executedSteps }: Executed): Step[] {
  if (executedSteps) return executedSteps.flatMap(stepsOf);
  const failed = checks.filter(({ passed }) => !passed);
  return [{ id: stepId, failed: failed.map(({ name, condition }) => condition ?? name) }];
}
