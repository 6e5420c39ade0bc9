import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseYaml } from '@redocly/openapi-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../scripts/cli/userError.js';
import { generateClient } from '../../scripts/generate/generateClient.js';
import { temporaryFolder } from '../support/repository/copy.js';
import { full } from '../support/runner/full.js';
import { anyMutations, mutated } from './descriptionMutations.js';

const descriptions = [
  '../fixtures/library.yaml',
  '../fixtures/reference.yaml',
  '../../generated/openapi.yaml',
].map((name) => parseYaml(readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')) as object);
/** Our own contract takes much longer than the fixtures. */
const anyDescription = fc.oneof(
  { arbitrary: fc.constantFrom(...descriptions.slice(0, 2)), weight: 9 },
  { arbitrary: fc.constantFrom(...descriptions), weight: 1 },
);

const runs = full ? 2000 : 40;

test(
  `any of ${runs} changed descriptions gives files, or a message that names the file`,
  async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'out');
    const file = join(folder, 'changed.json');
    const property = fc.asyncProperty(anyDescription, anyMutations, async (description, mutations) => {
      rmSync(out, { recursive: true, force: true });
      mkdirSync(out);
      writeFileSync(file, JSON.stringify(mutated(description, mutations)));
      const failure = await generateClient(file, out).then(
        () => undefined,
        (error) => error,
      );
      if (!failure) return;
      expect(failure).toBeInstanceOf(UserError);
      // A method name that two operations would get is reported with these operations.
      expect(failure.message).toMatch(/changed\.json|another operationId/);
      expect(failure.message).not.toMatch(/\n\s+at |\[object |fault of the generator/);
    });
    await fc.assert(property, { seed: 20, numRuns: runs });
  },
  full ? 900_000 : 60_000,
);
