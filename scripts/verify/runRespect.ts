import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRedocly } from '../cli/runRedocly.js';
import { UserError } from '../cli/userError.js';

/** What Respect found of a step. */
export interface Step {
  id: string;
  /** The checks that failed, in Respect's words for them. */
  failed: string[];
}

export interface RespectOptions {
  /** Where the service of a description is, by the name of the source. */
  servers: Record<string, string>;
  /** Must be nobody's secret. */
  apiKey: string;
  /** How long an answer may take, in milliseconds. */
  timeoutMs: number;
}

/**
 * Runs Arazzo descriptions, one after the other, with `redocly respect`. Gives the steps of each, in the order in which
 * they ran. @throws UserError where there is no result
 */
export async function runRespect(
  files: string[],
  { servers, apiKey, timeoutMs }: RespectOptions,
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
      { cwd: dir, env: environment(apiKey), signal: ending.signal },
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

function environment(apiKey: string): Record<string, string | undefined> {
  return {
    // Respect gets its key as an input, and only that one.
    PARTNER_API_KEY: undefined,
    // The server is on this machine.
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({ apiKey }),
  };
}

/** The parts of Respect's JSON that matter here. Steps after a failed one are a workflow within its own. */
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
