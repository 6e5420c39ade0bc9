import type { Oas3_1Definition, Oas3Parameter } from '@redocly/openapi-core';
import { exampleRequest } from '../../../../scripts/contract/exampleRequest.js';
import { modelOf, type OperationModel } from '../../../../scripts/contract/model/operationModel.js';
import { resolve } from '../../../../scripts/contract/model/resolve.js';
import { marked } from '../../../../scripts/reference/marked.js';
import { typeName } from '../../../../scripts/reference/typeName.js';
import { readContract } from '../../contract.js';

export interface FieldNote {
  /** The name after the names of its parent fields, as in `source.externalUserId`. */
  name: string;
  type: string;
  required: boolean;
  description: string;
}

export interface PlaygroundOperation {
  name: string;
  title: string;
  group: string;
  method: string;
  path: string;
  parameters: {
    part: 'path' | 'query' | 'headers';
    name: string;
    required: boolean;
    note: string;
    value: string;
  }[];
  /** The example of the request body, as JSON. */
  body?: string;
  /** For a multipart body: the media type of each file, by the name of its part. */
  files?: Record<string, string>;
  fields: FieldNote[];
}

export interface PlaygroundData {
  operations: PlaygroundOperation[];
  /** The meaning of each error and what to do about it, by name of its example: usually its code. */
  errors: Record<string, { summary: string; remedy: string }>;
}

export declare const data: PlaygroundData;

/** Loads the parts of the description that the playground shows. */
export default {
  async load(): Promise<PlaygroundData> {
    const document = await readContract();
    const operations = modelOf(document);
    return {
      operations: operations.map((operation) => playgroundOperation(document, operation)),
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

function playgroundOperation(document: Oas3_1Definition, model: OperationModel): PlaygroundOperation {
  const { name, operation, method, path, input, unconfirmed } = model;
  const request = exampleRequest(document, model);
  const schema = input.body?.media.schema;
  return {
    name,
    title: marked(operation.summary ?? name, unconfirmed),
    group: operation.tags?.[0] ?? '',
    method: method.toUpperCase(),
    path,
    parameters: Object.entries(request.parameters).flatMap(([part, values]) =>
      Object.entries(values).map(([parameter, value]) => {
        const { required = false, description = '' } = parameterNamed(model, parameter);
        return {
          part: part as 'path',
          name: parameter,
          required,
          note: description.trim(),
          value: String(value),
        };
      }),
    ),
    ...(input.body && { body: JSON.stringify(request.body ?? {}, null, 2) }),
    ...(request.files && {
      files: Object.fromEntries(request.files.map(({ name, type }) => [name, type])),
    }),
    fields: schema ? notes(document, schema, '', []) : [],
  };
}

function parameterNamed({ parameters }: OperationModel, name: string): Partial<Oas3Parameter> {
  return parameters.find((parameter) => parameter.name === name) ?? {};
}

interface Properties {
  properties?: Record<string, { description?: string; 'x-extensible-enum'?: string[] }>;
  required?: string[];
  items?: object;
}

function notes(document: Oas3_1Definition, node: object, above: string, ancestors: object[]): FieldNote[] {
  const { properties = {}, required = [], items } = resolve(document, node) as Properties;
  if (ancestors.includes(properties)) return [];
  const below = (inner: object, name: string) => notes(document, inner, name, [...ancestors, properties]);
  return [
    ...(items ? below(items, above) : []),
    ...Object.entries(properties).flatMap(([name, property]) => {
      const schema = resolve(document, property);
      const values = schema['x-extensible-enum'] ?? [];
      const description = (property.description ?? schema.description ?? '').trim();
      const known = values.length > 0 ? ` Known values: ${values.join(', ')}.` : '';
      const path = above ? `${above}.${name}` : name;
      return [
        {
          name: path,
          type: typeName(document, property),
          required: required.includes(name),
          description: description + known,
        },
        ...below(schema, path),
      ];
    }),
  ];
}
