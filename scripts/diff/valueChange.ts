/** Describes in words how a value changed. `what` names it. */
export function valueChange(what: string, before: unknown, after: unknown): string {
  if (before === undefined) return `${what} was set to ${short(after)}.`;
  if (after === undefined) return `${what} was removed.`;
  return `${what} changed from ${short(before)} to ${short(after)}.`;
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
