import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Sample, Sighting } from '../../../src/shared/observation/sample.js';
import { environmentsOf } from '../../contract/environmentsOf.js';
import type { Observation } from '../finding.js';
import { EnvironmentObserver } from './environmentObserver.js';
import { mergeObservations } from './mergeObservations.js';

/**
 * Compares calls with the contract. Each environment is judged by itself: what one of them does says nothing about
 * another, and least of all what a mock on the same machine does.
 */
export class Observer {
  readonly #document: Oas3_1Definition;
  readonly #byEnvironment = new Map<string, EnvironmentObserver>();
  readonly #descriptions: string[] = [];
  readonly #leftOut = new Map<string, number>();
  readonly #unread: string[] = [];
  #calls = 0;
  #webhooks = 0;

  constructor(document: Oas3_1Definition) {
    this.#document = document;
  }

  /** Takes a call or a webhook. */
  add(sample: Sample): void {
    if (sample.webhook === undefined) this.#calls++;
    else this.#webhooks++;
    this.#observerOf(sample).add(sample);
  }

  /** Takes a call of which only the answer counts. */
  addAnswer(sample: Sample): void {
    this.#calls++;
    this.#observerOf(sample).addAnswer(sample);
  }

  /** Takes what a description says: that a request with these fields alone is refused because a field is missing. */
  addIncomplete(
    names: readonly string[],
    where: Pick<Sample, 'method' | 'path' | 'day' | 'environment'>,
  ): void {
    this.#observerOf(where).addIncomplete(names, where);
  }

  /** Takes a value that was seen in a field with a list. */
  addSighting(sighting: Sighting): void {
    this.#observerOf(sighting).addSighting(sighting);
  }

  /** Takes the name of a description that is read. It is the environment of what the description says. */
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
    const evidence = new Set([...environmentsOf(this.#document), ...this.#descriptions]);
    const all = [...this.#byEnvironment].map(([environment, observer]) => ({
      isEvidence: evidence.has(environment),
      ...observer.observation(),
    }));
    return {
      ...mergeObservations(all),
      descriptions: this.#descriptions,
      calls: this.#calls,
      webhooks: this.#webhooks,
      leftOut: Object.fromEntries(this.#leftOut),
      unread: this.#unread,
    };
  }

  #observerOf({ environment }: Pick<Sample, 'environment'>): EnvironmentObserver {
    const known = this.#byEnvironment.get(environment);
    if (known) return known;
    const isDescription = this.#descriptions.includes(environment);
    const observer = new EnvironmentObserver(this.#document, isDescription, (reason) =>
      this.addLeftOut(reason),
    );
    this.#byEnvironment.set(environment, observer);
    return observer;
  }
}
