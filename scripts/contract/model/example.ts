import type { Oas3_1Definition, Oas3MediaType } from '@redocly/openapi-core';
import { resolve } from './resolve.js';

/** `x-error` of an error example: what a caller needs to know beyond the body. */
export interface ErrorTraits {
  /** Stands in for the code where the body has none. */
  name?: string;
  category: string;
  remedy: string;
  retryable: boolean;
  outcome: string;
  /** What surely leads to it, where a request can be made so: `unknownUser`. */
  trigger?: string;
}

/** An Example Object; that of an error has `x-error`. */
export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
  'x-error'?: ErrorTraits;
}

/** The named examples of a body. One without a name is called `example`. */
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

/** The code that an error example stands for: `errorCode` of its body, else the name that `x-error` gives it. */
export function errorCodeOf({ value, 'x-error': traits }: Example): string | undefined {
  const code = (value as { errorCode?: unknown } | undefined)?.errorCode;
  return typeof code === 'string' ? code : traits?.name;
}
