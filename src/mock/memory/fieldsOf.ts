import type { Remembered } from './remembered.js';

/** Returns the fields that an answer about something can show: those of the calls, and those that events have reported. */
export function fieldsOf(remembered: Remembered | undefined): Record<string, unknown> {
  if (!remembered) return {};
  return Object.assign({}, remembered.fields, ...Object.values(remembered.events));
}
