import { bundleContract } from '../contract/loadContract.js';
import { modelOf } from '../contract/model/operationModel.js';
import { type Probe, probesOf } from '../contract/probes.js';

/** Returns the probes of the contract. @throws UserError if the contract is invalid */
export async function loadProbes(): Promise<Probe[]> {
  const { document } = await bundleContract();
  return probesOf(document, modelOf(document));
}
