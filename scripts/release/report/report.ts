import { inTemporaryFolder } from '../../cli/inTemporaryFolder.js';
import { sideOf, workingTree } from '../../contract/side.js';
import { diffOf } from '../../diff/diffReport.js';
import { formats } from '../../diff/formats.js';
import { defaultBase } from '../versions/defaultBase.js';
import { assumptionsText } from './assumptionsText.js';
import { coverageText } from './coverageText.js';
import { packageSizeText } from './packageSizeText.js';

/**
 * The working tree compared with a git ref: contract, coverage of the portal, assumptions, size of the package.
 * @param base default: the last release, else the default branch. @throws Failure
 */
export function report(base?: string): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const sides = {
      base: await sideOf(base ?? (await defaultBase()), folder),
      revision: await workingTree(),
    };
    const sections = {
      Contract: formats.markdown(await diffOf(sides, folder)),
      'Coverage of the portal': await coverageText(sides.base, sides.revision),
      'Open assumptions': assumptionsText(sides.base.document, sides.revision.document),
      'Size of the package': await packageSizeText(sides.base, folder),
    };
    return Object.entries(sections)
      .map(([title, text]) => `## ${title}\n\n${text}`)
      .join('\n\n');
  });
}
