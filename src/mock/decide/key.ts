/** Whether a header carries the key that the mock treats as wrong: `invalid`, with or without a scheme before it. */
export function isInvalidKey(header: string | null | undefined): boolean {
  return /^(\S+ +)?invalid$/.test(header ?? '');
}
