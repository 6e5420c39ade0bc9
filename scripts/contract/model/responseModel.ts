import type { Oas3_1Definition, Oas3MediaType, Oas3Operation, Oas3Response } from '@redocly/openapi-core';
import { type Example, errorCodeOf, examplesOf } from './example.js';
import { preferred } from './mediaType.js';
import { resolve } from './resolve.js';
import { type Shape, shapeOf } from './shape.js';

export interface ResponseModel {
  /** `201`, `2XX` or `default`. */
  status: string;
  success: boolean;
  /** The bodies that it can have. */
  bodies: AnswerBody[];
  /** The media type that the client reads; `undefined` if there is no body. */
  mediaType: string | undefined;
  media: Oas3MediaType | undefined;
  /** The shape that the client checks if the body is JSON. */
  shape: Shape | undefined;
  examples: Record<string, Example>;
  errors: ErrorModel[];
}

export interface AnswerBody {
  mediaType: string;
  /** The shape that the client checks if the body is JSON. */
  shape: Shape | undefined;
}

export interface ErrorModel {
  code: string;
  /** Whether the body contains the code. */
  inBody: boolean;
  /** Whether only a public integration shows that the operation has this code. */
  unconfirmed: boolean;
  /** The name of the example. Several examples can have the same code if the body does not contain it. */
  name: string;
  example: Example;
}

/** Returns the responses of an operation. `default` is a success if no 2xx is listed, otherwise an error. */
export function responsesOf(document: Oas3_1Definition, { responses = {} }: Oas3Operation): ResponseModel[] {
  const entries = Object.entries(responses).filter(
    ([status, response]) => response && /^([1-5](\d\d|XX)|default)$/.test(status),
  );
  const hasSuccess = entries.some(([status]) => status.startsWith('2'));
  return entries.map(([status, response]) => {
    const resolved = resolve<Oas3Response & { 'x-unconfirmed'?: string[] }>(document, response);
    const [mediaType, media] = preferred(resolved.content) ?? [];
    const success = status.startsWith('2') || (status === 'default' && !hasSuccess);
    const examples = examplesOf(document, media);
    const shape = shapeOf(document, media?.schema);
    const unconfirmed = resolved['x-unconfirmed'];
    // Another description may use the extension for something else.
    const codes = Array.isArray(unconfirmed) ? unconfirmed : [];
    const errors = success ? [] : errorsOf(examples, codes);
    const bodies = Object.entries(resolved.content ?? {}).map(([mediaType, media]) => ({
      mediaType,
      shape: shapeOf(document, media?.schema),
    }));
    return { status, success, bodies, mediaType, media, shape, examples, errors };
  });
}

const outcomes = new Set(['rejected', 'accepted', 'unknown']);

function errorsOf(examples: Record<string, Example>, unconfirmed: readonly string[]): ErrorModel[] {
  return Object.entries(examples).flatMap(([name, example]) => {
    const traits = example['x-error'];
    // Another description may use the extension for something else.
    if (typeof traits?.retryable !== 'boolean' || !outcomes.has(traits.outcome)) return [];
    const code = errorCodeOf(example);
    if (!code) return [];
    const isUnconfirmed = example['x-unconfirmed'] === true || unconfirmed.includes(name);
    return [{ code, name, example, inBody: code !== traits.name, unconfirmed: isUnconfirmed }];
  });
}
