import { readLedger } from '../../scripts/contract/ledger/readLedger.js';
import { readPortal } from '../../scripts/contract/portal.js';
import { referencePages } from '../../scripts/reference/referencePages.js';
import { contractFiles, readContract } from '../.vitepress/contract.js';

export default {
  async paths() {
    const contract = await readContract();
    const pages = referencePages(contract, readPortal(), await readLedger(contract));
    const fileOf = await contractFiles();
    return Promise.all(
      pages.map(async ({ path, description, markdown, wide, pointer }) => ({
        params: { page: path.replace('/reference/', ''), description, wide, source: await fileOf(pointer) },
        content: markdown,
      })),
    );
  },
};
