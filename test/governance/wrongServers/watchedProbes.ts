import { type Probe, probesOf } from '../../../scripts/contract/probes.js';
import { contract, operations } from '../../support/contract/contract.js';

const probes = probesOf(contract, operations);

function probe(is: (probe: Probe) => boolean): Probe {
  const found = probes.find(is);
  if (!found) throw new Error('The contract has no such probe.');
  return found;
}

/** The probe that is sent first. */
export const firstProbe = probe(() => true);

/** The first probe of a write with an empty object, which is neither the first nor the last write. */
export const emptyObject = probe(({ body }) => body === '{}');

/** The first probe of a read with the right key. */
export const firstRead = probe(({ operation, key }) => operation.method === 'get' && key === 'right');
