import type { Observation } from '../finding.js';
import { reportMarkdown } from './reportMarkdown.js';
import { reportText } from './reportText.js';

/** How an observation can be printed. */
export const formats = {
  text: reportText,
  json: (observation: Observation) => `${JSON.stringify(observation, null, 2)}\n`,
  markdown: reportMarkdown,
} satisfies Record<string, (observation: Observation) => string>;

export type Format = keyof typeof formats;
