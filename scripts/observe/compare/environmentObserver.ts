import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Sample, Sighting } from '../../../src/shared/observation/sample.js';
import type { Observation } from '../finding.js';
import { answersSeen } from './answersSeen.js';
import { assumptionsSeen } from './assumptionsSeen.js';
import { Book } from './book.js';
import { compareAcceptedRequest, compareAnswer, compareEvent, subjectOf } from './compareCall.js';
import { compareKeys } from './compareKeys.js';
import { compareSighting } from './compareSighting.js';
import { contractView, type OperationView, responseOf } from './contractView.js';
import { demandedFields, type Outcome, RequestRules } from './requestRules.js';
import { schemaReader } from './schemaParts.js';
import { Tallies } from './tally.js';
import { unconfirmedSeen } from './unconfirmedSeen.js';

export type EnvironmentObservation = Pick<
  Observation,
  'findings' | 'assumptions' | 'unconfirmed' | 'answers' | 'events'
>;

/** Compares the calls of one environment with the contract, one after the other, and keeps only what they show together. */
export class EnvironmentObserver {
  readonly #document: Oas3_1Definition;
  readonly #isDescription: boolean;
  readonly #view;
  readonly #read;
  readonly #book = new Book();
  readonly #rules = new Map<OperationView, RequestRules>();
  readonly #answers = new Tallies();
  readonly #events = new Tallies();
  /** By operation and status, as JSON. */
  readonly #withoutKey = new Tallies();
  readonly #leftOut: (reason: string) => void;
  #keysSeen = false;

  /**
   * @param isDescription whether a description says all this, and no call was made. @param leftOut gets the reason why a call
   * says nothing
   */
  constructor(document: Oas3_1Definition, isDescription: boolean, leftOut: (reason: string) => void) {
    this.#document = document;
    this.#isDescription = isDescription;
    this.#leftOut = leftOut;
    this.#view = contractView(document);
    this.#read = schemaReader(this.#view.locate);
  }

  /** Takes a call or a webhook. */
  add(sample: Sample): void {
    if (sample.webhook === undefined) this.#addCall(sample);
    else this.#addEvent(sample);
  }

