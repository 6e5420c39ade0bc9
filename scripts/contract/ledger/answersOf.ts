import type { Oas3_1Definition, Oas3Response } from '@redocly/openapi-core';
import { environmentsOf } from '../environmentsOf.js';
import { modelOf, type OperationModel } from '../model/operationModel.js';
import { resolve } from '../model/resolve.js';
import type { ErrorModel, ResponseModel } from '../model/responseModel.js';
import { webhooksOf } from '../model/webhookModel.js';
import { type EvidenceRank, rankOfNode, weakest } from './evidenceRank.js';
import { type MarkedNode, markedNodes } from './markedNodes.js';
import type { SeenDays } from './seen.js';
import { seenInSource } from './seenInSource.js';

/** An answer that the contract lists, with its evidence in the contract. */
export interface Answer {
  operationId: string;
  status: string;
  /** Left out if the body has no code. */
  code?: string;
  evidence: EvidenceRank;
  /** The days that an `x-source` of this answer names. */
  seen: SeenDays;
}

export interface WebhookAnswer {
  webhook: string;
  evidence: EvidenceRank;
  seen: SeenDays;
}

/**
 * Returns every answer of every operation, in the order of the description. The evidence is about the fact that the
 * operation gives this status and this code: it is the weakest of the operation and the response, or `unconfirmed` if the
 * code is. Marks of fields, and assumptions about something else, such as the text of a message, do not count.
 */
export function answersOf(document: Oas3_1Definition): Answer[] {
  const environments = environmentsOf(document);
  const answers = modelOf(document).flatMap((operation) =>
    operation.responses.flatMap((response) => {
      const { [response.status]: written } = operation.operation.responses ?? {};
      const marked = markedNodes(document, written);
      return byCode(response).map(([code, errors]) => ({
        operationId: operation.id,
        status: response.status,
        ...(code !== undefined && { code }),
        evidence: rankOf(operation, errors, marked, environments),
        marked: [
          ...marked,
          ...errors.flatMap(({ name }) => markedExample(document, written, response, name)),
        ],
      }));
    }),
  );
  const users = new Map<MarkedNode, number>();
  for (const { marked } of answers) for (const node of marked) users.set(node, (users.get(node) ?? 0) + 1);
  return answers.map(({ marked, ...answer }) => ({
    ...answer,
    // A node that several answers share does not tell which of them was seen.
    seen: seenAt(
      marked.filter((node) => users.get(node) === 1),
      environments,
    ),
  }));
}

/** Returns every webhook. Its evidence is that of its own page, which describes nothing else. */
export function webhookAnswersOf(document: Oas3_1Definition): WebhookAnswer[] {
  const environments = environmentsOf(document);
  return webhooksOf(document).map(({ name, operation }) => ({
    webhook: name,
    evidence: rankOfNode(operation as MarkedNode, environments),
    seen: seenAt([operation as MarkedNode], environments),
  }));
}

/** Groups the errors of a response by the code in the body. A response without errors is one answer. */
function byCode({ errors }: ResponseModel): [code: string | undefined, errors: ErrorModel[]][] {
  const groups = new Map<string | undefined, ErrorModel[]>();
  for (const error of errors) {
    const code = error.inBody ? error.code : undefined;
    groups.set(code, [...(groups.get(code) ?? []), error]);
  }
  return groups.size > 0 ? [...groups] : [[undefined, []]];
}

function rankOf(
  { operation }: OperationModel,
  errors: readonly ErrorModel[],
  response: readonly MarkedNode[],
  environments: readonly string[],
): EvidenceRank {
  if (errors.length > 0 && errors.every(({ unconfirmed }) => unconfirmed)) return 'unconfirmed';
  return weakest(...[...response, operation as MarkedNode].map((node) => rankOfNode(node, environments)));
}

function markedExample(
  document: Oas3_1Definition,
  response: unknown,
  { mediaType = '' }: ResponseModel,
  name: string,
): MarkedNode[] {
  const { content } = resolve<Oas3Response>(document, response as Oas3Response);
  return markedNodes(document, content?.[mediaType]?.examples?.[name]);
}

function seenAt(nodes: readonly MarkedNode[], environments: readonly string[]): SeenDays {
  return latest(...nodes.map((node) => seenInSource(node['x-source'], environments)));
}

/** Returns the last day of each environment. */
export function latest(...seen: SeenDays[]): SeenDays {
  const days: Record<string, string> = {};
  for (const [environment, day] of seen.flatMap((days) => Object.entries(days))) {
    if (day > (days[environment] ?? '')) days[environment] = day;
  }
  return days;
}
