import { referencePages } from '../../scripts/reference/referencePages.js';
import { readContract, readPortal } from '../.vitepress/contract.js';

export default {
  async paths() {
    const pages = referencePages(await readContract(), await readPortal());
    return pages.map(({ path, description, markdown }) => ({
      params: { page: path.replace('/reference/', ''), description },
      content: markdown,
    }));
  },
};
