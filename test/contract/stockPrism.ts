import { startPrism } from '../support/servers/prismProcess.js';
import type { ContractServer } from './contractServer.js';
import { hasFileList, isNoBody, withFormAsJson } from './prismLimits.js';

/** Prism as published. It tests the description and both clients independently, because it shares no code with them. */
export function stockPrism(): ContractServer {
  let url = '';
  return {
    proof: 'prism',
    async start() {
      url = await startPrism();
    },
    url: () => url,
    async adapted(operation, request) {
      return hasFileList(operation) ? withFormAsJson(operation, request) : request;
    },
    // Whatever is wrong, Prism answers with the first example of the 422, or else of the 400.
    refusalOf({ responses }) {
      const [response] = ['422', '400'].flatMap((code) => responses.filter(({ status }) => status === code));
      return { status: Number(response?.status ?? 422), error: response?.errors[0] };
    },
    successOf: (_, __, example) => example,
    reportOf: (body, violations) => (isNoBody(body) ? ['request required'] : violations),
  };
}
