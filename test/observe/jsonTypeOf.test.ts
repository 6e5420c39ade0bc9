import { expect, test } from 'vitest';
import { jsonTypeOf } from '../../scripts/observe/jsonTypeOf.js';
import { leaves } from '../../src/shared/observation/shape.js';

test.each(leaves)('%s has a type of JSON Schema', (leaf) => {
  expect(['null', 'boolean', 'integer', 'number', 'string']).toContain(jsonTypeOf(leaf));
});
