import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Example } from '../model/example.js';

/** Adds what to do about an error to the description of its example. */
export function describeErrors({ components }: Oas3_1Definition): void {
  for (const example of Object.values(components?.examples ?? {}) as Example[]) {
    const remedy = example['x-error']?.remedy;
    if (remedy) example.description = [example.description, remedy].filter(Boolean).join(' ');
  }
}
