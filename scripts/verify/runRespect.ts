import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRedocly } from '../cli/runRedocly.js';
import { UserError } from '../cli/userError.js';

/** The result of a step. */
export interface Step {
  id: string;
  /** The failed checks, in Respect's words. */
  failed: string[];
}

export interface RespectOptions {
  /** The URL of the service of each description, by the name of its source. */
  servers: Record<string, string>;
  /** The inputs of the workflows. A key must not be a real one: Respect sends it along when it follows a redirect. */
  inputs: Record<string, unknown>;
  /** How long an answer may take, in milliseconds. */
  timeoutMs: number;
}

/**
 * Runs Arazzo descriptions, one after the other, with `redocly respect`. Returns the steps of each, in the order in
 * which they ran. @throws UserError if there is no result
 */
export async function runRespect(
  files: string[],
  { servers, inputs, timeoutMs }: RespectOptions,
): Promise<Step[][]> {
  // Redocly loads the configuration that it finds in its folder, with all rules. An empty folder has none.
  const dir = await mkdtemp(join(tmpdir(), 'partner-api-verify-'));
  const options = ['--server', JSON.stringify(servers), '--max-fetch-timeout', String(timeoutMs)];
  const ending = new AbortController();
  const clean = () => {
    ending.abort();
    rmSync(dir, { recursive: true, force: true });
  };
  process.once('exit', clean);
  try {
    const { exitCode, stderr } = await runRedocly(
      ['respect', ...files, ...options, '--json-output', 'result.json'],
      { cwd: dir, env: environment(inputs), signal: ending.signal },
    );
    const text = await readFile(join(dir, 'result.json'), 'utf8').catch(() => undefined);
    if (text === undefined) {
      const said = stderr.split('\n').at(-1)?.trim();
      throw new UserError(`\`redocly respect\` ended with exit code ${exitCode} and no result: ${said}`);
    }
    const result: Result = JSON.parse(text);
    return files.map((file) => result.files[file]?.executedWorkflows.flatMap(stepsOf) ?? []);
  } finally {
    process.off('exit', clean);
    clean();
  }
}

function environment(inputs: object): Record<string, string | undefined> {
  return {
    // Respect gets a key only as an input, so the real key is removed.
    PARTNER_API_KEY: undefined,
    // The gateway is on this machine, so no proxy is needed.
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
  };
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
