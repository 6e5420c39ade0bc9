/** Whether a header carries the key that the mock takes for a wrong one: `invalid`, with or without a scheme before it. */
export function isInvalidKey(header: string | null | undefined): boolean {
  return /^(\S+ +)?invalid$/.test(header ?? '');
}
