import { join } from 'node:path';
import { paths } from '../cli/paths.js';
import { UserError } from '../cli/userError.js';
import { bundleContract } from '../contract/loadContract.js';
import { modelOf } from '../contract/model/operationModel.js';
import { probesOf } from '../contract/probes.js';
import { sourceName } from '../generate/emitArazzo.js';
import { placeholder, startGateway } from './gateway.js';
import { judge, type Verdict, withoutRefusedKey } from './judge.js';
import { runRespect } from './runRespect.js';

export interface VerifyOptions {
  server: URL;
  apiKey: string;
  /** How long an answer may take, in milliseconds. */
  timeoutMs: number;
}

/**
 * Sends every probe of the contract to a service. `run` runs the Arazzo description; default: in a separate process.
 * @throws UserError if `redocly respect` gives no result
 */
export async function verify(
  { server, apiKey, timeoutMs }: VerifyOptions,
  run: typeof runRespect = runRespect,
): Promise<Verdict[]> {
  const { document } = await bundleContract();
  const probes = probesOf(document, modelOf(document));
  const keyHeaders = new Set(probes.flatMap(({ operation: { auth } }) => auth?.header.toLowerCase() ?? []));
  const gateway = await startGateway({ server, apiKey, keyHeaders: [...keyHeaders], timeoutMs });
  try {
    const [steps = []] = await run([join(paths.generated, 'verify.arazzo.yaml')], {
      servers: { [sourceName]: gateway.url },
      inputs: { apiKey: placeholder },
      // The gateway applies the time limit, so Respect must wait longer.
      timeoutMs: timeoutMs + 10_000,
    });
    const verdicts = probes.map((probe, i) => {
      const exchange = gateway.exchanges[i];
      const step = steps[i];
      if (!exchange || step?.id !== probe.id) {
        throw new UserError(`\`redocly respect\` did not send ${probe.id}. Run \`npm run build\`.`);
      }
      return judge(probe, exchange, step.failed);
    });
    return withoutRefusedKey(verdicts);
  } finally {
    await gateway.close();
  }
}
