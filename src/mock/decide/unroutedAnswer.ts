import type { MockOperation } from '../model/mockContract.js';
import { pathParameters } from '../model/routes.js';
import { type Answer, jsonAnswer } from './answer.js';

/** Answers a request that matches no operation: 405 if the path exists, otherwise 404. Lists all operations. */
export function unroutedAnswer(
  known: readonly Pick<MockOperation, 'method' | 'path'>[],
  method: string,
  pathname: string,
): Answer {
  const operations = known.map((operation) => `${operation.method} ${operation.path}`);
  const allowed = known.filter(({ path }) => pathParameters(path, pathname)).map((route) => route.method);
  const called = `${method} ${pathname.slice(0, 200)}`;
  if (allowed.length === 0) {
    const errorMessage = `There is no operation ${called}. \`operations\` lists what exists.`;
    return jsonAnswer(404, { errorMessage, operations });
  }
  const allow = [...new Set(allowed)].join(', ');
  const errorMessage = `There is no operation ${called}, only ${allow}. \`operations\` lists what exists.`;
  return jsonAnswer(405, { errorMessage, operations }, { allow });
}
