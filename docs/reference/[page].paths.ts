import { readLedger } from '../../scripts/contract/ledger/readLedger.js';
import { referencePages } from '../../scripts/reference/referencePages.js';
import { readContract, readPortal } from '../.vitepress/contract.js';

export default {
  async paths() {
    const contract = await readContract();
    const pages = referencePages(contract, await readPortal(), await readLedger(contract));
    return pages.map(({ path, description, markdown }) => ({
      params: { page: path.replace('/reference/', ''), description },
      content: markdown,
    }));
  },
};
