import { pathParameters } from '../../shared/routes.js';
import type { MockOperation } from '../model/mockContract.js';
import { type Answer, jsonAnswer } from './answer.js';

/** Answers a request that matches no operation: 405 if the path exists, otherwise 404. The answer lists all operations. */
export function unroutedAnswer(
  known: readonly Pick<MockOperation, 'method' | 'path'>[],
  method: string,
  pathname: string,
): { answer: Answer; reason: string } {
  const operations = known.map((operation) => `${operation.method} ${operation.path}`);
  const allowed = known.filter(({ path }) => pathParameters(path, pathname)).map((route) => route.method);
  const called = `${method} ${pathname.slice(0, 200)}`;
  if (allowed.length === 0) {
    const errorMessage = `There is no operation ${called}. \`operations\` lists what exists.`;
    return { answer: jsonAnswer(404, { errorMessage, operations }), reason: 'no operation has this path' };
  }
  const allow = [...new Set(allowed)].join(', ');
  const errorMessage = `There is no operation ${called}, only ${allow}. \`operations\` lists what exists.`;
  const answer = jsonAnswer(405, { errorMessage, operations }, { allow });
  return { answer, reason: 'no operation has this method and path' };
}
