/** Returns the name of a field if it can be shown. Any other name could be personal data. */
export function shownName(name: string): string {
  return /^[A-Za-z_][\w.-]{0,30}$/.test(name) ? `\`${name}\`` : 'another field';
}

/** Returns an error code if it can be shown, in any letter case. Any other text could be personal data. */
export function shownCode(code: string): string {
  return /^[A-Z]{1,3}\d{1,4}$/i.test(code) ? code : 'a text that is not a code';
}

/** Returns a media type if it can be shown. Returns `none` for an empty one, and `another` for any other text. */
export function shownMediaType(mediaType: string): string {
  if (!mediaType) return 'none';
  return /^[a-z]+\/[a-z0-9.+-]{1,40}$/.test(mediaType) ? mediaType : 'another';
}
