import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Observation } from '../../scripts/observe/finding.js';
import { redoclyEnv } from '../../test/support/redocly/runRedocly.js';
import { type Measured, measured } from './measured.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/** A difference as `redocly drift` reports it, as far as it is used here. */
export interface DriftProblem {
  ruleId: string;
  message: string;
  operationId?: string;
  method: string;
  path: string;
  status: number;
  dataPath?: string;
}

/** Runs `npm run observe` on a HAR. `webhooks` is the address of the partner's server. */
export async function observe(
  folder: string,
  har: string,
  webhooks: string,
): Promise<Measured & { observation: Observation }> {
  const script = (name: string) => join(root, 'scripts', name);
  const args = [script('run.js'), script('observe.ts'), har, '--webhooks', webhooks, '--format', 'json'];
  const outcome = await measured(folder, args);
  return { ...outcome, observation: JSON.parse(outcome.stdout) };
}

/**
 * Runs `redocly drift` on a HAR, as it serves best: only the calls to the server count, and headers that no description
 * lists are no difference.
 */
export async function drift(
  folder: string,
  har: string,
  server: string,
): Promise<Measured & { problems: DriftProblem[]; report: string }> {
  const cli = require.resolve('@redocly/cli/bin/cli.js');
  const out = join(folder, 'drift.json');
  const options = { server, api: join(root, 'generated/openapi.yaml'), format: 'json', output: out };
  const args = Object.entries({ ...options, 'ignore-headers': '*' }).map(
    ([name, value]) => `--${name}=${value}`,
  );
  const outcome = await measured(folder, [cli, 'drift', har, ...args], redoclyEnv);
  const report = readFileSync(out, 'utf8');
  return { ...outcome, problems: JSON.parse(report).problems, report };
}
