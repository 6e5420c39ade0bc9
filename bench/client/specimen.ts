import { readFileSync } from 'node:fs';
import { contract } from './paths.js';
import { type Components, reachable } from './reachable.js';

interface Description {
  paths: Record<string, Record<string, unknown>>;
  components: Components;
  webhooks?: unknown;
}

/** An answer of a server. */
export interface Answer {
  status: number;
  body: string;
}

const writing = '/v1/user/verification';
const reading = '/v1/kyc/status/{id}';

/**
 * Returns the whole contract, the contract reduced to one operation that writes or reads, and a body and answers of
 * these operations.
 */
export function specimen() {
  const whole: Description = JSON.parse(readFileSync(contract, 'utf8'));
  const { webhooks: _, ...rest } = whole;
  const reducedTo = (path: string) => {
    const paths = { [path]: whole.paths[path] };
    return { ...rest, paths, components: reachable(paths, whole.components) };
  };
  const example = (...keys: string[]) => JSON.stringify(at(whole, ...keys));
  const json = (name: string) => ['content', 'application/json', 'examples', name, 'value'];
  const written = ['paths', writing, 'post'];
  return {
    whole,
    one: reducedTo(writing),
    read: reducedTo(reading),
    operations: Object.values(whole.paths).flatMap(methodsOf).length,
    body: example(...written, 'requestBody', ...json('started')),
    answers: {
      ok: { status: 201, body: example(...written, 'responses', '201', ...json('started')) },
      error: { status: 400, body: example('components', 'examples', 'P412', 'value') },
      read: { status: 200, body: example('paths', reading, 'get', 'responses', '200', ...json('status')) },
    } satisfies Record<string, Answer>,
  };
}

/** The smallest body that the operation accepts, so that literals add little to the measured size of an app. */
export const smallestBody = JSON.stringify({
  externalUserId: '1',
  documentType: 'ID_CARD',
  documentNumber: '1',
  openAccountReason: 'DAILY_USE',
  incomeSource: 'OTHER',
});

function methodsOf(item: object): string[] {
  return Object.keys(item).filter((key) => /^(get|put|post|delete|options|head|patch|trace)$/.test(key));
}

function at(node: unknown, ...keys: string[]): unknown {
  return keys.reduce((from, name) => (from as Record<string, unknown>)[name], node);
}
