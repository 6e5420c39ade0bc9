import type { Oas3_1Definition, Oas3MediaType } from '@redocly/openapi-core';
import type { Trigger } from '../../../src/shared/trigger.js';
import { resolve } from './resolve.js';

/** `x-error` of an error example: what a caller needs to know beyond the body. */
export interface ErrorTraits {
  /** Replaces the code if the body has none. */
  name?: string;
  category: string;
  remedy: string;
  retryable: boolean;
  outcome: string;
  /** The condition that leads to this error, if the description can tell it. */
  trigger?: Trigger;
}

/** An OpenAPI Example Object. The example of an error has `x-error`. */
export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
  'x-error'?: ErrorTraits;
  'x-unconfirmed'?: boolean;
}

/** Returns the named examples of a body. An example without a name is called `example`. */
export function examplesOf(
  document: Oas3_1Definition,
  media: Oas3MediaType | undefined,
): Record<string, Example> {
  const { example, examples } = media ?? {};
  if (!examples) return example === undefined ? {} : { example: { value: example } };
  return Object.fromEntries(
    Object.entries(examples).map(([name, value]) => [name, resolve<Example>(document, value)]),
  );
}

/** Returns the code of an error example: `errorCode` in its body, otherwise the name in its `x-error`. */
export function errorCodeOf({ value, 'x-error': traits }: Example): string | undefined {
  const code = (value as { errorCode?: unknown } | undefined)?.errorCode;
  return typeof code === 'string' ? code : traits?.name;
}
