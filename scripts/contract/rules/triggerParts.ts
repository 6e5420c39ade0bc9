import type { Trigger } from '../../../src/shared/trigger.js';

/** The conditions that a trigger can name, each with the other properties that it has. */
export const triggerParts: Record<Trigger['when'], string[]> = {
  missingKey: [],
  wrongKey: [],
  malformedBody: [],
  missingField: ['fields'],
  fileType: [],
  fileSize: [],
  unknown: ['id'],
  exists: ['id'],
  before: ['operations'],
  after: ['webhook', 'values'],
  taken: ['field'],
};
