import type { Canaries } from '../canaries.js';
import { plantBodyDifferences } from './bodyDifferences.js';
import type { Difference } from './difference.js';
import { plantErrorDifferences } from './errorDifferences.js';
import { plantEventDifferences } from './eventDifferences.js';
import { plantFieldDifferences } from './fieldDifferences.js';
import { Planter } from './planter.js';
import { plantRequestDifferences } from './requestDifferences.js';
import { plantUnknownOperations } from './unknownOperations.js';
import { plantValueDifferences } from './valueDifferences.js';

/** Returns the differences of the wrong service. What the operations are like decides where they are planted. */
export function plantedDifferences(canaries: Canaries): Difference[] {
  const planter = new Planter(canaries);
  plantFieldDifferences(planter);
  plantValueDifferences(planter);
  plantErrorDifferences(planter);
  plantBodyDifferences(planter);
  plantRequestDifferences(planter);
  plantUnknownOperations(planter);
  plantEventDifferences(planter);
  return planter.differences;
}
