/** Whether a value is a day that exists, as `YYYY-MM-DD`. */
export function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(value);
  // 2026-02-30 is parsed as a day in March.
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}
