import type { Oas3_1Definition } from '@redocly/openapi-core';
import { modelOf } from '../contract/model/operationModel.js';
import { webhooksOf } from '../contract/model/webhookModel.js';
import { places } from './places.js';

export interface NavigationGroup {
  text: string;
  items: NavigationItem[];
}

export interface NavigationItem {
  text: string;
  link: string;
  /** The HTTP method of an operation. A webhook has none. */
  method?: string;
  unconfirmed?: true;
}

/** Groups the reference's pages by tag, in the order of the description. */
export function navigation(document: Oas3_1Definition): NavigationGroup[] {
  const pages = [
    ...modelOf(document).map((model) => ({ ...model, link: places.operation(model.name) })),
    ...webhooksOf(document).map((model) => ({
      ...model,
      method: undefined,
      link: places.webhook(model.name),
    })),
  ];
  return (document.tags ?? []).map(({ name: tag }) => ({
    text: tag,
    items: pages
      .filter(({ operation }) => operation.tags?.includes(tag))
      .map(({ name, operation, link, unconfirmed, method }) => ({
        text: operation.summary ?? name,
        link,
        ...(method && { method: method.toUpperCase() }),
        ...(unconfirmed && { unconfirmed }),
      })),
  }));
}
