import { readLedger } from '../../scripts/contract/ledger/readLedger.js';
import { bundleContract } from '../../scripts/contract/loadContract.js';
import { readPortal } from '../../scripts/contract/portal.js';
import { referencePages } from '../../scripts/reference/referencePages.js';
import { versionPages } from '../../scripts/reference/versionPages.js';
import { contractFiles } from '../.vitepress/contract.js';
import { versionHistory } from '../.vitepress/versions/versionHistory.js';

export default {
  async paths() {
    const { document: contract, files } = await bundleContract();
    const fileOf = contractFiles(files);
    const pages = [
      ...referencePages(contract, readPortal(), await readLedger(contract)),
      ...versionPages(await versionHistory()),
    ];
    return Promise.all(
      pages.map(async ({ path, description, markdown, wide, pointer }) => ({
        params: { page: path.replace('/reference/', ''), description, wide, source: await fileOf(pointer) },
        content: markdown,
      })),
    );
  },
};
