import type { Oas3_1Definition, Oas3MediaType, Oas3Operation, Oas3Response } from '@redocly/openapi-core';
import { isErrorName } from '../../../src/shared/observation/samplerOf.js';
import { isToken } from '../../../src/shared/observation/shape.js';
import { examplesOf } from '../../contract/model/example.js';
import { preferred } from '../../contract/model/mediaType.js';
import { resolve } from '../../contract/model/resolve.js';

/** An answer as a description shows it. */
export interface DescribedResponse {
  status: number;
  mediaType: string | undefined;
  media: Oas3MediaType | undefined;
  /** The errors that it names, by code. */
  errors: Map<string, { errorName?: string; message?: string }>;
}

/**
 * Returns the answers of an operation. Apidog writes several answers with one status as `x-400:Name`, and the portal puts
 * the code into the name or the description.
 */
export function describedResponses(
  document: Oas3_1Definition,
  { responses = {} }: Oas3Operation,
): DescribedResponse[] {
  return Object.entries(responses).flatMap(([key, value]) => {
    const [, status, name = ''] = /^(?:x-)?(\d{3})(?::(.*))?$/.exec(key) ?? [];
    if (!status) return [];
    const response = resolve<Oas3Response>(document, value);
    const [mediaType, media] = preferred(response.content) ?? [];
    const errors: DescribedResponse['errors'] = new Map();
    if (Number(status) >= 400) {
      for (const { value } of Object.values(examplesOf(document, media))) {
        const { errorCode, errorName, errorMessage } = Object(value);
        // Anything else can be the text of a person, and would name a file.
        if (typeof errorCode === 'string' && isToken(errorCode)) {
          errors.set(errorCode, {
            ...(typeof errorName === 'string' && isErrorName(errorName) && { errorName }),
            ...(typeof errorMessage === 'string' && { message: errorMessage }),
          });
        }
      }
      const { summary = '', description = '' } = response as { summary?: string; description?: string };
      for (const code of `${name} ${summary} ${description}`.match(/\b[A-Z]\d{3}\b/g) ?? []) {
        if (!errors.has(code)) errors.set(code, {});
      }
    }
    return [{ status: Number(status), mediaType, media, errors }];
  });
}
