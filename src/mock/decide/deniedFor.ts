import type { MockOperation } from '../model/mockContract.js';
import type { MockRequest } from './mockRequest.js';

/** Says what is wrong with the key of a request: it is missing, or it is `invalid`, with or without a scheme before it. */
export function deniedFor(
  { auth }: Pick<MockOperation, 'auth'>,
  { header }: Pick<MockRequest, 'header'>,
): 'missingKey' | 'wrongKey' | undefined {
  if (!auth) return undefined;
  const key = header(auth.header.toLowerCase());
  if (!key) return 'missingKey';
  return /^(\S+ +)?invalid$/.test(key) ? 'wrongKey' : undefined;
}
