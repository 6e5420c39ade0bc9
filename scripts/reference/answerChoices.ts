import { escapePointerFragment, type Oas3_1Definition } from '@redocly/openapi-core';
import type { Example } from '../contract/model/example.js';
import type { OperationModel } from '../contract/model/operationModel.js';
import type { ErrorModel, ResponseModel } from '../contract/model/responseModel.js';
import { type Choice, choices } from './choices.js';
import { evidenceMark } from './evidenceMark.js';
import { exampleText } from './exampleText.js';
import { blocks, line, plain, prose } from './markdown.js';
import { marked } from './marked.js';
import { answerAnchor, places } from './places.js';
import { statusName } from './statusName.js';

/** Returns the example of every answer: of each success, and of each error with its meaning and remedy. */
export function answerChoices(document: Oas3_1Definition, { responses }: OperationModel): string {
  const answers = successFirst(responses).flatMap((response) => answersOf(document, response));
  return answers.length === 0 ? '' : blocks('## Answers', choices('Answer', answers));
}

/** Returns the responses of an operation in the order in which a page shows them. */
export function successFirst(responses: ResponseModel[]): ResponseModel[] {
  return responses.toSorted((a, b) => Number(b.success) - Number(a.success));
}

function answersOf(document: Oas3_1Definition, response: ResponseModel): Choice[] {
  const { status, examples, errors, mediaType = '' } = response;
  const group = statusName(status);
  return Object.entries(examples).map(([name, example]) => {
    const anchor = answerAnchor(status, name);
    const error = errors.find((error) => error.name === name);
    if (error)
      return { anchor, group, label: labelOf(error), markdown: errorText(document, error, mediaType) };
    const label = plain(example.summary ?? name);
    return { anchor, group, label: `${status}: ${label}`, markdown: successText(example, mediaType) };
  });
}

function labelOf({ code, example, unconfirmed }: ErrorModel): string {
  return marked(`${code}: ${plain(example.summary ?? '')}`, unconfirmed);
}

function successText(example: Example, mediaType: string): string {
  return blocks(prose(example.description), exampleText(mediaType, example));
}

function errorText(
  document: Oas3_1Definition,
  { code, name, example, unconfirmed }: ErrorModel,
  mediaType: string,
): string {
  const { 'x-error': traits } = example;
  const pointer = `#/components/examples/${escapePointerFragment(name)}`;
  const mark = evidenceMark(document, example, pointer, [[traits, `${pointer}/x-error`]]);
  return blocks(
    `**${marked(`${code}: ${line(example.summary)}`, unconfirmed)}.** ${line(example.description)} ${mark}`.trim(),
    `**What to do:** ${line(traits?.remedy)} [More on ${code}](${places.errors}#${code.toLowerCase()})`,
    exampleText(mediaType, example),
  );
}
