import type { Oas3_1Definition } from '@redocly/openapi-core';
import { modelOf } from '../contract/model/operationModel.js';
import { webhooksOf } from '../contract/model/webhookModel.js';
import { marked } from './marked.js';
import { places } from './places.js';

export interface NavigationGroup {
  text: string;
  items: { text: string; link: string }[];
}

/** Groups the reference's pages by tag, in the order of the description. */
export function navigation(document: Oas3_1Definition): NavigationGroup[] {
  const pages = [
    ...modelOf(document).map((model) => ({ ...model, link: places.operation(model.name) })),
    ...webhooksOf(document).map((model) => ({ ...model, link: places.webhook(model.name) })),
  ];
  return (document.tags ?? []).map(({ name: tag }) => ({
    text: tag,
    items: pages
      .filter(({ operation }) => operation.tags?.includes(tag))
      .map(({ name, operation, link, unconfirmed }) => ({
        text: marked(operation.summary ?? name, unconfirmed),
        link,
      })),
  }));
}
