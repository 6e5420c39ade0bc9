/** Returns the milliseconds of the header `Retry-After` (seconds or a date), or undefined if it is missing or invalid. */
export function retryAfterMsOf(value: string | null | undefined): number | undefined {
  if (!value) return undefined;
  const seconds = Number(value);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000;
  return Number.isNaN(milliseconds) ? undefined : Math.max(milliseconds, 0);
}
