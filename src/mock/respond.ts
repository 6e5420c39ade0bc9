import { type Answer, plainError } from './answer.js';
import { bodyProblem } from './body.js';
import { type Decision, decide } from './decide.js';
import type { DescribedOperation } from './described.js';
import type { Engine } from './engine.js';
import { faults } from './faults.js';
import { preferenceOf } from './prefer.js';
import { problemOf } from './problem.js';
import { type RawRequest, readRequest } from './rawRequest.js';
import { pathParameters, unroutedAnswer } from './routes.js';
import { usersOf } from './users.js';

export interface Responded {
  answer: Answer;
  /** What was asked for and why it was answered so, where there is such an operation. */
  operation?: DescribedOperation;
  /** What decided the answer, where that is not its operation's first success. */
  reason?: string | undefined;
  /** The body of the request, where it could be read. */
  body?: unknown;
}

/** Answers a request as the description says. */
export async function respond(engine: Engine, raw: RawRequest): Promise<Responded> {
  const read = readRequest(raw);
  if (!read) return { answer: plainError(400, 'The target of the request is no path.') };
  const { request, pathname } = read;
  const examined = await engine.examine(request);
  if (!examined) return { answer: unroutedAnswer(engine.operations, raw.method, pathname) };

  const { operation, denied, violations } = examined;
  const { headers = {}, body } = request;
  const preference = preferenceOf(headers.prefer);
  const wrongBody =
    operation.body &&
    (bodyProblem(operation.body, headers['content-type'], raw.body?.length ?? Infinity) ?? read.bodyProblem);
  const decision = decide(operation.examples, {
    denied: denied || operation.keyHeaders.some((name) => isInvalidKey(headers[name])),
    problem: read.pathProblem ?? wrongBody ?? problemOf(violations),
    preference,
    users: usersOf(pathParameters(operation.path, pathname), body),
  });

  const answer = async (): Promise<Answer> => {
    switch (decision.kind) {
      case 'undocumented':
        return plainError(decision.status, decision.message);
      case 'example':
        return engine.answer(request, operation, { ...decision, preference });
      case 'fault':
        return faults[decision.fault].answer(await engine.answer(request, operation, {}));
      case 'success':
        return engine.answer(request, operation, { preference });
    }
  };
  return { answer: await answer(), operation, reason: reasonFor(decision), body };
}

function reasonFor(decision: Decision): string | undefined {
  switch (decision.kind) {
    case 'undocumented':
      return decision.message;
    case 'example':
      return [decision.example.name, decision.problem?.message].filter(Boolean).join(': ');
    case 'fault':
      return decision.fault;
    case 'success':
      return undefined;
  }
}

/** With or without a scheme before it. */
function isInvalidKey(value: string | undefined): boolean {
  return /^(\S+ +)?invalid$/.test(value ?? '');
}
