import type { Oas3_1Definition } from '@redocly/openapi-core';
import { modelOf, type OperationModel } from '../../contract/model/operationModel.js';
import { type WebhookModel, webhooksOf } from '../../contract/model/webhookModel.js';
import { type Locate, type Located, locate } from './located.js';

/** An operation of the contract, with the places of its parts. */
export interface OperationView {
  model: OperationModel;
  at: Located;
  parameters: ParameterView[];
  /** The body of the request, by media type. */
  request: Map<string, Located>;
  isBodyRequired: boolean;
  /** By status as the contract writes it. */
  responses: Map<string, ResponseView>;
}

export interface ParameterView {
  name: string;
  in: string;
  required: boolean;
  at: Located;
  schema: Located | undefined;
}

export interface ResponseView {
  status: string;
  at: Located;
  /** The schema of the body, by media type. */
  content: Map<string, Located | undefined>;
  /** The examples of errors, by code. Several examples can have the same code. */
  examples: Map<string, Located[]>;
}

export interface WebhookView {
  model: WebhookModel;
  at: Located;
  schema: Located | undefined;
}

export interface ContractView {
  locate: Locate;
  /** By method and path: `POST /v1/user/verification`. */
  operations: Map<string, OperationView>;
  webhooks: Map<string, WebhookView>;
}

/** Puts together what is compared with calls. */
export function contractView(document: Oas3_1Definition): ContractView {
  const locator = locate(document);
  const { at, child } = locator;
  const operations = modelOf(document).map((model): [string, OperationView] => {
    const { path, method } = model;
    const item = at('paths', path) as Located;
    const operation = child(item, method) as Located;
    const body = child(operation, 'requestBody');
    return [
      `${method.toUpperCase()} ${path}`,
      {
        model,
        at: operation,
        parameters: [...parametersAt(item), ...parametersAt(operation)],
        request: new Map([...contentAt(body)].flatMap(([type, schema]) => (schema ? [[type, schema]] : []))),
        isBodyRequired: body?.node.required === true,
        responses: new Map(
          Object.keys(Object(operation.node.responses)).map((status) => [
            status,
            responseAt(status, child(operation, 'responses', status) as Located),
          ]),
        ),
      },
    ];
  });
  const webhooks = webhooksOf(document).map((model): [string, WebhookView] => {
    const webhook = at('webhooks', model.name, 'post') as Located;
    const schema = child(webhook, 'requestBody', 'content', model.mediaType, 'schema');
    return [model.name, { model, at: webhook, schema }];
  });
  return { locate: locator, operations: new Map(operations), webhooks: new Map(webhooks) };

  function parametersAt(parent: Located): ParameterView[] {
    const list = child(parent, 'parameters');
    if (!list) return [];
    return Object.keys(list.node).map((i) => {
      const parameter = child(list, i) as Located;
      const { name, in: location, required } = parameter.node;
      return {
        name: String(name),
        in: String(location),
        required: required === true,
        at: parameter,
        schema: child(parameter, 'schema'),
      };
    });
  }

  function contentAt(parent: Located | undefined): Map<string, Located | undefined> {
    const content = parent && child(parent, 'content');
    if (!content) return new Map();
    return new Map(Object.keys(content.node).map((type) => [type, child(content, type, 'schema')]));
  }

  function responseAt(status: string, response: Located): ResponseView {
    const examples = new Map<string, Located[]>();
    for (const type of Object.keys(Object(response.node.content))) {
      const named = child(response, 'content', type, 'examples');
      for (const name of Object.keys(named?.node ?? {})) {
        const example = child(named as Located, name) as Located;
        const { errorCode } = Object(example.node.value);
        if (typeof errorCode === 'string') {
          examples.set(errorCode, [...(examples.get(errorCode) ?? []), example]);
        }
      }
    }
    return { status, at: response, content: contentAt(response), examples };
  }
}

/** Finds the response of a status: the one that names it, else its range such as `2XX`, else `default`. */
export function responseOf({ responses }: OperationView, status: number): ResponseView | undefined {
  return responses.get(String(status)) ?? responses.get(`${String(status)[0]}XX`) ?? responses.get('default');
}
