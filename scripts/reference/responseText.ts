import {
  escapePointerFragment,
  type Oas3_1Definition,
  type Oas3MediaType,
  type Oas3Operation,
  type Oas3Parameter,
  type Oas3Response,
} from '@redocly/openapi-core';
import type { OperationModel } from '../contract/model/operationModel.js';
import { resolve } from '../contract/model/resolve.js';
import type { ResponseModel } from '../contract/model/responseModel.js';
import { bodyText } from './bodyText.js';
import { evidenceMark } from './evidenceMark.js';
import { fieldList, fieldNames } from './fieldList.js';
import { blocks, code, line, prose, slug, table } from './markdown.js';
import { marked } from './marked.js';
import { answerAnchor, responseAnchor } from './places.js';
import { statusName } from './statusName.js';

/** Describes one response: its meaning, headers, body and codes. */
export function responseText(
  document: Oas3_1Definition,
  { operation }: OperationModel,
  { status, errors }: ResponseModel,
  pointer: string,
): string {
  const node = (operation.responses as Oas3Operation['responses'])?.[status];
  const response = resolve<Oas3Response>(document, node ?? { description: '' });
  const own = `${pointer}/responses/${status}`;
  const at = (node as { $ref?: string })?.$ref ?? own;
  const anchor = responseAnchor(status);
  return blocks(
    `### ${statusName(status)} {#${anchor}}`,
    `${prose(response.description)} ${evidenceMark(document, node, own)}`.trim(),
    errors.length > 0 &&
      table(
        ['Code', 'Meaning', 'Retry', 'Outcome'],
        errors.map(({ code: shown, name, example, unconfirmed }) => [
          `[${code(shown)}](#${answerAnchor(status, name)})`,
          marked(line(example.summary), unconfirmed),
          example['x-error']?.retryable ? 'can succeed later' : 'no',
          example['x-error']?.outcome ?? '',
        ]),
      ),
    fieldList(
      document,
      Object.entries(response.headers ?? {}).map(([name, header]) => {
        const { description, required = false, schema } = resolve(document, header) as Oas3Parameter;
        const place = {
          pointer: `${at}/headers/${escapePointerFragment(name)}`,
          anchor: `${anchor}-header-${slug(name)}`,
        };
        return { name, node: header, schema: schema ?? true, required, description, place };
      }),
    ),
    response.content
      ? folded(
          document,
          errors.length > 0 && response.content,
          bodyText(document, response.content as Record<string, Oas3MediaType>, { pointer: at, anchor }),
        )
      : 'The response has no body.',
  );
}

/** Folds the fields of an error's body, because all errors have nearly the same. Returns others as they are. */
function folded(
  document: Oas3_1Definition,
  content: Record<string, Oas3MediaType> | false,
  text: string,
): string {
  if (!content) return text;
  const names = Object.values(content).flatMap(({ schema }) => fieldNames(document, schema ?? {}));
  return `<details>\n<summary>Fields: ${[...new Set(names)].join(', ')}</summary>\n\n${text}\n\n</details>`;
}
