import type { Oas3_1Definition } from '@redocly/openapi-core';
import { isLoopback } from '../../src/shared/isLoopback.js';
import type { Exchange } from '../../src/shared/observation/exchange.js';
import type { Sample, Sighting } from '../../src/shared/observation/sample.js';
import { samplerOf } from '../../src/shared/observation/samplerOf.js';
import { serverOf } from '../../src/shared/observation/serverOf.js';
import { pathParameters } from '../../src/shared/routes.js';
import { observationRules } from '../contract/observationRules.js';
import { readPortal } from '../contract/portal.js';
import { Observer } from './compare/observer.js';
import type { NamedServer } from './observeArguments.js';

/** Takes what was seen, in whichever way, and compares it with the contract. */
export class Session {
  readonly observer;
  readonly rules;
  readonly #sampler;
  readonly #keep: (sample: Sample) => void;

  /**
   * @param servers servers of the API beside those of the contract. @param keep also gets what may be told of each call and
   * webhook
   */
  constructor(
    document: Oas3_1Definition,
    servers: readonly NamedServer[],
    keep: (sample: Sample) => void = () => {},
  ) {
    this.#keep = keep;
    const rules = observationRules(document, readPortal());
    this.rules = { ...rules, servers: [...servers, ...rules.servers] };
    this.#sampler = samplerOf(this.rules);
    this.observer = new Observer(document);
  }

  /** The environment that a URL belongs to. */
  environmentOf = (url: URL): string => serverOf(url, this.rules.servers).environment;

  /** Whether a call to a URL is one of the API: to one of its servers, or to one of its paths on this machine. */
  isOurs = (url: URL): boolean => {
    const { environment, path } = serverOf(url, this.rules.servers);
    if (environment === 'other') return false;
    if (!isLoopback(url.hostname) || environment !== 'local') return true;
    return this.rules.operations.some((operation) => pathParameters(operation.path, path));
  };

  /** Takes a call or a webhook with its values. They go no further than this. */
  exchange = (exchange: Exchange): void => {
    const { sample, sightings } = this.#sampler(exchange);
    this.observer.add(sample);
    this.#keep(sample);
    for (const sighting of sightings) this.observer.addSighting(sighting);
  };

  /** Takes a line of a recorder. */
  line = (line: Sample | Sighting): void => {
    if ('value' in line) this.observer.addSighting(line);
    else {
      this.observer.add(line);
      this.#keep(line);
    }
  };
}
