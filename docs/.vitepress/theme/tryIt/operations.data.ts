import type { Oas3_1Definition } from '@redocly/openapi-core';
import { exampleRequest, requestTarget } from '../../../../scripts/contract/exampleRequest.js';
import { modelOf, type OperationModel } from '../../../../scripts/contract/model/operationModel.js';
import type { ExampleFile, RequestTarget } from '../../../../scripts/contract/requestOf.js';
import { type InputField, inputField, inputFields } from '../../../../scripts/reference/inputFields.js';
import { marked } from '../../../../scripts/reference/marked.js';
import type { CalledOperation } from '../../../../scripts/reference/samples/requestSamples.js';
import { calledOperation } from '../../../../scripts/reference/samplesOf.js';
import { readContract } from '../../contract.js';

export interface ParameterField extends InputField {
  part: 'path' | 'query' | 'headers';
  example: unknown;
}

/** An operation, as Try it shows it. */
export interface TryItOperation {
  name: string;
  title: string;
  group: string;
  target: RequestTarget;
  call: CalledOperation;
  /** The names of the package's types for the result and for its error. */
  types: { result: string; error: string };
  parameters: ParameterField[];
  /** The request body: its fields, its example and, for a form, the files of the example. */
  body?: { fields: InputField[]; example: unknown; files?: ExampleFile[] };
}

export interface TryItData {
  operations: TryItOperation[];
  /** The meaning of each error and what to do about it, by name of its example: usually its code. */
  errors: Record<string, { summary: string; remedy: string }>;
}

export declare const data: TryItData;

/** Loads the parts of the description that Try it shows. */
export default {
  async load(): Promise<TryItData> {
    const document = await readContract();
    const operations = modelOf(document);
    return {
      operations: operations.map((operation) => tryItOperation(document, operation)),
      errors: Object.fromEntries(
        operations
          .flatMap(({ responses }) => responses.flatMap(({ errors }) => errors))
          .map(({ name, example }) => [
            name,
            { summary: example.summary ?? '', remedy: example['x-error']?.remedy ?? '' },
          ]),
      ),
    };
  },
};

function tryItOperation(document: Oas3_1Definition, model: OperationModel): TryItOperation {
  const { name, prefix, operation, input, unconfirmed } = model;
  const { parameters, body, files } = exampleRequest(document, model);
  return {
    name,
    title: marked(operation.summary ?? name, unconfirmed),
    group: operation.tags?.[0] ?? '',
    target: requestTarget(document, model),
    call: calledOperation(model),
    types: { result: `${prefix}Result`, error: `${prefix}Error` },
    parameters: Object.entries(parameters).flatMap(([part, values]) =>
      Object.entries(values).map(([name, example]) => ({
        ...parameterField(document, model, name),
        part: part as ParameterField['part'],
        example,
      })),
    ),
    ...(input.body && {
      body: {
        fields: inputFields(document, input.body.media.schema),
        example: body,
        ...(files && { files }),
      },
    }),
  };
}

function parameterField(document: Oas3_1Definition, model: OperationModel, name: string): InputField {
  const parameter = model.parameters.find((parameter) => parameter.name === name);
  const { schema, required = false, description, ...marks } = parameter ?? {};
  const field = inputField(document, name, { ...Object(schema), ...marks }, required);
  return { ...field, ...(description && { description: description.trim() }) };
}
