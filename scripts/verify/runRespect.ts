import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../cli/failure.js';
import { redoclyCli, redoclyEnv } from '../cli/redoclyCli.js';

/** Name of the contract among the sources of the Arazzo description. */
export const sourceName = 'contract';

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
 * Runs Arazzo descriptions, one after the other, with `redocly respect`. Gives of each its steps, in the order in which
 * they ran. @throws Failure where there is no result
 */
export async function runRespect(
  files: string[],
  { servers, apiKey, timeoutMs }: RespectOptions,
): Promise<Step[][]> {
  // In an empty folder Redocly finds no configuration, whose rules it would load.
  const dir = await mkdtemp(join(tmpdir(), 'partner-api-verify-'));
  const options = ['--server', JSON.stringify(servers), '--max-fetch-timeout', String(timeoutMs)];
  const child = spawn(
    process.execPath,
    [redoclyCli, 'respect', ...files, ...options, '--json-output', 'result.json'],
    { cwd: dir, env: environment(apiKey), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const clean = () => {
    child.kill();
    rmSync(dir, { recursive: true, force: true });
  };
  process.once('exit', clean);
  try {
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    const [exitCode] = await once(child, 'close');
    const text = await readFile(join(dir, 'result.json'), 'utf8').catch(() => undefined);
    if (text === undefined) {
      const said = errors.trim().split('\n').at(-1)?.trim();
      throw new Failure(`\`redocly respect\` ended with exit code ${exitCode} and no result: ${said}`);
    }
    const result: Result = JSON.parse(text);
    return files.map((file) => result.files[file]?.executedWorkflows.flatMap(stepsOf) ?? []);
  } finally {
    process.off('exit', clean);
    clean();
  }
}

function environment(apiKey: string): NodeJS.ProcessEnv {
  const { PARTNER_API_KEY: _, ...rest } = process.env;
  return {
    ...rest,
    ...redoclyEnv,
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
