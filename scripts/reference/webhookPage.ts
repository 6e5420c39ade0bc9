import {
  escapePointerFragment,
  type Oas3_1Definition,
  type Oas3MediaType,
  type Oas3RequestBody,
} from '@redocly/openapi-core';
import type { OperationModel } from '../contract/model/operationModel.js';
import { resolve } from '../contract/model/resolve.js';
import { responsesOf } from '../contract/model/responseModel.js';
import type { WebhookModel } from '../contract/model/webhookModel.js';
import { bodyExamples } from './bodyExamples.js';
import { bodyText } from './bodyText.js';
import { choices } from './choices.js';
import { columns } from './columns.js';
import { evidenceMark } from './evidenceMark.js';
import { blocks, code, fence, line, prose, table } from './markdown.js';
import { methodBadge } from './methodBadge.js';
import { firstSentence } from './operationPage.js';
import type { Page } from './page.js';
import { places } from './places.js';
import { unconfirmedNotice } from './unconfirmedNotice.js';

export function webhookPage(
  document: Oas3_1Definition,
  { name, operation, header, unconfirmed }: WebhookModel,
  operations: readonly OperationModel[],
): Page {
  const title = operation.summary ?? name;
  const pointer = `#/webhooks/${escapePointerFragment(name)}/post`;
  const body = operation.requestBody && resolve<Oas3RequestBody>(document, operation.requestBody);
  const causes = operations.filter(({ webhook }) => webhook === name);
  return {
    path: places.webhook(name),
    title,
    description: firstSentence(operation.description ?? title),
    markdown: blocks(
      `# ${line(title)}`,
      `${methodBadge('post')} to your server. Its name in the contract is ${code(name)}. ${evidenceMark(document, operation, pointer)}`,
      unconfirmed && unconfirmedNotice('webhook'),
      prose(operation.description),
      `The header ${code(header)} contains the token. The guide [webhooks](/guide/webhooks) explains how to receive the event.`,
      causes.length > 0 &&
        `It is sent after ${causes.map(({ name, operation }) => `[${line(operation.summary ?? name)}](${places.operation(name)})`).join(', ')}.`,
      columns(
        blocks(
          '## Payload',
          body &&
            bodyText(document, body.content as Record<string, Oas3MediaType>, {
              pointer: `${pointer}/requestBody`,
              anchor: 'body',
            }),
          '## What to answer',
          table(
            ['Status', 'Meaning'],
            responsesOf(document, operation).map(({ status }) => [
              status,
              line(resolve(document, operation.responses?.[status] ?? { description: '' }).description),
            ]),
          ),
        ),
        blocks(
          '## Handler',
          fence('ts', handler(name)),
          '## Examples',
          choices('Example', bodyExamples(document, body)),
        ),
      ),
    ),
    pointer,
    wide: true,
  };
}

function handler(name: string): string {
  return `import { createWebhookHandler } from '@p100/partner-api/webhooks';

export const POST = createWebhookHandler('${name}', {
  secret: process.env.PARTNER_WEBHOOK_TOKEN ?? '',
  handle: (event) => console.log(event),
});`;
}
