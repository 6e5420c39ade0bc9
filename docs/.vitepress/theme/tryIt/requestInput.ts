import type { RequestValues } from '../../../../scripts/contract/requestOf.js';
import { isObject } from '../../../../src/shared/isObject.js';
import type { TryItOperation } from './operations.data.js';
import type { Values } from './values.js';

/** The files that were chosen, by the name of their part. A part without an entry sends the files of the example. */
export type ChosenFiles = Readonly<Record<string, readonly File[] | undefined>>;

/** Returns the input of the client's method: `parameters` without empty parts, and the body with its files. */
export function clientInput(
  operation: TryItOperation,
  parameters: Values,
  body: unknown,
  chosen: ChosenFiles,
): Values {
  const input = filledParts(parameters);
  const { files } = operation.body ?? {};
  if (!files) return operation.body ? { ...input, body } : input;
  const parts = { ...Object(body) };
  for (const name of new Set(files.map(({ name }) => name))) {
    const examples = files.filter((file) => file.name === name);
    parts[name] =
      chosen[name] ?? examples.map(({ content, fileName, type }) => new File([content], fileName, { type }));
  }
  return { ...input, body: parts };
}

/** Returns the same values for the samples, which name the files and do not contain them. */
export function sampleValues(
  operation: TryItOperation,
  parameters: Values,
  body: unknown,
  chosen: ChosenFiles,
): RequestValues {
  const files = operation.body?.files?.filter(({ name }) => !chosen[name]);
  const named = Object.entries(chosen).flatMap(([name, files]) =>
    (files ?? []).map((file) => ({
      name,
      fileName: file.name,
      content: `The content of ${file.name}`,
      type: file.type || 'application/octet-stream',
    })),
  );
  return { parameters: filledParts(parameters), body, files: files && [...files, ...named] };
}

function filledParts(parameters: Values): RequestValues['parameters'] {
  return Object.fromEntries(
    Object.entries(parameters).filter(([, values]) => isObject(values) && Object.keys(values).length > 0),
  );
}
