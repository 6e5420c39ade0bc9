import { isWellEncoded, pathParameters, routeOf } from '../shared/routes.js';
import { userKind, withDefaultGroups } from '../shared/userIds.js';
import { type Answer, exampleAnswer, plainError } from './decide/answer.js';
import { decide } from './decide/decide.js';
import { type Decision, reasonFor } from './decide/decision.js';
import { deniedFor } from './decide/deniedFor.js';
import { faults } from './decide/faults.js';
import type { MockRequest } from './decide/mockRequest.js';
import { negotiate } from './decide/negotiate.js';
import { createAskedAnswers, type NextAnswers } from './decide/nextAnswers.js';
import { createAskedEvents, type NextEvents } from './decide/nextEvents.js';
import { parameterViolations } from './decide/parameterViolations.js';
import { preferenceOf } from './decide/preference.js';
import { invalid, problemOf } from './decide/problem.js';
import { readBody } from './decide/readBody.js';
import { unroutedAnswer } from './decide/unroutedAnswer.js';
import { takenNames } from './memory/memorable.js';
import { createMemory, type Memory } from './memory/memory.js';
import { createRecall, type MockEvent } from './memory/recall.js';
import { refusalByMemory } from './memory/refusalByMemory.js';
import { contract as ownContract } from './model/contract.js';
import { type Id, idsOf, usersAmong } from './model/ids.js';
import type { MockContract, MockOperation } from './model/mockContract.js';
import { scenarioUsers } from './model/scenarioUsers.js';
import { successOf } from './model/successOf.js';

export interface EngineOptions {
  /** Whether the mock refuses what its memory says is wrong, such as a user who was never created. Default: false. */
  strict?: boolean | undefined;
  /** Default: the contract of this repository. */
  contract?: MockContract | undefined;
}

export interface Responded {
  answer: Answer;
  /** The requested operation, if it exists. */
  operation?: MockOperation;
  /** Why the mock answers so; undefined if it is the operation's first success. */
  reason?: string | undefined;
  /** What the caller should know although the answer is a success. */
  note?: string | undefined;
  users: readonly string[];
  /** What the call has started: the webhook that reports when it is complete, and the ids that the event is about. */
  started?: Started | undefined;
}

export interface Started {
  webhook: string;
  ids: readonly Id[];
}

/** One mock: it answers requests as the contract says, and remembers what they did. */
export interface Engine {
  contract: MockContract;
  memory: Memory;
  respond(request: MockRequest): Responded;
  /** Completes what a call has started. Returns the event that reports it. */
  complete(started: Started): MockEvent;
  /** Makes an event as if something had happened at the service. @throws TypeError if there is no such event. */
  trigger(webhook: string, fields?: Readonly<Record<string, unknown>>, user?: string): MockEvent;
  /** @throws TypeError if no operation has such an answer. */
  nextAnswers(next: NextAnswers): void;
  /** @throws TypeError if there is no such event. */
  nextEvents(next: NextEvents): void;
  /** Forgets everything: the memory, and the answers and events that were asked for. */
  reset(): void;
  /** Forgets everything, and remembers what a snapshot has. @throws TypeError if it is not a snapshot of the mock. */
  restore(snapshot: unknown): void;
}

export function createEngine({ strict = false, contract = ownContract }: EngineOptions = {}): Engine {
  const { operations, webhooks } = contract;
  const memory = createMemory(takenNames(contract));
  const recall = createRecall(contract, memory, strict);
  const answers = createAskedAnswers(operations);
  const events = createAskedEvents(webhooks);
  const codes = new Map(scenarioUsers(operations).map(({ user, code }) => [user, code]));

  function respond(request: MockRequest): Responded {
    const { method, pathname } = request;
    const operation = routeOf(operations, method, pathname);
    if (!operation) return { ...unroutedAnswer(operations, method, pathname), users: [] };
    const path = pathParameters(operation.path, pathname) ?? {};
    const { value: body, problem: wrongBody, violations = [] } = readBody(operation, request);
    const wrong = [...parameterViolations(operation, request, path), ...violations];
    const ids = idsOf(operation, path, body);
    const users = usersAmong(ids);
    const decision = decide(operation, {
      denied: deniedFor(operation, request),
      problem: isWellEncoded(pathname)
        ? (wrongBody ?? problemOf(wrong, operation.body?.files))
        : invalid('The path has a malformed escape.'),
      body,
      preference: preferenceOf(request.header('prefer')),
      queued: () => answers.take(operation, users),
      users,
      byMemory() {
        const refusal = strict ? refusalByMemory(memory, operation, ids, body) : undefined;
        return refusal && { kind: 'example', ...refusal };
      },
    });
    return {
      ...carryOut(decision, operation, request, ids, body),
      operation,
      users,
      reason: reasonFor(decision),
    };
  }

  /** Makes the answer. If it is a success, remembers it. */
  function carryOut(
    decision: Decision,
    operation: MockOperation,
    { header }: MockRequest,
    ids: readonly Id[],
    body: unknown,
  ): Pick<Responded, 'answer' | 'started' | 'note'> {
    if (decision.kind === 'undocumented') return { answer: plainError(decision.status, decision.message) };
    const example = negotiate(
      operation.examples,
      decision.kind === 'example' ? decision.example : successOf(operation),
      header('accept'),
    );
    if (!example.status.startsWith('2')) {
      const message = decision.kind === 'example' ? decision.message : undefined;
      const value =
        message === undefined ? example.value : { ...Object(example.value), errorMessage: message };
      return { answer: exampleAnswer(example, value) };
    }
    const filled = recall.fill(operation, example, ids, body);
    const success = exampleAnswer(example, filled.value);
    const answer: Answer = decision.kind === 'fault' ? faults[decision.fault].answer(success) : success;
    // A call whose answer is cut off, empty or slow took effect.
    const tookEffect = answer.status >= 200 && answer.status < 300 && answer.networkFault !== 'reset';
    if (!tookEffect) return { answer };
    recall.remember(operation, ids, body, filled);
    const { webhook } = operation;
    return {
      answer,
      started: webhook === undefined ? undefined : { webhook, ids: [...ids, ...filled.minted] },
      note: decision.kind === 'success' && decision.why === undefined ? noteFor(operation, ids) : undefined,
    };
  }

  /** Says that a call about the user of an error succeeded, because the operation does not have the error. */
  function noteFor({ name }: MockOperation, ids: readonly Id[]): string | undefined {
    for (const user of usersAmong(ids)) {
      const code = codes.get(withDefaultGroups(user) ?? '');
      if (code)
        return `This is the user of ${code}, but ${name} does not have ${code}, so the call succeeded.`;
    }
    return undefined;
  }

  function reset(): void {
    memory.reset();
    answers.clear();
    events.clear();
  }

  return {
    contract,
    memory,
    respond,
    complete({ webhook, ids }) {
      const fields = events.take(webhook, usersAmong(ids));
      return recall.event(events.find(webhook, fields), ids, fields);
    },
    trigger(webhook, fields = {}, user = undefined) {
      const found = events.find(webhook, fields);
      if (user !== undefined && !Object.values(found.ids).includes(userKind))
        throw new TypeError(`${webhook} has no field for a user.`);
      const ids = user === undefined ? [] : [{ kind: userKind, value: user }];
      return recall.event(found, ids, fields);
    },
    nextAnswers: answers.ask,
    nextEvents: events.ask,
    reset,
    restore(snapshot) {
      memory.restore(snapshot);
      answers.clear();
      events.clear();
    },
  };
}
