import { STATUS_CODES } from 'node:http';
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
import { evidenceBadges } from './evidenceBadges.js';
import { fieldList } from './fieldList.js';
import { blocks, code, line, prose, slug, table } from './markdown.js';
import { marked } from './marked.js';
import { places, responseAnchor } from './places.js';

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
    `${prose(response.description)} ${evidenceBadges(document, node, own)}`.trim(),
    errors.length > 0 &&
      table(
        ['Code', 'Meaning', 'Retry', 'Outcome'],
        errors.map(({ code: name, example, unconfirmed }) => [
          `[${code(name)}](${places.errors}#${name.toLowerCase()})`,
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
      ? bodyText(
          document,
          response.content as Record<string, Oas3MediaType>,
          { pointer: at, anchor },
          // The error catalogue has the examples of error codes.
          (examples) =>
            Object.fromEntries(Object.entries(examples).filter(([, example]) => !example['x-error'])),
        )
      : 'The response has no body.',
  );
}

function statusName(status: string): string {
  if (status === 'default') return 'Any other status';
  if (status === '2XX') return '2XX Any success';
  if (/XX$/.test(status)) return `Any other ${status}`;
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim();
}
