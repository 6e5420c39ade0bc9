import type { SeenDays } from './seen.js';

/**
 * Returns the days that an `x-source` names: `Testing environment, 2026-11-25` was seen in the environment `testing`.
 * Parts that name pages are left out.
 */
export function seenInSource(source: string | undefined, environments: readonly string[]): SeenDays {
  const days: Record<string, string> = {};
  for (const part of source?.split(';') ?? []) {
    const [, name, day] = /^\s*(.+?)(?: environment)?, (\d{4}-\d{2}-\d{2})\s*$/i.exec(part) ?? [];
    const environment = environments.find((known) => known.toLowerCase() === name?.toLowerCase());
    if (environment && day) days[environment] = day;
  }
  return days;
}
