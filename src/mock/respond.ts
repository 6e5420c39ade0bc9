import { type Answer, plainError } from './answer.js';
import { bodyProblem } from './body.js';
import { type Decision, decide } from './decide.js';
import type { Engine } from './engine.js';
import { faults } from './faults.js';
import { isInvalidKey } from './key.js';
import type { MockOperation } from './operation.js';
import { preferenceOf } from './prefer.js';
import { problemOf } from './problem.js';
import { type RawRequest, readRequest } from './rawRequest.js';
import { pathParameters, unroutedAnswer } from './routes.js';
import { usersOf } from './users.js';

export interface Responded {
  answer: Answer;
  /** The requested operation, if it exists. */
  operation?: MockOperation;
  /** The reason for the response; `undefined` if it is the operation's first success. */
  reason?: string | undefined;
  /** The users that the request is about. */
  users?: string[];
}

/** Answers a request as the description says. */
export async function respond(engine: Engine, raw: RawRequest): Promise<Responded> {
  const read = await readRequest(raw);
  if (!read) return { answer: plainError(400, 'The target of the request is not a valid path.') };
  const { request, pathname } = read;
  const examined = await engine.examine(request);
  if (!examined) return { answer: unroutedAnswer(engine.operations, raw.method, pathname) };

  const { operation, denied, violations } = examined;
  const { headers = {}, body } = request;
  const preference = preferenceOf(headers.prefer);
  const wrongBody =
    operation.body && (bodyProblem(operation.body, read.contentType, raw.body.length) ?? read.bodyProblem);
  const users = usersOf(operation.ids, pathParameters(operation.path, pathname), body);
  const decision = decide(operation.examples, {
    denied: operation.keyHeaders.some((name) => isInvalidKey(headers[name]))
      ? 'wrongKey'
      : denied
        ? 'missingKey'
        : undefined,
    problem: read.pathProblem ?? wrongBody ?? problemOf(violations),
    body,
    preference,
    users,
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
  return { answer: await answer(), operation, reason: reasonFor(decision), users };
}

function reasonFor(decision: Decision): string | undefined {
  switch (decision.kind) {
    case 'undocumented':
      return decision.message;
    case 'example':
      return [decision.example.name, decision.because?.message].filter(Boolean).join(': ');
    case 'fault':
      return decision.fault;
    case 'success':
      return undefined;
  }
}
