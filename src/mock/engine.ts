import { createInstance, type IHttpRequest, ProblemJsonError } from '@stoplight/prism-http';
import type { Violation } from '../shared/violations.js';
import { type Answer, exampleText, plainError } from './answer.js';
import type { Document, PrismOperation } from './description.js';
import { relaxMultipart } from './multipart.js';
import { type MockOperation, operationOf } from './operation.js';
import type { Preference } from './prefer.js';
import { violationOf } from './prismViolation.js';
import type { Problem } from './problem.js';
import { type ResponseExample, statusOf } from './scenarios.js';
import { silentLogger as logger } from './silentLogger.js';

/** A wrapper around Prism's engine, which does the routing, the validation and the negotiation of examples. */
export interface Engine {
  operations: MockOperation[];
  /** Finds the operation of a request and the request's violations. Returns `undefined` if no operation matches. */
  examine(request: IHttpRequest): Promise<Examined | undefined>;
  /** Returns the response with the given example, or with the first success if none is given. */
  answer(
    request: Pick<IHttpRequest, 'method' | 'headers'>,
    operation: MockOperation,
    options: AnswerOptions,
  ): Promise<Answer>;
}

interface Examined {
  operation: MockOperation;
  denied: boolean;
  violations: Violation[];
}

interface AnswerOptions {
  example?: ResponseExample;
  /** Its message replaces the example's message. */
  problem?: Problem | undefined;
  preference?: Preference | undefined;
}

export function createEngine(prismOperations: PrismOperation[], document: Document): Engine {
  const operations = prismOperations.map((operation) => operationOf(relaxMultipart(operation), document));
  const byPrism = new Map(operations.map((operation) => [operation.prism, operation]));
  // Its mock returns the operation that was found as the response body.
  const examiner = createInstance(
    { ...config, checkSecurity: true, validateRequest: true },
    { logger, mock: (found) => () => right({ statusCode: 200, body: found.resource }) },
  );
  const answerer = createInstance(config, {
    logger,
    route: ({ resources: [only] }) => right(only as PrismOperation),
  });

  return {
    operations,
    async examine(request) {
      const result = await examiner.request(request, prismOperations)();
      if (result._tag === 'Left') {
        if (isNotFound(result.left)) return undefined;
        throw result.left;
      }
      const { output, validations } = result.right;
      const operation = byPrism.get(output.body as PrismOperation) as MockOperation;
      const isDenial = ({ code }: { code?: unknown }) => code === 401;
      return {
        operation,
        denied: validations.input.some(isDenial),
        violations: validations.input
          .filter((diagnostic) => !isDenial(diagnostic))
          .map((diagnostic) => violationOf(diagnostic, operation.pathParameters)),
      };
    },
    async answer({ method, headers: given }, { prism }, { example, problem, preference }) {
      const mock = {
        dynamic: preference?.dynamic === 'true',
        ...(example && { code: statusOf(example) }),
        ...(example?.name !== undefined && { exampleKey: example.name }),
      };
      const ask = (headers: IHttpRequest['headers'] = {}) =>
        answerer.request({ method, url: { path: '/' }, headers }, [prism], {
          ...config,
          mock: { ...mock },
        })();
      // If `Accept` matches nothing or can't be parsed, Prism returns no body or an error, or throws. A server may
      // ignore `Accept`, so the mock asks again without it.
      let result = await ask(given).catch(() => undefined);
      if (result?._tag !== 'Right' || result.right.output.body === undefined) result = await ask();
      if (result._tag === 'Left') return plainError(404, 'The description has no such response.');
      const { statusCode, headers: prismHeaders = {}, body } = result.right.output;
      const headers = sendable(prismHeaders);
      return { status: statusCode, headers, body: exampleText(headers['content-type'], body, problem) };
    },
  };
}

const config = {
  isProxy: false,
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

function right<Value>(value: Value): { _tag: 'Right'; right: Value } {
  return { _tag: 'Right', right: value };
}

function isNotFound(error: Error): boolean {
  return error instanceof ProblemJsonError && [404, 405].includes(error.status);
}

/** Returns Prism's headers without those that Node sets, and without values that no header can carry. */
function sendable(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), String(value ?? '')] as const)
      .filter(([name, value]) => value && !ownHeaders.has(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)),
  );
}

const ownHeaders = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'trailer',
]);
