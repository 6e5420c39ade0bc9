import { basename } from 'node:path';
import type { LoadedContract } from '../../contract/loadContract.js';
import { banner } from '../../generate/source.js';
import { blocks } from '../markdown.js';
import { flowGuide } from './flowGuide.js';
import { flowsOf } from './flowsOf.js';

/** Returns the guide to each Arazzo description of the contract, by file name. The docs include it. */
export function flowFiles({ document, workflows }: LoadedContract): Map<string, string> {
  return new Map(
    workflows.map(({ file, description }) => [
      basename(file).replace(/\.arazzo\.yaml$/, '.md'),
      `${blocks(`<!-- ${banner} -->`, ...flowsOf(document, description).map((flow) => flowGuide(document, flow)))}\n`,
    ]),
  );
}
