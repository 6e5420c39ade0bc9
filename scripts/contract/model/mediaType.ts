/** The media type that the client uses where there are several: JSON, else the first. */
export function preferred<Media>(content: Record<string, Media> | undefined): [string, Media] | undefined {
  const entries = Object.entries(content ?? {});
  return entries.find(([type]) => isJson(type)) ?? entries[0];
}

export function isJson(mediaType: string): boolean {
  return /^[^;]+[/+]json\b/i.test(mediaType) || mediaType === '*/*';
}

export function isText(mediaType: string): boolean {
  return /^text\/|[/+]xml\b/i.test(mediaType);
}
