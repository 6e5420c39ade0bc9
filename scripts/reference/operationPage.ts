import {
  escapePointerFragment,
  type Oas3_1Definition,
  type Oas3MediaType,
  type Oas3Parameter,
  type Oas3RequestBody,
} from '@redocly/openapi-core';
import type { OperationModel } from '../contract/model/operationModel.js';
import { resolve } from '../contract/model/resolve.js';
import { answerChoices, successFirst } from './answerChoices.js';
import { bodyExamples } from './bodyExamples.js';
import { bodyText } from './bodyText.js';
import { choices } from './choices.js';
import { columns } from './columns.js';
import { evidenceMark } from './evidenceMark.js';
import { type Field, fieldList } from './fieldList.js';
import { blocks, code, fence, line, prose, slug } from './markdown.js';
import { methodBadge } from './methodBadge.js';
import type { Page } from './page.js';
import { places } from './places.js';
import { responseText } from './responseText.js';
import { samplesOf } from './samplesOf.js';
import { unconfirmedNotice } from './unconfirmedNotice.js';
import { whatFollows } from './whatFollows.js';

export function operationPage(
  document: Oas3_1Definition,
  operations: readonly OperationModel[],
  model: OperationModel,
): Page {
  const { id, name, method, path, operation, auth, unconfirmed, createsByGet } = model;
  const title = operation.summary ?? id;
  const pointer = `#/paths/${escapePointerFragment(path)}/${method}`;
  const body = operation.requestBody && resolve<Oas3RequestBody>(document, operation.requestBody);
  const examples = bodyExamples(document, body);
  return {
    path: places.operation(name),
    title,
    description: firstSentence(operation.description ?? title),
    markdown: blocks(
      `# ${line(title)}`,
      `${methodBadge(method)} ${code(path)} ${evidenceMark(document, operation, pointer)}`,
      unconfirmed && unconfirmedNotice('operation'),
      operation.deprecated && 'Deprecated: do not use it in new code.',
      prose(operation.description),
      createsByGet && 'Although this is a GET, it creates something. So do not repeat it automatically.',
      columns(
        blocks(
          ...parameterText(document, model, pointer),
          body && '## Request body',
          body &&
            `${body.required ? 'The request body is required.' : 'The request body is optional.'} ${prose(body.description)}`.trim(),
          body &&
            bodyText(document, body.content as Record<string, Oas3MediaType>, {
              pointer: (operation.requestBody as { $ref?: string })?.$ref ?? `${pointer}/requestBody`,
              anchor: 'body',
            }),
          '## Responses',
          ...successFirst(model.responses).map((response) =>
            responseText(document, model, response, pointer),
          ),
          ...whatFollows(document, operations, model),
        ),
        blocks(
          '## Request',
          '<CopyAsCurl />',
          auth
            ? `Send the key in the header ${code(auth.header)}: see [authentication](/guide/authentication).`
            : 'This operation needs no key.',
          `::: code-group\n\n${samplesOf(document, model)
            .map(({ language, code, label }) => fence(language, code, label))
            .join('\n\n')}\n\n:::`,
          `<TryIt operation="${name}" />`,
          // The samples have the first one.
          examples.length > 1 && choices('Example of the body', examples),
          answerChoices(document, model),
        ),
      ),
    ),
    pointer,
    wide: true,
  };
}

function parameterText(
  document: Oas3_1Definition,
  { parameters, path, operation }: OperationModel,
  pointer: string,
): string[] {
  return [
    ['path', 'Path parameters'],
    ['query', 'Query parameters'],
    ['header', 'Header parameters'],
    ['cookie', 'Cookie parameters'],
  ].flatMap(([location, heading]) => {
    const fields = parameters
      .filter((parameter) => parameter.in === location)
      .map((parameter) => fieldOf(parameter));
    return fields.length === 0 ? [] : [`## ${heading}`, fieldList(document, fields)];
  });

  function fieldOf(parameter: Oas3Parameter): Field {
    const { name, in: location, required = false, description, deprecated = false, schema } = parameter;
    const [node, at] = nodesOf(document, pointer, operation, path).find(
      ([node]) => resolve(document, node) === parameter,
    ) ?? [parameter, pointer];
    return {
      name,
      node,
      schema: schema ?? true,
      required,
      description,
      deprecated,
      place: { pointer: at, anchor: `${location}-${slug(name)}` },
    };
  }
}

/** Returns the parameters of an operation and of its path, as written in the description, with their pointers. */
function nodesOf(
  document: Oas3_1Definition,
  pointer: string,
  operation: OperationModel['operation'],
  path: string,
): [node: object, pointer: string][] {
  const item = resolve(document, document.paths?.[path] ?? {}) as { parameters?: object[] };
  return [
    ...(operation.parameters ?? []).map((node, index): [object, string] => [
      node,
      `${pointer}/parameters/${index}`,
    ]),
    ...(item.parameters ?? []).map((node, index): [object, string] => {
      return [node, `#/paths/${escapePointerFragment(path)}/parameters/${index}`];
    }),
  ];
}

/** Returns the first sentence of a text without code marks, for search engines and previews. */
export function firstSentence(text: string): string {
  return (/^[\s\S]*?[.!?](?=\s|$)/.exec(text.trim())?.[0] ?? text).replace(/\s+/g, ' ').replaceAll('`', '');
}
