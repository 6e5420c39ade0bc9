/** Formats a figure, with its difference from `before` if there is one. */
export function figure(now: number, before: number | undefined): string {
  const text = now.toLocaleString('en');
  if (before === undefined || before === now) return text;
  const difference = now - before;
  return `${text} (${difference > 0 ? '+' : '−'}${Math.abs(difference).toLocaleString('en')})`;
}
