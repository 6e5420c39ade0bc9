import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Sample, Sighting } from '../../../src/shared/observation/sample.js';
import type { Observation } from '../finding.js';
import { answersSeen } from './answersSeen.js';
import { assumptionsSeen } from './assumptionsSeen.js';
import { Book } from './book.js';
import { compareAcceptedRequest, compareAnswer, compareEvent, subjectOf } from './compareCall.js';
import { compareKeys } from './compareKeys.js';
import { compareSighting } from './compareSighting.js';
import { contractView, type OperationView } from './contractView.js';
import { demandedFields, type Outcome, RequestRules } from './requestRules.js';
import { schemaReader } from './schemaParts.js';
import { Tallies } from './tally.js';
import { unconfirmedSeen } from './unconfirmedSeen.js';

/** Compares calls with the contract, one after the other, and keeps only what they show together. */
export class Observer {
  readonly #document: Oas3_1Definition;
  readonly #view;
  readonly #read;
  readonly #book = new Book();
  readonly #rules = new Map<OperationView, RequestRules>();
  readonly #answers = new Tallies();
  readonly #events = new Tallies();
  readonly #descriptions: string[] = [];
  /** By operation and status, as JSON. */
  readonly #withoutKey = new Tallies();
  readonly #leftOut = new Map<string, number>();
  readonly #unread: string[] = [];
  #calls = 0;
  #webhooks = 0;
  #keysSeen = false;

  constructor(document: Oas3_1Definition) {
    this.#document = document;
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
    this.#calls++;
    const operation = this.#view.operations.get(`${sample.method} ${sample.path}`);
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

  /** Takes the name of a description that is read. */
  addDescription(name: string): void {
    this.#descriptions.push(name);
  }

  /** Counts a call that was left out. */
  addLeftOut(reason: string): void {
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + 1);
  }

  /** Takes a text that says what could not be read. */
  addUnread(text: string): void {
    this.#unread.push(text);
  }

  /** Returns what everything so far shows. */
  observation(): Observation {
    const demanded = [...this.#rules].flatMap(([operation, rules]) => this.#demanded(operation, rules));
    // Tools that record calls may remove the key, so a call without it shows something only beside calls that have it.
    const keys = this.#keysSeen
      ? compareKeys(this.#view, this.#withoutKey)
      : { findings: [], keyless: new Tallies() };
    return {
      findings: bySubject([...withoutRepeated(this.#book.findings()), ...demanded, ...keys.findings]),
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
      descriptions: this.#descriptions,
      calls: this.#calls,
      webhooks: this.#webhooks,
      leftOut: Object.fromEntries(this.#leftOut),
      unread: this.#unread,
    };
  }

  #addEvent(sample: Sample): void {
    this.#webhooks++;
    if (sample.webhook === 'several') {
      this.addLeftOut('webhook that fits several of the contract');
      return;
    }
    const webhook = this.#view.webhooks.get(sample.webhook ?? '');
    if (webhook) {
      if (compareEvent(this.#book, this.#read, webhook, sample)) this.#events.add(webhook.model.name, sample);
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
    if (!sample.key) this.#withoutKey.add(JSON.stringify([`${method} ${path}`, status]), sample);
    if (status >= 200 && status < 300) {
      const isDescribed = this.#descriptions.includes(sample.environment);
      compareAcceptedRequest(this.#book, this.#read, operation, sample, isDescribed);
    }
    this.#rulesOf(operation).add(namesIn(sample), outcomeOf(operation, sample), sample);
  }

  #addUnknown(sample: Sample): void {
    const { method, path, status, request, answer } = sample;
    if (!showsOperation(status)) {
      this.addLeftOut('unknown path that the service refused');
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

/** Whether an answer shows that an operation exists. A wrong path gets these refusals as well, also from a proxy. */
function showsOperation(status: number): boolean {
  return status < 500 && ![401, 403, 404, 405, 429].includes(status);
}

/** Returns the names of the parameters and of the fields that a request has. */
function namesIn({ query = {}, request }: Sample): string[] {
  const body = request?.body;
  const fields = typeof body === 'object' && 'fields' in body ? Object.keys(body.fields) : [];
  return [...Object.keys(query), ...fields];
}

function outcomeOf({ model }: OperationView, { status, key, code }: Sample): Outcome {
  if (status >= 200 && status < 300) return 'accepted';
  if (status === 401 || status === 429 || status >= 500 || (model.auth && !key) || code === undefined) {
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

/** Puts the findings of one operation or webhook together, in the order in which they were seen first. */
function bySubject(findings: Observation['findings']): Observation['findings'] {
  const groups = new Map<string, Observation['findings']>();
  for (const found of findings) {
    const subject = JSON.stringify(found.subject);
    groups.set(subject, [...(groups.get(subject) ?? []), found]);
  }
  return [...groups.values()].flat();
}

function placeOf(found: Extract<Observation['findings'][number], { kind: 'value' }>): string {
  return JSON.stringify([found.subject, found.in, found.field]);
}