  /** Takes a call of which only the answer counts. @returns the operation of the contract */
  addAnswer(sample: Sample): OperationView | undefined {
    const operation = this.#view.operations.get(`${sample.method} ${sample.path}`);
    if (sample.answer?.type === 'text/html' && !(operation && hasHtml(operation, sample))) {
      this.#leftOut('page in HTML, not an answer of the API');
      return undefined;
    }
    if (!operation) {
      this.#addUnknown(sample);
      return undefined;
    }
    if (compareAnswer(this.#book, this.#read, operation, sample)) {
      this.#answers.add(JSON.stringify([operation.model.id, sample.status, sample.code]), sample);
    }
    return operation;
  }

  /** Takes what a description says: that a request with these fields alone is refused because a field is missing. */
  addIncomplete(
    names: readonly string[],
    where: Pick<Sample, 'method' | 'path' | 'day' | 'environment'>,
  ): void {
    const operation = this.#view.operations.get(`${where.method} ${where.path}`);
    if (operation) this.#rulesOf(operation).add(names, 'missing', where);
  }

  /** Takes a value that was seen in a field with a list. */
  addSighting(sighting: Sighting): void {
    compareSighting(this.#book, this.#view, this.#read, sighting);
  }

  /** Returns what everything so far shows. */
  observation(): EnvironmentObservation {
    const demanded = [...this.#rules].flatMap(([operation, rules]) => this.#demanded(operation, rules));
    // Tools that record calls may remove the key, so a call without it shows something only beside calls that have it.
    const keys = this.#keysSeen
      ? compareKeys(this.#view, this.#withoutKey)
      : { findings: [], keyless: new Tallies() };
    return {
      findings: [...withoutRepeated(this.#book.findings()), ...demanded, ...keys.findings],
      assumptions: assumptionsSeen(this.#document, {
        view: this.#view,
        read: this.#read,
        book: this.#book,
        rules: this.#rules,
        keyless: keys.keyless,
      }),
      unconfirmed: unconfirmedSeen(this.#document, this.#view, this.#book),
      answers: answersSeen(this.#answers),
      events: this.#events.keys().map((webhook) => ({ webhook, ...this.#events.at(webhook).seen })),
    };
  }

  #addEvent(sample: Sample): void {
    if (sample.status === 401 || sample.status === 403) {
      this.#leftOut('webhook whose token the partner refused');
      return;
    }
    if (sample.webhook === 'several') {
      this.#leftOut('webhook that fits several of the contract');
      return;
    }
    const webhook = this.#view.webhooks.get(sample.webhook ?? '');
    if (webhook) {
      if (compareEvent(this.#book, this.#read, webhook, sample)) this.#events.add(webhook.model.name, sample);
      return;
    }
    // Any program can send something to the partner's server. Only the service sends the token.
    if (sample.key === false) {
      this.#leftOut('call of the partner without the token of a webhook');
      return;
    }
    const { body } = sample.request ?? {};
    const shape = typeof body === 'object' ? { shape: body } : {};
    this.#book.note({ webhook: 'unknown' }, undefined, { kind: 'webhook', ...shape }, sample);
  }

  #addCall(sample: Sample): void {
    if (sample.key) this.#keysSeen = true;
    const operation = this.addAnswer(sample);
    if (!operation) return;
    const { method, path, status } = sample;
    if (sample.key === false) this.#withoutKey.add(JSON.stringify([`${method} ${path}`, status]), sample);
    if (status >= 200 && status < 300) {
      compareAcceptedRequest(this.#book, this.#read, operation, sample, this.#isDescription);
    }
    const names = namesIn(operation, sample);
    if (names) this.#rulesOf(operation).add(names, outcomeOf(operation, sample), sample);
  }

  #addUnknown(sample: Sample): void {
    const { method, path, status, request, answer } = sample;
    if (!showsOperation(status)) {
      this.#leftOut('unknown path that the service refused');
      return;
    }
    const [sent, answered] = [request?.body, answer?.body].map((body) =>
      typeof body === 'object' ? body : undefined,
    );
    this.#book.note(
      { method, path },
      undefined,
      {
        kind: 'operation',
        statuses: [status],
        ...(sent && { request: sent }),
        answers: { [status]: answered },
      },
      sample,
    );
  }

  #rulesOf(operation: OperationView): RequestRules {
    const rules = this.#rules.get(operation) ?? new RequestRules();
    this.#rules.set(operation, rules);
    return rules;
  }

  #demanded(operation: OperationView, rules: RequestRules) {
    const [schema] = operation.request.values();
    const parameters = operation.parameters.filter(({ required }) => required).map(({ name }) => name);
    const required = new Set([...(schema ? this.#read(schema).required.keys() : []), ...parameters]);
    return demandedFields(rules, required, subjectOf(operation), schema?.pointer ?? operation.at.pointer);
  }
}

/** Whether the contract has HTML for the status. Otherwise something before the service answered, such as a proxy. */
function hasHtml(operation: OperationView, { status }: Sample): boolean {
  return responseOf(operation, status)?.content.has('text/html') ?? false;
}

/** Whether an answer shows that an operation exists. A wrong path can get the others as well, also from a proxy. */
function showsOperation(status: number): boolean {
  return status < 300 || (status >= 400 && status < 500 && ![401, 403, 404, 405, 429].includes(status));
}

/** Returns the names of the parameters and of the fields that a request has, or undefined if its body was not seen. */
function namesIn(
  { request: expected }: OperationView,
  { query = {}, request }: Sample,
): string[] | undefined {
  const names = Object.keys(query);
  const body = request?.body;
  if (expected.size === 0 || body === 'empty') return names;
  return typeof body === 'object' && 'fields' in body ? [...names, ...Object.keys(body.fields)] : undefined;
}

function outcomeOf({ model }: OperationView, { status, key, code }: Sample): Outcome {
  if (status >= 200 && status < 300) return 'accepted';
  if (
    status === 401 ||
    status === 429 ||
    status >= 500 ||
    (model.auth && key === false) ||
    code === undefined
  ) {
    return 'unjudged';
  }
  const error = model.responses.flatMap(({ errors }) => errors).find((error) => error.code === code);
  const trigger = error?.example['x-error']?.trigger;
  if (trigger?.when === 'malformedBody') return 'unjudged';
  // With `fields`, another rule is broken: that one of these fields must be there.
  return trigger?.when === 'missingField' && !trigger.fields ? 'missing' : 'refused';
}

/** Leaves out that a value is not listed, where another finding says which. */
function withoutRepeated(findings: Observation['findings']): Observation['findings'] {
  const named = new Set(
    findings.flatMap((found) =>
      found.kind === 'value' && found.value !== undefined ? [placeOf(found)] : [],
    ),
  );
  return findings.filter(
    (found) => found.kind !== 'value' || found.value !== undefined || !named.has(placeOf(found)),
  );
}

function placeOf(found: Extract<Observation['findings'][number], { kind: 'value' }>): string {
  return JSON.stringify([found.subject, found.in, found.field]);
}
