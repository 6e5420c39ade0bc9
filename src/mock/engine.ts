import { createInstance, type IHttpRequest, ProblemJsonError } from '@stoplight/prism-http';
import type { Violation } from '../violations.js';
import { type Answer, bodyText, plainError } from './answer.js';
import { type DescribedOperation, describe, type PrismOperation } from './described.js';
import { relaxMultipart } from './multipart.js';
import type { Preference } from './prefer.js';
import { invalid, type Problem } from './problem.js';
import { type ResponseExample, statusOf } from './scenarios.js';

/**
 * Prism's engine: routing, validation and negotiation of examples are its own. It stays at 5.12.0, that of prism-cli
 * 5.14.2: later ones need Node 24, and with prism-cli 5.16.0 a malformed JSON body hangs.
 */
export interface Engine {
  operations: DescribedOperation[];
  /** Finds the operation and what is wrong with a request. `undefined` where there is no operation. */
  examine(request: IHttpRequest): Promise<Examined | undefined>;
  /** The contract's refusal of what belongs to no operation: P403 where the contract has it. */
  refusal(message: string): Promise<Answer>;
  /** The answer with an example, or with the first success where none is given. */
  answer(request: IHttpRequest, operation: DescribedOperation, wish: Wish): Promise<Answer>;
}

export interface Examined {
  operation: DescribedOperation;
  denied: boolean;
  violations: Violation[];
}

export interface Wish {
  example?: ResponseExample;
  /** Takes the place of the example's message. */
  problem?: Problem | undefined;
  preference?: Preference | undefined;
}

export function createEngine(prismOperations: PrismOperation[]): Engine {
  const operations = prismOperations.map((operation) => describe(relaxMultipart(operation)));
  const described = new Map(operations.map((operation) => [operation.prism, operation]));
  const examiner = createInstance(
    { ...config, checkSecurity: true, validateRequest: true },
    {
      logger,
      mock:
        ({ resource }) =>
        () =>
          right({ statusCode: 200, body: resource }),
    },
  );
  const answerer = createInstance(config, {
    logger,
    route: ({ resources: [only] }) => right(only as PrismOperation),
  });

  async function answer(
    request: Pick<IHttpRequest, 'method' | 'headers'>,
    { prism }: DescribedOperation,
    { example, problem, preference }: Wish,
  ): Promise<Answer> {
    const mock = {
      dynamic: preference?.dynamic === 'true',
      ...(example && { code: statusOf(example) }),
      ...(example?.name !== undefined && { exampleKey: example.name }),
    };
    const ask = (headers: IHttpRequest['headers'] = {}) =>
      answerer.request({ ...request, url: { path: '/' }, headers }, [prism], {
        ...config,
        mock: { ...mock },
      })();
    let result = await ask(request.headers);
    // Where nothing fits `Accept`, which a server may then disregard, Prism has no body or no answer.
    if (result._tag === 'Left' || result.right.output.body === undefined) result = await ask();
    if (result._tag === 'Left') return plainError(404, 'The description has no such response.');
    const { statusCode, headers = {}, body } = result.right.output;
    const sent = lowerCased(headers);
    return {
      status: statusCode,
      headers: sent,
      body: bodyText(
        sent['content-type'],
        problem ? { ...(body as object), errorMessage: problem.message } : body,
      ),
    };
  }

  return {
    operations,
    answer,
    async examine(request) {
      const result = await examiner.request(request, prismOperations)();
      if (result._tag === 'Left') {
        if (isNotFound(result.left)) return undefined;
        throw result.left;
      }
      const { output, validations } = result.right;
      const operation = described.get(output.body as PrismOperation) as DescribedOperation;
      return {
        operation,
        denied: validations.input.some(({ code }) => code === 401),
        violations: validations.input
          .filter(({ code }) => code !== 401)
          .map((diagnostic) => violationOf(diagnostic, operation.fields)),
      };
    },
    async refusal(message) {
      for (const operation of operations) {
        const example = operation.examples.find(({ status, name }) => status === '400' && name === 'P403');
        if (example) return answer({ method: 'get' }, operation, { example, problem: invalid(message) });
      }
      return plainError(400, message);
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

type Logger = NonNullable<Parameters<typeof createInstance>[1]['logger']>;

/** Prism reports what it does, bodies and keys included, to a logger of pino's kind that also has `success`. */
const levels = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'];
const logger = Object.assign(Object.fromEntries(levels.map((level) => [level, () => {}])), {
  child: () => logger,
}) as unknown as Logger;

function right<Value>(value: Value): { _tag: 'Right'; right: Value } {
  return { _tag: 'Right', right: value };
}

function isNotFound(error: Error): boolean {
  return error instanceof ProblemJsonError && [404, 405].includes(error.status);
}

type Diagnostic = { path?: string[]; code?: unknown; message: string };

/**
 * Prism puts the part of the request first, and names a missing field in its message alone; that of a path in lower
 * case.
 */
function violationOf({ path = [], code, message }: Diagnostic, fields: readonly string[]): Violation {
  const [part, ...parents] = path;
  // Without a path, it is the body as a whole that is missing: `null`, since there is one.
  if (part === undefined) return { field: '', rule: 'type' };
  const [, missing] = code === 'required' ? (/ '(.*)'$/.exec(message) ?? []) : [];
  if (missing === undefined) return { field: parents.join('.'), rule: String(code) };
  const name = (part === 'path' && fields.find((field) => field.toLowerCase() === missing)) || missing;
  return { field: [...parents, name].join('.'), rule: 'required' };
}

function lowerCased(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name.toLowerCase(), String(value)]],
    ),
  );
}
