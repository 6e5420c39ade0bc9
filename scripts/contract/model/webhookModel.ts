import type {
  Oas3_1Definition,
  Oas3MediaType,
  Oas3Operation,
  Oas3PathItem,
  Oas3RequestBody,
} from '@redocly/openapi-core';
import { UserError } from '../../cli/userError.js';
import { authOf } from './auth.js';
import { preferred } from './mediaType.js';
import { resolve } from './resolve.js';

export interface WebhookModel {
  name: string;
  operation: Oas3Operation;
  /** The header that carries the token. */
  header: string;
  /** The path that it is sent to, if it is known. */
  path: string | undefined;
  mediaType: string;
  media: Oas3MediaType;
  /** Whether only a public integration shows its payload. */
  unconfirmed: boolean;
}

interface Marks {
  'x-path'?: string;
  'x-unconfirmed'?: boolean;
}

/**
 * Returns the webhooks of a bundled description. @throws UserError if one is not a POST with a body and a token in a
 * header.
 */
export function webhooksOf(document: Oas3_1Definition): WebhookModel[] {
  return Object.entries(document.webhooks ?? {}).map(([name, item]) => {
    const { post: operation } = resolve<Oas3PathItem>(document, item);
    const body = operation?.requestBody && resolve<Oas3RequestBody>(document, operation.requestBody);
    const sent = preferred(body?.content);
    const header = operation && authOf(document, operation)?.header;
    if (!operation || !sent || !header) {
      throw new UserError(
        `The webhook \`${name}\` must be a POST with a body, and with a token in a header (\`security\`).`,
      );
    }
    const [mediaType, media] = sent;
    const { 'x-path': path, 'x-unconfirmed': unconfirmed = false } = operation as Marks;
    return { name, operation, header, path, mediaType, media, unconfirmed };
  });
}
