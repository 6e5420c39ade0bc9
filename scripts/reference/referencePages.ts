import type { Oas3_1Definition } from '@redocly/openapi-core';
import type { Ledger } from '../contract/ledger/ledgerOf.js';
import { modelOf } from '../contract/model/operationModel.js';
import { webhooksOf } from '../contract/model/webhookModel.js';
import type { Portal } from '../contract/portal.js';
import { coveragePage } from './coveragePage.js';
import { errorsPage } from './errorsPage.js';
import { numbered } from './evidenceMark.js';
import { evidencePages } from './evidencePages.js';
import { ledgerPage } from './ledgerPage.js';
import { linked } from './linked.js';
import { namedPlaces } from './namedPlaces.js';
import { operationPage } from './operationPage.js';
import type { Page } from './page.js';
import { webhookPage } from './webhookPage.js';

/** Returns the pages of the reference: one for each operation and webhook, and those about the whole contract. */
export function referencePages(document: Oas3_1Definition, portal: Portal, ledger: Ledger): Page[] {
  const operations = modelOf(document);
  const webhooks = webhooksOf(document);
  const pages = [
    ...operations.map((operation) => operationPage(document, operations, operation)),
    ...webhooks.map((webhook) => webhookPage(document, webhook, operations)),
    errorsPage(document, operations),
    coveragePage(portal),
    ledgerPage(ledger, operations, webhooks),
    ...evidencePages(document, operations, webhooks),
  ];
  const named = namedPlaces(operations, webhooks);
  return pages.map((page) => ({ ...page, markdown: numbered(linked(page, named)) }));
}
