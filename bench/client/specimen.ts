import { readFileSync } from 'node:fs';
import { contract } from './paths.js';
import { type Components, reachable } from './reachable.js';

interface Description {
  paths: Record<string, Record<string, unknown>>;
  components: Components;
  webhooks?: unknown;
}

/** What a server answers. */
export interface Answer {
  status: number;
  body: string;
}

const path = '/v1/user/verification';
const sample = ['content', 'application/json', 'examples', 'started', 'value'];

/** The whole contract, the same cut down to one operation, and what goes to and fro in that operation. */
export function specimen() {
  const whole: Description = JSON.parse(readFileSync(contract, 'utf8'));
  const { webhooks: _, ...rest } = whole;
  const paths = { [path]: whole.paths[path] };
  const example = (...way: string[]) => JSON.stringify(at(whole, ...way));
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

/** The smallest body that the operation takes. Where an app is weighed, its own literals should count for little. */
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

function at(node: unknown, ...way: string[]): unknown {
  return way.reduce((from, name) => (from as Record<string, unknown>)[name], node);
}
