import { isJson } from '../../../src/shared/mediaType.js';

/** The media type that the client uses where there are several: JSON, else the first. */
export function preferred<Media>(content: Record<string, Media> | undefined): [string, Media] | undefined {
  const entries = Object.entries(content ?? {});
  return entries.find(([type]) => isReadAsJson(type)) ?? entries[0];
}

/** Whether the client reads and writes the bodies of a described media type as JSON. A body of any type is one. */
export function isReadAsJson(mediaType: string): boolean {
  return isJson(mediaType) || mediaType === '*/*';
}

export function isText(mediaType: string): boolean {
  return /^text\/|[/+]xml\b/i.test(mediaType);
}
