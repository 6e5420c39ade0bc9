import { readLedger } from '../../scripts/contract/ledger/readLedger.js';
import { readPortal } from '../../scripts/contract/portal.js';
import { referencePages } from '../../scripts/reference/referencePages.js';
import { readContract } from '../.vitepress/contract.js';

export default {
  async paths() {
    const contract = await readContract();
    const pages = referencePages(contract, readPortal(), await readLedger(contract));
    return pages.map(({ path, description, markdown }) => ({
      params: { page: path.replace('/reference/', ''), description },
      content: markdown,
    }));
  },
};
