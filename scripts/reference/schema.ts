import type { Oas3_1Schema, Oas3Schema } from '@redocly/openapi-core';

/** A Schema Object of OpenAPI 3.0 or 3.1, with the contract's extensions. */
export type Schema = Omit<Oas3_1Schema & Oas3Schema, 'required' | 'description' | 'deprecated'> & {
  required?: string[];
  description?: string;
  deprecated?: boolean;
  'x-pii'?: boolean;
  'x-secret'?: boolean;
};
