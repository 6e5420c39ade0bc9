import { inTemporaryFolder } from '../../cli/inTemporaryFolder.js';
import { type ContractVersion, contractVersionAt, workingTree } from '../../contract/contractVersion.js';
import { defaultBase } from '../versions/defaultBase.js';
import { assumptionsText } from './assumptionsText.js';
import { coverageText } from './coverageText.js';
import { ledgerChangesText } from './ledgerChangesText.js';
import { packageSizeText } from './packageSizeText.js';

/**
 * Compares the working tree with a git ref: contract, coverage of the portal, assumptions, ledger, size of the package.
 * @param base default: the last release, otherwise the default branch. @param diffText returns the changes of the
 * contract, as Markdown. @throws UserError
 */
export function report(
  base: string | undefined,
  diffText: (
    versions: Record<'base' | 'revision', ContractVersion>,
    temporaryFolder: string,
  ) => Promise<string>,
): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const versions = {
      base: await contractVersionAt(base ?? (await defaultBase()), folder),
      revision: await workingTree(),
    };
    const sections = {
      Contract: await diffText(versions, folder),
      'Coverage of the portal': await coverageText(versions.base, versions.revision),
      'Open assumptions': assumptionsText(versions.base.document, versions.revision.document),
      Ledger: await ledgerChangesText(versions.base, versions.revision),
      'Size of the package': await packageSizeText(versions.base, folder),
    };
    return Object.entries(sections)
      .map(([title, text]) => `## ${title}\n\n${text}`)
      .join('\n\n');
  });
}
