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

const path = '/v1/user/verification';
const sample = ['content', 'application/json', 'examples', 'started', 'value'];

/** Returns the whole contract, the contract reduced to one operation, and a body and answers of that operation. */
export function specimen() {
  const whole: Description = JSON.parse(readFileSync(contract, 'utf8'));
  const { webhooks: _, ...rest } = whole;
  const paths = { [path]: whole.paths[path] };
  const example = (...keys: string[]) => JSON.stringify(at(whole, ...keys));
  return {
    whole,
    one: { ...rest, paths, components: reachable(paths, whole.components) },
    operations: Object.values(whole.paths).flatMap(methodsOf).length,
    body: example('paths', path, 'post', 'requestBody', ...sample),
    answers: {
      ok: { status: 201, body: example('paths', path, 'post', 'responses', '201', ...sample) },
      error: { status: 400, body: example('components', 'examples', 'P412', 'value') },
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
