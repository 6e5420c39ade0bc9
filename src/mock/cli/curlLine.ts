import { isJson } from '../../shared/mediaType.js';
import type { MockContract } from '../model/mockContract.js';

/**
 * Returns a curl command for the first operation without path parameters whose request body has a JSON example, and
 * that is also possible in a strict mock which remembers nothing. Returns undefined if there is none.
 */
export function curlLine(url: string, { operations }: MockContract): string | undefined {
  for (const { method, path, auth, body, requestExample, examples } of operations) {
    const needsMemory = examples.some(
      ({ trigger }) => trigger?.when === 'unknown' || trigger?.when === 'before',
    );
    if (needsMemory) continue;
    if (requestExample === undefined || path.includes('{') || !body?.mediaTypes.some(isJson)) continue;
    const text = JSON.stringify(requestExample).replaceAll("'", `'\\''`);
    return [
      `curl -i -X ${method} ${url}${path}`,
      ...(auth ? [`-H '${auth.header}: any'`] : []),
      `-H 'Content-Type: application/json'`,
      `-d '${text}'`,
    ].join(' ');
  }
  return undefined;
}
