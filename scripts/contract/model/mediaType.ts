import { isJson } from '../../../src/shared/mediaType.js';

/** Returns the media type that the client uses, with its value: JSON if there is one, otherwise the first. */
export function preferred<Media>(content: Record<string, Media> | undefined): [string, Media] | undefined {
  const entries = Object.entries(content ?? {});
  return entries.find(([type]) => isReadAsJson(type)) ?? entries[0];
}

/** Whether the client reads and writes bodies of this media type as JSON. The wildcard for any type counts as JSON. */
export function isReadAsJson(mediaType: string): boolean {
  return isJson(mediaType) || mediaType === '*/*';
}

/** Whether a body is a form, whose fields the client writes. */
export function isForm(mediaType: string): boolean {
  return /^(multipart\/|application\/x-www-form-urlencoded\b)/i.test(mediaType);
}

export function isText(mediaType: string): boolean {
  return /^text\/|[/+]xml\b/i.test(mediaType);
}

/** Whether a text of this media type is in UTF-8, in which `fetch` sends every string. */
export function isInUtf8(mediaType: string): boolean {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(mediaType) ?? [];
  return /^utf-?8$/i.test(charset);
}
